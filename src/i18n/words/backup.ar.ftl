### Backup, restore, verify, repair. Plain words; every language has the same messages and arguments.

## The command line

cli-backup = يكتب كل شيء في ملف واحد مختوم يحفظ في مكان آخر.
cli-restore = يعيد إنشاء الخزنة من نسخة احتياطية في مجلد غير موجود أو فارغ.
cli-repair = يبني خزنة جديدة مما يمكن قراءته من خزنة تالفة دون المساس بها. يقوم به من يدير.
cli-compact = يعيد المساحة التي لم تعد الخزنة تحتاجها على القرص.
cli-arg-backup-file = الملف؛ وداخل مجلد يسمى باسم اليوم
cli-arg-backup-passphrase = تفتح النسخة بعبارة سر خاصة بها لا بكلمات الاسترجاع
cli-arg-backup-passphrase-file = ملف سطره الأول عبارة سر النسخة الاحتياطية
cli-arg-restore-file = النسخة الاحتياطية
cli-arg-repaired = المجلد الجديد، غير موجود أو فارغ
cli-arg-age-identity = إظهار ما تحتاجه أداة age لفتح نسخة احتياطية فقط
cli-ask-backup-passphrase = عبارة سر النسخة الاحتياطية:
cli-ask-backup-again = أعد كتابتها:
cli-compact-done = تم. ذهب ما لم تعد إليه حاجة.
cli-repair-done = خزنة جديدة في { $folder }. التالفة باقية كما هي: احتفظ بها. ما ضاع مذكور أعلاه.

## Backup and restore

backup-done = النسخة الاحتياطية في { $file }
backup-by-words = تفتحها كلمات الاسترجاع الأربع والعشرون: احفظ الورقة بعيدا عن مفتاح USB.
backup-by-passphrase = لا تفتحها إلا عبارة سرها. كلمات الاسترجاع لا تفتحها.
backup-identity = من يملك السطر أدناه يفتح كل النسخ الاحتياطية لهذه الخزنة. لا تتركه على هذا الحاسوب، وأتلفه بعد الاستعمال.
restore-done = كل ما في النسخة الاحتياطية في { $folder }.
restore-then = يجب أن يفتحها من يدير أولا: قبل ذلك لا يكتب فيها أحد.
restore-erased = { $count-kind ->
    [zero] لم يمح أي ملف من جديد.
    [one] محي من جديد ملف واحد كان قد محي بعد هذه النسخة.
    [two] محي من جديد ملفان كانا قد محيا بعد هذه النسخة.
    [few] محيت من جديد { $count } ملفات كانت قد محيت بعد هذه النسخة.
    [many] محي من جديد { $count } ملفا كانت قد محيت بعد هذه النسخة.
   *[other] محي من جديد { $count } ملف كانت قد محيت بعد هذه النسخة.
}

## What reading everything found

verify-passed-over = { $count-kind ->
    [zero] لم يتجاوز أي ملف مقيد.
    [one] تجاوز ملف مقيد واحد: ليس مفتوحا لك.
    [two] تجاوز ملفان مقيدان: ليسا مفتوحين لك.
    [few] تجاوزت { $count } ملفات مقيدة: ليست مفتوحة لك.
    [many] تجاوز { $count } ملفا مقيدا: ليست مفتوحة لك.
   *[other] تجاوز { $count } ملف مقيد: ليست مفتوحة لك.
}
verify-known = { $count-kind ->
    [zero] لم يذكر إصلاح سابق أي ضياع.
    [one] ذكر إصلاح سابق ضياعا واحدا.
    [two] ذكر إصلاح سابق ضياعين.
    [few] ذكر إصلاح سابق { $count } حالات ضياع.
    [many] ذكر إصلاح سابق { $count } حالة ضياع.
   *[other] ذكر إصلاح سابق { $count } حالة ضياع.
}
finding-file = { $what }
finding-case-key = مفتاح أحد الملفات لا يفتح. { $what }
finding-case = الملف { $case } لا يقرأ، أو لا يقرأ كاملا. { $what }
finding-lost = الملف { $case }: عدد الوقائع الضائعة { $count }، ابتداء من رقم { $number } في الخط { $line }.
finding-foreign = الملف { $case }: الواقعة رقم { $number } في الخط { $line } ليست ما تم توقيعه.
finding-chain = الخط { $line } منقطع بعد رقم { $number }.
finding-ledger = قيد موقع غير سليم. { $what }
finding-after-removal = استمر الخط { $line } بعد إبعاد كاتبه، ابتداء من رقم { $number }.
finding-roster-old = قائمة الأعضاء أقدم مما تم بها: أعيدت قائمة قديمة.
finding-restored = أعيدت الخزنة من نسخة احتياطية وتنتظر أن يفتحها من يدير؛ وإلى حينه لا يكتب فيها شيء.
finding-cut = آخر الخط { $line } مقطوع بعد رقم { $number }: عدد الوقائع الضائعة { $count }.
finding-fewer = عدد الملفات أقل مما أحصي: الضائع منها { $count }.
audit-repaired = أصلحت الخزنة يوم { $day }: الخسائر المعروفة قبل ذلك { $count }.

