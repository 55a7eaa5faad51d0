### The words of the house and what they mean. Plain words; every language has the same messages and arguments.

## A word, and what it means here.

word-case = ملف
word-case-means = ما يحتفظ به المكتب عن شخص ومساطره
word-person = شخص
word-person-means = من يواكبه المكتب
word-household = أسرة
word-household-means = ملفات مترابطة لأن أصحابها يعيشون كأسرة واحدة
word-procedure = مسطرة
word-procedure-means = لائحة مراحل مأخوذة من القانون مع مواده
word-enrolment = مسطرة جارية
word-enrolment-means = مسطرة متبعة في ملف بالصيغة المعمول بها يوم بدايتها
word-step = مرحلة
word-step-means = إجراء يجب القيام به ضمن مسطرة
word-paper = وثيقة
word-paper-means = وثيقة يتوفر عليها الشخص أو يحتاجها
word-deadline = أجل
word-deadline-means = تاريخان دائما: التاريخ الاحتياطي وآخر تاريخ يمكن الدفاع عنه
word-file-by = يجب القيام به قبل نهاية يوم
word-file-by-means = التاريخ الاحتياطي: التنبيه لا يتبع غيره
word-latest = آخر تاريخ يمكن الدفاع عنه
word-latest-means = التاريخ الذي يمكن للدفاع أن يتمسك به؛ وليس هدفا أبدا
word-flag = تنبيه
word-flag-means = أمر يجب على المكتب النظر فيه
word-obstacle = عائق
word-obstacle-means = ما طلبه شباك أو فعله خلافا للقانون
word-desk = مكتب الاستقبال
word-desk-means = مكان للاستقبال بحاسوبه
word-volunteer = متطوع(ة)
word-volunteer-means = دور من يستقبل ويواكب
word-supervisor = مسؤول(ة)
word-supervisor-means = دور من يراجع الملفات ويوقع على إغلاقها
word-handout = ورقة تسلم للشخص
word-handout-means = الورقة التي تعطى للشخص
word-release = خلاصة منشورة
word-release-means = ملخص مجهول الهوية خرج من الدار
word-vault = خزنة
word-vault-means = المكان المشفر الذي يحفظ فيه كل شيء
