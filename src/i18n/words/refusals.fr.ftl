### Why a wish was refused and what to do next. Plain words; every language has the same messages and arguments.

## Why a wish was refused (err), and what to do next (rec).

err-no-such-case = Ce dossier n'existe pas.
rec-no-such-case = Chercher la personne dans les dossiers.
err-already-open = Ce dossier existe déjà.
rec-already-open = Ouvrir le dossier existant.
err-case-closed = Ce dossier est clos.
rec-case-closed = Le rouvrir d'abord.
err-not-closed = Ce dossier n'est pas clos.
rec-not-closed = Rien à faire : on peut y travailler.
err-name-missing = Aucun nom n'est écrit.
rec-name-missing = Écrire au moins un nom, comme la personne le dit.
err-empty = { $field } : rien n'est écrit.
rec-empty = Remplir ce champ.
err-too-long = { $count-kind ->
    [one] { $field } : plus de { $count } caractère.
   *[other] { $field } : plus de { $count } caractères.
}
rec-too-long = Écrire plus court, mettre le reste dans une note.
err-future = { $field } : le { $date } n'est pas encore arrivé.
rec-future = Vérifier le jour et l'année.
err-too-early = { $field } : le { $date } est trop tôt, avant la naissance ou avant 1900.
rec-too-early = Vérifier l'année, et la date de naissance.
err-ends-before-it-begins = La pièce finit le { $end }, avant de commencer le { $begin }.
rec-ends-before-it-begins = Relire les deux dates sur la pièce.
err-no-such-procedure = { $procedure } : pas de telle procédure à cette date.
rec-no-such-procedure = Choisir dans la bibliothèque.
err-already-started = { $procedure } : déjà engagée dans ce dossier.
rec-already-started = Continuer celle qui est engagée.
err-not-started = Cette procédure n'est pas engagée dans ce dossier.
rec-not-started = L'engager d'abord.
err-no-such-step = { $step } : pas de telle étape.
rec-no-such-step = Choisir dans la liste de la procédure.
err-no-such-paper = { $paper } : pas de telle pièce dans cette procédure.
rec-no-such-paper = La noter avec les pièces de la personne.
err-no-such-outcome = { $outcome } : cette étape ne finit pas ainsi.
rec-no-such-outcome = Choisir une des issues proposées.
err-step-not-ready = À faire d'abord : { $steps }.
rec-step-not-ready = Faire ces étapes, ou les laisser de côté avec un motif.
err-step-aside = Cette étape ne concerne pas ce dossier, motif : { $fact }.
rec-step-aside = Corriger la réponse si elle est fausse.
err-step-otherwise = Cette étape ne concerne pas ce dossier : la décision d'avant a été autre.
rec-step-otherwise = Corriger la décision si elle est fausse.
err-outcome-wanted = { $step } : cette étape se règle en notant l'issue.
rec-outcome-wanted = Noter ce qui a été décidé, ou le silence.
err-date-wanted = Un délai commence : il manque le jour ({ $trigger }).
rec-date-wanted = Demander le jour ; sans certitude, le plus tôt possible.
err-hour-wanted = Ce délai court en heures : il manque l'heure ({ $trigger }).
rec-hour-wanted = Demander l'heure ; sans certitude, la plus tôt possible.
err-discuss-first = À discuter avec la personne avant cette étape : { $warning }
rec-discuss-first = En parler, puis noter que c'est fait.
err-consulate-blocked = Étape bloquée : { $warning }
rec-consulate-blocked = Ne pas contacter le consulat ; une personne responsable peut ouvrir cette étape, avec un motif écrit.
err-reason-wanted = Laisser une étape de côté demande un motif.
rec-reason-wanted = Écrire pourquoi, en quelques mots.
err-no-such-item = Cet élément n'existe plus.
rec-no-such-item = Relire le dossier.
err-nothing-changes = Rien ne changerait.
rec-nothing-changes = Rien à faire : c'est déjà noté.
err-nothing-to-undo = Il n'y a rien à annuler.
rec-nothing-to-undo = Rien à faire.
err-changed-since = Autre chose a été écrit depuis.
rec-changed-since = Annuler d'abord l'acte le plus récent.
err-no-such-feast = { $feast } : aucune fête estimée ne porte cette clé.
rec-no-such-feast = Regardez les clés dans le calendrier.
err-far-from-estimate = { $date } est loin de l'estimation ({ $estimate }).
rec-far-from-estimate = Vérifiez le jour et l'année, puis la clé de la fête.
err-no-such-question = { $question } : cette question à un avocat n'existe pas.
rec-no-such-question = Regardez la liste des questions.
err-no-such-reading = { $reading } : la question n'a pas cette lecture.
rec-no-such-reading = Choisissez une des lectures proposées, ou aucune.
err-readings-differ = { $reading } : une autre lecture choisie dit autre chose du même délai.
rec-readings-differ = N'en gardez qu'une des deux.

## Fields, as they are named in these messages and in forms.

field-reference = référence
field-name = nom
field-birth = naissance
field-arrival = arrivée au Maroc
field-phone = téléphone
field-paper = pièce
field-note = note
field-reason = motif
field-trigger = jour de l'événement
field-step = jour de l'étape
field-appointment = rendez-vous
field-assignee = suivi par
field-place = lieu de vie
field-language = langue parlée
field-source = source
field-day = jour
field-lawyer = avocat
field-answer = réponse
err-supervisor-lifts = Seule une personne responsable lève une restriction.
rec-supervisor-lifts = Demander à une personne responsable d'ouvrir le dossier et de la lever, avec un motif écrit.
err-supervisor-opens-consulate = Seule une personne responsable ouvre une étape consulaire à une personne en asile.
rec-supervisor-opens-consulate = En parler avec une personne responsable, qui l'ouvre avec un motif écrit.
err-supervisor-accepts = Seule une personne responsable accepte une fête annoncée : des dates d'action reculent avec elle.
rec-supervisor-accepts = Noter l'annonce sans l'accepter, et demander à une personne responsable.
err-consulate-reason = Ouvrir une étape consulaire à une personne en asile demande un motif écrit.
rec-consulate-reason = Écrire pourquoi la personne peut y aller sans danger, et qui l'a dit.
err-supervisor-erases = Seule une personne responsable efface un dossier.
rec-supervisor-erases = Demander à une personne responsable ; d'ici là le dossier peut être clos.
err-supervisor-keeps = Seule une personne responsable décide qu'un dossier est gardé plus longtemps.
rec-supervisor-keeps = Demander à une personne responsable si le dossier est encore nécessaire.
