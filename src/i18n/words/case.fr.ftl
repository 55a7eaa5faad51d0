### The case. Plain words; every language has the same messages and arguments.

case-no-procedure = Aucune procédure n'est encore suivie dans ce dossier.
