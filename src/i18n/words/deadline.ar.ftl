### The two dates of a deadline and their story. Plain words; every language has the same messages and arguments.

## The dates.

deadline-file-by = يجب القيام به قبل نهاية يوم
deadline-latest = آخر تاريخ يمكن الدفاع عنه
deadline-earliest = أقرب تاريخ
deadline-certain = مؤكد ابتداء من
deadline-file-by-means = تاريخ احتياطي: التنبيه يتبعه.
deadline-latest-means = تاريخ يمكن للدفاع أن يتمسك به. لا تنتظره.
deadline-earliest-means = أول يوم قد يعتبر فيه السكوت جوابا: احسب الأجل الموالي منه.
deadline-certain-means = من هذا اليوم يصبح السكوت مؤكدا: يمكن التذكير أو التظلم دون خطر.
deadline-range = بين { $from } و{ $to }
deadline-passed = مر التاريخ الاحتياطي: تحرك اليوم واتصل بمحام.
deadline-to-check = يجب التحقق
deadline-basis = حسب { $cite }
deadline-from = ابتداء من { $date }: { $event }
deadline-law-alone = محسوب حسب الملفات وحدها، دون ما دونته الجمعية: الأعياد المعلن عنها، أيام الإغلاق، أعطاب المنصة، أجوبة المحامين.
deadline-law-alone-mend = مع { $option } ومجلد الخزنة يحتسب كل ذلك.

## Why a day is counted or not.

why-event = يوم الواقعة: لا يُحتسب
why-silence-certain = يوم صار السكوت مؤكدا: لا يُحتسب
why-mediator-over = يبدأ الأجل من جديد: أجاب الوسيط أو سكت ستة أشهر
why-court-named = يبدأ الأجل من جديد: صار الحكم بشأن الاختصاص نهائيا
why-aid-answered = يُستأنف الأجل: بُلغ الجواب بشأن المساعدة القضائية
why-day = اليوم { $day }
why-working-day = يوم العمل { $day }
why-weekday = اليوم { $day } من الاثنين إلى الجمعة (دون خصم الأعياد)
why-suspended = أجل الإدارة موقوف هذا اليوم
why-day-after = أجل كامل: اليوم الأخير لا يُحتسب، ويبقى الإجراء ممكنا هذا اليوم
why-day-before = { $days } قبل الواقعة
why-eve = اليوم السابق
why-event-itself = يوم الواقعة نفسه
why-same-day = نفس اليوم من الشهر بعد { $months }
why-same-day-before = نفس اليوم من الشهر قبل { $months }
why-end-of-month = بعد { $months }؛ هذا الشهر لا يضم هذا اليوم فيُعتمد آخر يوم فيه
why-end-of-month-before = قبل { $months }؛ هذا الشهر لا يضم هذا اليوم فيُعتمد آخر يوم فيه
why-weekend = مغلق: عطلة أسبوعية
why-holiday = مغلق: { $name }
why-window = قد يكون مغلقا: { $name }، تاريخ غير مؤكد
why-bridge = قد يكون مغلقا: عطلة استثنائية، { $name }
why-local = مغلق حسب مكتب الاستقبال: { $name }
why-moved-back = قُدم إلى آخر يوم مفتوح بالتأكيد
why-rolled-forward = أُجل إلى أول يوم عمل موال
why-platform-back = المنصة غير متاحة في اليوم الأخير: أول يوم بعد عودتها

## A limit in hours.

why-hours-from = ابتداء من { $moment }
why-hours-elapsed = الساعات المنقضية: { $moment }
why-hours-wall = الساعات حسب ساعة الحائط: { $moment }
why-hours-all = الليالي والعطل والأعياد تُحتسب.

## What must be said beside a date.

caveat-unverified = لم تُر القاعدة في أي نص: لا تنبيه.
caveat-start-unsure = يوم البداية غير مؤكد: اعتُمد أقرب يوم ممكن. اسأل من جديد.
caveat-hour-unknown = الساعة غير معروفة: اعتُمدت أول دقيقة من اليوم.
caveat-legal-time-short = جدول التوقيت القانوني يبدأ بعد ذلك: تحقق من الساعة.
caveat-calendar-short = أعياد تلك السنة غير موجودة في اليومية.
caveat-moon-unsure = عيد لم يتأكد بعد: يُعتمد التاريخ الأقرب.
caveat-near-change = بدأ الأجل حوالي تغيير القانون يوم 24 غشت 2026: اعتُمدت القاعدة الأقصر.
caveat-old-chain = بدأت السلسلة في ظل القانون القديم، وقاعدته الأطول تعطي التاريخ الثاني.
caveat-unread = لم تُقرأ أي صيغة من هذا الأجل تخص ذلك اليوم: استعملت الأقرب. اتصل بالمحامي.
caveat-mediator = التظلم لدى الوسيط يقطع آخر تاريخ يمكن الدفاع عنه.
caveat-wrong-court = رُفعت الدعوى إلى محكمة غير مختصة: يبدأ الأجل من الحكم النهائي.
caveat-wrong-court-pending = رُفعت الدعوى إلى محكمة غير مختصة ولم تبت نهائيا: آخر تاريخ غير نهائي.
caveat-aid-answered = صدر الجواب بشأن المساعدة القضائية: احسب الأيام الباقية فقط.
caveat-aid-pending = طُلبت المساعدة القضائية ولم يصدر الجواب: آخر تاريخ غير نهائي.
caveat-aid-does-not-stop = طُلبت المساعدة القضائية: لا يُعرف أنها توقف هذا الأجل.
caveat-doubled = آخر تاريخ مضاعف: لا موطن ولا إقامة بالمغرب.
caveat-reasons-asked = طُلب التعليل: قد يتأخر آخر تاريخ.
caveat-suspended = أجل الإدارة كان موقوفا.
caveat-outage = كانت المنصة غير متاحة في اليوم الأخير.
caveat-answered = حسب وفق جواب محام: الجواب مبين معه.
caveat-oral-notice = كان الإخبار شفويا؛ وحسب جواب محام لا يبدأ الأجل إلا بتبليغ مكتوب: التاريخ القابل للدفاع عنه غير نهائي. تصرف قبل التاريخ الاحتياطي.

## Why there is no date.

undated-no-amount = القاعدة لا تحدد مدة
undated-unit = الوحدة لا توافق طريقة الحساب
undated-direction = طريقة الحساب هذه لا معنى لها قبل الواقعة
undated-too-long = أطول من أي أجل في القانون
undated-never-open = لا يوم مفتوحا طيلة سنة: اليومية خاطئة
undated-end-of-time = التاريخ يتجاوز نهاية اليومية
