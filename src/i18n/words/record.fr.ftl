### Recording something: the forms. Plain words; every language has the same messages and arguments.

screen-record = Noter
record-who = { $name } ({ $reference })
draft-back = Ce qui avait été tapé est revenu. Ctrl-x vide le formulaire.

## What is recorded, and a word on it.

record-start = Commencer une procédure
record-start-more = Le dossier suit la version valable aujourd'hui.
record-paper = Un papier
record-paper-more = Un papier que la personne possède. Son dernier jour donne l'alerte à temps.
record-note = Une note
record-note-more = Ce qui a été dit ou fait, en quelques mots. Personne hors du poste ne la lit.
record-appointment = Un rendez-vous
record-appointment-more = Il apparaît dans Aujourd'hui le jour venu.
record-settle = Le rendez-vous a-t-il été tenu ?
record-settle-more = Dites ce qu'il en est.
record-correct = Corriger la personne
record-correct-more = Seul ce que vous changez est enregistré. Une case vidée retire ce qui s'y trouvait.
record-assign = Qui suit ce dossier ?
record-assign-more = Champ vide : personne.
record-consent = Accord
record-consent-more = Ce que la personne a dit, dans sa langue. Non est aussi une réponse.
record-dated = Un fait daté
record-dated-more = Les délais qu'il fait courir sont comptés aussitôt.
record-answer = Une question
record-answer-more = La réponse dit quelles étapes concernent cette personne.
record-restrict = Restreindre le dossier
record-restrict-more = Il reste hors des comptes et des exports. Les responsables et qui s'en occupe peuvent l'ouvrir ; seule une personne responsable lève la restriction. Signes de traite : appeler tout de suite la ou le responsable et l’avocat.
record-why-restricted = Pourquoi
record-lift = Lever la restriction
record-lift-more = Avec l’accord de la ou du responsable. La raison reste dans les notes.
record-close = Clore le dossier
record-close-more = Le dossier reste lisible et peut être rouvert.
record-submitted = Déposé
record-submitted-more = Quelqu'un d'autre doit maintenant répondre ; l'attente est comptée.
record-done = Fait
record-done-more = Le jour, et ce que cette étape fait courir.
record-skipped = Passer l'étape
record-skipped-more = Dites pourquoi, pour la prochaine personne qui ouvrira le dossier.
record-outcome = Le résultat
record-outcome-more = Si un délai commence ici, son jour est demandé. En cas de doute : le premier jour possible.

## Fields.

record-procedure = procédure à commencer
record-document = quel papier
record-number = numéro
record-issued = délivré le
record-expires = dernier jour
record-original = l'original
record-text = note
record-text-hint = en quelques mots
record-day = jour
record-on = jour de l'étape
record-hour = heure
record-hour-hint = 14:30
record-where = où et pourquoi
record-where-hint = bureau, quoi apporter
record-kept = ce qu'il en est
record-assignee = suivi par
record-assignee-hint = prénom d'un bénévole
record-purpose = accepte que
record-given = réponse
record-trigger = ce qui est arrivé
record-known = comment on le sait
record-reason = raison
record-remember = à retenir
record-reason-hint = en quelques mots
record-next = commencer maintenant
record-no-remedy = rien pour l'instant

## What is still wrong.

record-choose = Choisissez : flèches, ou quelques lettres.
record-day-wanted = Il manque le jour. En cas de doute, le premier possible.
record-hour-wanted = Ce délai court en heures : il manque l'heure.
record-hour-unclear = Ce n'est pas une heure : écrivez par exemple 14:30.
record-known-wanted = Dites comment on le sait.
why-look-at-the-form = Pas encore enregistré : voyez ce qui est signalé dans le formulaire.

## What can be done.

act-save = Enregistrer
act-save-more = Enregistrer ce que dit le formulaire.
act-next-field = Champ suivant
act-next-field-more = Passer au champ suivant ; sur le dernier, enregistrer.
act-fields = Champs
act-fields-more = Aller de champ en champ. Rien n'est perdu en partant.
act-clear-form = Vider
act-clear-form-more = Vider le formulaire et oublier le brouillon.
