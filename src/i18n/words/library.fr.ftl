### The library. Plain words; every language has the same messages and arguments.

screen-entry = Page de la bibliothèque
library-search = Chercher
library-search-hint = procédure, délai, papier, loi
library-count = { $count-kind ->
    [one] { $count } page
   *[other] { $count } pages
}
library-none = Rien n'est trouvé. Essayez moins de lettres, ou une autre langue.
library-procedure = procédure
library-rule = délai
library-document = papier
library-authority = autorité
library-warning = avertissement
library-source = source
library-question = question à l'avocat
library-steps = Étapes
library-step = { $number }. { $step }
library-outcomes = Comment cela peut finir
library-warnings = Avertissements
library-papers = Papiers
library-limits = Délais
library-fees = Ce que cela coûte
library-notes = À savoir
library-obstacles = Obstacles connus ici
library-sources = Sources
library-questions = Questions à un avocat
library-used-by = Dans ces procédures
library-only-known = Cette procédure n'est connue que de nom : elle n'est pas encore écrite. Demandez à un avocat.
library-validity = Validité : { $what }
library-cost = Coût : { $what }
library-section = Nature de la source : { $what }
library-reference = Référence : { $what }
library-bulletin = Bulletin officiel : { $what }
library-in-force = État du texte : { $what }
library-url = Lu à : { $what }
library-url-note = Sur le lieu de lecture : { $what }
library-read = Ce qui en a été lu : { $what }
library-open-question = Sans réponse d'un avocat au { $date }.
act-go-library = Bibliothèque
act-go-library-more = Procédures, délais, papiers et lois, sans dossier.
act-read-entry = Lire
act-read-entry-more = Lire cette page.
act-follow-link = Y aller
act-follow-link-more = Aller à ce que nomme la ligne choisie.
why-no-link = Cette ligne ne mène nulle part.

## Kinds of things, and what was found.

library-group = { $kind }  ·  { $count }
library-procedures = Procédures
library-authorities = Bureaux, tribunaux et autres qui décident ou aident
library-known-obstacles = Obstacles aux guichets
library-triggers = Jours à noter
library-in-text = Dit dans le texte de ces pages
library-trigger = jour à noter
library-a-step = étape
library-an-outcome = issue

## A procedure.

library-who = Pour qui
library-decides = Qui reçoit et qui décide
library-papers-so = Papiers : { $need }
library-or = ou à la place : { $what }
library-next = Procédures qui peuvent suivre
library-leads-here = Ce qui mène ici
library-renews = Papiers qu'elle renouvelle ou obtient
library-at = Où aller, qui doit répondre
library-this-page = À propos de cette page
library-version = version { $number }
library-other-version = Autre version : { $what }
library-since = à partir du { $date }
library-until = jusqu'au { $date }
library-between = du { $from } au { $to }
library-when = Seulement si · { $what }
library-police = Guichet de police : parler d'abord du risque d'y être arrêté.
library-consular = Consulat : jamais pour une personne demandeuse d'asile ou réfugiée.
library-ends = La procédure s'arrête là.

## A place in a procedure.

library-rests-on = Sur quoi cela repose
library-in = Dans la procédure : { $what }
library-when-to = Quand
library-first = D'abord : { $what }
library-after = après : { $what }
library-no-more = plus après : { $what }
library-beside = En même temps : { $what }
library-days = Jours à noter ici
library-may = Si c'est arrivé : { $what }
library-go-to = Aller à : { $what }
library-waits-on = Doit répondre : { $what }
library-goes-on = Étapes qui ne suivent que cette issue
library-decided-at = Décidé à cette étape
library-cuts-in-at = Peut survenir à ces étapes
library-more = Plus sur ce papier : { $what }
library-handled-at = Utile à ces étapes

## A time limit.

library-counted = Comment il se compte
library-day = Court depuis : { $what }
library-met-by = Respecté dès : { $what }
library-silence = Sans réponse, ce jour suit : { $what }
library-before = Où agir, ou qui doit répondre
library-versions = Autres versions de ce délai
library-used-at = À ces étapes
library-same-day = Autres délais qui courent du même jour
library-suspends = Cela suspend-il la décision ? { $what }
library-counts-now = Délai commencé { $what } : en vigueur aujourd'hui.
library-counts-not = Délai commencé { $what } : pas pour un délai qui commence aujourd'hui.

## A paper, an office, a day.

library-how = Comment l'obtenir : { $what }
library-renewed-by = Se renouvelle ou s'obtient par : { $what }
library-days-of = Jours qui s'y lisent
library-need-law = Procédures : exigé par un texte
library-need-one-of = Procédures : une pièce au choix
library-need-optional = Procédures : utile, pas exigé
library-need-output = Procédures : remis en cours de route
library-need-practice = Procédures : demandé au guichet, sans texte
library-need-not-required = Procédures : un texte interdit de le demander
library-done-there = Étapes qui s'y font
library-waited-for = Étapes qui attendent sa réponse
library-nothing = Aucune procédure et aucun délai ne le nomme encore.
library-hour = Noter aussi l'heure.
library-to-ask = Ce jour se demande à la personne, ou se lit sur le papier reçu.
library-from-arrival = Tiré du jour d'arrivée noté au dossier.
library-from-birthday = Tiré de la date de naissance notée au dossier.
library-from-expiry = Tiré du dernier jour de : { $what }
library-from-issue = Tiré du premier jour de : { $what }
library-from-silence = Vient quand personne ne répond à temps : { $what }
library-runs = Délais qui courent de ce jour
library-meets = Délais respectés ce jour-là
library-asked-at = Noté à ces étapes
library-may-at = Peut survenir à ces étapes

## What a day does to other limits.

bend-mediator-complaint = Une première plainte au Médiateur interrompt le délai pour aller en justice : seule la date défendable bouge.
bend-mediator-decision = Le Médiateur a décidé : le délai pour aller en justice court de nouveau.
bend-aid-requested = L'assistance judiciaire est demandée : devant la Cour de cassation, le délai s'arrête.
bend-aid-answered = La réponse sur l'assistance judiciaire est arrivée : ne compter que les jours restants.
bend-wrong-court = Une action devant un tribunal incompétent arrête le délai.
bend-jurisdiction-settled = La décision sur la compétence est définitive : le délai court à nouveau.
bend-reasons-requested = Les motifs ont été demandés : la date défendable peut être plus tardive.
bend-suspended = Le délai de l'administration s'arrête ce jour-là.
bend-resumed = Le délai de l'administration court de nouveau depuis ce jour.

## What can be done.

act-next-kind = Genre suivant
act-next-kind-more = Aller au genre de pages suivant : procédures, étapes, papiers, délais…
act-previous-kind = Genre précédent
act-previous-kind-more = Aller au genre de pages précédent.
act-page-before = Page d'avant
act-page-before-more = Revenir à la page qui a mené ici, au même endroit.
