### The interface around every screen. Plain words; every language has the same messages and arguments.

mastara = مسطرة
practice-mark = تمرين
screen-confirm = سؤال
screen-hide = شاشة محايدة

## Acts of every screen: a short label, and what help says of it.

act-help = مساعدة
act-help-more = كل ما يمكن فعله هنا مع مفاتيحه؛ مفتاح الإدخال ينفذه.
act-palette = الأوامر
act-palette-more = البحث عن أمر باسمه.
act-back = رجوع
act-back-more = إغلاق هذه الشاشة. لا يضيع شيء مما كُتب.
act-back-to-today = اليوم
act-back-to-today-more = مغادرة هذه الشاشة والعودة إلى ما يجب النظر فيه الآن. لا يضيع شيء مما كُتب.
act-undo = تراجع
act-undo-more = إلغاء آخر ما سُجل.
act-redo = إعادة
act-redo-more = تسجيل ما أُلغي من جديد.
act-language = اللغة
act-language-more = العربية أو الفرنسية أو الإنجليزية في الحين.
act-theme = الألوان
act-theme-more = داكن أو فاتح أو شديد التباين أو بدون ألوان.
act-lock = قفل
act-lock-more = قفل الخزنة فورا. ما كُتب يبقى محفوظا.
act-hide = إخفاء
act-hide-more = إظهار شاشة لا تقول شيئا وقفل الخزنة.
act-quit = خروج
act-quit-more = قفل الخزنة والخروج من مسطرة.
act-choose = اختيار
act-choose-more = التنقل بين السطور.
act-scroll = تمرير
act-scroll-more = متابعة القراءة أو الرجوع.
act-go-on = متابعة
act-run = تنفيذ
act-quit-anyway = خروج وضياعها
act-cancel = إلغاء
act-confirm-choose = اختيار
act-confirm-other = الجواب الآخر
act-hide-end = رجوع
act-hide-end-more = مغادرة الشاشة المحايدة؛ تُطلب العبارة السرية.
act-open-case = فتح
act-open-case-more = فتح ملف هذا الشخص.
act-show-typed = إظهار
act-show-typed-more = إظهار ما كُتب أو إخفاؤه.

## Keys, as they are printed.

key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backtab = Shift-Tab
key-space = مسافة
key-backspace = Backspace
key-delete = Delete
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn

## Why an act cannot be done now.

why-locked = الخزنة مقفلة: افتحها أولا.
why-nowhere-back = هذه أول شاشة.
why-answer-first = أجب أولا عما تطلبه هذه الشاشة.
why-here-already = أنت هناك سابقا.
why-closing = الخزنة ما زالت تُغلق: لحظة.
why-nothing-to-undo = لم يُسجل شيء منذ فتح الخزنة.
why-nothing-to-redo = لم يُلغ شيء.
why-nothing-listed = القائمة فارغة.
why-nothing-typed = لم يُكتب شيء بعد.

## What the desk answers.

locked-now = الخزنة مقفلة. ما كان يُكتب سيعود.
locked-alone = أُقفلت الخزنة وحدها: لم يُضغط أي مفتاح منذ حين.
locked-practice = أُغلق مكتب التدريب ولا يبقى منه شيء.
letters-lost = تعذر الاحتفاظ بآخر الحروف التي كُتبت قبل القفل: رفضها القرص. راجع الاستمارة واكتبها من جديد.
quit-loses = آخر الحروف المكتوبة غير محفوظة
quit-loses-more = رفضها القرص: الخروج الآن يضيعها. ألغ، ثم أفرغ مكانا أو تحقق من القرص، ثم احفظ.
saved = سُجل: { $what }.
undone = أُلغي: { $what }.
redone = أُعيد: { $what }.
err-vault = رفضت الخزنة ({ $code }).
rec-vault = اخرج وابدأ من جديد؛ إن تكرر الأمر شغل “mastara doctor”.
progress-of = { $done } من { $total }

## What was written, after “Saved” or “Undone”.

wrote-opening = فتح ملف
wrote-names = الاسم
wrote-sex = الجنس
wrote-birth = الولادة
wrote-nationality = الجنسية
wrote-languages = اللغات
wrote-arrived = يوم الوصول
wrote-entry = طريقة الدخول
wrote-status = الوضعية
wrote-phones = الهاتف
wrote-place = مكان العيش
wrote-household = الأسرة
wrote-facts = جواب عن سؤال
wrote-papers = وثيقة الشخص
wrote-enrolments = مسطرة
wrote-steps = مرحلة
wrote-ticks = وثيقة من القائمة
wrote-endings = نتيجة
wrote-triggers = واقعة مؤرخة
wrote-discussed = تنبيه نوقش
wrote-notes = ملاحظة
wrote-appointments = موعد
wrote-obstacles = عائق
wrote-assignee = من يتابع الملف
wrote-consents = جواب عن الموافقة
wrote-restriction = تقييد
wrote-review = مراجعة
wrote-closure = إغلاق الملف
wrote-retention = يوم التفكير في الاحتفاظ بالملف

## Help, palette, and the printed page of keys.

acts-hint = اكتب بعض حروف ما تريد فعله
acts-none = لا شيء بهذا الاسم. امسح حرفا أو حرفين.
keys-title = المفاتيح
keys-intro = كُتبت هذه الصفحة انطلاقا من جدول المفاتيح في البرنامج. على لوحة عربية أو فرنسية تعمل المفاتيح نفسها في مكانها.
keys-everywhere = في كل الشاشات
keys-column-key = المفتاح
keys-column-act = ما يفعله

## A case at a glance.

glance-next = التالي:
glance-act = المطلوب:
glance-step = { $step } ({ $procedure })
glance-latest = { $name }: { $date }
glance-waits = في انتظار جواب: { $step } ({ $procedure })

## Forms.

form-day-hint = 24/11/2026 أو أمس أو +3
form-pick-hint = الأسهم أو بعض الحروف
form-which-day = أي يوم: { $days }؟ اكتب السنة كاملة.
form-none-such = لا شيء يبدأ هكذا.
form-more = { $count-kind ->
    [zero] لا غيرها
    [one] وواحد آخر: اكتب حرفا
    [two] واثنان آخران: اكتب حرفا
    [few] و{ $count } أخرى: اكتب حرفا
    [many] و{ $count } أخرى: اكتب حرفا
   *[other] و{ $count } أخرى: اكتب حرفا
}
form-cleaned = { $count-kind ->
    [zero] لم يُحذف شيء مما أُلصق
    [one] حُذف حرف خفي واحد مما أُلصق
    [two] حُذف حرفان خفيان مما أُلصق
    [few] حُذفت { $count } أحرف خفية مما أُلصق
    [many] حُذف { $count } حرفا خفيا مما أُلصق
   *[other] حُذف { $count } حرف خفي مما أُلصق
}
