### The report of a list that was read in. Plain words; every language has the same messages and arguments.


## Where in the list.

import-at-row = السطر { $row }
import-at-cell = السطر { $row }، { $column }

## Columns.

import-column-reference = رقم الملف
import-column-family = الاسم العائلي
import-column-given = الاسم الشخصي
import-column-full-name = الاسم الكامل
import-column-sex = الجنس
import-column-birth = الازدياد
import-column-age = السن
import-column-nationality = الجنسية
import-column-phone = الهاتف
import-column-arrival = الوصول إلى المغرب
import-column-status = الوضعية
import-column-procedure = المسطرة
import-column-contact = آخر اتصال
import-column-opened = فتح الملف
import-column-quarter = الحي
import-column-observations = الملاحظات
import-column-volunteer = المتطوع

## Why nothing at all could be read.

import-unreadable-empty = الملف فارغ.
import-unreadable-empty-mend = تحقق من أنه الملف الصحيح واحفظه من جديد.
import-unreadable-too-large = الملف كبير جدا. الحد الأقصى بالميغابايت: { $most }.
import-unreadable-too-large-mend = قسم اللائحة إلى عدة ملفات.
import-unreadable-office = هذا مصنف أو مستند وليس لائحة نصية.
import-unreadable-office-mend = افتحه في برنامج الجداول ثم احفظه بصيغة CSV.
import-unreadable-pdf = هذا ملف PDF وليس لائحة.
import-unreadable-pdf-mend = اطلب الجدول الأصلي واحفظه بصيغة CSV.
import-unreadable-binary = هذا الملف ليس نصا.
import-unreadable-binary-mend = اختر اللائحة المحفوظة بصيغة CSV.
import-unreadable-no-header = لا يوجد سطر يسمي الأعمدة.
import-unreadable-no-header-mend = أضف فوق المعطيات سطرا للعناوين: رقم الملف، الاسم العائلي، الاسم الشخصي، الجنس، تاريخ الازدياد، الجنسية.
import-unreadable-column-missing = ينقص عمود: { $column }.
import-unreadable-column-missing-mend = أضف هذا العمود واملأه لكل شخص.
import-unreadable-too-many-rows = في اللائحة أسطر كثيرة جدا. الحد الأقصى: { $most }.
import-unreadable-too-many-rows-mend = قسم اللائحة إلى عدة ملفات.
import-unreadable-too-many-columns = في السطر { $row } خلايا كثيرة جدا. الحد الأقصى: { $most }.
import-unreadable-too-many-columns-mend = تحقق من أن الملف لائحة بصيغة CSV.

## Why a row could not become a case.

import-fault-reference-missing = لا يوجد رقم للملف.
import-fault-reference-missing-mend = أعط رقما لهذا السطر: بدونه يتكرر الملف عند الاستيراد مرة ثانية.
import-fault-reference-twice = هذا الرقم مستعمل في السطر { $first }.
import-fault-reference-twice-mend = أعط أحدهما رقما آخر، أو احذفه إن كان للشخص نفسه.
import-fault-name-missing = لا يوجد اسم.
import-fault-name-missing-mend = اكتب اسما واحدا على الأقل كما يقوله الشخص.
import-fault-cell-too-long = الخلية طويلة جدا. الحد الأقصى للحروف: { $most }.
import-fault-cell-too-long-mend = اختصرها وضع الباقي في الملاحظات.
import-fault-rows-run-together = علامة اقتباس مفتوحة لم تُغلق: دخلت أسطر من الملف في خلية واحدة. عددها: { $lines }.
import-fault-rows-run-together-mend = أغلق علامة الاقتباس أو احذفها ثم أعد المحاولة: هذه الأسطر لم تُستورد.

## What to know or ask about a row that was read.

