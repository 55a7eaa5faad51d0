### Ce que change une version plus récente. Des mots simples ; chaque langue a les mêmes messages et arguments.

screen-versions = Ce qui a changé dans la loi
versions-none = Ce dossier suit la version d'aujourd'hui : rien à changer.
versions-read = Lire la démarche dans la bibliothèque
versions-from-to = Ce dossier suit la version { $old }. Un dossier qui commence aujourd'hui suit la version { $new }, en vigueur depuis le { $date }. Tant que vous ne changez rien, ce dossier garde la sienne.
versions-from-to-undated = Ce dossier suit la version { $old }. Un dossier qui commence aujourd'hui suit la version { $new }. Tant que vous ne changez rien, ce dossier garde la sienne.
versions-office = Elle était écrite pour : { $old }. La version plus récente : { $new }.
versions-opens-again = Cette démarche est terminée dans l'ancienne version ; dans la nouvelle il reste quelque chose à faire.
versions-is-over = Dans la nouvelle version il ne reste rien à faire dans cette démarche.
versions-follow = Suivre la version { $new } dans ce dossier
versions-undo = Ce qui a été noté est gardé. On peut annuler.
versions-steps = Étapes
versions-papers = Papiers
versions-dates = Dates
versions-recorded = Ce qui a été noté
versions-limits = Délais qui ont changé pendant qu'ils couraient

versions-added = nouveau
versions-gone = n'y est plus
versions-otherwise = modifié
versions-stays = reste
versions-moves = se déplace
versions-stands = dans ce dossier : { $now } ; dans la nouvelle version : { $then }
versions-left = Reste dans l'historique ; la nouvelle liste n'a pas de place pour cela.
versions-date-now = maintenant : { $dates }
versions-date-then = dans la nouvelle version : { $dates }
versions-limit-stays = Le délai a commencé à courir le { $began } : l'ancien délai reste ({ $length }), bien qu'il ait changé le { $date }.
versions-limit-newer = Un délai qui commence maintenant : { $length }.

versions-said-words = autres mots
versions-said-order = d'autres étapes avant
versions-said-office = autre bureau
versions-said-conditions = concerne d'autres personnes
versions-said-papers = autres papiers
versions-said-limits = autres délais
versions-said-outcomes = autres issues
versions-said-guards = autre protection au guichet
versions-said-basis = repose sur un autre texte

act-follow-new-version = Suivre la nouvelle
act-follow-new-version-more = Suivre la version plus récente dans ce dossier. Ce qui a été noté est gardé ; on peut annuler.
why-no-newer-version = Ce dossier suit la version d'aujourd'hui.

case-newer-version = une version plus récente existe : Entrée montre ce qui change
