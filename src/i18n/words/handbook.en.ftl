### Reference pages of procedures. Plain words; every language has the same messages and arguments.

## The page.

handbook-title = Procedures
handbook-note = Every statement names what it rests on and how sure it is. It is not legal advice.
handbook-version = version
handbook-from = from
handbook-to = until
handbook-checked = checked by

## Headings.

handbook-who = Whom it is for
handbook-authority = Who decides
handbook-warnings = Warnings
handbook-steps = Steps
handbook-papers = Papers
handbook-limits = Time limits
handbook-outcomes = Outcomes
handbook-fees = Costs
handbook-notes = Good to know
handbook-obstacles = Obstacles
handbook-questions = Questions for a lawyer
handbook-sources = Sources

## Under a step or outcome.

handbook-when = only if
handbook-not = not so
handbook-needs = after
handbook-beside = side by side with
handbook-at = where
handbook-waits = waits for
handbook-starts = day to write down
handbook-may-start = may come here
handbook-ends = the procedure ends
handbook-forum = before
handbook-met-by = met on
handbook-decides = ends with
handbook-exits = may be cut short by
handbook-only-after = only after this outcome
handbook-until = no more after this outcome
handbook-police = police desk: discuss the exposure first
handbook-consular = consulate: never for asylum seekers and refugees
handbook-next = opens next
handbook-in-force = state of the text
handbook-read = what was read of it

## Columns.

handbook-paper = Paper
handbook-need = Law or practice
handbook-limit = Limit
handbook-length = Length
handbook-counting = Counting: file by, and latest arguable
handbook-note-column = Note
handbook-basis = Basis
handbook-after = after:
handbook-before = before:
handbook-fallback = last resort, no alarm
handbook-suspends = stops what is fought

## How a limit is counted: both dates.

counting-two-dates = file by: plain days, moved back to an open day; latest: full days, moved forward to a working day
counting-calendar-days = file by: plain days, moved back to an open day; latest: plain days
counting-full-days = binds the authority. Earliest: plain days; certain: full days, moved forward to a working day
counting-before-end-of-nth-day = file by: the first day counts, moved back to an open day; latest: the first day does not count
counting-until-event = file by: the day before, moved back to an open day; latest: the day itself
counting-hours = elapsed hours or hours on the clock, whichever ends first; nights and holidays count
counting-months = file by: same day of the month, moved back to an open day; latest: that day
counting-years = file by: same day of the year, moved back to an open day; latest: that day
counting-working-days = working days after the event; latest: with one extension
counting-same-day = the day itself
