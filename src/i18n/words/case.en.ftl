### The case. Plain words; every language has the same messages and arguments.

## The parts.

case-next = What to do next
case-open-now = Open now: { $procedure }
case-next-do = { $step }
case-next-waits = Waiting for an answer: { $step }
case-no-procedure = No procedure is followed in this case yet: press Enter to start one.
case-nothing-next = Nothing to do now: every procedure of this case is over.
case-is-closed = This case is closed. It can be read, and reopened.
case-dates = Dates that run
case-questions = To ask the person
case-appointments = Appointments
case-papers = Papers
case-notes = Notes
case-consents = Does the person agree
case-timeline = What was done

## What stands in them.

case-assigned = looked after by { $name }
case-unassigned = nobody looks after this case yet
case-restricted = Restricted file: { $why }
case-closed = Closed on { $date }: { $why }
case-procedure-since = followed since { $date }, version { $version }
case-procedure-over = over; followed since { $date }, version { $version }
case-call-a-lawyer = { $title }: no date can be given for this limit. Call a lawyer today.
case-paper-expired = expired on { $date }
case-paper-until = until { $date }
case-not-asked = not asked yet
case-did = { $field }: { $what }
case-took-back = { $field } taken back: { $what }
case-reopened = reopened
case-abandon-ask = Stop following this procedure?
case-abandon-more = For a procedure that was started by mistake. Its checklist goes out of sight; undo brings it back.

## What can be done.

act-open-item = Open
act-open-item-more = Open, answer or change what is chosen.
act-next-part = Next part
act-next-part-more = Go to the next part of the screen.
act-previous-part = Part before
act-start-procedure = Start procedure
act-start-procedure-more = Start a procedure for this person.
act-write-note = Note
act-write-note-more = Write down what was said or done.
act-add-paper = Paper
act-add-paper-more = Record a paper that the person has, with its expiry.
act-add-appointment = Appointment
act-add-appointment-more = Make an appointment. Enter on an appointment says whether it was kept.
act-correct = Correct
act-correct-more = Correct or complete what the case says of the person.
act-record-date = Dated fact
act-record-date-more = Record a dated fact that starts a time limit: a notification, an arrest.
act-assign = Give to
act-assign-more = Say who looks after this case.
act-record-consent = Consent
act-record-consent-more = Record what the person agreed to or refused.
act-abandon = Stop procedure
act-abandon-more = Stop following a procedure that was started by mistake.
act-restrict = Restrict
act-restrict-more = Signs of trafficking, a minor without family, or on request: the case stays out of all counts.
act-lift = Lift the restriction
act-lift-more = Let the case be seen again, with the reason, which stays written.
act-close-case = Close case
act-close-case-more = Close the case, with the reason. It can be reopened.
act-reopen-case = Reopen
act-reopen-case-more = Open a closed case again.

## Why not.

why-nothing-to-open = There is nothing to open on this line.
why-restricted = the case is restricted already
why-not-restricted = the case is not restricted
why-case-closed = This case is closed: reopen it first.
why-case-open = This case is open.
why-no-enrolment = Choose a step of the procedure first.
wrote-consulates = consular step opened to somebody in asylum
