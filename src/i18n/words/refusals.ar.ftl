### Why a wish was refused and what to do next. Plain words; every language has the same messages and arguments.

## Why a wish was refused (err), and what to do next (rec).

err-no-such-case = هذا الملف غير موجود.
rec-no-such-case = ابحث عن الشخص في الملفات.
err-already-open = هذا الملف موجود سابقا.
rec-already-open = افتح الملف الموجود.
err-case-closed = هذا الملف مغلق.
rec-case-closed = أعد فتحه أولا.
err-not-closed = هذا الملف غير مغلق.
rec-not-closed = لا شيء مطلوب: يمكن العمل عليه.
err-name-missing = لم يُكتب أي اسم.
rec-name-missing = اكتب اسما واحدا على الأقل كما يقوله الشخص.
err-empty = { $field }: لم يُكتب شيء.
rec-empty = املأ هذه الخانة.
err-too-long = { $count-kind ->
    [zero] { $field }: النص طويل جدا.
    [one] { $field }: أكثر من حرف واحد.
    [two] { $field }: أكثر من حرفين.
    [few] { $field }: أكثر من { $count } أحرف.
    [many] { $field }: أكثر من { $count } حرفا.
   *[other] { $field }: أكثر من { $count } حرف.
}
rec-too-long = اختصر وضع الباقي في ملاحظة.
err-future = { $field }: يوم { $date } لم يأت بعد.
rec-future = تحقق من اليوم والسنة.
err-too-early = { $field }: يوم { $date } مبكر جدا، قبل الولادة أو قبل 1900.
rec-too-early = تحقق من السنة ومن تاريخ الولادة.
err-ends-before-it-begins = تنتهي الوثيقة يوم { $end } قبل أن تبدأ يوم { $begin }.
rec-ends-before-it-begins = راجع التاريخين في الوثيقة.
err-no-such-procedure = { $procedure }: لا توجد مسطرة كهذه في هذا التاريخ.
rec-no-such-procedure = اختر من المكتبة.
err-already-started = { $procedure }: جارية في هذا الملف.
rec-already-started = تابع المسطرة الجارية.
err-not-started = هذه المسطرة غير جارية في هذا الملف.
rec-not-started = ابدأها أولا.
err-no-such-step = { $step }: لا توجد مرحلة كهذه.
rec-no-such-step = اختر من لائحة المسطرة.
err-no-such-paper = { $paper }: لا توجد وثيقة كهذه في هذه المسطرة.
rec-no-such-paper = دونها مع وثائق الشخص.
err-no-such-outcome = { $outcome }: هذه المرحلة لا تنتهي هكذا.
rec-no-such-outcome = اختر إحدى النتائج المقترحة.
err-step-not-ready = يجب القيام أولا بما يلي: { $steps }.
rec-step-not-ready = قم بهذه المراحل أو تجاوزها مع ذكر السبب.
err-step-aside = هذه المرحلة لا تخص هذا الملف، السبب: { $fact }.
rec-step-aside = صحح الجواب إن كان خاطئا.
err-step-otherwise = هذه الخطوة لا تعني هذا الملف: القرار الذي قبلها كان غير ذلك.
rec-step-otherwise = صحح القرار إن كان خطأ.
err-outcome-wanted = { $step }: تُحسم هذه المرحلة بتدوين النتيجة.
rec-outcome-wanted = دون ما تقرر أو السكوت.
err-date-wanted = يبدأ أجل: ينقص اليوم ({ $trigger }).
rec-date-wanted = اسأل عن اليوم؛ وعند الشك أقرب يوم ممكن.
err-hour-wanted = هذا الأجل بالساعات: تنقص الساعة ({ $trigger }).
rec-hour-wanted = اسأل عن الساعة؛ وعند الشك أقرب ساعة ممكنة.
err-discuss-first = يناقش مع الشخص قبل هذه المرحلة: { $warning }
rec-discuss-first = ناقش ذلك ثم دون أنه تم.
err-consulate-blocked = مرحلة ممنوعة: { $warning }
rec-consulate-blocked = لا تتصل بالقنصلية؛ يمكن لمسؤول(ة) فتح هذه المرحلة بسبب مكتوب.
err-asylum-not-asked = مرحلة معلقة: لا يعرف هل طلب هذا الشخص اللجوء أو هو لاجئ. { $warning }
rec-asylum-not-asked = اسأل عن ذلك وسجل الوضع قبل أي اتصال بالقنصلية.
err-reason-wanted = تجاوز مرحلة يحتاج إلى سبب.
rec-reason-wanted = اكتب السبب في بضع كلمات.
err-no-such-item = هذا العنصر لم يعد موجودا.
rec-no-such-item = أعد قراءة الملف.
err-nothing-changes = لن يتغير شيء.
rec-nothing-changes = لا شيء مطلوب: هذا مدون من قبل.
err-nothing-to-undo = لا يوجد ما يُلغى.
rec-nothing-to-undo = لا شيء مطلوب.
err-changed-since = كُتب شيء آخر بعد ذلك.
rec-changed-since = ألغ أحدث إجراء أولا.
err-no-such-feast = { $feast }: لا عيد مقدر بهذا المفتاح.
rec-no-such-feast = انظر المفاتيح في التقويم.
err-far-from-estimate = { $date } بعيد عن التقدير ({ $estimate }).
rec-far-from-estimate = تحقق من اليوم والسنة، ثم من مفتاح العيد.
err-no-such-question = { $question }: لا وجود لهذا السؤال الموجه إلى محام.
rec-no-such-question = انظر لائحة الأسئلة.
err-no-such-reading = { $reading }: ليس للسؤال هذه القراءة.
rec-no-such-reading = اختر إحدى القراءات المقترحة، أو لا تختر أيا منها.
err-readings-differ = { $reading }: قراءة أخرى مختارة تقول خلاف ذلك في الأجل نفسه.
rec-readings-differ = احتفظ بواحدة منهما فقط.

