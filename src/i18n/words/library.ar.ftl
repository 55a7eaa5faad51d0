### The library. Plain words; every language has the same messages and arguments.

screen-entry = صفحة من المكتبة
library-search = بحث
library-search-hint = مسطرة أو أجل أو وثيقة أو قانون
library-count = { $count-kind ->
    [zero] لا صفحة
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
library-none = لم يُعثر على شيء. جرب حروفا أقل أو لغة أخرى.
library-procedure = مسطرة
library-rule = أجل
library-document = وثيقة
library-authority = سلطة
library-warning = تحذير
library-source = مصدر
library-question = سؤال للمحامي
library-steps = الخطوات
library-step = { $number }. { $step }
library-outcomes = كيف يمكن أن تنتهي
library-warnings = تحذيرات
library-papers = الوثائق
library-limits = الآجال
library-fees = التكلفة
library-notes = للعلم
library-obstacles = عراقيل معروفة هنا
library-sources = المصادر
library-questions = أسئلة للمحامي
library-used-by = في هذه المساطر
library-only-known = هذه المسطرة معروفة بالاسم فقط ولم تُكتب بعد. اسأل محاميا.
library-validity = الصلاحية: { $what }
library-cost = التكلفة: { $what }
library-section = نوع المصدر: { $what }
library-reference = المرجع: { $what }
library-bulletin = الجريدة الرسمية: { $what }
library-in-force = حالة النص: { $what }
library-url = قُرئ في: { $what }
library-url-note = عن مكان القراءة: { $what }
library-read = ما قُرئ منه: { $what }
library-open-question = دون جواب من محام إلى غاية { $date }.
act-go-library = المكتبة
act-go-library-more = المساطر والآجال والوثائق والقوانين دون ملف.
act-read-entry = قراءة
act-read-entry-more = قراءة هذه الصفحة.
act-follow-link = الانتقال
act-follow-link-more = الانتقال إلى ما يذكره السطر المختار.
why-no-link = هذا السطر لا يقود إلى شيء.

## Kinds of things, and what was found.

library-group = { $kind }  ·  { $count }
library-procedures = المساطر
library-authorities = الإدارات والمحاكم وغيرها ممن يقرر أو يساعد
library-known-obstacles = عراقيل الشبابيك
library-triggers = أيام يجب تدوينها
library-in-text = مذكور في نص هذه الصفحات
library-trigger = يوم يجب تدوينه
library-a-step = خطوة
library-an-outcome = نتيجة

## A procedure.

library-who = لمن
library-decides = من يتسلم ومن يقرر
library-papers-so = الوثائق: { $need }
library-or = أو بدلها: { $what }
library-next = مساطر قد تتبعها
library-leads-here = ما يؤدي إلى هنا
library-renews = وثائق تُجدَّد أو تُستخرج بها
library-at = إلى أين، ومن عليه أن يجيب
library-this-page = عن هذه الصفحة
library-version = الصيغة { $number }
library-other-version = صيغة أخرى: { $what }
library-since = ابتداء من { $date }
library-until = إلى غاية { $date }
library-between = من { $from } إلى { $to }
library-when = فقط إذا · { $what }
library-police = مكتب الشرطة: يُناقش أولا خطر التوقيف فيه.
library-consular = القنصلية: ممنوعة على طالب اللجوء واللاجئ.
library-ends = تنتهي المسطرة هنا.

## A place in a procedure.

library-rests-on = على ماذا يستند
library-in = في مسطرة: { $what }
library-when-to = متى
library-first = أولا: { $what }
library-after = بعد: { $what }
library-no-more = لا محل له بعد: { $what }
library-beside = في نفس الوقت: { $what }
library-days = أيام تُدوَّن هنا
library-may = إن حدث: { $what }
library-go-to = التوجه إلى: { $what }
library-waits-on = على من يجيب: { $what }
library-goes-on = خطوات لا تأتي إلا بعد هذه النتيجة
library-decided-at = يُحسم في هذه الخطوة
library-cuts-in-at = قد يحدث في هذه الخطوات
library-more = المزيد عن هذه الوثيقة: { $what }
library-handled-at = تلزم في هذه الخطوات

## A time limit.

library-counted = كيف يُحسب
library-day = يسري من: { $what }
library-met-by = يُحترم يوم: { $what }
library-silence = دون جواب يأتي بعده: { $what }
library-before = أين يتم الإجراء أو من عليه أن يجيب
library-versions = صيغ أخرى لهذا الأجل
library-used-at = في هذه الخطوات
library-same-day = آجال أخرى تسري من نفس اليوم
library-suspends = هل يوقف ما يُطعن فيه؟ { $what }
library-counts-now = لأجل بدأ { $what }: معمول به اليوم.
library-counts-not = لأجل بدأ { $what }: لا لأجل يبدأ اليوم.

## A paper, an office, a day.

library-how = كيفية الحصول عليها: { $what }
library-renewed-by = تُجدَّد أو تُستخرج بمسطرة: { $what }
library-days-of = أيام تُقرأ عليها
library-need-law = مساطر: يشترطها نص قانوني
library-need-one-of = مساطر: تكفي واحدة من عدة وثائق
library-need-optional = مساطر: مفيدة وغير مشترطة
library-need-output = مساطر: تسلم خلالها
library-need-practice = مساطر: تطلب في الشباك دون نص معروف
library-need-not-required = مساطر: يمنع نص قانوني طلبها
library-done-there = خطوات تتم هناك
library-waited-for = خطوات تنتظر جوابها
library-nothing = لا تذكره أي مسطرة ولا أي أجل بعد.
library-hour = تُدوَّن الساعة أيضا.
library-to-ask = يُسأل الشخص عن هذا اليوم أو يُقرأ على الوثيقة المسلمة.
library-from-arrival = يؤخذ من يوم الوصول المسجل في الملف.
library-from-birthday = يؤخذ من تاريخ الميلاد المسجل في الملف.
library-from-expiry = يؤخذ من آخر يوم في صلاحية: { $what }
library-from-issue = يؤخذ من أول يوم في: { $what }
library-from-silence = يأتي إذا لم يجب أحد داخل الأجل: { $what }
library-runs = آجال تسري من هذا اليوم
library-meets = آجال تُحترم في هذا اليوم
library-asked-at = يُدوَّن في هذه الخطوات
library-may-at = قد يأتي في هذه الخطوات

## What a day does to other limits.

bend-mediator-complaint = التظلم الأول لدى الوسيط يقطع أجل اللجوء إلى القضاء: لا يتحرك إلا آخر تاريخ يمكن الدفاع عنه.
bend-mediator-decision = قرر الوسيط: يسري أجل اللجوء إلى القضاء من جديد.
bend-aid-requested = طُلبت المساعدة القضائية: يتوقف الأجل أمام محكمة النقض.
bend-aid-answered = صدر الجواب بشأن المساعدة القضائية: احسب الأيام الباقية فقط.
bend-wrong-court = الدعوى أمام محكمة غير مختصة توقف الأجل.
bend-jurisdiction-settled = صار الحكم في الاختصاص نهائيا: يسري الأجل من جديد.
bend-reasons-requested = طُلب التعليل: قد يتأخر آخر تاريخ يمكن الدفاع عنه.
bend-suspended = يتوقف أجل الإدارة من هذا اليوم.
bend-resumed = يسري أجل الإدارة من جديد من هذا اليوم.

## What can be done.

act-next-kind = النوع التالي
act-next-kind-more = الانتقال إلى نوع الصفحات التالي: مساطر، خطوات، وثائق، آجال…
act-previous-kind = النوع السابق
act-previous-kind-more = الانتقال إلى نوع الصفحات السابق.
act-page-before = الصفحة السابقة
act-page-before-more = العودة إلى الصفحة التي أدت إلى هنا، في نفس المكان.
