### Ce qui est dit une fois pour tous les dossiers. Mots simples ; chaque langue a les mêmes messages et arguments.

## Ce qui a changé de date.

screen-moved = Dates qui ont changé
moved-file-by = Agir avant : { $before } devient { $after }
moved-latest = Date défendable : { $before } devient { $after }
moved-begins = Un nouveau délai court : agir avant le { $date }
moved-ends = Ce délai ne court plus (il fallait agir avant le { $date })
moved-none = Aucune date ne change
moved-limits = { $count-kind ->
    [one] { $count } délai change
   *[other] { $count } délais changent
}
moved-cases = { $count-kind ->
    [one] dans { $count } dossier
   *[other] dans { $count } dossiers
}
moved-tighter = Moins de temps qu'avant
moved-other = Autres changements

## Ce qui a été écrit, après « Enregistré » ou « Annulé ».

wrote-shut = jour fermé
wrote-outages = panne de la plateforme
wrote-answers = réponse d'un avocat

## Le formulaire.

screen-announce = Pour tous les dossiers
announce-feast = Annonce d'une fête
announce-feast-more = Le premier jour tel qu'il a été annoncé. Tant qu'un superviseur ne l'accepte pas, toute la fenêtre reste fermée pour la date où agir.
announce-shut = Jour fermé
announce-shut-more = Pont accordé par le gouvernement, ou service fermé ici. Le jour compte comme fermé pour la date où agir seulement.
announce-outage = Plateforme inaccessible
announce-outage-more = La plateforme de dépôt électronique ne répondait pas. La date où agir ne change pas.
announce-answer = Réponse d'un avocat
announce-answer-more = Ce que l'avocat a répondu, avec l'article. Une lecture choisie change la façon de compter ; sans lecture, rien ne change.
announce-day = Jour
announce-from = Premier jour
announce-until = Rétablie le
announce-hour = À l'heure
announce-hour-hint = 08:30
announce-source = Source
announce-source-hint = où cela a été lu, ou qui l'a dit
announce-accepted = Accepté par un superviseur
announce-yes = oui
announce-no = pas encore
announce-why = Pourquoi
announce-lawyer = Avocat
announce-lawyer-hint = nom de l'avocate ou de l'avocat
announce-words = Réponse
announce-words-hint = en quelques mots, avec l'article
announce-reading = Lecture retenue
announce-reading-more-than-one = Autre lecture
announce-no-reading = aucune : rien ne change
announce-sure = Enregistrer pour tous les dossiers ?
announce-sure-more = La liste des dates qui changent sera montrée ensuite. On peut annuler.

## Refus.

err-words-file = Le fichier { $file } ne peut pas être lu, ou il est vide.
rec-words-file = Donnez un fichier de texte, ou « - » pour l'entrée standard.
err-shape-of-day = { $value } : ce n'est pas un moment.
rec-shape-of-day = Écrivez AAAA-MM-JJTHH:MM.

## Pages that are written.

page-written = Page écrite : { $file }
act-print-moved = Écrire
act-print-moved-more = Écrire cette liste dans un fichier, sans noms.
act-print-dates = Écrire les dates
act-print-dates-more = Écrire le décompte jour par jour dans un fichier, sans nom.
why-no-dates = Aucune date ne court à cette étape.
