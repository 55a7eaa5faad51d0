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

reply-done = أُنجز
reply-not-done = رُفض

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

## شاشة حقوق ملف.

screen-rights = الحقوق على المعطيات
rights-agrees = ما يوافق عليه الشخص
rights-explained = شُرح { $way } باللغة { $lang } من طرف { $by }
rights-explained-alone = شُرح { $way } من طرف { $by }
rights-asked = ما طلبه الشخص
rights-asked-none = لا شيء إلى الآن. إذا طلب الشخص الاطلاع على الملف أو تصحيحه أو محوه أو إغلاقه: مفتاح الإدخال هنا.
rights-shown = ما أُظهر لغيرنا
rights-shown-none = لا شيء إلى الآن. يُدوّن قبل الإظهار: مفتاح الإدخال هنا.
rights-kept = كم يُحفظ الملف
rights-kept-open = ما دام الملف مفتوحا. وبعد إغلاقه: { $term }
rights-term = { $months-kind ->
    [zero] يقرر مسؤول(ة) فورا: المحو، أو الحفظ بسبب.
    [one] شهر واحد، ثم يقرر مسؤول(ة): المحو، أو الحفظ بسبب.
    [two] شهران، ثم يقرر مسؤول(ة): المحو، أو الحفظ بسبب.
    [few] { $months } أشهر، ثم يقرر مسؤول(ة): المحو، أو الحفظ بسبب.
    [many] { $months } شهرا، ثم يقرر مسؤول(ة): المحو، أو الحفظ بسبب.
   *[other] { $months } شهر، ثم يقرر مسؤول(ة): المحو، أو الحفظ بسبب.
}
rights-kept-until = يوم { $date } يُنظر هل يُحتفظ بهذا الملف.
rights-kept-now = حفظ هذا الملف أو محوه: قرار منتظر منذ { $date }.
rights-kept-why = { $why } ({ $date })
rights-kept-asked = طلب الشخص ذلك كتابة
rights-reviewed = رُوجع الملف كاملا يوم { $date }
rights-review-first = ملف لجوء أو اتجار بالبشر: يراجعه مسؤول(ة) كاملا قبل محوه.
rights-copies = نسخ سُلمت للشخص
rights-copies-none = لا شيء إلى الآن. يمكن للشخص طلبها في أي وقت: مفتاح الإدخال هنا.
rights-how = ما العمل
rights-how-ask = اقرأ الإخبار على الشخص بلغته، ثم أجب عن كل سطر بمفتاح الإدخال. والرفض جواب أيضا.
rights-how-no = يُنفذ الرفض فورا: لا احتساب، أو لا إظهار، أو مراجعة.
rights-uncounted = { $count-kind ->
    [zero] كل الملفات محتسبة.
    [one] ملف واحد غير محتسب: قال صاحبه لا.
    [two] ملفان غير محتسبين: قال صاحباهما لا.
    [few] { $count } ملفات غير محتسبة: قال أصحابها لا.
    [many] { $count } ملفا غير محتسب: قال أصحابها لا.
   *[other] { $count } ملف غير محتسب: قال أصحابها لا.
}
lang-name-ar = العربية
lang-name-fr = الفرنسية
lang-name-en = الإنجليزية

act-give-copy = نسخة
act-give-copy-more = كتابة نسخة هذا الملف للشخص بلغته. راجع الملاحظات أولا: قد تذكر غيره.
act-ask-right = طلب
act-ask-right-more = تدوين أن الشخص يطلب الاطلاع على الملف أو تصحيحه أو محوه أو إغلاقه. ومنه تجري عشرة أيام كاملة.
act-disclose = أُظهر لغيرنا
act-disclose-more = تدوين أن شيئا من الملف أُظهر لمحام(ية) أو جمعية أو إدارة.
act-keep-until = المدة
act-keep-until-more = قول إلى متى يُحفظ هذا الملف ولماذا.
act-review-file = رُوجع
act-review-file-more = تدوين أن الملف رُوجع كاملا اليوم. يقوم بذلك مسؤول(ة).
act-erase-case = محو
act-erase-case-more = محو هذا الملف نهائيا. يقوم بذلك مسؤول(ة)؛ ويُعرض أولا ما يذهب وما يبقى.
act-open-rights = الحقوق
act-open-rights-more = الموافقة والنسخة والتصحيح ومدة الحفظ والمحو (القانون 09-08).
act-go-notice = الإخبار والجمعية
act-go-notice-more = الإخبار الذي يُقرأ على الشخص، ومن هي الجمعية، وبطاقة اللجنة الوطنية.
act-read-notice = الإخبار
act-read-notice-more = قراءة الإخبار على الشخص.
why-supervisor-only = يقوم بهذا مسؤول(ة).
why-not-here = ليس في هذا الملف.

