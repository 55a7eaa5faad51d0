### Obstacles rencontrés aux guichets, et leur nombre. Mots simples ; chaque langue a les mêmes messages et arguments.

## En noter un.

record-obstacle = Un obstacle
record-obstacle-more = Ce que le guichet a exigé ou fait. La loi et la réponse s'affichent dès que vous choisissez.
counter-kind = ce qui s'est passé
counter-words = quoi exactement
counter-words-hint = les mots dits, la pièce exigée
counter-office = quel guichet
counter-which = quel bureau
counter-which-hint = ville, quartier, service
counter-region = région
counter-on = jour
counter-manner = dit ou écrit
counter-choose-first = Choisissez ce qui s'est passé : la loi et la réponse s'affichent ici.
counter-words-wanted = Cet obstacle n'a pas encore de nom : écrivez ce qui s'est passé.

## Ce que dit la loi, et quoi répondre.

counter-demanded = Ce qu'on dit aux guichets
counter-law = Ce que dit la loi
counter-no-law = Aucun texte lu n'en parle.
counter-answer = Que répondre
counter-rests-on = Sur quoi cela repose
counter-law-line = Loi : { $what }
counter-answer-line = Réponse : { $what }
handbook-demanded = dit aux guichets
handbook-law = la loi
handbook-answer = réponse
library-obstacle = obstacle

## Un obstacle noté.

screen-met = Un obstacle
met-what = Ce qui a été noté
met-words = Mots dits : { $words }
met-on = { $date }, { $manner }
met-office = { $office }
met-which = { $which } · { $office }
met-step = à l'étape : { $step }
case-obstacles = Obstacles rencontrés
step-obstacles = Obstacles rencontrés à cette étape
wrote-met = obstacle

## Les compter.

screen-obstacles = Obstacles
obstacles-by-kind = Ce qui est exigé ou fait
obstacles-by-office = À quel guichet
obstacles-by-month = Quel mois
obstacles-none = Aucun obstacle n'est encore compté ici. À une étape d'un dossier, appuyez sur b quand un guichet exige ou fait quelque chose.
obstacles-none-then = Aucun obstacle rencontré pendant ce temps. Choisissez une autre période avec les flèches.
obstacles-left-out = { $count-kind ->
    [one] { $count } dossier restreint n'est pas compté.
   *[other] { $count } dossiers restreints ne sont pas comptés.
}
obstacles-count = { $count-kind ->
    [one] { $count } obstacle
   *[other] { $count } obstacles
}
obstacles-cases = { $count-kind ->
    [one] dans { $count } dossier
   *[other] dans { $count } dossiers
}
obstacles-no-office = aucun guichet nommé
obstacles-span-all = depuis le début
obstacles-span-quarter = les 3 derniers mois
obstacles-span-year = les 12 derniers mois
obstacles-span = Période : { $span }
obstacles-month = { $month } { $year }
screen-behind = Dossiers derrière le nombre
behind-first = { $count-kind ->
    [one] les { $shown } plus récents de { $count } dossier
   *[other] les { $shown } plus récents de { $count } dossiers
}

## Ce qu'on peut faire.

act-go-obstacles = Obstacles
act-go-obstacles-more = Compter ce que les guichets exigent : par sorte, par guichet, par mois.
act-meet-obstacle = Obstacle
act-meet-obstacle-more = Noter ce qu'un guichet a exigé ou fait, et voir aussitôt ce que dit la loi et quoi répondre.
act-correct-obstacle = Corriger
act-correct-obstacle-more = Corriger ce qui a été noté de cet obstacle.
act-withdraw-obstacle = Reprendre
act-withdraw-obstacle-more = Reprendre cet obstacle : il a été noté par erreur.
act-open-behind = Dossiers
act-open-behind-more = Voir les dossiers derrière ce nombre.
act-change-span = Période
act-change-span-more = Compter une autre période.
act-change-span-back = Période d'avant

## Manières, régions.

manner-said = dit
manner-written = écrit
manner-not-asked = dit ou écrit : pas demandé
region-tanger = Tanger-Tétouan-Al Hoceïma
region-oriental = Oriental
region-fes = Fès-Meknès
region-rabat = Rabat-Salé-Kénitra
region-beni-mellal = Béni Mellal-Khénifra
region-casablanca = Casablanca-Settat
region-marrakech = Marrakech-Safi
region-draa = Drâa-Tafilalet
region-souss = Souss-Massa
region-guelmim = Guelmim-Oued Noun
region-laayoune = Laâyoune-Sakia El Hamra
region-dakhla = Dakhla-Oued Ed-Dahab

## Champs, et pourquoi non.

field-counter = jour au guichet
field-office = guichet
field-demanded = ce qui a été exigé
err-no-such-obstacle = { $obstacle } : cet obstacle n'est pas dans la liste.
rec-no-such-obstacle = Choisissez dans la liste, ou « autre » en le décrivant.
err-no-such-office = { $office } : cette autorité n'est pas dans la liste.
rec-no-such-office = Choisissez dans la liste, ou laissez vide.

## La ligne de commande.

cli-obstacles = Compte les obstacles rencontrés aux guichets par sorte, autorité et mois. Les dossiers restreints ne sont pas comptés. Avec --json : une liste de kind, office (son identifiant ou null), place (le code de la région ou null), month (2026-11) et count ; jamais un nom ni des mots libres.
cli-arg-office = Seulement aux guichets de cette autorité, par son identifiant
cli-arg-kind = Seulement cet obstacle, par son identifiant (obs.…)
cli-arg-since = Seulement à partir de ce jour, comme 2026-11-24
cli-arg-until = Seulement jusqu'à ce jour, comme 2026-11-24
err-no-such-kind = Il n'y a pas d'obstacle { $kind }.
rec-no-such-kind = Écrivez l'un de ceux-ci : { $known }
err-no-such-authority = Il n'y a pas d'autorité { $office }.
rec-no-such-authority = Écrivez l'une de celles-ci : { $known }
