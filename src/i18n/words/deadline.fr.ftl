### The two dates of a deadline and their story. Plain words; every language has the same messages and arguments.

## The dates.

deadline-file-by = À faire au plus tard le
deadline-latest = Dernière date défendable
deadline-earliest = Au plus tôt
deadline-certain = Certain à partir du
deadline-file-by-means = Date prudente : l'alarme suit celle-ci.
deadline-latest-means = Date qu'une avocate ou un avocat pourrait encore soutenir. Ne pas la viser.
deadline-earliest-means = Premier jour où le silence peut valoir réponse : compter le délai suivant dès ce jour.
deadline-certain-means = Dès ce jour le silence est certain : relancer ou se plaindre sans risque.
deadline-range = entre le { $from } et le { $to }
deadline-passed = La date prudente est passée : agir aujourd'hui et appeler une avocate ou un avocat.
deadline-to-check = à vérifier
deadline-basis = selon { $cite }
deadline-from = à compter du { $date } : { $event }
deadline-law-alone = Compté d'après les seuls fichiers, sans ce que l'association a noté : fêtes annoncées, jours fermés, pannes de la plateforme, réponses d'avocats.
deadline-law-alone-mend = Avec { $option } et le dossier du coffre, tout cela compte.

## Why a day is counted or not.

why-event = jour de l'événement : il ne compte pas
why-silence-certain = jour où le silence est certain : il ne compte pas
why-mediator-over = le délai repart : le Médiateur a répondu, ou s'est tu six mois
why-court-named = le délai repart : la décision sur la compétence est définitive
why-aid-answered = le délai reprend : la réponse sur l'aide judiciaire est notifiée
why-day = jour { $day }
why-working-day = jour ouvrable { $day }
why-weekday = jour { $day }, du lundi au vendredi (les fêtes ne sont pas retirées)
why-suspended = délai de l'administration suspendu ce jour
why-day-after = délai franc : le dernier jour ne compte pas, l'acte reste possible celui-ci
why-day-before = { $days } avant
why-eve = la veille
why-event-itself = le jour même de l'événement
why-same-day = même jour du mois, { $months } après
why-same-day-before = même jour du mois, { $months } avant
why-end-of-month = { $months } après ; ce mois n'a pas ce jour, son dernier jour compte
why-end-of-month-before = { $months } avant ; ce mois n'a pas ce jour, son dernier jour compte
why-weekend = fermé : repos hebdomadaire
why-holiday = fermé : { $name }
why-window = peut-être fermé : { $name }, date non confirmée
why-bridge = peut-être fermé : pont, { $name }
why-local = fermé selon la permanence : { $name }
why-moved-back = avancé au dernier jour sûrement ouvert
why-rolled-forward = reporté au premier jour ouvrable suivant
why-platform-back = plateforme inaccessible le dernier jour : premier jour après son retour

## A limit in hours.

why-hours-from = à compter du { $moment }
why-hours-elapsed = heures écoulées : { $moment }
why-hours-wall = heures ajoutées à l'horloge : { $moment }
why-hours-all = Nuits, repos et fêtes comptent.

## What must be said beside a date.

caveat-unverified = La règle n'est vue dans aucun texte : pas d'alarme.
caveat-start-unsure = Le jour de départ est incertain : le plus tôt possible est retenu. Demander encore.
caveat-hour-unknown = L'heure n'est pas connue : la première minute du jour est retenue.
caveat-legal-time-short = La table de l'heure légale commence plus tard : vérifier l'heure.
caveat-calendar-short = Les fêtes de cette année-là ne sont pas dans le calendrier.
caveat-moon-unsure = Une fête n'est pas encore confirmée : la date la plus proche compte.
caveat-near-change = Le délai a commencé autour du changement de loi du 24 août 2026 : la règle la plus courte est retenue.
caveat-old-chain = La suite a commencé sous l'ancienne loi, dont la règle plus longue donne la seconde date.
caveat-unread = Aucune version de ce délai n'a été lue pour ce jour : la plus proche a servi. Appeler l'avocat.
caveat-mediator = Une plainte au Médiateur interrompt la date défendable.
caveat-wrong-court = Un tribunal incompétent a été saisi : le délai repart de la décision définitive.
caveat-wrong-court-pending = Un tribunal incompétent a été saisi et n'a pas fini : la date défendable n'est pas définitive.
caveat-aid-answered = L'aide judiciaire a eu sa réponse : ne compter que les jours restants.
caveat-aid-pending = L'aide judiciaire est demandée et sans réponse : la date défendable n'est pas définitive.
caveat-aid-does-not-stop = L'aide judiciaire est demandée : on ne sait pas si elle arrête ce délai.
caveat-doubled = Date défendable doublée : ni domicile ni résidence au Maroc.
caveat-reasons-asked = Les motifs ont été demandés : la date défendable peut être plus tardive.
caveat-suspended = Le délai de l'administration a été suspendu.
caveat-outage = La plateforme était inaccessible le dernier jour.
caveat-answered = Compté comme un avocat a répondu : sa réponse est indiquée.
caveat-oral-notice = L'avis était oral ; selon la réponse d'un avocat, seul un avis écrit fait courir le délai : la date défendable n'est pas définitive. Agissez à la date prudente.

## Why there is no date.

undated-no-amount = la règle ne dit pas de durée
undated-unit = l'unité ne va pas avec la façon de compter
undated-direction = cette façon de compter n'a pas de sens avant un événement
undated-too-long = plus long que tout délai de la loi
undated-never-open = aucun jour ouvert en un an : le calendrier est faux
undated-end-of-time = la date dépasse la fin du calendrier
