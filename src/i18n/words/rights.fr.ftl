### Droits de la personne sur ses données (loi 09-08) : refus, alertes, réponses, demandes. Chaque langue a les mêmes messages et arguments.

## Finalités sur lesquelles la personne est interrogée, en plus de celles du domaine.

consent-share-with-others = que le nécessaire soit transmis à une autre association ou à une administration
consent-sensitive-details = que le sensible soit gardé : santé, origine, croyances, récit d'asile

## Ce que dit la personne.

reply-given = d'accord
reply-refused = pas d'accord
reply-withdrawn = n'est plus d'accord
reply-objected = s'oppose
reply-none = pas encore demandé

## Ce que demande la personne, et où on en est.

asked-access = voir le dossier
asked-rectify = le corriger
asked-erase = l'effacer
asked-block = le verrouiller
way-spoken = de vive voix
way-written = sur papier
recipient-lawyer = avocat(e)
recipient-partner = association ou organisation
recipient-authority = administration ou tribunal
cause-consent = la personne est d'accord
cause-legal-duty = une loi l'impose
cause-vital-interest = vie ou sécurité de la personne

## Refus.

err-not-agreed = La personne n'est pas d'accord, ou ne l'est plus : { $purpose }.
rec-not-agreed = Demander d'abord et noter la réponse. Sans accord, seule une loi qui l'impose ou un danger pour la vie le permet : écrire lequel.
err-answered-already = Cette demande a déjà reçu une réponse.
rec-answered-already = Annuler d'abord la réponse si elle était fausse.
err-disclosure-reason = Montrer une partie du dossier sans accord demande un motif écrit.
rec-disclosure-reason = Écrire quelle loi l'impose, ou quel danger il y avait.
err-review-first = Un dossier d'asile ou de traite est relu en entier avant d'être effacé.
rec-review-first = Noter la relecture, puis effacer.
err-supervisor-reviews = Seule une personne responsable note qu'un dossier a été relu en entier.
rec-supervisor-reviews = Demander à une personne responsable de le relire.
err-supervisor-tells = Seule une personne responsable dit qui est l'association et combien de temps les dossiers sont gardés.
rec-supervisor-tells = Demander à une personne responsable.
err-not-longer = Le nouveau jour doit être après le { $date }.
rec-not-longer = Choisir un jour plus tardif, ou laisser tel quel.

## Champs.

field-request = demande
field-recipient = à qui c'est montré
field-until = garder jusqu'au
field-association = l'association
field-months = mois

## Alertes.

flag-request-waits = la personne attend ses données
flag-request-waits-why = la personne a demandé à voir son dossier le { $date } : la loi dit sans délai
flag-request-waits-act = Donner la copie, puis noter qu'elle a été donnée.

## Ce qui a été noté.

wrote-agreements = réponse sur le consentement
wrote-requests = demande sur les données
wrote-disclosures = ce qui a été montré dehors
wrote-keeping = pourquoi le dossier est gardé
wrote-particulars = qui est l'association
wrote-term = durée de garde des dossiers clos
