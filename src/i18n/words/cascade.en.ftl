### What falls with a paper that expires. Plain words; every language has the same messages and arguments.

cascade-renew-from = Begin the renewal by { $date } at the latest: { $why }
cascade-renew-now = Begin the renewal now (it was safe until { $date }): { $why }
cascade-no-consulate = Only a consulate renews it: never for a person who asked for asylum or is a refugee. Talk to the supervisor.
cascade-because-last-day = that is its last day
cascade-because-limit = { $title }
cascade-because-waiting = the longest waiting known is { $length } ({ $title })
cascade-because-needed = the new one is needed by { $date }
cascade-because-needed-other = { $name } needs the new one by { $date }

cascade-blocks = Without it, not possible: { $what }
cascade-endangers = Without it, may be refused: { $what }
cascade-depends = Depends on it: { $name } ({ $what })
cascade-depends-minor = Depends on it: { $name }, a minor ({ $what })
cascade-step = { $procedure }, { $step }
cascade-paper = renewal of: { $paper }
cascade-by = { $what }, by { $date }
cascade-more = { $count-kind ->
    [one] and { $count } more thing that rests on it
   *[other] and { $count } more things that rest on it
}

case-household = Household
act-join-household = Household
act-join-household-more = Say whose household it is, by the reference of another file of it.
record-household = Household
record-household-more = Cases linked because the people live as a family: it tells who depends on whose paper. Empty takes this file out.
record-household-of = File of the same household
record-household-hint = its reference; empty: none
record-no-such-file = There is no other file with this reference.
