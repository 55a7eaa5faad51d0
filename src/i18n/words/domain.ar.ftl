### Closed vocabularies of a case and of a procedure. Plain words; every language has the same messages and arguments.

## Status.

status-irregular = بدون سند إقامة صالح
status-regular = سند إقامة صالح
status-asylum-seeker = طلب لجوء قيد الدرس
status-refugee-unhcr = لاجئ(ة) تحت ولاية المفوضية
status-refugee-state = لاجئ(ة) معترف به(ا) من طرف الدولة
status-not-told = لم يُذكر

## Sex.

sex-f = أنثى
sex-m = ذكر
sex-other = آخر
sex-not-told = لم يُذكر

## How the person entered Morocco.

entry-visa = بتأشيرة
entry-visa-exempt = معفى من التأشيرة
entry-irregular = خارج المراكز الحدودية أو بدون وثائق
entry-not-told = لم يُذكر

## Birth and nationality.

birth-on = يوم { $date }
birth-year = حوالي { $year }
birth-about = { $age-kind ->
    [zero] أقل من سنة (يوم { $told })
    [one] سنة واحدة تقريبا (يوم { $told })
    [two] سنتان تقريبا (يوم { $told })
    [few] { $age } سنوات تقريبا (يوم { $told })
    [many] { $age } سنة تقريبا (يوم { $told })
   *[other] { $age } سنة تقريبا (يوم { $told })
}
nationality-stateless = عديم(ة) الجنسية
nationality-unknown = جنسية غير معروفة

## What a phone may be used for.

calling-call = يمكن الاتصال
calling-write = الكتابة فقط
calling-never = عدم الاتصال أبدا
calling-not-asked = لم يُسأل عنه

## What the law says of a paper.

need-law = يشترطها نص قانوني
need-one-of = واحدة من عدة وثائق ممكنة
need-optional = مفيدة وغير مشترطة
need-practice = تطلب في الشباك دون نص معروف
need-not-required = يمنع نص قانوني طلبها
need-output = تسلم خلال المسطرة

## How a paper of the checklist stands.

tick-in-hand = متوفرة
tick-asked = تم طلبها
tick-not-needed = غير لازمة هنا
tick-missing = ناقصة

## Where the original is.

original-person = الأصل عند الشخص
original-authority = الأصل لدى الإدارة
original-desk = الأصل لدى الجمعية
original-lost = الأصل ضائع أو مسروق أو محجوز
original-not-asked = الأصل: لم يُسأل عنه

## Where a step stands.

state-aside = لا تخص هذا الملف
state-aside-because = لا تخص هذا الملف، السبب: { $fact }
state-otherwise = لا تعني هذا الملف: القرار كان غير ذلك
state-to-do = لاحقا
state-ready = يمكن القيام بها الآن
state-submitted = مودعة، في الانتظار
state-submitted-since = مودعة، في الانتظار منذ { $date }
state-done = تمت
state-done-on = تمت يوم { $date }
state-skipped = تم تجاوزها
state-skipped-on = تم تجاوزها يوم { $date }

## Where a step comes from.

step-law = يطلبها القانون
step-practice = ممارسة الشبابيك
step-house = احتياط من الجمعية

## How a dated fact is known.

known-paper = كتابيا، تم الاطلاع على الوثيقة
known-oral = شفويا
known-witness = بشهادة شخص آخر
known-earliest = يوم غير مؤكد، اعتُمد أقرب يوم ممكن

## Appointments.

kept-planned = مبرمج
kept-kept = تم الحضور
kept-missed = لم يتم الحضور
kept-cancelled = ملغى

## Consents.

consent-keep-file = أن تحتفظ الجمعية بهذا الملف
consent-share-with-lawyer = أن يُطلع المحامي على ما يلزم
consent-statistics = أن يُحتسب في ملخصات مجهولة الهوية

## Restrictions.

restriction-trafficking = مؤشرات الاتجار بالبشر
restriction-unaccompanied-minor = قاصر بدون أسرة
restriction-on-request = بطلب من الشخص أو من المسؤول(ة)

## Whom a time limit binds.

kind-person = على الشخص أن يقوم بالإجراء
kind-association = على الجمعية أن تقوم بالإجراء
kind-authority = على الإدارة أو المحكمة أن تجيب
kind-validity = مدة صلاحية وثيقة
kind-waiting = يُفتح حق بعد هذه المدة
kind-house = تذكير من الجمعية بدون قوة قانونية

## Which office.

office-both = كل مكتب للحالة المدنية
office-digital = مكتب بسجلات رقمية
office-paper = مكتب بسجلات ورقية

## What sort of source it is.

section-laws = قوانين المغرب ومراسيمه
section-orders = قرارات ودوريات ومشاريع قوانين
section-international = نصوص دولية
section-guides = أدلة ومواقع رسمية
section-decisions = قرارات قضائية
section-press = صحافة وتقارير
section-statistics = إحصائيات
section-internal = علامات داخلية (ليست قانونا أبدا)

## How sure a statement is.

tag-primary = القانون
tag-primary-means = تم الاطلاع على نص القانون
tag-secondary = حسب دليل أو موقع
tag-secondary-means = تم الاطلاع على دليل أو موقع رسمي أو صحافة مع ذكر المصدر
tag-inference = قراءة المشروع
tag-inference-means = مستنتج من نصوص تم الاطلاع عليها أو قاعدة داخلية
tag-unverified = غير متحقق منه
tag-unverified-means = مجرد معلومة لم تُر في أي نص

## What a lawyer must still check, or has checked.

lawyer-mark = يجب أن يتحقق منه محام
lawyer-mark-questions = يجب أن يتحقق منه محام ({ $questions })
lawyer-unchecked = لم يتحقق منه محام بعد
lawyer-checked = تحقق منه { $name } يوم { $date }