## الإخبار على الشاشة.

screen-notice = الإخبار: معطياتك عندنا
act-print-notice = طبع الإخبار
act-print-notice-more = كتابة الإخبار كصفحة للطبع، بلغة الشاشة.
act-print-register = بطاقة اللجنة
act-print-register-more = كتابة بطاقة المعالجة التي تودعها الجمعية لدى اللجنة الوطنية.
act-introduce = الجمعية
act-introduce-more = قول اسمها وعنوانها ووسيلة الاتصال بها ورقمها لدى اللجنة مرة واحدة لكل الصفحات.
act-keep-term = المدة
act-keep-term-more = قول كم شهرا تُحفظ الملفات المغلقة.

## الاستمارات.

screen-asking = الحقوق
asking-agree = ماذا يقول الشخص؟
asking-agree-more = اقرأ الإخبار أولا. يُحفظ جوابا واحدا؛ ويبقى الجواب السابق في السجل.
asking-request = طلب من الشخص
asking-request-more = يوم التوصل به تبدأ عشرة الأيام الكاملة للمادة 8؛ وللاطلاع على الملف: فورا (المادة 7).
asking-settle = أُجيب عن الطلب
asking-settle-more = الرفض يحتاج إلى سبب يُقال للشخص. ومن أُظهر له الملف يُخبر بالتصحيح (المادة 8).
asking-disclose = أُظهر لغيرنا
asking-disclose-more = ما يلزم فقط، وبالموافقة فقط؛ وإلا فقانون أو خطر على الحياة، مع السبب (المادة 4).
asking-keep = كم يُحفظ الملف
asking-keep-more = يقوله مسؤول(ة) بسبب، أو يطلبه الشخص كتابة.
asking-copy = النسخة المسلمة للشخص
asking-copy-more = مجانية وفورية (المادة 7). يُكتب الملف حيث شُغل البرنامج؛ واسمه لا يقول شيئا.
asking-introduce = من هي الجمعية
asking-introduce-more = يظهر في الإخبار والنسخ وبطاقة اللجنة الوطنية.
asking-term = كم تُحفظ الملفات المغلقة
asking-term-more = بالشهور. قاعدة داخلية: القانون لا يحدد عددا. من 1 إلى 120.
asking-reply = الشخص
asking-on = اليوم
asking-notice = لغة الإخبار
asking-notice-none = لم تُدوّن
asking-way = كيف
asking-by = شرحه
asking-by-hint = من شرحه
asking-why = أسبابه
asking-why-hint = فقط إن ذكر بعضها
asking-what = ماذا
asking-words = في ماذا
asking-words-hint = ما هو خطأ وما هو صحيح
asking-received = وصل يوم
asking-end = الطلب
asking-end-done = أُنجز
asking-end-refused = رُفض
asking-end-why = ما أُنجز، أو لماذا لا
asking-told = من أُظهر له
asking-told-all = أُخبروا
asking-told-none = لم يُخبروا، أو لا أحد
asking-to = إلى
asking-name = من هو
asking-name-hint = اسم المحامي(ة) أو المكتب
asking-shown = ما أُظهر
asking-cause = مسموح لأن
asking-cause-why = أي قانون، أي خطر
asking-until = يُحفظ إلى
asking-keep-why = لماذا
asking-asked = طلبه
asking-asked-person = الشخص، كتابة
asking-asked-supervisor = مسؤول(ة)
asking-lang = لغة النسخة
asking-notes = ملاحظات المكتب
asking-notes-with = معها: قرأها أحد
asking-notes-without = دونها: تذكر آخرين
asking-months = شهور

## المحو.

