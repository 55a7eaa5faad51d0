### What is told once for all cases. Plain words; every language has the same messages and arguments.

## What moved.

screen-moved = Dates that moved
moved-file-by = Act by: { $before } becomes { $after }
moved-latest = Arguable date: { $before } becomes { $after }
moved-begins = A new limit runs: act by { $date }
moved-ends = This limit runs no more (it was to act by { $date })
moved-none = No date moves
moved-limits = { $count-kind ->
    [one] { $count } limit moves
   *[other] { $count } limits move
}
moved-cases = { $count-kind ->
    [one] in { $count } case
   *[other] in { $count } cases
}
moved-tighter = Less time than before
moved-other = Other changes

## What was written, after “Saved” or “Undone”.

wrote-shut = closed day
wrote-outages = outage of the platform
wrote-answers = answer of a lawyer

## The form.

screen-announce = For all cases
announce-feast = A feast is announced
announce-feast-more = The first day as it was announced. Until a supervisor accepts it, the whole window stays closed for the date to act on.
announce-shut = Closed day
announce-shut-more = A bridge day granted by the government, or no service here. The day counts as closed for the date to act on only.
announce-outage = Platform out of reach
announce-outage-more = The platform for electronic filing did not answer. The date to act on does not change.
announce-answer = Answer of a lawyer
announce-answer-more = What the lawyer answered, with the article. A reading that is chosen changes how days are counted; without one nothing changes.
announce-day = Day
announce-from = First day
announce-until = Came back on
announce-hour = At
announce-hour-hint = 08:30
announce-source = Source
announce-source-hint = where it was read, or who said it
announce-accepted = Accepted by a supervisor
announce-yes = yes
announce-no = not yet
announce-why = Why
announce-lawyer = Lawyer
announce-lawyer-hint = name of the lawyer
announce-words = Answer
announce-words-hint = in a few words, with the article
announce-reading = Reading taken
announce-reading-more-than-one = Another reading
announce-no-reading = none: nothing changes
announce-sure = Save it for all cases?
announce-sure-more = The list of dates that move is shown afterwards. It can be undone.

## Refusals.

err-words-file = The file { $file } can't be read, or it is empty.
rec-words-file = Give a text file, or “-” for standard input.
err-shape-of-day = { $value }: this is no moment.
rec-shape-of-day = Write YYYY-MM-DDTHH:MM.

## Pages that are written.

page-written = Page written: { $file }
act-print-moved = Write
act-print-moved-more = Write this list to a file, without names.
act-print-dates = Write dates
act-print-dates-more = Write the count day by day to a file, without a name.
why-no-dates = No date runs at this step.
