### العوائق التي تُصادَف أمام الشبابيك، وعددها. كلمات بسيطة؛ لكل لغة نفس الرسائل ونفس المعطيات.

## تسجيل عائق.

record-obstacle = عائق
record-obstacle-more = ما طلبه الشباك أو فعله. يظهر القانون والجواب فور الاختيار.
counter-kind = ماذا حدث
counter-words = ماذا طُلب بالضبط
counter-words-hint = الكلام الذي قيل، الوثيقة المطلوبة
counter-office = أي شباك
counter-which = أي مكتب
counter-which-hint = المدينة، الحي، المصلحة
counter-region = الجهة
counter-on = اليوم
counter-manner = شفويا أم كتابة
counter-choose-first = اختر ما حدث: يظهر القانون والجواب هنا.
counter-words-wanted = لا اسم بعد لهذا العائق: اكتب ما حدث.

## ما يقوله القانون، وبماذا نجيب.

counter-demanded = ما يقال أمام الشبابيك
counter-law = ما يقوله القانون
counter-no-law = لا يتحدث عنه أي نص من النصوص التي اطلعنا عليها.
counter-answer = بماذا نجيب
counter-rests-on = على ماذا يستند
counter-law-line = القانون: { $what }
counter-answer-line = الجواب: { $what }
handbook-demanded = يقال أمام الشبابيك
handbook-law = القانون
handbook-answer = الجواب
library-obstacle = عائق

## عائق مسجل.

screen-met = عائق
met-what = ما سُجل
met-words = الكلام الذي قيل: { $words }
met-on = { $date }، { $manner }
met-office = { $office }
met-which = { $which } · { $office }
met-step = في المرحلة: { $step }
case-obstacles = العوائق المصادفة
step-obstacles = العوائق المصادفة في هذه المرحلة
wrote-met = عائق

## عدّها.

screen-obstacles = العوائق
obstacles-by-kind = ما يُطلب أو يُفعل
obstacles-by-office = أمام أي شباك
obstacles-by-month = في أي شهر
obstacles-none = لم يُحسب هنا أي عائق بعد. في مرحلة من ملف، اضغط b عندما يطلب شباك شيئا أو يفعله.
obstacles-none-then = لم يُصادَف أي عائق في هذه المدة. اختر مدة أخرى بالأسهم.
obstacles-left-out = { $count-kind ->
    [zero] لا ملف مقيد خارج الحساب.
    [one] ملف مقيد واحد خارج الحساب.
    [two] ملفان مقيدان خارج الحساب.
    [few] { $count } ملفات مقيدة خارج الحساب.
    [many] { $count } ملفا مقيدا خارج الحساب.
   *[other] { $count } ملف مقيد خارج الحساب.
}
obstacles-count = { $count-kind ->
    [zero] لا عائق
    [one] عائق واحد
    [two] عائقان
    [few] { $count } عوائق
    [many] { $count } عائقا
   *[other] { $count } عائق
}
obstacles-cases = { $count-kind ->
    [zero] في لا ملف
    [one] في ملف واحد
    [two] في ملفين
    [few] في { $count } ملفات
    [many] في { $count } ملفا
   *[other] في { $count } ملف
}
obstacles-no-office = لم يُذكر أي شباك
obstacles-span-all = منذ البداية
obstacles-span-quarter = آخر 3 أشهر
obstacles-span-year = آخر 12 شهرا
obstacles-span = المدة: { $span }
obstacles-month = { $month } { $year }
screen-behind = الملفات وراء العدد
behind-first = { $count-kind ->
    [zero] أحدث { $shown } من { $count } ملف
    [one] أحدث { $shown } من { $count } ملف
    [two] أحدث { $shown } من { $count } ملفين
    [few] أحدث { $shown } من { $count } ملفات
    [many] أحدث { $shown } من { $count } ملفا
   *[other] أحدث { $shown } من { $count } ملف
}

## ما يمكن فعله.

act-go-obstacles = العوائق
act-go-obstacles-more = حساب ما تطلبه الشبابيك: حسب النوع والشباك والشهر.
act-meet-obstacle = عائق
act-meet-obstacle-more = سجل ما طلبه شباك أو فعله، واطلع فورا على ما يقوله القانون وبماذا تجيب.
act-correct-obstacle = تصحيح
act-correct-obstacle-more = صحح ما سُجل عن هذا العائق.
act-withdraw-obstacle = سحب
act-withdraw-obstacle-more = اسحب هذا العائق: سُجل خطأ.
act-open-behind = الملفات
act-open-behind-more = اطلع على الملفات وراء هذا العدد.
act-change-span = المدة
act-change-span-more = احسب مدة أخرى.
act-change-span-back = المدة السابقة

## الكيفية والجهات.

manner-said = شفويا
manner-written = كتابة
manner-not-asked = لم يُسأل هل كان شفويا أم كتابة
region-tanger = طنجة-تطوان-الحسيمة
region-oriental = الشرق
region-fes = فاس-مكناس
region-rabat = الرباط-سلا-القنيطرة
region-beni-mellal = بني ملال-خنيفرة
region-casablanca = الدار البيضاء-سطات
region-marrakech = مراكش-آسفي
region-draa = درعة-تافيلالت
region-souss = سوس-ماسة
region-guelmim = كلميم-واد نون
region-laayoune = العيون-الساقية الحمراء
region-dakhla = الداخلة-وادي الذهب

## الخانات، ولماذا لا.

field-counter = يوم الحضور أمام الشباك
field-office = الشباك
field-demanded = ما طُلب
err-no-such-obstacle = { $obstacle }: لا يوجد هذا العائق في اللائحة.
rec-no-such-obstacle = اختر من اللائحة، أو « آخر » مع وصفه.
err-no-such-office = { $office }: لا توجد هذه الجهة في اللائحة.
rec-no-such-office = اختر من اللائحة، أو اترك الخانة فارغة.

## سطر الأوامر.

cli-obstacles = يحسب العوائق المصادفة أمام الشبابيك حسب النوع والجهة والشهر. الملفات المقيدة لا تُحسب. مع --json: لائحة من kind وoffice (معرف الجهة أو null) وplace (رمز الجهة الترابية أو null) وmonth (مثل 2026-11) وcount؛ دون أي اسم أو كلام حر.
cli-arg-office = فقط أمام شبابيك هذه الجهة، بمعرفها
cli-arg-kind = هذا العائق فقط، بمعرفه (obs.…)
cli-arg-since = ابتداء من هذا اليوم فقط، مثل 2026-11-24
cli-arg-until = إلى غاية هذا اليوم فقط، مثل 2026-11-24
err-no-such-kind = لا يوجد عائق { $kind }.
rec-no-such-kind = اكتب واحدا من هذه: { $known }
err-no-such-authority = لا توجد جهة { $office }.
rec-no-such-authority = اكتب واحدة من هذه: { $known }