## What went wrong (err), and what to do next (rec)

err-not-a-backup = هذا الملف ليس نسخة احتياطية لخزنة.
rec-not-a-backup = ابحث عن الملف الذي يحمل اسم mastara وتاريخا.
err-for-passphrase = تفتح هذه النسخة بعبارة السر التي أعطيت لها لا بكلمات الاسترجاع.
rec-for-passphrase = اكتب تلك العبارة؛ يعرفها من أنشأ النسخة.
err-for-words = تفتح هذه النسخة بكلمات الاسترجاع الأربع والعشرين.
rec-for-words = أحضر ورقة الاسترجاع.
err-restored-first = أعيدت هذه الخزنة من نسخة احتياطية، وفيها ملفات محيت بعدها.
rec-restored-first = يجب أن يفتحها من يدير أولا: عندئذ تمحى من جديد.
err-no-backup-key = هذه الخزنة أقدم من النسخ الاحتياطية: لا تعرف بعد ما الذي يفتحها.
rec-no-backup-key = نفذ مرة واحدة «mastara backup» في طرفية والورقة بين يديك.
err-backup-damaged = تغيرت النسخة الاحتياطية أو بترت منذ كتابتها. لم يسترجع شيء.
rec-backup-damaged = انسخ الملف من المفتاح من جديد، أو خذ نسخة أقدم.
err-backup-cut = النسخة الاحتياطية مبتورة. لم يسترجع شيء.
rec-backup-cut = انسخ الملف من المفتاح من جديد، أو خذ نسخة أقدم.
err-backup-newer = كتبت النسخة الاحتياطية بإصدار أحدث من مسطرة. لم يسترجع شيء.
rec-backup-newer = ثبت آخر إصدار.
err-backup-passphrase = عبارة السر هذه لا تفتح النسخة الاحتياطية.
rec-backup-passphrase = أعد كتابتها. كلمات الاسترجاع لا تفتح هذه النسخة.
err-leave-exists = يوجد ملف بهذا الاسم. لم يمس.
rec-leave-exists = اختر اسما آخر.
err-backup-differs = العبارتان مختلفتان. لم يكتب شيء.
rec-backup-differs = أعد المحاولة واكتبها مرتين.

## The screen

screen-backup = نسخة احتياطية
act-go-backup = إنشاء نسخة احتياطية
act-go-backup-more = كل شيء في ملف واحد مختوم، على مفتاح يحفظ في مكان آخر.
act-write-backup = كتابتها هنا
act-write-backup-more = كتابة النسخة في المجلد المختار. لا يستبدل أي ملف.
act-look-again = البحث من جديد
act-look-again-more = البحث عن المفاتيح والمجلدات من جديد.
working-backup = كتابة النسخة الاحتياطية…
backup-ask = أين تكتب النسخة الاحتياطية؟
backup-here = على هذا الحاسوب: لا تنفع إن سرق. أدخل مفتاحا واضغط F5
backup-stick = مفتاح أو قرص
backup-name = سيسمى الملف { $name }
backup-what = فيها كل شيء مختوما، حتى الملفات المقيدة. تفتحها كلمات الاسترجاع الأربع والعشرون، ثم يحتاج كل واحد إلى عبارة سره: بدون الورقة لا يسترجعها أحد. احفظ المفتاح بعيدا عن الحاسوب، والورقة بعيدا عن المفتاح.
backup-last = آخر نسخة احتياطية بتاريخ { $day }.
backup-never = لا توجد نسخة احتياطية بعد.
today-no-backup = { $count-kind ->
    [zero] لا نسخة احتياطية: أدخل المفتاح وأنشئ واحدة (Ctrl-P).
    [one] لا نسخة احتياطية منذ يوم: أدخل المفتاح وأنشئ واحدة (Ctrl-P).
    [two] لا نسخة احتياطية منذ يومين: أدخل المفتاح وأنشئ واحدة (Ctrl-P).
    [few] لا نسخة احتياطية منذ { $count } أيام: أدخل المفتاح وأنشئ واحدة (Ctrl-P).
    [many] لا نسخة احتياطية منذ { $count } يوما: أدخل المفتاح وأنشئ واحدة (Ctrl-P).
   *[other] لا نسخة احتياطية منذ { $count } يوم: أدخل المفتاح وأنشئ واحدة (Ctrl-P).
}
