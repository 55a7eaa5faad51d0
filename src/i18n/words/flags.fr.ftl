### What the desk must look at. Plain words; every language has the same messages and arguments.

## Each kind: its name, its reason in words (-why), and the act that removes it (-act).

flag-clock-running = délai en heures en cours
flag-clock-running-why = { $title } : jusqu'au { $moment }
flag-clock-running-act = Appeler une avocate ou un avocat tout de suite, même la nuit.
flag-file-by-passed = date prudente passée
flag-file-by-passed-why = { $title } : à faire au plus tard le { $date } ; défendable jusqu'au { $latest }
flag-file-by-passed-act = Agir aujourd'hui, appeler une avocate ou un avocat.
flag-date-near = date légale proche
flag-date-near-why = { $title } : à faire au plus tard le { $date }
flag-date-near-act = Faire l'étape, puis la noter.
flag-latest-passed = dernière date passée
flag-latest-passed-why = { $title } : la dernière date défendable était le { $date }
flag-latest-passed-act = Appeler une avocate ou un avocat : d'autres voies peuvent rester.
flag-appointment-today = rendez-vous aujourd'hui
flag-appointment-today-why = un rendez-vous est prévu aujourd'hui
flag-appointment-today-why-hour = un rendez-vous est prévu aujourd'hui à { $hour }
flag-appointment-today-act = Noter ensuite s'il a eu lieu.
flag-waiting-too-long = réponse en retard
flag-waiting-too-long-why = { $step } : la réponse était attendue pour le { $date }
flag-waiting-too-long-act = Noter le silence : la suite et le recours s'ouvrent.
flag-paper-expired = pièce expirée
flag-paper-expired-why = { $title } : expirée le { $date }
flag-paper-expired-act = Commencer le renouvellement ou noter la nouvelle pièce.
flag-paper-expiring = pièce bientôt expirée
flag-paper-expiring-why = { $title } : expire le { $date }
flag-paper-expiring-act = Commencer le renouvellement.
flag-appointment-missed = rendez-vous sans suite notée
flag-appointment-missed-why = rendez-vous du { $date } : personne n'a noté s'il a eu lieu
flag-appointment-missed-act = Noter s'il a eu lieu, ou en prendre un autre.
flag-stuck = bloqué
flag-stuck-why = { $days-kind ->
    [one] { $step } : rien ne bouge depuis { $days } jour
   *[other] { $step } : rien ne bouge depuis { $days } jours
}
flag-stuck-why-paper = { $days-kind ->
    [one] { $step } : il manque { $paper }, rien ne bouge depuis { $days } jour
   *[other] { $step } : il manque { $paper }, rien ne bouge depuis { $days } jours
}
flag-stuck-act = Noter l'obstacle, chercher une autre pièce au choix.
flag-law-changed = la procédure a changé
flag-law-changed-why = { $procedure } : une version plus récente existe, ce dossier suit l'ancienne
flag-law-changed-why-limit = { $title } : ce délai a changé le { $date } ; ici il a commencé à courir le { $began }, et la version de ce jour-là reste
flag-law-changed-act = Lire les différences, puis garder ou changer.
flag-procedure-gone = une procédure que ce bureau n'a plus
flag-procedure-gone-why = { $procedure } : ce bureau n'a plus la version que le dossier suit, et ses dates ne sont pas surveillées
flag-procedure-gone-act = Remettre son fichier, continuer selon la version d'aujourd'hui, ou cesser de la suivre.
flag-consulate-met = le consulat d'une personne en asile a répondu
flag-consulate-met-why = { $step } : le consulat est en jeu alors que la personne a demandé l'asile ou est réfugiée
flag-consulate-met-act = En parler avec la personne responsable et prévenir le HCR, puis noter que cela a été discuté.
flag-desks-disagree = deux permanences ne sont pas d'accord
flag-desks-disagree-why = deux permanences ont noté des réponses différentes
flag-desks-disagree-act = Choisir la bonne réponse ; l'autre reste dans l'historique.
flag-consent-missing = accord manquant
flag-consent-missing-why = personne n'a noté si l'association peut garder ce dossier
flag-consent-missing-act = Expliquer, demander, noter la réponse.
flag-retention-due = conservation à revoir
flag-retention-due-why = garder ou effacer ce dossier : à décider depuis le { $date }
flag-retention-due-act = Décider avec la ou le responsable.
flag-draft-unfinished = saisie inachevée
flag-draft-unfinished-why = un formulaire commencé n'est pas enregistré
flag-draft-unfinished-act = La terminer ou l'abandonner.
flag-unassigned = suivi par personne
flag-unassigned-why = personne à la permanence ne suit ce dossier
flag-unassigned-act = Choisir qui le suit.
flag-stale = sans nouvelles
flag-stale-why = { $days-kind ->
    [one] aucun acte depuis { $days } jour
   *[other] aucun acte depuis { $days } jours
}
flag-stale-act = Prendre des nouvelles, écrire une note.
flag-step-ready = étape à faire
flag-step-ready-why = { $step } ({ $procedure })
flag-step-ready-act = Faire l'étape, puis la noter.

## How loud a flag is.

severity-alarm = maintenant
severity-urgent = aujourd'hui
severity-soon = cette semaine
severity-routine = dès que possible

## The list of flags.

flags-more = { $count-kind ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
flags-none = Rien ne presse aujourd'hui.
flags-next = Ensuite
