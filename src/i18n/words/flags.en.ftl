### What the desk must look at. Plain words; every language has the same messages and arguments.

## Each kind: its name, its reason in words (-why), and the act that removes it (-act).

flag-clock-running = clock of hours running
flag-clock-running-why = { $title }: until { $moment }
flag-clock-running-act = Call a lawyer at once, even at night.
flag-file-by-passed = file-by date passed
flag-file-by-passed-why = { $title }: was to be filed by { $date }; arguable until { $latest }
flag-file-by-passed-act = Act today, call a lawyer.
flag-date-near = legal date near
flag-date-near-why = { $title }: file by { $date }
flag-date-near-act = Do the step, then record it.
flag-latest-passed = latest date passed
flag-latest-passed-why = { $title }: the latest arguable date was { $date }
flag-latest-passed-act = Call a lawyer: other ways may remain.
flag-appointment-today = appointment today
flag-appointment-today-why = an appointment is planned today
flag-appointment-today-why-hour = an appointment is planned today at { $hour }
flag-appointment-today-act = Record afterwards whether it was kept.
flag-waiting-too-long = answer overdue
flag-waiting-too-long-why = { $step }: the answer was due by { $date }
flag-waiting-too-long-act = Record the silence: what follows and the remedy open.
flag-paper-expired = paper expired
flag-paper-expired-why = { $title }: expired on { $date }
flag-paper-expired-act = Begin the renewal, or record the new paper.
flag-paper-expiring = paper expiring
flag-paper-expiring-why = { $title }: expires on { $date }
flag-paper-expiring-act = Begin the renewal.
flag-appointment-missed = appointment without a record
flag-appointment-missed-why = appointment of { $date }: nobody recorded whether it was kept
flag-appointment-missed-act = Record whether it was kept, or make another.
flag-stuck = stuck
flag-stuck-why = { $days-kind ->
    [one] { $step }: nothing has moved for { $days } day
   *[other] { $step }: nothing has moved for { $days } days
}
flag-stuck-why-paper = { $days-kind ->
    [one] { $step }: { $paper } is missing, nothing has moved for { $days } day
   *[other] { $step }: { $paper } is missing, nothing has moved for { $days } days
}
flag-stuck-act = Record the obstacle, look for another paper that will do.
flag-law-changed = the procedure changed
flag-law-changed-why = { $procedure }: a newer version exists, this case follows the older one
flag-law-changed-why-limit = { $title }: this limit changed on { $date }; here the time began on { $began }, and the version of that day stays
flag-law-changed-act = Read the differences, then keep or change.
flag-procedure-gone = a procedure that this desk no longer has
flag-procedure-gone-why = { $procedure }: this desk no longer has the version that the case follows, and its dates are not watched
flag-procedure-gone-act = Put its file back, go on by the version of today, or stop following it.
flag-consulate-met = the consulate of somebody in asylum answered
flag-consulate-met-why = { $step }: a consulate is involved although the person asked for asylum or is a refugee
flag-consulate-met-act = Talk it over with the supervisor and tell UNHCR, then record that it was discussed.
flag-desks-disagree = two desks disagree
flag-desks-disagree-why = two desks recorded different answers
flag-desks-disagree-act = Choose the right answer; the other stays in the history.
flag-consent-missing = consent missing
flag-consent-missing-why = nobody recorded whether the association may keep this file
flag-consent-missing-act = Explain, ask, record the answer.
flag-retention-due = retention due
flag-retention-due-why = keep or erase this file: to be decided since { $date }
flag-retention-due-act = Decide with the supervisor.
flag-draft-unfinished = unfinished draft
flag-draft-unfinished-why = a form was begun and not saved
flag-draft-unfinished-act = Finish it or discard it.
flag-unassigned = unassigned
flag-unassigned-why = nobody at the desk looks after this case
flag-unassigned-act = Choose who looks after it.
flag-stale = stale
flag-stale-why = { $days-kind ->
    [one] no act for { $days } day
   *[other] no act for { $days } days
}
flag-stale-act = Get in touch, write a note.
flag-step-ready = step ready
flag-step-ready-why = { $step } ({ $procedure })
flag-step-ready-act = Do the step, then record it.

## How loud a flag is.

severity-alarm = now
severity-urgent = today
severity-soon = this week
severity-routine = when there is time

## The list of flags.

flags-more = { $count-kind ->
    [one] and { $count } more
   *[other] and { $count } more
}
flags-none = Nothing presses today.
flags-next = Next
