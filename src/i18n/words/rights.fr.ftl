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

reply-done = fait
reply-not-done = refusé

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

## L'écran des droits d'un dossier.

screen-rights = Droits sur les données
rights-agrees = Ce que la personne accepte
rights-explained = expliqué { $way } en { $lang } par { $by }
rights-explained-alone = expliqué { $way } par { $by }
rights-asked = Ce que la personne a demandé
rights-asked-none = Rien jusqu'ici. Si la personne demande à voir, corriger, effacer ou verrouiller le dossier : Entrée ici.
rights-shown = Montré à quelqu'un dehors
rights-shown-none = Rien jusqu'ici. Le noter avant de montrer : Entrée ici.
rights-kept = Combien de temps le dossier est gardé
rights-kept-open = Tant que le dossier est ouvert. Après la clôture : { $term }
rights-term = { $months-kind ->
    [one] { $months } mois, puis une personne responsable décide : effacer, ou garder avec un motif.
   *[other] { $months } mois, puis une personne responsable décide : effacer, ou garder avec un motif.
}
rights-kept-until = Le { $date } on décidera si ce dossier est encore gardé.
rights-kept-now = Garder ou effacer ce dossier : à décider depuis le { $date }.
rights-kept-why = { $why } ({ $date })
rights-kept-asked = la personne l'a demandé par écrit
rights-reviewed = dossier relu en entier le { $date }
rights-review-first = Dossier d'asile ou de traite : une personne responsable le relit en entier avant qu'il soit effacé.
rights-copies = Copies données à la personne
rights-copies-none = Aucune jusqu'ici. La personne peut en demander une à tout moment : Entrée ici.
rights-how = Que faire
rights-how-ask = Lire la notice à la personne dans sa langue, puis répondre à chaque ligne avec Entrée. Non est aussi une réponse.
rights-how-no = Un non est appliqué tout de suite : pas compté, pas montré, ou à relire.
rights-uncounted = { $count-kind ->
    [one] { $count } dossier n'est pas compté : la personne a dit non.
   *[other] { $count } dossiers ne sont pas comptés : la personne a dit non.
}
lang-name-ar = arabe
lang-name-fr = français
lang-name-en = anglais

act-give-copy = Copie
act-give-copy-more = Écrire la copie de ce dossier pour la personne, dans sa langue. Relire les notes d'abord : elles peuvent nommer d'autres.
act-ask-right = Demande
act-ask-right-more = Noter que la personne demande à voir, corriger, effacer ou verrouiller le dossier. Dix jours francs courent alors.
act-disclose = Montré dehors
act-disclose-more = Noter qu'une partie du dossier est montrée à une avocate, une association ou une administration.
act-keep-until = Durée
act-keep-until-more = Dire jusqu'à quand ce dossier est gardé, et pourquoi.
act-review-file = Relu
act-review-file-more = Noter que le dossier entier a été relu aujourd'hui. Une personne responsable le fait.
act-erase-case = Effacer
act-erase-case-more = Effacer ce dossier pour toujours. Une personne responsable le fait ; ce qui part et ce qui reste est montré d'abord.
act-open-rights = Droits
act-open-rights-more = Accord, copie, corrections, durée de garde, effacement (loi 09-08).
act-go-notice = Notice et association
act-go-notice-more = La notice à lire à la personne, qui est l'association, et la fiche pour la CNDP.
act-read-notice = Notice
act-read-notice-more = Lire la notice à la personne.
why-supervisor-only = Une personne responsable le fait.
why-not-here = Pas dans ce dossier.

## La notice à l'écran.

screen-notice = Notice : vos données chez nous
act-print-notice = Imprimer la notice
act-print-notice-more = Écrire la notice comme page à imprimer, dans la langue de l'écran.
act-print-register = Fiche CNDP
act-print-register-more = Écrire la fiche de traitement que l'association dépose à la CNDP.
act-introduce = L'association
act-introduce-more = Dire une fois pour toutes les pages son nom, son adresse, son contact et son numéro CNDP.
act-keep-term = Durée
act-keep-term-more = Dire combien de mois les dossiers clos sont gardés.

## Les formulaires.

