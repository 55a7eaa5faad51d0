### The case. Plain words; every language has the same messages and arguments.

## The parts.

case-next = Ce qu'il faut faire maintenant
case-open-now = Ouvrir maintenant : { $procedure }
case-next-do = { $step }
case-next-waits = En attente d'une réponse : { $step }
case-no-procedure = Aucune procédure n'est encore suivie dans ce dossier : appuyez sur Entrée pour en commencer une.
case-nothing-next = Rien à faire maintenant : toutes les procédures de ce dossier sont terminées.
case-is-closed = Ce dossier est clos. On peut le lire et le rouvrir.
case-dates = Délais en cours
case-questions = À demander à la personne
case-appointments = Rendez-vous
case-papers = Papiers
case-notes = Notes
case-consents = Accord de la personne
case-timeline = Ce qui a été fait

## What stands in them.

case-assigned = suivi par { $name }
case-unassigned = personne ne suit encore ce dossier
case-restricted = Dossier restreint : { $why }
case-closed = Clos le { $date } : { $why }
case-procedure-since = suivie depuis le { $date }, version { $version }
case-procedure-over = terminée ; suivie depuis le { $date }, version { $version }
case-call-a-lawyer = { $title } : aucune date ne peut être donnée pour ce délai. Appelez un avocat aujourd'hui.
case-paper-expired = expiré le { $date }
case-paper-until = jusqu'au { $date }
case-not-asked = pas encore demandé
case-did = { $field } : { $what }
case-took-back = { $field } : retiré, { $what }
case-reopened = rouvert
case-abandon-ask = Ne plus suivre cette procédure ?
case-abandon-more = Pour une procédure commencée par erreur. Sa liste disparaît de l'écran ; annuler la fait revenir.

## What can be done.

act-open-item = Ouvrir
act-open-item-more = Ouvrir ce qui est choisi, y répondre ou le changer.
act-next-part = Partie suivante
act-next-part-more = Aller à la partie suivante de l'écran.
act-previous-part = Partie précédente
act-start-procedure = Commencer
act-start-procedure-more = Commencer une procédure pour cette personne.
act-write-note = Note
act-write-note-more = Noter ce qui a été dit ou fait.
act-add-paper = Papier
act-add-paper-more = Noter un papier que la personne possède, avec son expiration.
act-add-appointment = Rendez-vous
act-add-appointment-more = Fixer un rendez-vous. Entrée sur un rendez-vous dit s'il a été tenu.
act-correct = Corriger
act-correct-more = Corriger ou compléter ce que le dossier dit de la personne.
act-record-date = Fait daté
act-record-date-more = Noter un fait daté qui fait courir un délai : une notification, une arrestation.
act-assign = Confier à
act-assign-more = Dire qui suit ce dossier.
act-record-consent = Accord
act-record-consent-more = Noter ce que la personne a accepté ou refusé.
act-abandon = Arrêter
act-abandon-more = Ne plus suivre une procédure commencée par erreur.
act-restrict = Restreindre
act-restrict-more = Signes de traite, mineur sans famille, ou à la demande : le dossier reste hors des comptes.
act-lift = Lever la restriction
act-lift-more = Rendre le dossier visible, avec la raison, qui reste écrite.
act-close-case = Clore
act-close-case-more = Clore le dossier, avec la raison. On peut le rouvrir.
act-reopen-case = Rouvrir
act-reopen-case-more = Rouvrir un dossier clos.

## Why not.

why-nothing-to-open = Il n'y a rien à ouvrir sur cette ligne.
why-restricted = le dossier est déjà restreint
why-not-restricted = le dossier n’est pas restreint
why-case-closed = Ce dossier est clos : rouvrez-le d'abord.
why-case-open = Ce dossier est ouvert.
why-no-enrolment = Choisissez d'abord une étape de la procédure.
wrote-consulates = étape consulaire ouverte à une personne en asile
