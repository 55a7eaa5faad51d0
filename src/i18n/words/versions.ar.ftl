### ما تغيره صيغة أحدث من المسطرة. كلمات بسيطة؛ لكل لغة الرسائل والمتغيرات نفسها.

screen-versions = ما تغير في القانون
versions-none = هذا الملف يتبع صيغة اليوم: لا شيء يغير.
versions-read = اقرأ المسطرة في المكتبة
versions-from-to = هذا الملف يتبع الصيغة { $old }. الملف الذي يبدأ اليوم يتبع الصيغة { $new } السارية منذ { $date }. يحتفظ هذا الملف بصيغته ما لم تغيرها.
versions-from-to-undated = هذا الملف يتبع الصيغة { $old }. الملف الذي يبدأ اليوم يتبع الصيغة { $new }. يحتفظ هذا الملف بصيغته ما لم تغيرها.
versions-office = كانت مكتوبة لأجل: { $old }. والصيغة الأحدث: { $new }.
versions-opens-again = انتهت هذه المسطرة في الصيغة القديمة؛ وفي الصيغة الأحدث بقي ما ينجز.
versions-is-over = في الصيغة الأحدث لم يبق شيء ينجز في هذه المسطرة.
versions-follow = اتبع الصيغة { $new } في هذا الملف
versions-undo = يحفظ كل ما سجل. ويمكن التراجع.
versions-steps = الخطوات
versions-papers = الوثائق
versions-dates = التواريخ
versions-recorded = ما سجل
versions-limits = آجال تغيرت أثناء سريانها

versions-added = جديد
versions-gone = لم يعد موجودا
versions-otherwise = تغير
versions-stays = يبقى
versions-moves = ينتقل
versions-stands = في هذا الملف: { $now }؛ وفي الصيغة الأحدث: { $then }
versions-left = يبقى في السجل؛ ولا مكان له في اللائحة الجديدة.
versions-date-now = الآن: { $dates }
versions-date-then = في الصيغة الأحدث: { $dates }
versions-limit-stays = بدأ سريان الأجل في { $began }: يبقى الأجل القديم ({ $length }) رغم أنه تغير في { $date }.
versions-limit-newer = أجل يبدأ الآن: { $length }.

versions-said-words = صياغة أخرى
versions-said-order = خطوات أخرى قبلها
versions-said-office = مكتب آخر
versions-said-conditions = تهم أشخاصا آخرين
versions-said-papers = وثائق أخرى
versions-said-limits = آجال أخرى
versions-said-outcomes = نتائج أخرى
versions-said-guards = حماية أخرى عند الشباك
versions-said-basis = تستند إلى نص آخر

act-follow-new-version = اتبع الأحدث
act-follow-new-version-more = اتبع الصيغة الأحدث في هذا الملف. يحفظ ما سجل ويمكن التراجع.
why-no-newer-version = هذا الملف يتبع صيغة اليوم.

case-newer-version = توجد صيغة أحدث: مفتاح الإدخال يظهر ما يتغير
