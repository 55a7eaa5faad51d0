### The library. Plain words; every language has the same messages and arguments.

screen-entry = Page of the library
library-search = Search
library-search-hint = a procedure, a limit, a paper, a law
library-count = { $count-kind ->
    [one] { $count } page
   *[other] { $count } pages
}
library-none = Nothing is found. Try fewer letters, or another language.
library-procedure = procedure
library-rule = time limit
library-document = paper
library-authority = authority
library-warning = warning
library-source = source
library-question = lawyer question
library-steps = Steps
library-step = { $number }. { $step }
library-outcomes = Ways it can end
library-warnings = Warnings
library-papers = Papers
library-limits = Time limits
library-fees = What it costs
library-notes = To know
library-obstacles = Obstacles known here
library-sources = Sources
library-questions = Questions for a lawyer
library-used-by = In these procedures
library-only-known = This procedure is known by name only: it is not written yet. Ask a lawyer.
library-validity = Good for: { $what }
library-cost = Costs: { $what }
library-section = Sort of source: { $what }
library-reference = Reference: { $what }
library-bulletin = Official bulletin: { $what }
library-in-force = State of the text: { $what }
library-url = Read at: { $what }
library-url-note = About where it was read: { $what }
library-read = What was read of it: { $what }
library-open-question = Not answered by a lawyer yet on { $date }.
act-go-library = Library
act-go-library-more = Procedures, limits, papers and laws, without a case.
act-read-entry = Read
act-read-entry-more = Read this page.
act-follow-link = Go there
act-follow-link-more = Go to what the chosen line names.
why-no-link = This line leads nowhere.

## Kinds of things, and what was found.

library-group = { $kind }  ·  { $count }
library-procedures = Procedures
library-authorities = Offices, courts and others who decide or help
library-known-obstacles = Obstacles at counters
library-triggers = Days to write down
library-in-text = Said in the text of these pages
library-trigger = day to write down
library-a-step = step
library-an-outcome = outcome

## A procedure.

library-who = Whom it is for
library-decides = Who receives and who decides
library-papers-so = Papers: { $need }
library-or = or instead: { $what }
library-next = Procedures that can follow
library-leads-here = What leads here
library-renews = Papers that it renews or obtains
library-at = Where to go, who must answer
library-this-page = About this page
library-version = version { $number }
library-other-version = Another version: { $what }
library-since = from { $date } on
library-until = until { $date }
library-between = from { $from } until { $to }
library-when = Only if · { $what }
library-police = Police desk: talk over first that the person could be arrested there.
library-consular = Consulate: never for an asylum seeker or a refugee.
library-ends = The procedure ends here.

## A place in a procedure.

library-rests-on = What it rests on
library-in = In the procedure: { $what }
library-when-to = When
library-first = First: { $what }
library-after = after: { $what }
library-no-more = no more after: { $what }
library-beside = At the same time: { $what }
library-days = Days to write down here
library-may = If it happened: { $what }
library-go-to = Go to: { $what }
library-waits-on = Must answer: { $what }
library-goes-on = Steps that only follow this outcome
library-decided-at = Decided at this step
library-cuts-in-at = Can cut in at these steps
library-more = More on this paper: { $what }
library-handled-at = Needed at these steps

## A time limit.

library-counted = How it is counted
library-day = Runs from: { $what }
library-met-by = Met on: { $what }
library-silence = Without an answer, this day follows: { $what }
library-before = Where to act, or who must answer
library-versions = Other versions of this limit
library-used-at = At these steps
library-same-day = Other limits that run from the same day
library-suspends = Does it stop what is fought? { $what }
library-counts-now = For a time begun { $what }: in force today.
library-counts-not = For a time begun { $what }: not for one that begins today.

## A paper, an office, a day.

library-how = How to get it: { $what }
library-renewed-by = Renewed or obtained by: { $what }
library-days-of = Days that are read on it
library-need-law = Procedures: required by a text
library-need-one-of = Procedures: one of several will do
library-need-optional = Procedures: helps, not required
library-need-output = Procedures: given during them
library-need-practice = Procedures: asked at counters, no text found
library-need-not-required = Procedures: a text says it may not be asked
library-done-there = Steps that are done there
library-waited-for = Steps that wait for its answer
library-nothing = No procedure and no time limit names it yet.
library-hour = The hour must be written down too.
library-to-ask = This day is asked of the person, or read on the paper that was received.
library-from-arrival = Taken from the day of arrival in the case.
library-from-birthday = Taken from the date of birth in the case.
library-from-expiry = Taken from the last day of: { $what }
library-from-issue = Taken from the first day of: { $what }
library-from-silence = Follows when nobody answers in time: { $what }
library-runs = Limits that run from this day
library-meets = Limits that are met on this day
library-asked-at = Written down at these steps
library-may-at = May come at these steps

## What a day does to other limits.

bend-mediator-complaint = A first complaint to the Médiateur interrupts the time to go to court: only the arguable date moves.
bend-mediator-decision = The Médiateur decided: the time to go to court runs again.
bend-aid-requested = Legal aid was asked: before the Court of Cassation the time stops.
bend-aid-answered = The answer on legal aid came: count only the days that were left.
bend-wrong-court = An action before a court without jurisdiction stops the time.
bend-jurisdiction-settled = The ruling on jurisdiction is final: the time runs anew.
bend-reasons-requested = The reasons were asked: the arguable date may be later.
bend-suspended = The authority's time stands still from this day.
bend-resumed = The authority's time runs again from this day.

## What can be done.

act-next-kind = Next kind
act-next-kind-more = Go to the next kind of page: procedures, steps, papers, limits…
act-previous-kind = Kind before
act-previous-kind-more = Go to the kind of page before.
act-page-before = Page before
act-page-before-more = Go back to the page that led here, at the same place.
