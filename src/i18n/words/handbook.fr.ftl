### Pages de référence des procédures. Plain words; every language has the same messages and arguments.

## The page.

handbook-title = Procédures
handbook-note = Chaque affirmation nomme ce sur quoi elle repose et son degré de certitude. Ce n'est pas un conseil juridique.
handbook-version = version
handbook-from = depuis le
handbook-to = jusqu'au
handbook-checked = vérifiée par

## Headings.

handbook-who = Pour qui
handbook-authority = Qui décide
handbook-warnings = Avertissements
handbook-steps = Étapes
handbook-papers = Pièces
handbook-limits = Délais
handbook-outcomes = Issues
handbook-fees = Coûts
handbook-notes = À savoir
handbook-obstacles = Obstacles
handbook-questions = Questions à l'avocat
handbook-sources = Sources

## Under a step or outcome.

handbook-when = seulement si
handbook-not = sauf
handbook-needs = après
handbook-beside = en parallèle avec
handbook-at = où
handbook-waits = attend
handbook-starts = jour à noter
handbook-may-start = peut survenir ici
handbook-ends = la procédure se termine
handbook-forum = devant
handbook-met-by = respecté dès
handbook-decides = se termine par
handbook-exits = peut être interrompue par
handbook-only-after = seulement après cette issue
handbook-until = plus après cette issue
handbook-police = guichet de police : parler d'abord de l'exposition
handbook-consular = consulat : jamais pour les demandeurs d'asile et réfugiés
handbook-next = ouvre ensuite
handbook-in-force = état du texte
handbook-read = ce qui en a été lu

## Columns.

handbook-paper = Pièce
handbook-need = Loi ou pratique
handbook-limit = Délai
handbook-length = Durée
handbook-counting = Calcul : à faire au plus tard, et dernière date défendable
handbook-note-column = Remarque
handbook-basis = Fondement
handbook-after = après :
handbook-before = avant :
handbook-fallback = argument de dernier recours, sans alarme
handbook-suspends = suspend ce qui est contesté

## How a limit is counted: both dates.

counting-two-dates = prudent : jours simples, avancé au jour ouvert ; défendable : jours francs, reporté au jour ouvrable
counting-calendar-days = prudent : jours simples, avancé au jour ouvert ; défendable : jours simples
counting-full-days = lie l'administration. Au plus tôt : jours simples ; certain : jours francs, reporté au jour ouvrable
counting-before-end-of-nth-day = prudent : le premier jour compte, avancé au jour ouvert ; défendable : le premier jour ne compte pas
counting-until-event = prudent : la veille, avancé au jour ouvert ; défendable : le jour même
counting-hours = heures écoulées ou heures de l'horloge, la plus courte ; nuits et fêtes comptent
counting-months = prudent : même jour du mois, avancé au jour ouvert ; défendable : ce jour
counting-years = prudent : même jour de l'année, avancé au jour ouvert ; défendable : ce jour
counting-working-days = jours ouvrables après l'événement ; défendable : avec une prolongation
counting-same-day = le jour même