import-notice-short-year = سنة من رقمين، قُرئت { $date }.
import-notice-short-year-mend = تحقق من وثيقة وصحح إن لزم.
import-notice-order-unsure = قد يكون اليوم والشهر معكوسين؛ قُرئ { $date } واليوم أولا.
import-notice-order-unsure-mend = تحقق من وثيقة وصحح إن لزم.
import-notice-about-year = سنة تقريبية: { $year }.
import-notice-about-year-mend = اسأل عن التاريخ الدقيق إن كان في وثيقة.
import-notice-age-at-contact = سن بدل تاريخ: { $age }. حُسبت في يوم آخر اتصال، { $date }.
import-notice-age-at-contact-mend = اسأل عن تاريخ الازدياد أو سنته.
import-notice-age-today = سن بدل تاريخ: { $age }. لا يُعرف متى قيلت: حُسبت اليوم.
import-notice-age-today-mend = اسأل عن تاريخ الازدياد أو سنته.
import-notice-missing = الخلية فارغة.
import-notice-missing-mend = اسأل عن ذلك في الزيارة المقبلة.
import-notice-unread = تعذرت قراءة الخلية؛ حُفظت كلماتها في ملاحظة.
import-notice-unread-mend = اقرأ الملاحظة واملأ الخانة.
import-notice-in-future = يوم { $date } لم يأت بعد: بقيت الخانة فارغة والكلمات في ملاحظة.
import-notice-in-future-mend = تحقق من اليوم والسنة.
import-notice-too-early = يوم { $date } قبل 1900: بقيت الخانة فارغة والكلمات في ملاحظة.
import-notice-too-early-mend = تحقق من السنة.
import-notice-born-after-arrival = الازدياد في { $born } والوصول في { $date }: لا يصحان معا. بقي تاريخ الوصول فارغا وكلماته في ملاحظة.
import-notice-born-after-arrival-mend = اسأل أي التاريخين صحيح؛ الطفل المولود بالمغرب ليس له تاريخ وصول.
import-notice-contact-before-arrival = آخر اتصال، { $date }، قبل الوصول إلى المغرب.
import-notice-contact-before-arrival-mend = تحقق من تاريخ الوصول: آجال تتوقف عليه.
import-notice-contact-before-birth = آخر اتصال، { $date }، قبل الازدياد.
import-notice-contact-before-birth-mend = تحقق من تاريخ الازدياد.
import-notice-several-countries = تدل هذه الكلمة على عدة بلدان: بقيت الخانة فارغة والكلمة في ملاحظة.
import-notice-several-countries-mend = اسأل عن البلد واملأ الخانة.
import-notice-regularised = تسوية سابقة، قُرئت كسند إقامة ساري المفعول.
import-notice-regularised-mend = تحقق من أن السند ما زال ساريا وسجل تاريخ انتهائه.
import-notice-regularised-before-arrival = تسوية قبل الوصول إلى المغرب أو قبل الازدياد: بقيت الوضعية فارغة والكلمات في ملاحظة.
import-notice-regularised-before-arrival-mend = اطلب رؤية السند وتحقق من التواريخ.
import-notice-refugee-kind-unsaid = « لاجئ » دون ذكر الجهة؛ قُرئت لاجئا تحت ولاية المفوضية.
import-notice-refugee-kind-unsaid-mend = انظر إلى البطاقة: المفوضية أم مكتب اللاجئين وعديمي الجنسية؟
import-notice-procedure-not-held = المسطرة { $procedure } ليست من المساطر التي يتابعها هذا المكتب: فُتح الملف والطلب محفوظ في ملاحظة.
import-notice-procedure-not-held-mend = لا شيء مطلوب للملف؛ أضف ملف هذه المسطرة لمتابعتها.
import-notice-too-long-for-field = أطول من هذه الخانة: الكلمات في ملاحظة.
import-notice-too-long-for-field-mend = اكتبه أقصر في الخانة.
import-notice-calling-limited = الملاحظات تحد من الاتصال.
import-notice-calling-limited-mend = اسأل متى وكيف يمكن الاتصال بالشخص بأمان، وسجل ذلك مع رقم الهاتف.
import-notice-appointment-read = موعد قُرئ في الملاحظات: { $date }.
import-notice-appointment-read-mend = تحقق من المكان والساعة.
import-notice-appointment-past = موعد مضى، قُرئ في الملاحظات: { $date }.
import-notice-appointment-past-mend = اسأل هل تم الموعد وسجل الجواب.
import-notice-appointment-unsure = ذُكر موعد ويومه غير مؤكد: لم يُسجل شيء.
import-notice-appointment-unsure-mend = اقرأ الملاحظة ثم سجل الموعد.
import-notice-child-birth-read = ولادة طفل قُرئت في الملاحظات: { $date }. يسري أجل التصريح من هذا اليوم.
import-notice-child-birth-read-mend = تحقق من هذا اليوم في إشعار الولادة.
import-notice-child-birth-noted = ذُكرت ولادة طفل: { $date }. لا توجد متابعة للتصريح بها.
import-notice-child-birth-noted-mend = اسأل هل صُرح بالولادة؛ وإلا فابدأ المسطرة: هناك أجل يسري.
import-notice-child-birth-unsure = ذُكرت ولادة طفل ويومها غير مؤكد.
import-notice-child-birth-unsure-mend = اسأل عن يوم الولادة وهل صُرح بها.
import-notice-child-birth-wanted = طُلب رسم ولادة، ويوم ولادة الطفل غير موجود في اللائحة.
import-notice-child-birth-wanted-mend = اسأل عن هذا اليوم وسجله: أجل التصريح يتوقف عليه.
import-notice-refusal-day-wanted = طعن في رفض، واليوم الذي علم فيه الشخص بالرفض غير موجود في اللائحة. آخر اتصال ليس هو ذلك اليوم.
import-notice-refusal-day-wanted-mend = اسأل اليوم عن يوم الرفض وساعته وشكله: الأجل قصير.
import-notice-refusal-spoken = ذُكر رفض شفوي ويومه غير موجود في اللائحة.
import-notice-refusal-spoken-mend = اسأل متى وأين: ربما يسري أجل للطعن.
import-notice-cleaned = حروف مخفية أو خطرة حُذفت: { $count }.
import-notice-cleaned-mend = لا شيء مطلوب؛ أعد قراءة الخلية إن بدت كلمة غريبة.
import-notice-letters-lost = ضاعت حروف في الملف نفسه.
import-notice-letters-lost-mend = ابحث عن الأصل، أو احفظ اللائحة بترميز UTF-8 وأعد المحاولة.
import-notice-formula = في الخلية صيغة حسابية؛ حُفظت كنص عادي لا أثر له.
import-notice-formula-mend = تحقق من مصدر هذا الملف.
import-notice-extra-cells = توجد خلايا بعد آخر عنوان؛ كلماتها في ملاحظة.
import-notice-extra-cells-mend = تحقق من أن الخلايا لم تنزلق عن أعمدتها.
import-notice-possible-duplicate = ربما هو الشخص نفسه في { $of }: { $reasons }. لم يُدمج شيء.
import-notice-possible-duplicate-mend = افتح الملفين وقارن؛ احتفظ بواحد إن كان الشخص نفسه.

