### Beginning and opening the desk. Plain words; every language has the same messages and arguments.

## The language.

welcome-what = مسطرة تساعد الجمعية على مرافقة الأشخاص في المساطر القانونية بالمغرب. تعمل بدون شبكة، وكل شيء يبقى في خزنة مشفرة على هذا الحاسوب.
welcome-choose = بأي لغة تريد العمل؟

## The way Arabic is sent to this terminal.

screen-reading = العربية على هذه الشاشة
reading-ask = اضغط على رقم السطر الذي يُقرأ جيدا بالعربية.
reading-why = الشاشات تختلف. إذا لم تكن تقرأ العربية فاضغط على مفتاح الإدخال.
reading-line = سطر { $number }
act-reading-this = هذا السطر
act-reading-1 = السطر 1
act-reading-2 = السطر 2
act-reading-3 = السطر 3
act-reading-4 = السطر 4
act-reading-5 = السطر 5
act-reading-none = لا أحد منها
act-reading-none-more = ترك مسطرة تخمن مما تقوله الشاشة عن نفسها.

## Vault or practice.

screen-beginning = البداية
beginning-ask = ماذا تريد أن تفعل؟
beginning-vault = إنشاء خزنة جمعيتي
beginning-vault-more = للعمل الحقيقي. ستكتب على الورق عبارة سرية وورقة كلمات الطوارئ.
beginning-practice = التمرن
beginning-practice-more = ملفات مختلقة للتعلم. لا شيء فيها حقيقي، وتزول كلها عند الإغلاق.
act-practise = تمرن
act-practise-more = فتح ملفات مختلقة للتعلم.
working-practice = اختلاق ملفات للتمرن…

## The passphrase of a new vault.

screen-new-vault = العبارة السرية
new-vault-what = هذه الكلمات تفتح الخزنة. اكتبها الآن على الورق بهذا الترتيب، واحفظ الورقة بعيدا عن الحاسوب. بدونها لا يستطيع أحد قراءة الملفات، ولا نحن.
new-vault-type = اكتب الكلمات مرة واحدة هنا للتأكد من أن الورقة صحيحة:
new-vault-own-what = عبارتك أنت: عدة كلمات لن يقولها غيرك.
new-vault-type-own = اكتبها:
new-vault-again = اكتبها مرة أخرى:
act-new-vault-enter = متابعة
act-new-vault-other = كلمات أخرى
act-new-vault-other-more = اقتراح عبارة سرية أخرى.
act-new-vault-own = عبارتي أنا
act-new-vault-own-more = اختيار العبارة السرية بنفسك.
why-own-already = أنت تختار عبارتك الآن.
why-weak = سهلة التخمين. أضف كلمات لا تجتمع عادة.
why-not-the-same = العبارتان مختلفتان. ابدأ من جديد.
why-not-as-written = ليست هي الكلمات أعلاه. راجع الورقة واكتبها من جديد.
strength-enough = ✓ صعبة التخمين بما يكفي
strength-weak = ! ما زالت سهلة التخمين
working-lock = إغلاق الخزنة…
working-create = إنشاء الخزنة…

## The recovery sheet.

screen-recovery = ورقة الطوارئ
recovery-what = إذا ضاعت العبارة السرية فهذه الكلمات الأربع والعشرون تفتح الخزنة. تظهر هذه المرة فقط. اكتبها على الورق مع أرقامها.
recovery-where = احفظ الورقة حيث يجدها المسؤول، لا مع الحاسوب.

## Opening the vault.

unlock-ask = اكتب عبارتك السرية:
unlock-hint = ثم اضغط على مفتاح الإدخال. مسافة واحدة بين الكلمات.
act-unlock = فتح
act-unlock-more = فتح الخزنة بهذه العبارة السرية.
working-unlock = فتح الخزنة…
new-vault-name-what = من أنت؟ تسند الملفات بالأسماء. ستكون أول من يدير هذا المكتب، ويمكنك إدخال آخرين إليه.
new-vault-name = اسمك كما يعرفك المكتب:
why-name-first = اسمك أولا
why-name-unfit = الاسم من حرف إلى 60 حرفا
