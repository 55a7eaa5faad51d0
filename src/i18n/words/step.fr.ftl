### The step, and what the law says of it. Plain words; every language has the same messages and arguments.

## The parts.

step-before = D'abord : { $step }
step-first = Avant toute chose
step-papers = Papiers de cette étape
step-practice-papers = Demandé aux guichets, pas par la loi
step-outcomes = Quel en est le résultat ?
step-deadline = Le délai, jour par jour
step-limits = Délais de cette étape
step-where = Où, et à quel prix
step-rests-on = Sur quoi elle repose
step-at = Aller à : { $who }
step-waits-on = Doit répondre : { $who }
step-paper-how = Comment l'obtenir : { $how }
step-not-begun = ne court pas : aucun jour noté encore
step-cuts-in = peut survenir
step-cite-against = Aucun texte lu ne le demande. Citer : { $cite }
step-discuss-how = Parlez-en avec la personne, puis appuyez sur Entrée.
step-discuss-ask = En avez-vous parlé avec la personne ?
step-discussed = parlé avec la personne le { $date }
step-gone = Cette étape n'est plus dans les procédures de ce poste.

## What the law says.

law-date = { $name } : { $date }
law-from = compté depuis { $date } : { $event }
law-day-by-day = Jour par jour, jusqu'à la date prudente
law-length = { $amount } à partir de : { $event }
law-length-before = { $amount } avant : { $event }
law-before = avant : { $event }
law-same-day = le jour même : { $event }
law-fallback = Argument de dernier recours : il ne déclenche pas d'alerte.

## What can be done.

act-tick-paper = Cocher
act-tick-paper-more = En main, demandé, pas nécessaire ici, rien de noté : l'état suivant du papier choisi.
act-discuss = En avoir parlé
act-discuss-more = Noter que l'avertissement a été discuté avec la personne.
act-mark-done = Fait
act-mark-done-more = Cette étape est faite ; les jours qui font courir un délai sont demandés.
act-record-outcome = Résultat
act-record-outcome-more = Noter ce qui a été décidé, ou ce qui est arrivé à la place.
act-mark-submitted = Déposé
act-mark-submitted-more = Déposé : quelqu'un d'autre doit maintenant répondre.
act-skip-step = Passer
act-skip-step-more = Laisser cette étape de côté, avec la raison.
act-unmark-step = Reprendre
act-unmark-step-more = Retirer ce qui a été noté de cette étape.

## Why not.

why-discuss-first = Parlez d'abord de l'avertissement avec la personne, et notez-le.
why-consulate = Le consulat est bloqué pour une personne demandeuse d'asile ou réfugiée. Parlez-en au responsable.
why-asylum-not-asked = On ne sait pas encore si cette personne a demandé l'asile ou est réfugiée : le demander et noter le statut d'abord.
why-outcome-wanted = Cette étape se règle en notant son résultat.
why-no-outcome = Rien ne se décide à cette étape.
why-not-marked = Rien n'est encore noté de cette étape.
why-no-paper = Choisissez d'abord un papier de la liste.
why-nothing-to-discuss = Aucun avertissement n'attend d'être discuté ici.
