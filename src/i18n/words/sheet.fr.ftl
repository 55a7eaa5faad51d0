### La feuille de secours : la page imprimée, les trois mots retapés, et une nouvelle feuille à la place de l'ancienne.

## La page imprimée. Elle ne nomme personne.

sheet-page = Page
sheet-title = Feuille de secours
sheet-of = Établie le { $date }
sheet-delete = Imprimez cette page maintenant, puis effacez le fichier et videz la corbeille. Qui a le fichier ouvre le coffre. Cette ligne n'est pas imprimée.
sheet-for = Si une phrase secrète se perd, ces 24 mots dans cet ordre ouvrent le coffre de la permanence.
sheet-keep = La place de ce papier
sheet-keep-where = Sous clé, ailleurs que l'ordinateur et les sauvegardes.
sheet-keep-no-photo = Ni photo, ni copie, ni message.
sheet-keep-who = Deux personnes de l'association savent où il est.
sheet-use = Quand on en a besoin
sheet-use-how = En ligne de commande : mastara recover. Les mots y sont tapés, et une nouvelle phrase secrète est donnée.
sheet-use-after = Ensuite un administrateur fait une nouvelle feuille : mastara recover new-sheet. Celle-ci est alors brûlée ou déchiquetée.
sheet-use-lost = Si ce papier se perd ou si quelqu'un d'autre l'a vu, faites tout de suite une nouvelle feuille : les mots de celle-ci n'ouvrent alors plus rien de nouveau. Les sauvegardes d'avant leur restent ouvertes.

## À l'écran.

recovery-then = Quand ils sont sur papier, trois d'entre eux sont retapés d'après lui.
recovery-type = D'après le papier : mot { $number } ({ $at } sur { $of })
recovery-type-what = Trois mots, pour être sûr que le papier est juste.
recovery-wrong = Le mot { $number } est un autre. Regardez le papier ; Tab montre de nouveau les mots.
recovery-printed = Page à imprimer : { $file }. Imprimez-la, puis effacez le fichier et videz la corbeille.
recovery-print-sure = Écrire les 24 mots dans un fichier à imprimer ?
recovery-print-more = Qui a le fichier ouvre le coffre, et un fichier effacé peut souvent être relu. À la main, c'est plus sûr. Effacez-le dès qu'il est imprimé.
recovery-renew-what = Une nouvelle feuille : ces 24 mots remplacent les anciens dès que trois d'entre eux sont retapés. Jusque-là l'ancienne feuille vaut.
recovery-renewed = La nouvelle feuille vaut. Brûlez ou déchiquetez l'ancienne.
act-recovery-print = Dans un fichier à imprimer
act-recovery-print-more = Écrit une page avec les mots là où le programme a été lancé. À effacer une fois imprimée.
act-recovery-look = Revoir les mots
act-recovery-look-more = Montre les mots encore une fois. D'autres places sont alors demandées.
act-recovery-give-up = Garder l'ancienne feuille
act-recovery-give-up-more = Rien n'est changé ; les mots montrés ne valent rien.
why-words-shown = Les mots sont à l'écran.
why-first-typed-back = Trois mots sont en train d'être retapés.
why-first-sheet = Un coffre sans feuille sur papier se perd avec sa phrase secrète.

screen-sheet = Nouvelle feuille de secours
act-go-sheet = Nouvelle feuille de secours
act-go-sheet-more = Quand le papier s'est perdu ou que quelqu'un l'a vu, et après un ordinateur perdu.
sheet-when = Quand le papier s'est perdu, quand quelqu'un l'a vu qui n'aurait pas dû, ou après un ordinateur perdu, faites une nouvelle feuille. Les mots de l'ancienne n'ouvrent alors plus rien de ce qui est écrit désormais. Ce qu'ils ouvrent encore : les sauvegardes et les copies du coffre d'avant.
sheet-ready = Il vous faut maintenant du papier et un stylo, ou une imprimante que personne d'autre n'utilise.
act-sheet-make = Montrer de nouveaux mots
act-sheet-make-more = Montre 24 nouveaux mots. L'ancienne feuille vaut jusqu'à ce que trois d'entre eux soient retapés.
why-administrators = Seul un administrateur peut le faire.

## En ligne de commande.

cli-recover-new-sheet = Fait une nouvelle feuille de secours ; les mots de l'ancienne n'ouvrent plus rien de nouveau.
cli-arg-print = Dossier pour une page des 24 mots à imprimer. À effacer une fois imprimée.
cli-sheet-type = Mot { $number } de la feuille :
cli-sheet-wrong = Le mot { $number } est un autre. Regardez le papier.
cli-sheet-again = Une ligne vide montre de nouveau les mots.
cli-sheet-checked = La feuille est juste.
cli-sheet-unchecked = Personne n'a retapé de mots de la feuille : comparez-la avec les mots ci-dessus avant qu'ils quittent l'écran.
cli-sheet-renewed = La nouvelle feuille vaut. Brûlez ou déchiquetez l'ancienne.
cli-sheet-new = Les 24 mots de la nouvelle feuille. L'ancienne vaut jusqu'à ce que trois d'entre eux soient retapés :
err-sheet-unchecked = Rien n'a changé : les mots n'ont pas été retapés.
rec-sheet-unchecked = L'ancienne feuille vaut toujours ; les mots montrés ne valent rien. Recommencez avec du papier sous la main.
