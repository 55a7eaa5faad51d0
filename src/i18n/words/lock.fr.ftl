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
