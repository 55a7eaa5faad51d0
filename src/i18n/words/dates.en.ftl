### Days, hours and how they are said. Plain words; every language has the same messages and arguments.

## Months.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Days of the week, from Monday.

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## The same, for the head of a month grid.

weekday-short-1 = Mo
weekday-short-2 = Tu
weekday-short-3 = We
weekday-short-4 = Th
weekday-short-5 = Fr
weekday-short-6 = Sa
weekday-short-7 = Su

## A day, in full.

day-long = { $weekday } { $day } { $month } { $year }
day-this-year = { $weekday } { $day } { $month }
day-first = 1
day-spoken = { $relative }, { $date }
day-with-hour = { $date } at { $hour }

## A day seen from today.

day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-in = { $count-kind ->
    [one] in { $count } day
   *[other] in { $count } days
}
day-ago = { $count-kind ->
    [one] { $count } day ago
   *[other] { $count } days ago
}

## Time that runs by the hour.

clock-hours = { $count-kind ->
    [one] { $count } hour left
   *[other] { $count } hours left
}
clock-minutes = { $count-kind ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}
clock-over = { $count-kind ->
    [one] passed { $count } hour ago
   *[other] passed { $count } hours ago
}
clock-just-over = passed less than an hour ago

## Counts with their unit.

count-hours = { $count-kind ->
    [one] { $count } hour
   *[other] { $count } hours
}
count-days = { $count-kind ->
    [one] { $count } day
   *[other] { $count } days
}
count-working-days = { $count-kind ->
    [one] { $count } working day
   *[other] { $count } working days
}
count-weeks = { $count-kind ->
    [one] { $count } week
   *[other] { $count } weeks
}
count-months = { $count-kind ->
    [one] { $count } month
   *[other] { $count } months
}
count-years = { $count-kind ->
    [one] { $count } year
   *[other] { $count } years
}
count-cases = { $count-kind ->
    [one] { $count } case
   *[other] { $count } cases
}
count-papers = { $count-kind ->
    [one] { $count } paper
   *[other] { $count } papers
}
count-steps = { $count-kind ->
    [one] { $count } step
   *[other] { $count } steps
}
count-flags = { $count-kind ->
    [one] { $count } flag
   *[other] { $count } flags
}

## Why a typed day was not understood.

typed-empty = nothing was typed
typed-unclear = this is not a date: write for instance 24/11/2026
typed-impossible = there is no such day in the calendar
typed-age-here = an age does not tell a day: write a date
typed-too-far = this date is too far away to be right
typed-ambiguous = several dates are possible: choose one
