### The interface around every screen. Plain words; every language has the same messages and arguments.

mastara = Mastara
practice-mark = EXERCICE
screen-confirm = Question
screen-hide = Écran neutre

## Acts of every screen: a short label, and what help says of it.

act-help = Aide
act-help-more = Tout ce qui peut se faire ici, avec les touches ; Entrée le fait.
act-palette = Commandes
act-palette-more = Trouver une commande par son nom.
act-back = Retour
act-back-more = Fermer cet écran. Rien de ce qui est écrit ne se perd.
act-back-to-today = Aujourd'hui
act-back-to-today-more = Quitter cet écran et revenir à ce qu'il faut regarder maintenant. Rien de ce qui est écrit ne se perd.
act-undo = Annuler
act-undo-more = Défaire le dernier acte enregistré.
act-redo = Refaire
act-redo-more = Enregistrer de nouveau ce qui vient d'être défait.
act-language = Langue
act-language-more = Arabe, français, anglais, tout de suite.
act-theme = Couleurs
act-theme-more = Sombre, clair, contraste fort, sans couleur.
act-lock = Verrouiller
act-lock-more = Fermer le coffre tout de suite. Ce qui est écrit est gardé.
act-hide = Cacher
act-hide-more = Montrer un écran qui ne dit rien et fermer le coffre.
act-quit = Quitter
act-quit-more = Fermer le coffre et quitter Mastara.
act-choose = Choisir
act-choose-more = Aller d'une ligne à l'autre.
act-scroll = Défiler
act-scroll-more = Lire la suite, revenir.
act-go-on = Continuer
act-run = Faire
act-quit-anyway = Quitter et les perdre
act-cancel = Annuler
act-confirm-choose = Choisir
act-confirm-other = Autre réponse
act-hide-end = Retour
act-hide-end-more = Quitter l'écran neutre ; la phrase secrète est demandée.
act-open-case = Ouvrir
act-open-case-more = Ouvrir le dossier de cette personne.
act-show-typed = Montrer
act-show-typed-more = Montrer ou cacher ce qui est écrit.

## Keys, as they are printed.

key-enter = Entrée
key-esc = Échap
key-tab = Tab
key-backtab = Maj-Tab
key-space = Espace
key-backspace = Retour arrière
key-delete = Suppr
key-home = Début
key-end = Fin
key-page-up = PgPréc
key-page-down = PgSuiv

## Why an act cannot be done now.

why-locked = Le coffre est fermé : ouvrez-le d'abord.
why-nowhere-back = C'est le premier écran.
why-answer-first = Répondez d'abord à ce que cet écran demande.
why-here-already = Vous y êtes déjà.
why-closing = Le coffre se ferme encore : un instant.
why-nothing-to-undo = Rien n'a été enregistré depuis l'ouverture.
why-nothing-to-redo = Rien n'a été défait.
why-nothing-listed = La liste est vide.
why-nothing-typed = Rien n'est encore écrit.

## What the desk answers.

locked-now = Le coffre est fermé. Ce qui était en train d'être tapé reviendra.
locked-alone = Le coffre s'est fermé seul : aucune touche depuis un moment.
locked-practice = Le bureau d'entraînement est fermé ; rien n'en est gardé.
letters-lost = Les dernières lettres tapées avant la fermeture n'ont pas pu être gardées : le disque les a refusées. Regarder le formulaire et les taper de nouveau.
quit-loses = Les dernières lettres tapées ne sont pas gardées
quit-loses-more = Le disque les refuse : quitter maintenant les perd. Annuler, faire de la place ou vérifier le disque, puis enregistrer.
saved = Enregistré : { $what }.
undone = Défait : { $what }.
redone = Refait : { $what }.
err-vault = Le coffre a refusé ({ $code }).
rec-vault = Quittez et relancez ; si cela revient, lancez « mastara doctor ».
progress-of = { $done } sur { $total }

## What was written, after “Saved” or “Undone”.

wrote-opening = dossier ouvert
wrote-names = nom
wrote-sex = sexe
wrote-birth = naissance
wrote-nationality = nationalité
wrote-languages = langues
wrote-arrived = jour d'arrivée
wrote-entry = manière d'entrer
wrote-status = statut
wrote-phones = téléphone
wrote-place = lieu de vie
wrote-household = ménage
wrote-facts = réponse à une question
wrote-papers = papier de la personne
wrote-enrolments = procédure
wrote-steps = étape
wrote-ticks = papier de la liste
wrote-endings = issue
wrote-triggers = fait daté
wrote-discussed = avertissement discuté
wrote-notes = note
wrote-appointments = rendez-vous
wrote-obstacles = obstacle
wrote-assignee = qui suit le dossier
wrote-consents = réponse sur le consentement
wrote-restriction = restriction
wrote-review = relecture
wrote-closure = clôture du dossier
wrote-retention = jour où repenser la conservation

## Help, palette, and the printed page of keys.

acts-hint = quelques lettres de ce que vous voulez faire
acts-none = Rien de ce nom. Effacez une lettre ou deux.
keys-title = Touches
keys-intro = Cette page est écrite à partir de la table des touches du programme. Sur un clavier arabe ou français, les mêmes touches physiques servent.
keys-everywhere = Sur tous les écrans
keys-column-key = Touche
keys-column-act = Ce qu'elle fait

## A case at a glance.

glance-next = Ensuite :
glance-act = À faire :
glance-step = { $step } ({ $procedure })
glance-latest = { $name } : { $date }
glance-waits = on attend une réponse : { $step } ({ $procedure })

## Forms.

form-day-hint = 24/11/2026, 24 nov, hier, +3
form-pick-hint = flèches, ou quelques lettres
form-which-day = Quel jour : { $days } ? Écrivez l'année entière.
form-none-such = Rien ne commence ainsi.
form-more = { $count-kind ->
    [one] et { $count } autre : tapez une lettre
   *[other] et { $count } autres : tapez une lettre
}
form-cleaned = { $count-kind ->
    [one] { $count } caractère caché a été retiré de ce qui a été collé
   *[other] { $count } caractères cachés ont été retirés de ce qui a été collé
}
