### السيناريوهات: ما فُحص، وما كان منتظرا، وما وقع. Plain words; every language has the same messages and arguments.

## The report.

scenario-passed = كما كان منتظرا
scenario-failed = خلافا للمنتظر
scenario-line = { $what }. المنتظر: { $wanted }. الواقع: { $came }
scenario-of = { $what }: { $of }
scenario-nothing = لا شيء
scenario-accepted = يُقبل
scenario-done = { $count-kind ->
    [zero] لم يوجد أي سيناريو.
    [one] تم تنفيذ سيناريو واحد.
    [two] تم تنفيذ سيناريوهين.
    [few] تم تنفيذ { $count } سيناريوهات.
   *[other] تم تنفيذ { $count } سيناريو.
}
scenario-misses = { $count-kind ->
    [zero] كل شيء جاء كما كان منتظرا.
    [one] سيناريو واحد لم يأت كما كان منتظرا.
    [two] سيناريوهان لم يأتيا كما كان منتظرا.
    [few] { $count } سيناريوهات لم تأت كما كان منتظرا.
   *[other] { $count } سيناريو لم يأت كما كان منتظرا.
}
scenario-all = كل شيء جاء كما كان منتظرا.

## What was looked at.

scenario-act = ما تم فعله
scenario-followed = المسطرة المتبعة
scenario-version = نسخة المسطرة
scenario-next = المرحلة الموالية
scenario-ready = المراحل الجاهزة
scenario-waiting = المراحل التي تنتظر جوابا
scenario-state = حالة المرحلة
scenario-missing = الوثائق الناقصة في المرحلة
scenario-practice = الوثائق المطلوبة عمليا في المرحلة
scenario-cite = النصوص التي يستشهد بها في الشباك ضد وثائق الممارسة
scenario-warnings = التحذيرات المعروضة
scenario-asks = الوقائع التي يجب السؤال عنها
scenario-opens = المساطر التي تُفتح
scenario-over = المسطرة منتهية
scenario-restricted = قليلون يمكنهم رؤية الملف
scenario-runs = يسري الأجل ابتداء من
scenario-file-by = التاريخ الأول للأجل
scenario-latest = التاريخ الثاني للأجل
scenario-rule = نسخة الأجل
scenario-tag = درجة التأكد من الأجل
scenario-lawyer = أسئلة للمحامي
scenario-caveats = ما يقال بجانب التاريخ
scenario-met = الأجل محترم
scenario-alarms = الأجل يرفع تنبيها
scenario-raised = التنبيهات المرفوعة
scenario-first = أخطر تنبيه
scenario-not = تنبيه يجب ألا يُرفع