screen-asking = Droits
asking-agree = Que dit la personne ?
asking-agree-more = Lire d'abord la notice. Enregistré comme une réponse ; une réponse d'avant reste dans l'historique.
asking-request = Une demande de la personne
asking-request-more = Le jour de réception ouvre les dix jours francs de l'art. 8 ; pour voir le dossier : sans délai (art. 7).
asking-settle = La demande a reçu une réponse
asking-settle-more = Un refus demande un motif, dit à la personne. Ceux à qui le dossier a été montré sont prévenus d'une correction (art. 8).
asking-disclose = Montré dehors
asking-disclose-more = Seulement le nécessaire, seulement avec accord ; sinon une loi ou un danger pour la vie, avec le motif (art. 4).
asking-keep = Combien de temps le dossier est gardé
asking-keep-more = Une personne responsable le dit avec un motif, ou la personne le demande par écrit.
asking-copy = La copie pour la personne
asking-copy-more = Gratuite et sans délai (art. 7). Le fichier est écrit là où le programme a été lancé ; son nom ne dit rien.
asking-introduce = Qui est l'association
asking-introduce-more = Cela figure sur la notice, les copies et la fiche pour la CNDP.
asking-term = Combien de temps les dossiers clos sont gardés
asking-term-more = En mois. Règle de la maison : la loi ne donne pas de nombre. De 1 à 120.
asking-reply = la personne
asking-on = jour
asking-notice = notice donnée en
asking-notice-none = pas noté
asking-way = comment
asking-by = expliqué par
asking-by-hint = qui l'a expliqué
asking-why = ses motifs
asking-why-hint = seulement si elle en a donné
asking-what = quoi
asking-words = de quoi
asking-words-hint = ce qui est faux, ce qui est juste
asking-received = reçue le
asking-end = elle est
asking-end-done = faite
asking-end-refused = refusée
asking-end-why = ce qui a été fait, ou pourquoi pas
asking-told = ceux à qui c'est montré
asking-told-all = ont été prévenus
asking-told-none = non prévenus, ou il n'y en a pas
asking-to = à
asking-name = lequel
asking-name-hint = nom de l'avocate ou du bureau
asking-shown = ce qui est montré
asking-cause = permis parce que
asking-cause-why = quelle loi, quel danger
asking-until = garder jusqu'au
asking-keep-why = pourquoi
asking-asked = demandé par
asking-asked-person = la personne, par écrit
asking-asked-supervisor = une personne responsable
asking-lang = langue de la copie
asking-notes = notes du bureau
asking-notes-with = avec : quelqu'un les a relues
asking-notes-without = sans : elles nomment d'autres
asking-months = mois

## Effacer.

screen-erasing = Effacer ce dossier
erase-gone = Perdu pour toujours
erase-events = { $count-kind ->
    [one] { $count } écriture du dossier
   *[other] { $count } écritures du dossier
}
erase-papers = { $count-kind ->
    [one] { $count } papier
   *[other] { $count } papiers
}
erase-notes = { $count-kind ->
    [one] { $count } note
   *[other] { $count } notes
}
erase-draft = ce qui a été tapé et pas enregistré
erase-running = { $count-kind ->
    [one] Attention : { $count } délai court encore dans ce dossier.
   *[other] Attention : { $count } délais courent encore dans ce dossier.
}
erase-stays = Ce qui reste
erase-household = { $count-kind ->
    [one] le dossier de { $count } autre personne du foyer
   *[other] les dossiers de { $count } autres personnes du foyer
}
erase-shown = { $count-kind ->
    [one] ce que { $count } destinataire dehors a vu : le prévenir
   *[other] ce que { $count } destinataires dehors ont vu : les prévenir
}
erase-copies = { $count-kind ->
    [one] { $count } copie dans les mains de la personne
   *[other] { $count } copies dans les mains de la personne
}
erase-ledger = { $count-kind ->
    [one] { $count } entrée du registre, comme empreinte qui ne dit rien
   *[other] { $count } entrées du registre, comme empreintes qui ne disent rien
}
erase-head = tête du registre : { $words }
erase-backups = les anciennes sauvegardes, jusqu'à leur restauration : le dossier est alors effacé de nouveau
erase-paper = le dossier papier : le détruire aussi
erase-type = Taper la référence pour effacer
erase-type-hint = comme sur le dossier papier
erase-wrong = Ce n'est pas la référence de ce dossier.
erase-done = Le dossier { $reference } est effacé. Rien ne le fait revenir.
act-erase-now = Effacer pour toujours
act-erase-now-more = Efface le dossier une fois sa référence tapée.

## La ligne de commande.

cli-notice = La notice donnée à une personne avant toute écriture (loi 09-08 art. 5).
cli-copy = La copie d'un dossier pour sa personne, comme page (loi 09-08 art. 7).
cli-register = La fiche de traitement que l'association dépose à la CNDP.
cli-association = Qui est l'association et combien de temps elle garde les dossiers : le dire, ou le montrer.
cli-erase = Efface un dossier pour toujours ; la référence est demandée encore une fois.
cli-arg-page-out = Dossier où écrire
cli-arg-markdown = En Markdown
cli-arg-text = En texte simple
cli-arg-without-notes = Sans les notes du bureau, qui peuvent nommer d'autres
cli-arg-association-name = Le nom de l'association
cli-arg-address = Son adresse
cli-arg-contact = Où demander ses droits
cli-arg-receipt = Le numéro du récépissé ou de l'autorisation CNDP
cli-arg-keep-months = Mois pendant lesquels les dossiers clos sont gardés (1 à 120)
cli-ask-erase = Pour effacer, taper la référence :
err-not-erased = Rien n'a été effacé : la référence n'a pas été tapée.
rec-not-erased = Recommencer, et taper la référence comme sur le dossier papier.
