### Yes / no / not known. Plain words; every language has the same messages and arguments.

## The closed vocabulary of conditions, as a statement.

fact-minor = أقل من 18 سنة
fact-refugee = صفة لاجئ
fact-asylum-seeker = طلب لجوء قيد الدرس
fact-irregular = عدم التوفر على سند إقامة صالح
fact-visa-exempt = الدخول مع الإعفاء من التأشيرة
fact-visa = الدخول بتأشيرة
fact-married-to-moroccan = زواج بمغربي أو مغربية
fact-parent-of-moroccan = طفل مغربي الجنسية
fact-pregnant = حمل
fact-detained = احتجاز لدى سلطة
fact-employed = عمل مأجور
fact-student = دراسة أو تكوين
fact-scholar = دراسة بمنحة
fact-visitor = إقامة زيارة بدون عمل
fact-family-stay = إقامة لرابطة عائلية
fact-office-digital = مكتب حالة مدنية بسجلات رقمية
fact-declared-late = مر أجل التصريح بالولادة
fact-born-in-hospital = ولادة في مستشفى أو مصحة
fact-parents-married = أبوان متزوجان مع إثبات
fact-father-present = أب معروف أو يقر بالطفل
fact-written-decision = قرار مسلم كتابة
fact-appealed-first = تظلم إداري سبق تقديمه
fact-has-lawyer = وجود محام
fact-trafficking-signs = مؤشرات الاتجار بالبشر
fact-unaccompanied = طفل بدون والد أو ولي هنا
fact-guardian-care = في رعاية أحد الوالدين أو ولي أو كافل حامل لسند إقامة
fact-refugee-child = أب أو أم بصفة لاجئ
fact-card-by-right = طلب بطاقة الإقامة بحكم القانون
fact-family-abroad = أسرة ما زالت بالخارج
fact-treaty-worker = جنسية سنغالية أو تونسية أو جزائرية
fact-anapec-exempt = إعفاء من شهادة الأنابيك
fact-own-account = عمل للحساب الخاص أو مشروع فيه
fact-before-cassation = قضية أمام محكمة النقض
fact-marrying-moroccan = زواج مرتقب بالمغرب من مغربي أو مغربية
fact-wife-of-moroccan = أجنبية متزوجة من مغربي
fact-asks-naturalisation = رغبة في طلب التجنيس
fact-born-here-of-born-here = ولادة بالمغرب من أبوين أجنبيين مولودين فيه
fact-urgent-care = حاجة إلى علاج مستعجل
fact-no-domicile = بدون موطن ولا إقامة بالمغرب

## One fact, answered.

fact-is = { $fact }: نعم
fact-is-not = { $fact }: لا
fact-asked = { $fact }: يجب السؤال
fact-because = لأن: { $fact }
