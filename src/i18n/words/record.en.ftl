### Recording something: the forms. Plain words; every language has the same messages and arguments.

screen-record = Record
record-who = { $name } ({ $reference })
draft-back = What was typed last time is back. Ctrl-x empties the form.

## What is recorded, and a word on it.

record-start = Start a procedure
record-start-more = The case follows the version that is valid today.
record-paper = A paper
record-paper-more = A paper that the person has. Its last day raises a flag in time.
record-note = A note
record-note-more = What was said or done, in a few words. Nobody outside the desk reads it.
record-appointment = An appointment
record-appointment-more = It shows on Today when its day comes.
record-settle = Was the appointment kept?
record-settle-more = Say what came of it.
record-correct = Correct the person
record-correct-more = Only what you change is saved. An emptied field takes back what was in it.
record-assign = Who looks after this case?
record-assign-more = An empty field: nobody.
record-consent = Consent
record-consent-more = What the person said, in their own language. No is an answer too.
record-dated = A dated fact
record-dated-more = The limits that it starts are counted at once.
record-answer = A question
record-answer-more = The answer says which steps concern this person.
record-restrict = Restrict the case
record-restrict-more = It stays out of counts and exports. Supervisors and whoever looks after it can open it; only a supervisor lifts the restriction again. Signs of trafficking: call the supervisor and the lawyer now.
record-why-restricted = Why
record-lift = Lift the restriction
record-lift-more = With the supervisor’s consent. The reason stays in the notes.
record-close = Close the case
record-close-more = The file stays readable, and can be reopened.
record-submitted = Handed in
record-submitted-more = Somebody else must answer now; the waiting is counted.
record-done = Done
record-done-more = The day, and what this step starts.
record-skipped = Skip the step
record-skipped-more = Say why, for whoever opens the case next.
record-outcome = What came out
record-outcome-more = If a limit starts here, its day is asked. Unsure: take the earliest possible day.

## Fields.

record-procedure = procedure to start
record-document = which paper
record-number = number
record-issued = issued on
record-expires = last day
record-original = the original
record-text = note
record-text-hint = in a few words
record-day = day
record-on = day of the step
record-hour = hour
record-hour-hint = 14:30
record-where = where, and what for
record-where-hint = office, what to bring
record-kept = what came of it
record-assignee = looked after by
record-assignee-hint = first name of a volunteer
record-purpose = agrees that
record-given = answer
record-trigger = what happened
record-known = how it is known
record-reason = reason
record-remember = to remember
record-reason-hint = in a few words
record-next = start now
record-no-remedy = nothing for now

## What is still wrong.

record-choose = Choose one: arrows, or a few letters.
record-day-wanted = The day is missing. If unsure, the earliest possible one.
record-hour-wanted = This limit runs in hours: the hour is missing.
record-hour-unclear = This is not an hour: write for instance 14:30.
record-known-wanted = Say how it is known.
why-look-at-the-form = Not saved yet: see what is marked in the form.

## What can be done.

act-save = Save
act-save-more = Save what the form says.
act-next-field = Next field
act-next-field-more = Go on to the next field; on the last one, save.
act-fields = Fields
act-fields-more = Go from field to field. Nothing is lost when you leave.
act-clear-form = Empty
act-clear-form-more = Empty the form and forget its draft.
