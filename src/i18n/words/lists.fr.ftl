### Today and Cases. Plain words; every language has the same messages and arguments.

## Today.

act-go-today = Aujourd'hui
act-go-today-more = Ce qu'il faut regarder maintenant.
act-find-case = Chercher
act-find-case-more = Chercher une personne par nom, référence ou téléphone.
today-count = { $count-kind ->
    [one] { $count } dossier à regarder
   *[other] { $count } dossiers à regarder
}
today-hidden = { $count-kind ->
    [one] { $count } moins urgent, caché
   *[other] { $count } moins urgents, cachés
}
today-nothing = Rien ne presse aujourd'hui.
today-nothing-more = Cherchez une personne parmi les dossiers, ou accueillez quelqu'un de nouveau.
today-no-cases = Aucun dossier encore.
today-no-cases-more = Accueillez une première personne, ou faites entrer la liste de l'association : mastara import FICHIER.csv

## Cases.

act-go-cases = Dossiers
act-go-cases-more = Tout le monde, avec une recherche qui suit chaque lettre.
act-next-filter = Filtres
act-next-filter-more = Aller au filtre suivant, puis revenir à la recherche.
act-previous-filter = Filtre précédent
act-change-filter = Changer
act-change-filter-more = La valeur suivante de ce filtre.
act-change-filter-back = Valeur précédente
act-clear-search = Effacer
act-clear-search-more = Vider la recherche et ouvrir tous les filtres.
cases-search = Chercher
cases-search-hint = un nom en toute écriture, une référence, un téléphone
cases-first = { $count-kind ->
    [one] les { $shown } premiers de { $count } dossier : tapez encore une lettre
   *[other] les { $shown } premiers de { $count } dossiers : tapez encore une lettre
}
cases-none = Aucun dossier encore. Accueillez une première personne, ou faites entrer la liste de l'association : mastara import FICHIER.csv
cases-none-found = Personne. Essayez moins de lettres ou une autre orthographe, ou ouvrez les filtres.
cases-closed = clos
cases-no-next = rien à faire
filter-open = dossiers ouverts
filter-closed-too = les clos aussi
filter-any-procedure = toute procédure
filter-any-flag = urgent ou non
filter-anyone = suivi par tous
filter-nobody = suivi par personne
why-no-filter = Appuyez d'abord sur Tab pour aller à un filtre.
why-nothing-to-clear = Rien n'est cherché ni filtré.
