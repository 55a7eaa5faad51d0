### The step, and what the law says of it. Plain words; every language has the same messages and arguments.

## The parts.

step-before = أولا: { $step }
step-first = قبل كل شيء
step-papers = وثائق هذه الخطوة
step-practice-papers = يُطلب في الشبابيك دون نص قانوني
step-outcomes = ما هي النتيجة؟
step-deadline = الأجل يوما بيوم
step-limits = آجال هذه الخطوة
step-where = أين وبأي ثمن
step-rests-on = على ماذا تستند
step-at = التوجه إلى: { $who }
step-waits-on = على من يجيب: { $who }
step-paper-how = كيفية الحصول عليها: { $how }
step-not-begun = لا يجري: لم يُسجل أي يوم بعد
step-cuts-in = قد يحدث
step-cite-against = لا نص مقروء يطلبها. استشهد بـ: { $cite }
step-discuss-how = تحدث عنه مع الشخص ثم اضغط على مفتاح الإدخال.
step-discuss-ask = هل تم الحديث عن هذا مع الشخص؟
step-discussed = تم الحديث عنه في { $date }
step-gone = لم تعد هذه الخطوة ضمن مساطر هذا المكتب.

## What the law says.

law-date = { $name }: { $date }
law-from = يُحسب من { $date }: { $event }
law-day-by-day = يوما بيوم إلى التاريخ الحذر
law-length = { $amount } ابتداء من: { $event }
law-length-before = { $amount } قبل: { $event }
law-before = قبل: { $event }
law-same-day = في نفس اليوم: { $event }
law-fallback = حجة أخيرة: لا تُطلق أي تنبيه.

## What can be done.

act-tick-paper = تأشير
act-tick-paper-more = متوفرة، مطلوبة، غير لازمة هنا، بلا تسجيل: الحالة التالية للوثيقة المختارة.
act-discuss = تم الحديث
act-discuss-more = تسجيل أن التحذير نوقش مع الشخص.
act-mark-done = تم
act-mark-done-more = هذه الخطوة تمت؛ وتُطلب الأيام التي يبدأ بها أجل.
act-record-outcome = النتيجة
act-record-outcome-more = تسجيل القرار أو ما حدث بدله.
act-mark-submitted = تم الإيداع
act-mark-submitted-more = تم الإيداع: على جهة أخرى أن تجيب الآن.
act-skip-step = تجاوز
act-skip-step-more = ترك هذه الخطوة مع ذكر السبب.
act-unmark-step = تراجع
act-unmark-step-more = سحب ما سُجل عن هذه الخطوة.

## Why not.

why-discuss-first = ناقش التحذير أولا مع الشخص وسجل ذلك.
why-consulate = القنصلية ممنوعة على طالب اللجوء أو اللاجئ. تحدث مع المشرف.
why-asylum-not-asked = لا يعرف بعد هل طلب هذا الشخص اللجوء أو هو لاجئ: اسأل عن ذلك وسجل الوضع أولا.
why-outcome-wanted = تُحسم هذه الخطوة بتسجيل نتيجتها.
why-no-outcome = لا يُقرر شيء في هذه الخطوة.
why-not-marked = لم يُسجل شيء عن هذه الخطوة بعد.
why-no-paper = اختر أولا وثيقة من اللائحة.
why-nothing-to-discuss = لا تحذير ينتظر المناقشة هنا.
