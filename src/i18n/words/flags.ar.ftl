### What the desk must look at. Plain words; every language has the same messages and arguments.

## Each kind: its name, its reason in words (-why), and the act that removes it (-act).

flag-clock-running = أجل بالساعات جار
flag-clock-running-why = { $title }: إلى { $moment }
flag-clock-running-act = اتصل بمحام فورا ولو ليلا.
flag-file-by-passed = انقضى التاريخ الاحتياطي
flag-file-by-passed-why = { $title }: كان يجب القيام به قبل نهاية { $date }؛ يمكن الدفاع عنه إلى { $latest }
flag-file-by-passed-act = تحرك اليوم واتصل بمحام.
flag-date-near = تاريخ قانوني قريب
flag-date-near-why = { $title }: يجب القيام به قبل نهاية { $date }
flag-date-near-act = قم بالمرحلة ثم دونها.
flag-latest-passed = انقضى آخر تاريخ
flag-latest-passed-why = { $title }: آخر تاريخ يمكن الدفاع عنه كان { $date }
flag-latest-passed-act = اتصل بمحام: قد تبقى طرق أخرى.
flag-appointment-today = موعد اليوم
flag-appointment-today-why = موعد مبرمج اليوم
flag-appointment-today-why-hour = موعد مبرمج اليوم على الساعة { $hour }
flag-appointment-today-act = دون بعد ذلك هل تم.
flag-waiting-too-long = جواب متأخر
flag-waiting-too-long-why = { $step }: كان الجواب منتظرا يوم { $date }
flag-waiting-too-long-act = دون السكوت: تُفتح المتابعة والطعن.
flag-paper-expired = وثيقة منتهية الصلاحية
flag-paper-expired-why = { $title }: انتهت صلاحيتها يوم { $date }
flag-paper-expired-act = ابدأ التجديد أو دون الوثيقة الجديدة.
flag-paper-expiring = وثيقة تقترب نهاية صلاحيتها
flag-paper-expiring-why = { $title }: تنتهي صلاحيتها يوم { $date }
flag-paper-expiring-act = ابدأ التجديد.
flag-appointment-missed = موعد دون نتيجة مدونة
flag-appointment-missed-why = موعد { $date }: لم يدون أحد هل تم
flag-appointment-missed-act = دون هل تم، أو خذ موعدا آخر.
flag-stuck = متوقف
flag-stuck-why = { $days-kind ->
    [zero] { $step }: لا حركة اليوم
    [one] { $step }: لا حركة منذ يوم واحد
    [two] { $step }: لا حركة منذ يومين
    [few] { $step }: لا حركة منذ { $days } أيام
    [many] { $step }: لا حركة منذ { $days } يوما
   *[other] { $step }: لا حركة منذ { $days } يوم
}
flag-stuck-why-paper = { $days-kind ->
    [zero] { $step }: تنقص { $paper }
    [one] { $step }: تنقص { $paper }، لا حركة منذ يوم واحد
    [two] { $step }: تنقص { $paper }، لا حركة منذ يومين
    [few] { $step }: تنقص { $paper }، لا حركة منذ { $days } أيام
    [many] { $step }: تنقص { $paper }، لا حركة منذ { $days } يوما
   *[other] { $step }: تنقص { $paper }، لا حركة منذ { $days } يوم
}
flag-stuck-act = دون العائق وابحث عن وثيقة بديلة.
flag-law-changed = تغيرت المسطرة
flag-law-changed-why = { $procedure }: توجد صيغة أحدث وهذا الملف يتبع القديمة
flag-law-changed-why-limit = { $title }: تغير هذا الأجل في { $date }؛ وقد بدأ سريانه هنا في { $began } فتبقى صيغة ذلك اليوم
flag-law-changed-act = اقرأ الفروق ثم احتفظ أو غير.
flag-procedure-gone = مسطرة لم تعد لدى هذا المكتب
flag-procedure-gone-why = { $procedure }: لم تعد لدى هذا المكتب النسخة التي يتبعها الملف، ولا تراقب آجالها
flag-procedure-gone-act = يعاد ملفها، أو يتابع حسب نسخة اليوم، أو يوقف تتبعها.
flag-consulate-met = قنصلية شخص في وضع لجوء أجابت
flag-consulate-met-why = { $step }: القنصلية معنية بالأمر مع أن الشخص طلب اللجوء أو هو لاجئ
flag-consulate-met-act = ناقش الأمر مع المسؤول(ة) وأخبر المفوضية، ثم سجل أنه نوقش.
flag-desks-disagree = مكتبان غير متفقين
flag-desks-disagree-why = دوّن مكتبان جوابين مختلفين
flag-desks-disagree-act = اختر الجواب الصحيح؛ يبقى الآخر في السجل.
flag-consent-missing = موافقة ناقصة
flag-consent-missing-why = لم يدون أحد هل يمكن للجمعية الاحتفاظ بهذا الملف
flag-consent-missing-act = اشرح واسأل ودون الجواب.
flag-retention-due = مدة الحفظ تستوجب المراجعة
flag-retention-due-why = حفظ هذا الملف أو حذفه: القرار مطلوب منذ { $date }
flag-retention-due-act = القرار مع المسؤول(ة).
flag-draft-unfinished = كتابة غير مكتملة
flag-draft-unfinished-why = استمارة بدأت ولم تُحفظ
flag-draft-unfinished-act = أكملها أو تخل عنها.
flag-unassigned = بدون متابع
flag-unassigned-why = لا أحد في المكتب يتابع هذا الملف
flag-unassigned-act = اختر من يتابعه.
flag-stale = بدون متابعة
flag-stale-why = { $days-kind ->
    [zero] لا إجراء اليوم
    [one] لا إجراء منذ يوم واحد
    [two] لا إجراء منذ يومين
    [few] لا إجراء منذ { $days } أيام
    [many] لا إجراء منذ { $days } يوما
   *[other] لا إجراء منذ { $days } يوم
}
flag-stale-act = اسأل عن الشخص واكتب ملاحظة.
flag-step-ready = مرحلة جاهزة
flag-step-ready-why = { $step } ({ $procedure })
flag-step-ready-act = قم بالمرحلة ثم دونها.

## How loud a flag is.

severity-alarm = الآن
severity-urgent = اليوم
severity-soon = هذا الأسبوع
severity-routine = عندما يتيسر

## The list of flags.

flags-more = { $count-kind ->
    [zero] ولا غيره
    [one] وتنبيه آخر
    [two] وتنبيهان آخران
    [few] و{ $count } تنبيهات أخرى
    [many] و{ $count } تنبيها آخر
   *[other] و{ $count } تنبيه آخر
}
flags-none = لا شيء مستعجل اليوم.
flags-next = التالي
