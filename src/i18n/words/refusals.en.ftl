### Why a wish was refused and what to do next. Plain words; every language has the same messages and arguments.

## Why a wish was refused (err), and what to do next (rec).

err-no-such-case = There is no such case.
rec-no-such-case = Look for the person among the cases.
err-already-open = This case exists already.
rec-already-open = Open the existing case.
err-case-closed = This case is closed.
rec-case-closed = Reopen it first.
err-not-closed = This case is not closed.
rec-not-closed = Nothing to do: work on it can go on.
err-name-missing = No name is written.
rec-name-missing = Write at least one name, as the person says it.
err-empty = { $field }: nothing is written.
rec-empty = Fill in this field.
err-too-long = { $count-kind ->
    [one] { $field }: longer than { $count } character.
   *[other] { $field }: longer than { $count } characters.
}
rec-too-long = Write less, put the rest in a note.
err-future = { $field }: { $date } has not come yet.
rec-future = Check the day and the year.
err-too-early = { $field }: { $date } is too early, before the birth or before 1900.
rec-too-early = Check the year, and the date of birth.
err-ends-before-it-begins = The paper ends on { $end }, before it begins on { $begin }.
rec-ends-before-it-begins = Read both dates on the paper again.
err-no-such-procedure = { $procedure }: there is no such procedure on that day.
rec-no-such-procedure = Choose one in the library.
err-already-started = { $procedure }: already followed in this case.
rec-already-started = Go on with the one that was begun.
err-not-started = This procedure is not followed in this case.
rec-not-started = Start it first.
err-no-such-step = { $step }: there is no such step.
rec-no-such-step = Choose one from the procedure's list.
err-no-such-paper = { $paper }: there is no such paper in this procedure.
rec-no-such-paper = Record it among the person's papers.
err-no-such-outcome = { $outcome }: this step does not end that way.
rec-no-such-outcome = Choose one of the outcomes offered.
err-step-not-ready = To do first: { $steps }.
rec-step-not-ready = Do these steps, or skip them with a reason.
err-step-aside = This step does not concern this case, because of: { $fact }.
rec-step-aside = Correct the answer if it is wrong.
err-step-otherwise = This step does not concern this case: the decision before it was another.
rec-step-otherwise = Correct the decision if it is wrong.
err-outcome-wanted = { $step }: this step is settled by recording its outcome.
rec-outcome-wanted = Record what was decided, or the silence.
err-date-wanted = A time limit begins: its day is missing ({ $trigger }).
rec-date-wanted = Ask for the day; if unsure, the earliest possible one.
err-hour-wanted = This limit runs in hours: the hour is missing ({ $trigger }).
rec-hour-wanted = Ask for the hour; if unsure, the earliest possible one.
err-discuss-first = To discuss with the person before this step: { $warning }
rec-discuss-first = Talk it over, then record that it was done.
err-consulate-blocked = Step blocked: { $warning }
rec-consulate-blocked = Do not contact the consulate; a supervisor can open this step, with a written reason.
err-reason-wanted = Skipping a step needs a reason.
rec-reason-wanted = Write why, in a few words.
err-no-such-item = This item is no longer there.
rec-no-such-item = Look at the case again.
err-nothing-changes = Nothing would change.
rec-nothing-changes = Nothing to do: it is recorded already.
err-nothing-to-undo = There is nothing to undo.
rec-nothing-to-undo = Nothing to do.
err-changed-since = Something else was written over it since.
rec-changed-since = Undo the most recent act first.
err-no-such-feast = { $feast }: no estimated feast has this key.
rec-no-such-feast = Look at the keys in the calendar.
err-far-from-estimate = { $date } is far from the estimate ({ $estimate }).
rec-far-from-estimate = Check the day and the year, then the key of the feast.
err-no-such-question = { $question }: there is no such question for a lawyer.
rec-no-such-question = Look at the list of questions.
err-no-such-reading = { $reading }: the question has no such reading.
rec-no-such-reading = Choose one of the readings offered, or none.
err-readings-differ = { $reading }: another reading that was chosen says otherwise about the same time limit.
rec-readings-differ = Keep only one of the two.

## Fields, as they are named in these messages and in forms.

field-reference = reference
field-name = name
field-birth = birth
field-arrival = arrival in Morocco
field-phone = phone
field-paper = paper
field-note = note
field-reason = reason
field-trigger = day of the event
field-step = day of the step
field-appointment = appointment
field-assignee = looked after by
field-place = where the person lives
field-language = language spoken
field-source = source
field-day = day
field-lawyer = lawyer
field-answer = answer
err-supervisor-lifts = Only a supervisor lifts a restriction.
rec-supervisor-lifts = Ask a supervisor to open the case and lift it, with a written reason.
err-supervisor-opens-consulate = Only a supervisor opens a consular step to somebody in asylum.
rec-supervisor-opens-consulate = Talk it over with a supervisor, who opens it with a written reason.
err-supervisor-accepts = Only a supervisor accepts an announced feast: dates to act on move later with it.
rec-supervisor-accepts = Record what was announced without accepting it, and ask a supervisor.
err-consulate-reason = Opening a consular step to somebody in asylum needs a written reason.
rec-consulate-reason = Write why the person is safe to go there, and who said so.
err-supervisor-erases = Only a supervisor erases a case.
rec-supervisor-erases = Ask a supervisor; until then the case can be closed.
err-supervisor-keeps = Only a supervisor says that a file is kept longer.
rec-supervisor-keeps = Ask a supervisor to answer whether the file is still needed.
