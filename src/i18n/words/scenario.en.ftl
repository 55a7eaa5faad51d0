### Scenarios: what was looked at, what was expected, what came. Plain words; every language has the same messages and arguments.

## The report.

scenario-passed = as expected
scenario-failed = otherwise
scenario-line = { $what }. Expected: { $wanted }. Came: { $came }
scenario-of = { $what }: { $of }
scenario-nothing = nothing
scenario-accepted = it is carried out
scenario-done = { $count-kind ->
    [one] { $count } scenario was played.
   *[other] { $count } scenarios were played.
}
scenario-misses = { $count-kind ->
    [one] { $count } did not come as expected.
   *[other] { $count } did not come as expected.
}
scenario-all = All came as expected.

## What was looked at.

scenario-act = what was done
scenario-followed = procedure followed
scenario-version = version of the procedure
scenario-next = next step
scenario-ready = steps ready to do
scenario-waiting = steps that wait for an answer
scenario-state = where the step stands
scenario-missing = papers missing at the step
scenario-practice = papers asked in practice at the step
scenario-cite = texts to cite at the counter against papers of practice
scenario-warnings = warnings shown
scenario-asks = facts to ask
scenario-opens = procedures that open
scenario-over = the procedure is over
scenario-restricted = few may see the case
scenario-runs = the limit runs from
scenario-file-by = first date of the limit
scenario-latest = second date of the limit
scenario-rule = version of the limit
scenario-tag = how sure the limit is
scenario-lawyer = questions to a lawyer
scenario-caveats = said beside the date
scenario-met = the limit is met
scenario-alarms = the limit alarms
scenario-raised = flags raised
scenario-first = the gravest flag
scenario-not = a flag that must not be raised
