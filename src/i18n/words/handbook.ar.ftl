### الصفحات المرجعية للمساطر. Plain words; every language has the same messages and arguments.

## The page.

handbook-title = المساطر
handbook-note = كل قول يذكر سنده ودرجة اليقين فيه. وليس هذا استشارة قانونية.
handbook-version = النسخة
handbook-from = ابتداء من
handbook-to = إلى غاية
handbook-checked = تحقق منها

## Headings.

handbook-who = لمن
handbook-authority = من يقرر
handbook-warnings = تنبيهات
handbook-steps = الخطوات
handbook-papers = الوثائق
handbook-limits = الآجال
handbook-outcomes = النتائج
handbook-fees = المصاريف
handbook-notes = معلومات مفيدة
handbook-obstacles = العوائق
handbook-questions = أسئلة للمحامي
handbook-sources = المصادر

## Under a step or outcome.

handbook-when = فقط إذا
handbook-not = ما لم
handbook-needs = بعد
handbook-beside = بالتوازي مع
handbook-at = أين
handbook-waits = في انتظار
handbook-starts = يوم يجب تدوينه
handbook-may-start = قد يأتي هنا
handbook-ends = تنتهي المسطرة
handbook-forum = أمام
handbook-met-by = يُحترم يوم
handbook-decides = تنتهي بـ
handbook-exits = قد يقطعها
handbook-only-after = فقط بعد هذه النتيجة
handbook-until = لا محل له بعد هذه النتيجة
handbook-police = مكتب الشرطة: تناقش المخاطر أولا
handbook-consular = القنصلية: ممنوعة على طالبي اللجوء واللاجئين
handbook-next = يفتح بعدها
handbook-in-force = حالة النص
handbook-read = ما قُرئ منه

## Columns.

handbook-paper = الوثيقة
handbook-need = القانون أو الممارسة
handbook-limit = الأجل
handbook-length = المدة
handbook-counting = الحساب: آخر تاريخ حذر، وآخر تاريخ يمكن الدفاع عنه
handbook-note-column = ملاحظة
handbook-basis = السند
handbook-after = بعد:
handbook-before = قبل:
handbook-fallback = حجة أخيرة بلا إنذار
handbook-suspends = يوقف ما يطعن فيه

## How a limit is counted: both dates.

counting-two-dates = الحذر: أيام عادية مع التقديم إلى يوم مفتوح؛ الأقصى: أيام كاملة مع التأجيل إلى يوم عمل
counting-calendar-days = الحذر: أيام عادية مع التقديم إلى يوم مفتوح؛ الأقصى: أيام عادية
counting-full-days = يلزم الإدارة. أقرب تاريخ: أيام عادية؛ المؤكد: أيام كاملة مع التأجيل إلى يوم عمل
counting-before-end-of-nth-day = الحذر: اليوم الأول محسوب مع التقديم إلى يوم مفتوح؛ الأقصى: اليوم الأول غير محسوب
counting-until-event = الحذر: عشية اليوم مع التقديم إلى يوم مفتوح؛ الأقصى: اليوم نفسه
counting-hours = الساعات المنقضية أو ساعات الساعة الحائطية، أيهما أقرب؛ تحسب الليالي والعطل
counting-months = الحذر: اليوم نفسه من الشهر مع التقديم إلى يوم مفتوح؛ الأقصى: ذلك اليوم
counting-years = الحذر: اليوم نفسه من السنة مع التقديم إلى يوم مفتوح؛ الأقصى: ذلك اليوم
counting-working-days = أيام عمل بعد الواقعة؛ الأقصى: مع تمديد واحد
counting-same-day = اليوم نفسه
