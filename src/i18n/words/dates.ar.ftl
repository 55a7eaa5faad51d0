### Days, hours and how they are said. Plain words; every language has the same messages and arguments.

## Months.

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = ماي
month-6 = يونيو
month-7 = يوليوز
month-8 = غشت
month-9 = شتنبر
month-10 = أكتوبر
month-11 = نونبر
month-12 = دجنبر

## Days of the week, from Monday.

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

## The same, for the head of a month grid.

weekday-short-1 = اث
weekday-short-2 = ثل
weekday-short-3 = أر
weekday-short-4 = خم
weekday-short-5 = جم
weekday-short-6 = سب
weekday-short-7 = أح

## A day, in full.

day-long = { $weekday } { $day } { $month } { $year }
day-this-year = { $weekday } { $day } { $month }
day-first = 1
day-spoken = { $relative }، { $date }
day-with-hour = { $date } على الساعة { $hour }

## A day seen from today.

day-today = اليوم
day-tomorrow = غدا
day-yesterday = أمس
day-in = { $count-kind ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يوما
   *[other] بعد { $count } يوم
}
day-ago = { $count-kind ->
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يوما
   *[other] قبل { $count } يوم
}

## Time that runs by the hour.

clock-hours = { $count-kind ->
    [zero] أقل من ساعة
    [one] بقيت ساعة واحدة
    [two] بقيت ساعتان
    [few] بقيت { $count } ساعات
    [many] بقيت { $count } ساعة
   *[other] بقيت { $count } ساعة
}
clock-minutes = { $count-kind ->
    [zero] أقل من دقيقة
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $count } دقائق
    [many] بقيت { $count } دقيقة
   *[other] بقيت { $count } دقيقة
}
clock-over = { $count-kind ->
    [zero] انتهى قبل أقل من ساعة
    [one] انتهى قبل ساعة واحدة
    [two] انتهى قبل ساعتين
    [few] انتهى قبل { $count } ساعات
    [many] انتهى قبل { $count } ساعة
   *[other] انتهى قبل { $count } ساعة
}
clock-just-over = انتهى قبل أقل من ساعة

## Counts with their unit.

count-hours = { $count-kind ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
count-days = { $count-kind ->
    [zero] لا يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
count-working-days = { $count-kind ->
    [zero] لا يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
count-weeks = { $count-kind ->
    [zero] لا أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعا
   *[other] { $count } أسبوع
}
count-months = { $count-kind ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرا
   *[other] { $count } شهر
}
count-years = { $count-kind ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
count-cases = { $count-kind ->
    [zero] لا ملف
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفا
   *[other] { $count } ملف
}
count-papers = { $count-kind ->
    [zero] لا وثيقة
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
count-steps = { $count-kind ->
    [zero] لا مرحلة
    [one] مرحلة واحدة
    [two] مرحلتان
    [few] { $count } مراحل
    [many] { $count } مرحلة
   *[other] { $count } مرحلة
}
count-flags = { $count-kind ->
    [zero] لا تنبيه
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $count } تنبيهات
    [many] { $count } تنبيها
   *[other] { $count } تنبيه
}

## Why a typed day was not understood.

typed-empty = لم يُكتب أي شيء
typed-unclear = هذا ليس تاريخا: اكتب مثلا 24/11/2026
typed-impossible = هذا اليوم غير موجود في التقويم
typed-age-here = السن لا يحدد يوما: اكتب تاريخا
typed-too-far = هذا التاريخ بعيد جدا ليكون صحيحا
typed-ambiguous = عدة تواريخ ممكنة: اختر واحدا
