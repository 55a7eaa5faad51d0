### حقوق الشخص على معطياته (القانون 09-08): الرفض والتنبيهات والأجوبة والطلبات. لكل لغة نفس الرسائل ونفس القيم.

## الأغراض التي يُسأل عنها الشخص، إضافة إلى المذكورة في المجال.

consent-share-with-others = أن يُطلع على ما يلزم جمعيةٌ أخرى أو إدارة
consent-sensitive-details = أن يُحتفظ بما هو حساس: الصحة والأصل والمعتقد ورواية اللجوء

## ما يقوله الشخص.

reply-given = موافق
reply-refused = غير موافق
reply-withdrawn = لم يعد موافقا
reply-objected = يعترض
reply-none = لم يُسأل بعد

## ما يطلبه الشخص، وأين وصل.

asked-access = الاطلاع على الملف
asked-rectify = تصحيحه
asked-erase = محوه
asked-block = إغلاقه
way-spoken = شفويا
way-written = كتابة
recipient-lawyer = محام(ية)
recipient-partner = جمعية أو منظمة
recipient-authority = إدارة أو محكمة
cause-consent = الشخص موافق
cause-legal-duty = قانون يفرضه
cause-vital-interest = حياة الشخص أو سلامته

## الرفض.

err-not-agreed = الشخص غير موافق، أو لم يعد موافقا: { $purpose }.
rec-not-agreed = اسأل أولا ودون الجواب. دون موافقة لا يسمح بذلك إلا قانون يفرضه أو خطر على الحياة: اكتب أيهما.
err-answered-already = أجيب عن هذا الطلب من قبل.
rec-answered-already = تراجع أولا عن الجواب إن كان خطأ.
err-disclosure-reason = إطلاع الغير على شيء من الملف دون موافقة يحتاج إلى سبب مكتوب.
rec-disclosure-reason = اكتب أي قانون يفرضه، أو أي خطر كان.
err-review-first = ملف اللجوء أو الاتجار بالبشر يراجع كاملا قبل محوه.
rec-review-first = دون المراجعة، ثم امح.
err-supervisor-reviews = لا يدون مراجعة ملف كامل إلا مسؤول(ة).
rec-supervisor-reviews = اطلب من مسؤول(ة) مراجعته.
err-supervisor-tells = لا يقول من هي الجمعية وكم تُحفظ الملفات إلا مسؤول(ة).
rec-supervisor-tells = اطلب ذلك من مسؤول(ة).
err-not-longer = يجب أن يكون اليوم الجديد بعد { $date }.
rec-not-longer = اختر يوما أبعد، أو اترك الأمر كما هو.

## الخانات.

field-request = الطلب
field-recipient = من اطلع عليه
field-until = يُحفظ إلى
field-association = الجمعية
field-months = الشهور

## التنبيهات.

flag-request-waits = الشخص ينتظر معطياته
flag-request-waits-why = طلب الشخص الاطلاع على ملفه يوم { $date }: والقانون يقول فورا
flag-request-waits-act = سلم النسخة، ثم دون أنها سُلمت.

## ما دُوّن.

wrote-agreements = جواب عن الموافقة
wrote-requests = طلب حول المعطيات
wrote-disclosures = ما أُطلع عليه الغير
wrote-keeping = سبب حفظ الملف
wrote-particulars = من هي الجمعية
wrote-term = مدة حفظ الملفات المغلقة
