### The step, and what the law says of it. Plain words; every language has the same messages and arguments.

## The parts.

step-before = First: { $step }
step-first = Before anything else
step-papers = Papers of this step
step-practice-papers = Asked at counters, not by law
step-outcomes = What came out of it?
step-deadline = The time limit, day by day
step-limits = Time limits of this step
step-where = Where, and what it costs
step-rests-on = What it rests on
step-at = Go to: { $who }
step-waits-on = Must answer: { $who }
step-paper-how = How to get it: { $how }
step-not-begun = not running: no day recorded yet
step-cuts-in = may cut in
step-cite-against = No text read asks for it. Cite: { $cite }
step-discuss-how = Talk it over with the person, then press Enter.
step-discuss-ask = Was this talked over with the person?
step-discussed = talked over on { $date }
step-gone = This step is no longer in the procedures of this desk.

## What the law says.

law-date = { $name }: { $date }
law-from = counted from { $date }: { $event }
law-day-by-day = Day by day, up to the prudent date
law-length = { $amount } from: { $event }
law-length-before = { $amount } before: { $event }
law-before = before: { $event }
law-same-day = the same day: { $event }
law-fallback = An argument of last resort: it sets no alarm.

## What can be done.

act-tick-paper = Tick
act-tick-paper-more = In hand, asked for, not needed here, nothing said: the next of these for the chosen paper.
act-discuss = Talked over
act-discuss-more = Record that the warning was talked over with the person.
act-mark-done = Done
act-mark-done-more = This step is done; the days it starts are asked for.
act-record-outcome = Outcome
act-record-outcome-more = Record what was decided, or what happened instead.
act-mark-submitted = Handed in
act-mark-submitted-more = Handed in: somebody else must answer now.
act-skip-step = Skip
act-skip-step-more = Leave this step out, with the reason.
act-unmark-step = Take back
act-unmark-step-more = Take back what was recorded of this step.

## Why not.

why-discuss-first = Talk the warning over with the person first, and record it.
why-consulate = The consulate is blocked for an asylum seeker or refugee. Talk to the supervisor.
why-asylum-not-asked = Nobody knows yet whether this person asked for asylum or is a refugee: ask, and record the status first.
why-outcome-wanted = This step is settled by recording what came out of it.
why-no-outcome = Nothing is decided at this step.
why-not-marked = Nothing is recorded of this step yet.
why-no-paper = Choose a paper of the list first.
why-nothing-to-discuss = No warning waits to be talked over here.
