### Recording something: the forms. Plain words; every language has the same messages and arguments.

screen-record = تسجيل
record-who = { $name } ({ $reference })
draft-back = عاد ما كُتب في المرة السابقة. المفتاحان Ctrl-x يفرغان الاستمارة.

## What is recorded, and a word on it.

record-start = بدء مسطرة
record-start-more = يتبع الملف النسخة الصالحة اليوم.
record-paper = وثيقة
record-paper-more = وثيقة يتوفر عليها الشخص. آخر يوم فيها يطلق التنبيه في الوقت المناسب.
record-note = ملاحظة
record-note-more = ما قيل أو ما تم في كلمات قليلة. لا يقرؤها أحد خارج المكتب.
record-appointment = موعد
record-appointment-more = يظهر في شاشة اليوم حين يحل يومه.
record-settle = هل تم احترام الموعد؟
record-settle-more = قل ماذا حدث.
record-correct = تصحيح بيانات الشخص
record-correct-more = لا يُحفظ إلا ما تغيره. الخانة التي تُفرغ يُسحب ما كان فيها.
record-assign = من يتابع هذا الملف؟
record-assign-more = خانة فارغة: لا أحد.
record-consent = موافقة
record-consent-more = ما قاله الشخص بلغته. والرفض جواب أيضا.
record-dated = واقعة بتاريخ
record-dated-more = تُحسب فورا الآجال التي تبدأ بها.
record-answer = سؤال
record-answer-more = الجواب يحدد الخطوات التي تعني هذا الشخص.
record-restrict = تقييد الملف
record-restrict-more = يبقى خارج الإحصاءات والتصدير. يفتحه المسؤولون ومن يتولاه؛ ولا يرفع القيد إلا مسؤول(ة). مؤشرات الاتجار: اتصل فورا بالمسؤول والمحامي.
record-why-restricted = لماذا
record-lift = رفع التقييد
record-lift-more = بموافقة المسؤول. يبقى السبب في الملاحظات.
record-close = إغلاق الملف
record-close-more = يبقى الملف مقروءا ويمكن إعادة فتحه.
record-submitted = تم الإيداع
record-submitted-more = على جهة أخرى أن تجيب الآن؛ ومدة الانتظار تُحسب.
record-done = تم
record-done-more = اليوم وما يبدأ بهذه الخطوة.
record-skipped = تجاوز الخطوة
record-skipped-more = اذكر السبب لمن سيفتح الملف بعدك.
record-outcome = النتيجة
record-outcome-more = إن بدأ أجل هنا يُطلب يومه. عند الشك: خذ أول يوم ممكن.

## Fields.

record-procedure = المسطرة التي تبدأ
record-document = أي وثيقة
record-number = الرقم
record-issued = سُلمت في
record-expires = آخر يوم
record-original = الأصل
record-text = ملاحظة
record-text-hint = في كلمات قليلة
record-day = اليوم
record-on = يوم الخطوة
record-hour = الساعة
record-hour-hint = 14:30
record-where = أين ولماذا
record-where-hint = المكتب وما يجب إحضاره
record-kept = ماذا حدث
record-assignee = يتابعه
record-assignee-hint = الاسم الشخصي لمتطوع
record-purpose = يوافق على
record-given = الجواب
record-trigger = ماذا حدث
record-known = كيف عُرف
record-reason = السبب
record-remember = للتذكر
record-reason-hint = في كلمات قليلة
record-next = تبدأ الآن
record-no-remedy = لا شيء الآن

## What is still wrong.

record-choose = اختر: بالأسهم أو ببضعة حروف.
record-day-wanted = ينقص اليوم. عند الشك أول يوم ممكن.
record-hour-wanted = هذا الأجل بالساعات: تنقص الساعة.
record-hour-unclear = هذه ليست ساعة: اكتب مثلا 14:30.
record-known-wanted = قل كيف عُرف ذلك.
why-look-at-the-form = لم يُحفظ بعد: انظر ما هو مشار إليه في الاستمارة.

## What can be done.

act-save = حفظ
act-save-more = حفظ ما في الاستمارة.
act-next-field = الخانة التالية
act-next-field-more = الانتقال إلى الخانة التالية؛ وفي الأخيرة، الحفظ.
act-fields = الخانات
act-fields-more = التنقل بين الخانات. لا يضيع شيء عند المغادرة.
act-clear-form = إفراغ
act-clear-form-more = إفراغ الاستمارة ونسيان المسودة.
