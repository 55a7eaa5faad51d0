### Le journal de la permanence : ce qui a été fait et qui n'est d'aucun dossier.

## Ce qui a été fait.

deed-unlocked = A ouvert la permanence.
deed-wrong-passphrases = 
    { $count-kind ->
        [one] { $count } phrase secrète fausse avant cela.
       *[other] { $count } phrases secrètes fausses avant cela.
    }
deed-restricted-opened = A ouvert le dossier restreint { $reference }.
deed-member-added = A fait entrer { $whom }, { $role }.
deed-role-changed = A donné à { $whom } le rôle : { $role }.
deed-member-removed = A retiré { $whom }.
deed-member-renewed = A donné de nouvelles clés à { $whom } (phrase secrète oubliée ou ordinateur perdu).
deed-passphrase-changed = A changé sa phrase secrète.
deed-recovered = Est entré avec les mots de la feuille de secours.
deed-erased = A effacé { $reference }.
deed-backed-up = A écrit une sauvegarde.
deed-restored = A restauré le coffre depuis une sauvegarde.
deed-verified = Tout a été lu ; constats : { $count }.
deed-verified-sound = Tout a été lu et est sain.
deed-repaired = Le coffre a été réparé ; perdu : { $count }.
deed-checked = S'est porté garant de toutes les signatures jusqu'ici.
deed-laptop-lost = Ordinateur perdu : lignes d'écriture closes : { $lines }, dossiers qu'il pouvait lire : { $exposed }.
deed-copy-given = A remis à la personne de { $reference } une copie du dossier.
deed-exported = Sorti de la maison : { $what }.
deed-member-renamed = A donné un autre nom à { $whom }.
deed-sheet-renewed = A fait une nouvelle feuille de secours ; les anciens mots ne valent plus.
deed-somebody = quelqu'un qui n'est pas connu ici
deed-a-case = un dossier qui n'est pas montré
left-handout = une feuille pour une personne
left-explained = une page de dates
left-obstacles = une liste d'obstacles
left-register = la page du registre des traitements
left-incident = une fiche d'incident

## L’écran.

screen-journal = Journal de la permanence
journal-empty = Le journal est vide.
journal-older = Plus anciens, en ligne de commande (mastara audit list) : { $count }
act-go-journal = Journal de la permanence
act-go-journal-more = Qui a ouvert, qui est entré, ce qui a été ouvert et ce qui est sorti de la maison.
act-journal-day = Jour suivant
act-journal-day-more = À la première ligne du jour d'avant.

## En ligne de commande.

cli-audit-list = Qui a fait quoi et quand : le journal de la permanence, ou la chronologie d'un dossier.
cli-arg-audit-case = Référence d'un dossier : sa chronologie au lieu du journal.
cli-arg-audit-since = Seulement à partir de ce jour (AAAA-MM-JJ).