## Fields, as they are named in these messages and in forms.

field-reference = المرجع
field-name = الاسم
field-birth = الولادة
field-arrival = الوصول إلى المغرب
field-phone = الهاتف
field-paper = الوثيقة
field-note = ملاحظة
field-reason = السبب
field-trigger = يوم الواقعة
field-step = يوم المرحلة
field-appointment = الموعد
field-assignee = المتابع(ة)
field-place = مكان العيش
field-language = لغة متكلم بها
field-source = المصدر
field-day = اليوم
field-lawyer = المحامي
field-answer = الجواب
err-supervisor-lifts = لا يرفع التقييد إلا مسؤول(ة).
rec-supervisor-lifts = اطلب من مسؤول(ة) فتح الملف ورفعه، مع سبب مكتوب.
err-supervisor-opens-consulate = لا يفتح مرحلة قنصلية لشخص في اللجوء إلا مسؤول(ة).
rec-supervisor-opens-consulate = ناقش الأمر مع مسؤول(ة)، فهو من يفتحها بسبب مكتوب.
err-supervisor-accepts = لا يقبل عيدا معلنا إلا مسؤول(ة): فمعه تتأخر تواريخ يجب العمل قبلها.
rec-supervisor-accepts = سجل ما أعلن دون قبوله، واطلب ذلك من مسؤول(ة).
err-consulate-reason = فتح مرحلة قنصلية لشخص في اللجوء يحتاج إلى سبب مكتوب.
rec-consulate-reason = اكتب لماذا يمكن للشخص الذهاب دون خطر، ومن قال ذلك.
err-supervisor-erases = لا يمحو ملفا إلا مسؤول(ة).
rec-supervisor-erases = اطلب ذلك من مسؤول(ة)؛ وفي انتظار ذلك يمكن إغلاق الملف.
err-supervisor-keeps = لا يقرر الاحتفاظ بملف مدة أطول إلا مسؤول(ة).
rec-supervisor-keeps = اسأل مسؤولا(ة) هل ما زال الملف ضروريا.