## Why two rows may be one person.

import-likeness-names = الأسماء نفسها
import-likeness-sound = أسماء متشابهة في النطق
import-likeness-birth-day = يوم الازدياد نفسه
import-likeness-birth-year = سنة الازدياد نفسها
import-likeness-phone = الهاتف نفسه

## Rows that are no person.

import-skipped-title = عنوان فوق الأعمدة.
import-skipped-title-mend = لا شيء مطلوب.
import-skipped-header = عناوين الأعمدة.
import-skipped-header-mend = لا شيء مطلوب.
import-skipped-empty = سطر فارغ.
import-skipped-empty-mend = لا شيء مطلوب.
import-skipped-total = سطر المجموع.
import-skipped-total-mend = إن كان شخصا فاكتب باقي معطياته.

## The order of day and month.

import-order-day-first = قُرئت التواريخ واليوم أولا: اللائحة تدل على ذلك.
import-order-day-first-mend = لا شيء مطلوب.
import-order-month-first = قُرئت التواريخ والشهر أولا: اللائحة تدل على ذلك.
import-order-month-first-mend = لا شيء مطلوب.
import-order-mixed = تكتب اللائحة التواريخ بالطريقتين؛ قُرئت واليوم أولا.
import-order-mixed-mend = تحقق من كل تاريخ مشار إليه.
import-order-unproven = لا شيء يدل على ترتيب اليوم والشهر؛ قُرئ اليوم أولا.
import-order-unproven-mend = تحقق من كل تاريخ مشار إليه.

## Rows whose case is there already.

import-already = الملف { $reference } موجود ويقول غير ذلك: { $columns }. لم يتغير.
import-already-same = الملف { $reference } موجود ولا يختلف في شيء.
import-already-unread = الملف { $reference } موجود ولم تتم مقارنته.
import-already-mend = افتح الملف لتصحيحه، أو أعط رقما آخر إن كان شخصا آخر.

## The sum of the report.

import-count-rows = أسطر الملف: { $count }
import-count-cases = ملفات جديدة: { $count }
import-count-procedures = مساطر انطلقت: { $count }
import-count-already = موجودة سابقا: { $count }
import-count-problems = أسطر لم تُستورد: { $count }
import-count-skipped = عناوين ومجاميع وأسطر فارغة: { $count }
import-count-duplicates = تكرارات محتملة: { $count }
import-count-cleaned = حروف مخفية حُذفت: { $count }
import-count-formulas = صيغ حُفظت كنص: { $count }
