### The two dates of a deadline and their story. Plain words; every language has the same messages and arguments.

## The dates.

deadline-file-by = File by
deadline-latest = Latest arguable
deadline-earliest = Earliest
deadline-certain = Certain from
deadline-file-by-means = Prudent date: the alarm follows this one.
deadline-latest-means = A date that a lawyer could still defend. Do not aim for it.
deadline-earliest-means = First day on which silence may count as an answer: count the next limit from here.
deadline-certain-means = From this day silence is certain: a reminder or complaint is safe.
deadline-range = between { $from } and { $to }
deadline-passed = The prudent date has passed: act today and call a lawyer.
deadline-to-check = to be checked
deadline-basis = under { $cite }
deadline-from = counted from { $date }: { $event }
deadline-law-alone = Counted by the files alone, without what the association noted: feasts announced, days closed, outages of the platform, answers of lawyers.
deadline-law-alone-mend = With { $option } and the folder of the vault all of it counts.

## Why a day is counted or not.

why-event = day of the event: not counted
why-silence-certain = day from which the silence is certain: not counted
why-mediator-over = time runs anew: the Médiateur answered, or kept silent for six months
why-court-named = time runs anew: the ruling on jurisdiction is final
why-aid-answered = time runs again: the answer on legal aid was notified
why-day = day { $day }
why-working-day = working day { $day }
why-weekday = day { $day }, Monday to Friday (holidays are not taken out)
why-suspended = the authority's time was suspended on this day
why-day-after = full days: the last day is not counted, the act is still in time on this one
why-day-before = { $days } before
why-eve = the day before
why-event-itself = the day of the event itself
why-same-day = same day of the month, { $months } later
why-same-day-before = same day of the month, { $months } before
why-end-of-month = { $months } later; that month has no such day, its last day counts
why-end-of-month-before = { $months } before; that month has no such day, its last day counts
why-weekend = closed: weekend
why-holiday = closed: { $name }
why-window = may be closed: { $name }, date not confirmed
why-bridge = may be closed: bridge day, { $name }
why-local = closed according to the desk: { $name }
why-moved-back = moved back to the last day that is surely open
why-rolled-forward = rolled forward to the next working day
why-platform-back = platform out of reach on the last day: the first day after it came back

## A limit in hours.

why-hours-from = counted from { $moment }
why-hours-elapsed = hours elapsed: { $moment }
why-hours-wall = hours added on the clock on the wall: { $moment }
why-hours-all = Nights, weekends and holidays count.

## What must be said beside a date.

caveat-unverified = The rule was seen in no text: no alarm.
caveat-start-unsure = The starting day is uncertain: the earliest possible one is taken. Ask again.
caveat-hour-unknown = The hour is not known: the first minute of the day is taken.
caveat-legal-time-short = The table of legal time begins later: check the hour.
caveat-calendar-short = The feasts of that year are not in the calendar.
caveat-moon-unsure = A feast is not confirmed yet: the earlier date counts.
caveat-near-change = The time began around the change of law of 24 August 2026: the shorter rule is used.
caveat-old-chain = The chain began under the old law, whose longer rule gives the second date.
caveat-unread = No version of this limit was read for that day: the nearest was used. Call the lawyer.
caveat-mediator = A complaint to the Médiateur interrupts the arguable date.
caveat-wrong-court = A court without jurisdiction was seized: time runs anew from the final ruling.
caveat-wrong-court-pending = A court without jurisdiction was seized and has not finished: the arguable date is not final.
caveat-aid-answered = The answer on legal aid came: count only the days left.
caveat-aid-pending = Legal aid was asked and not answered: the arguable date is not final.
caveat-aid-does-not-stop = Legal aid was asked: it is not known to stop this limit.
caveat-doubled = Arguable date doubled: neither domicile nor residence in Morocco.
caveat-reasons-asked = The reasons were asked: the arguable date may be later.
caveat-suspended = The authority's time was suspended.
caveat-outage = The platform was out of reach on the last day.
caveat-answered = Counted as a lawyer answered: the answer is shown beside it.
caveat-oral-notice = The notice was oral; as a lawyer answered, only a written notice starts the time: the arguable date is not final. Act by the prudent date.

## Why there is no date.

undated-no-amount = the rule says no amount
undated-unit = the unit does not go with the counting
undated-direction = this counting has no meaning before an event
undated-too-long = longer than any limit of the law
undated-never-open = no open day within a year: the calendar is wrong
undated-end-of-time = the date lies beyond the end of the calendar
