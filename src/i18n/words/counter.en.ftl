### Obstacles met at counters, and how often. Plain words; every language has the same messages and arguments.

## Recording one.

record-obstacle = An obstacle
record-obstacle-more = What the counter demanded or did. The law and the answer appear as you choose.
counter-kind = what happened
counter-words = exactly what
counter-words-hint = the words used, the paper demanded
counter-office = whose counter
counter-which = which office
counter-which-hint = town, quarter, desk
counter-region = region
counter-on = day
counter-manner = said or written
counter-choose-first = Choose what happened: the law and the answer appear here.
counter-words-wanted = This kind has no name yet: write what happened.

## What the law says, and what to answer.

counter-demanded = What is told at counters
counter-law = What the law says
counter-no-law = No text that was read says anything about it.
counter-answer = What to answer
counter-rests-on = What it rests on
counter-law-line = Law: { $what }
counter-answer-line = Answer: { $what }
handbook-demanded = told at counters
handbook-law = the law
handbook-answer = answer
library-obstacle = obstacle

## One that was recorded.

screen-met = An obstacle
met-what = What was recorded
met-words = Words used: { $words }
met-on = { $date }, { $manner }
met-office = { $office }
met-which = { $which } · { $office }
met-step = at the step: { $step }
case-obstacles = Obstacles met
step-obstacles = Obstacles met at this step
wrote-met = obstacle

## Counting them.

screen-obstacles = Obstacles
obstacles-by-kind = What is demanded or done
obstacles-by-office = At whose counter
obstacles-by-month = In which month
obstacles-none = No obstacle is counted here yet. Press b on a step of a case when a counter demands or does something.
obstacles-none-then = No obstacle was met in this time. Choose another time with the arrows.
obstacles-left-out = { $count-kind ->
    [one] { $count } restricted case is left out.
   *[other] { $count } restricted cases are left out.
}
obstacles-count = { $count-kind ->
    [one] { $count } obstacle
   *[other] { $count } obstacles
}
obstacles-cases = { $count-kind ->
    [one] in { $count } case
   *[other] in { $count } cases
}
obstacles-no-office = no office named
obstacles-span-all = all time
obstacles-span-quarter = the last 3 months
obstacles-span-year = the last 12 months
obstacles-span = Time: { $span }
obstacles-month = { $month } { $year }
screen-behind = Cases behind the number
behind-first = { $count-kind ->
    [one] the newest { $shown } of { $count } case
   *[other] the newest { $shown } of { $count } cases
}

## What can be done.

act-go-obstacles = Obstacles
act-go-obstacles-more = Count what counters demand: by kind, by office, by month.
act-meet-obstacle = Obstacle
act-meet-obstacle-more = Record what a counter demanded or did, and see at once what the law says and what to answer.
act-correct-obstacle = Correct
act-correct-obstacle-more = Correct what was recorded of this obstacle.
act-withdraw-obstacle = Take back
act-withdraw-obstacle-more = Take this obstacle back: it was recorded by mistake.
act-open-behind = Cases
act-open-behind-more = See the cases behind this number.
act-change-span = Time
act-change-span-more = Count another stretch of time.
act-change-span-back = Time before

## Manners, regions.

manner-said = said
manner-written = written
manner-not-asked = said or written: not asked
region-tanger = Tangier-Tetouan-Al Hoceima
region-oriental = Oriental
region-fes = Fes-Meknes
region-rabat = Rabat-Salé-Kenitra
region-beni-mellal = Beni Mellal-Khenifra
region-casablanca = Casablanca-Settat
region-marrakech = Marrakesh-Safi
region-draa = Draa-Tafilalet
region-souss = Souss-Massa
region-guelmim = Guelmim-Oued Noun
region-laayoune = Laayoune-Sakia El Hamra
region-dakhla = Dakhla-Oued Ed-Dahab

## Fields, and why not.

field-counter = day at the counter
field-office = office
field-demanded = what was demanded
err-no-such-obstacle = { $obstacle }: there is no such obstacle in the list.
rec-no-such-obstacle = Choose one of the list, or “other” and describe it.
err-no-such-office = { $office }: there is no such authority in the list.
rec-no-such-office = Choose one of the list, or leave it empty.

## The command line.

cli-obstacles = Counts obstacles met at counters by kind, office and month. Restricted cases are not counted. With --json: a list of kind, office (its id or null), place (the code of the region or null), month (2026-11) and count; never a name or free words.
cli-arg-office = Only at the counters of this authority, by its id
cli-arg-kind = Only this obstacle, by its id (obs.…)
cli-arg-since = Only from this day on, as 2026-11-24
cli-arg-until = Only up to this day, as 2026-11-24
err-no-such-kind = There is no obstacle { $kind }.
rec-no-such-kind = Write one of: { $known }
err-no-such-authority = There is no authority { $office }.
rec-no-such-authority = Write one of: { $known }
