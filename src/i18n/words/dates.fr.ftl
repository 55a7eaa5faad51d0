### Days, hours and how they are said. Plain words; every language has the same messages and arguments.

## Months.

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Days of the week, from Monday.

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

## The same, for the head of a month grid.

weekday-short-1 = lu
weekday-short-2 = ma
weekday-short-3 = me
weekday-short-4 = je
weekday-short-5 = ve
weekday-short-6 = sa
weekday-short-7 = di

## A day, in full.

day-long = { $weekday } { $day } { $month } { $year }
day-this-year = { $weekday } { $day } { $month }
day-first = 1er
day-spoken = { $relative }, { $date }
day-with-hour = { $date } à { $hour }

## A day seen from today.

day-today = aujourd'hui
day-tomorrow = demain
day-yesterday = hier
day-in = { $count-kind ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
day-ago = { $count-kind ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}

## Time that runs by the hour.

clock-hours = { $count-kind ->
    [one] encore { $count } heure
   *[other] encore { $count } heures
}
clock-minutes = { $count-kind ->
    [one] encore { $count } minute
   *[other] encore { $count } minutes
}
clock-over = { $count-kind ->
    [one] passé depuis { $count } heure
   *[other] passé depuis { $count } heures
}
clock-just-over = passé depuis moins d'une heure

## Counts with their unit.

count-hours = { $count-kind ->
    [one] { $count } heure
   *[other] { $count } heures
}
count-days = { $count-kind ->
    [one] { $count } jour
   *[other] { $count } jours
}
count-working-days = { $count-kind ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
}
count-weeks = { $count-kind ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
count-months = { $count-kind ->
    [one] { $count } mois
   *[other] { $count } mois
}
count-years = { $count-kind ->
    [one] { $count } an
   *[other] { $count } ans
}
count-cases = { $count-kind ->
    [one] { $count } dossier
   *[other] { $count } dossiers
}
count-papers = { $count-kind ->
    [one] { $count } pièce
   *[other] { $count } pièces
}
count-steps = { $count-kind ->
    [one] { $count } étape
   *[other] { $count } étapes
}
count-flags = { $count-kind ->
    [one] { $count } alerte
   *[other] { $count } alertes
}

## Why a typed day was not understood.

typed-empty = rien n'a été écrit
typed-unclear = ce n'est pas une date : écrire par exemple 24/11/2026
typed-impossible = ce jour n'existe pas dans le calendrier
typed-age-here = un âge ne dit pas un jour : écrire une date
typed-too-far = cette date est trop lointaine pour être juste
typed-ambiguous = plusieurs dates sont possibles : choisir
