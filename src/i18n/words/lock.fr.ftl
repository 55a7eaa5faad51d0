### What the program does for its own safety: locking, waiting, memory. Every language has the same messages.

## Locking and opening.

locked-away = Le coffre s'est fermé pendant que l'ordinateur dormait ou que le programme était arrêté.
unlock-wait = { $count-kind ->
    [one] Ce n'était pas la phrase secrète. Prochain essai dans { $count } seconde.
   *[other] Ce n'était pas la phrase secrète. Prochain essai dans { $count } secondes.
}
why-wait = Attendre la fin du délai : chaque phrase fausse l'allonge.
unlock-tries = { $count-kind ->
    [one] Avant cela, une phrase fausse a été tapée { $count } fois. Si ce n'était pas vous, le dire à un administrateur.
   *[other] Avant cela, une phrase fausse a été tapée { $count } fois. Si ce n'était pas vous, le dire à un administrateur.
}

## What `mastara doctor` says of it. `$value` is a figure or a word of the system.

doctor-core = Aucune copie de la mémoire sur le disque après un plantage, aucun autre programme dans la mémoire
doctor-core-mend = Ce système le refuse : ne pas y laisser le coffre ouvert sans surveillance.
doctor-pinned = Clés et noms gardés hors du fichier d'échange { $value }
doctor-pinned-mend = Chiffrer l'échange (swap), ou permettre plus : « memlock unlimited » pour la personne dans /etc/security/limits.conf, puis rouvrir la session.
doctor-confined = Seuls les fichiers nécessaires sont accessibles, et aucun réseau { $value }
doctor-confined-mend = Le noyau n'en est pas entièrement capable : Linux 6.12 ou plus récent avec Landlock l'est.

## Qui est là, et quelqu'un d'autre.

unlock-whose = Qui est là ? Tapez le numéro de votre signe.
unlock-choose = Votre signe figure à côté de votre nom dans la liste des personnes de la permanence.
unlock-not-of = Ce n'est pas la phrase secrète de « { $sign } ». Tapez-la de nouveau, ou choisissez votre signe avec les flèches.
act-other-sign = Autre signe
act-other-sign-more = Choisir de qui on tape la phrase secrète.
act-sign-1 = Signe 1
act-sign-2 = Signe 2
act-sign-3 = Signe 3
act-sign-4 = Signe 4
act-sign-5 = Signe 5
act-sign-6 = Signe 6
act-sign-7 = Signe 7
act-sign-8 = Signe 8
act-sign-9 = Signe 9
why-one-door = Une seule personne peut ouvrir ce coffre.
why-no-such-sign = Ce signe n'existe pas.
act-switch = Quelqu'un d'autre
act-switch-more = Fermer le coffre pour la personne suivante. Elle choisit son signe et commence sur son propre écran ; ce que vous avez tapé est gardé pour vous.
why-alone = Personne d'autre ne peut encore ouvrir ce coffre. L'administration fait entrer des personnes, à l'écran « Personnes ».