screen-erasing = محو هذا الملف
erase-gone = يذهب نهائيا
erase-events = { $count-kind ->
    [zero] لا تدوين في الملف
    [one] تدوين واحد في الملف
    [two] تدوينان في الملف
    [few] { $count } تدوينات في الملف
    [many] { $count } تدوينا في الملف
   *[other] { $count } تدوين في الملف
}
erase-papers = { $count-kind ->
    [zero] لا وثيقة
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
erase-notes = { $count-kind ->
    [zero] لا ملاحظة
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
erase-draft = ما كُتب ولم يُحفظ
erase-running = { $count-kind ->
    [zero] لا أجل يجري في هذا الملف.
    [one] انتبه: ما زال أجل واحد يجري في هذا الملف.
    [two] انتبه: ما زال أجلان يجريان في هذا الملف.
    [few] انتبه: ما زالت { $count } آجال تجري في هذا الملف.
    [many] انتبه: ما زال { $count } أجلا يجري في هذا الملف.
   *[other] انتبه: ما زال { $count } أجل يجري في هذا الملف.
}
erase-stays = ما يبقى
erase-household = { $count-kind ->
    [zero] لا ملف آخر في الأسرة
    [one] ملف شخص آخر من الأسرة
    [two] ملفا شخصين آخرين من الأسرة
    [few] ملفات { $count } أشخاص آخرين من الأسرة
    [many] ملفات { $count } شخصا آخر من الأسرة
   *[other] ملفات { $count } شخص آخر من الأسرة
}
erase-shown = { $count-kind ->
    [zero] لم يُظهر شيء لغيرنا
    [one] ما أُظهر لجهة واحدة خارجا: أخبرها
    [two] ما أُظهر لجهتين خارجا: أخبرهما
    [few] ما أُظهر لـ{ $count } جهات خارجا: أخبرها
    [many] ما أُظهر لـ{ $count } جهة خارجا: أخبرها
   *[other] ما أُظهر لـ{ $count } جهة خارجا: أخبرها
}
erase-copies = { $count-kind ->
    [zero] لا نسخة لدى الشخص
    [one] نسخة واحدة لدى الشخص
    [two] نسختان لدى الشخص
    [few] { $count } نسخ لدى الشخص
    [many] { $count } نسخة لدى الشخص
   *[other] { $count } نسخة لدى الشخص
}
erase-ledger = { $count-kind ->
    [zero] لا قيد في السجل
    [one] قيد واحد في السجل، بصمة لا تقول شيئا
    [two] قيدان في السجل، بصمتان لا تقولان شيئا
    [few] { $count } قيود في السجل، بصمات لا تقول شيئا
    [many] { $count } قيدا في السجل، بصمات لا تقول شيئا
   *[other] { $count } قيد في السجل، بصمات لا تقول شيئا
}
erase-head = رأس السجل: { $words }
erase-backups = النسخ الاحتياطية القديمة إلى حين استرجاعها: عندها يُمحى الملف من جديد
erase-paper = الملف الورقي: أتلفه أيضا
erase-type = اكتب المرجع للمحو
erase-type-hint = كما هو على الملف الورقي
erase-wrong = ليس هذا مرجع الملف.
erase-done = مُحي الملف { $reference }. ولا شيء يعيده.
act-erase-now = محو نهائي
act-erase-now-more = يمحو الملف بعد كتابة مرجعه.

## سطر الأوامر.

cli-notice = الإخبار الذي يُعطى للشخص قبل تدوين أي شيء (القانون 09-08، المادة 5).
cli-copy = نسخة الملف لصاحبه، كصفحة (القانون 09-08، المادة 7).
cli-register = بطاقة المعالجة التي تودعها الجمعية لدى اللجنة الوطنية.
cli-association = من هي الجمعية وكم تحفظ الملفات: قوله أو عرضه.
cli-erase = يمحو ملفا نهائيا؛ ويُطلب المرجع مرة أخرى.
cli-arg-page-out = المجلد الذي يُكتب فيه
cli-arg-markdown = بصيغة Markdown
cli-arg-text = نصا بسيطا
cli-arg-without-notes = دون ملاحظات المكتب، فقد تذكر آخرين
cli-arg-association-name = اسم الجمعية
cli-arg-address = عنوانها
cli-arg-contact = أين تُطلب الحقوق
cli-arg-receipt = رقم وصل اللجنة الوطنية أو إذنها
cli-arg-keep-months = عدد الشهور التي تُحفظ فيها الملفات المغلقة (من 1 إلى 120)
cli-ask-erase = للمحو، اكتب المرجع:
err-not-erased = لم يُمح شيء: لم يُكتب المرجع.
rec-not-erased = أعد، واكتب المرجع كما هو على الملف الورقي.
