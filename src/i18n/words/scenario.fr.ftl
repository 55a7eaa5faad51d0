### Les scénarios : ce qui a été regardé, ce qui était attendu, ce qui est venu. Plain words; every language has the same messages and arguments.

## The report.

scenario-passed = comme attendu
scenario-failed = autrement
scenario-line = { $what }. Attendu : { $wanted }. Obtenu : { $came }
scenario-of = { $what } : { $of }
scenario-nothing = rien
scenario-accepted = c'est accepté
scenario-done = { $count-kind ->
    [one] { $count } scénario joué.
   *[other] { $count } scénarios joués.
}
scenario-misses = { $count-kind ->
    [one] { $count } ne s'est pas passé comme attendu.
   *[other] { $count } ne se sont pas passés comme attendu.
}
scenario-all = Tout s'est passé comme attendu.

## What was looked at.

scenario-act = ce qui a été fait
scenario-followed = procédure suivie
scenario-version = version de la procédure
scenario-next = prochaine étape
scenario-ready = étapes prêtes
scenario-waiting = étapes qui attendent une réponse
scenario-state = où en est l'étape
scenario-missing = pièces qui manquent à l'étape
scenario-practice = pièces demandées en pratique à l'étape
scenario-cite = textes à citer au guichet contre les pièces de la pratique
scenario-warnings = avertissements montrés
scenario-asks = faits à demander
scenario-opens = procédures qui s'ouvrent
scenario-over = la procédure est finie
scenario-restricted = peu de personnes peuvent voir le dossier
scenario-runs = le délai court à partir de
scenario-file-by = première date du délai
scenario-latest = seconde date du délai
scenario-rule = version du délai
scenario-tag = degré de certitude du délai
scenario-lawyer = questions à l'avocat
scenario-caveats = dit à côté de la date
scenario-met = le délai est respecté
scenario-alarms = le délai lève une alerte
scenario-raised = alertes levées
scenario-first = l'alerte la plus grave
scenario-not = une alerte qui ne doit pas être levée
