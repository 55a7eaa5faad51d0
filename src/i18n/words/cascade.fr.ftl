### Ce qui tombe avec un papier qui expire. Des mots simples ; chaque langue a les mêmes messages et arguments.

cascade-renew-from = Commencer le renouvellement au plus tard le { $date } : { $why }
cascade-renew-now = Commencer le renouvellement maintenant (c'était sûr jusqu'au { $date }) : { $why }
cascade-no-consulate = Seul un consulat le renouvelle : jamais pour une personne demandeuse d'asile ou réfugiée. En parler avec la personne responsable.
cascade-because-last-day = c'est son dernier jour
cascade-because-limit = { $title }
cascade-because-waiting = la plus longue attente connue est de { $length } ({ $title })
cascade-because-needed = il faut le nouveau pour le { $date }
cascade-because-needed-other = { $name } a besoin du nouveau pour le { $date }

cascade-blocks = Sans lui, impossible : { $what }
cascade-endangers = Sans lui, risque de refus : { $what }
cascade-depends = En dépend : { $name } ({ $what })
cascade-depends-minor = En dépend : { $name }, personne mineure ({ $what })
cascade-step = { $procedure }, { $step }
cascade-paper = renouvellement de : { $paper }
cascade-by = { $what }, d'ici au { $date }
cascade-more = { $count-kind ->
    [one] et { $count } autre chose qui en dépend
   *[other] et { $count } autres choses qui en dépendent
}

case-household = Ménage
act-join-household = Ménage
act-join-household-more = Dire de quel ménage il s'agit, par la référence d'un autre dossier.
record-household = Ménage
record-household-more = Des dossiers liés parce que les personnes vivent en famille : on voit ainsi qui dépend du papier de qui. Vide : ce dossier en sort.
record-household-of = Dossier du même ménage
record-household-hint = sa référence ; vide : aucun
record-no-such-file = Aucun autre dossier n'a cette référence.
