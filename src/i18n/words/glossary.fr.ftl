### The words of the house and what they mean. Plain words; every language has the same messages and arguments.

## A word, and what it means here.

word-case = dossier
word-case-means = ce que la permanence garde sur une personne et ses procédures
word-person = personne
word-person-means = celle ou celui que la permanence accompagne
word-household = ménage
word-household-means = des dossiers liés parce que les personnes vivent en famille
word-procedure = procédure
word-procedure-means = une liste d'étapes tirée de la loi, avec ses articles
word-enrolment = procédure engagée
word-enrolment-means = une procédure suivie dans un dossier, dans la version de son premier jour
word-step = étape
word-step-means = une chose à faire dans une procédure
word-paper = pièce
word-paper-means = un document que la personne a ou dont elle a besoin
word-deadline = délai
word-deadline-means = toujours deux dates : à faire au plus tard, et la dernière défendable
word-file-by = à faire au plus tard le
word-file-by-means = la date prudente : l'alarme ne suit qu'elle
word-latest = dernière date défendable
word-latest-means = la date qu'une avocate ou un avocat pourrait encore soutenir ; jamais un objectif
word-flag = alerte
word-flag-means = une chose que la permanence doit regarder
word-obstacle = obstacle
word-obstacle-means = ce qu'un guichet a exigé ou fait contre la loi
word-desk = permanence
word-desk-means = un lieu d'accueil avec son ordinateur
word-volunteer = bénévole
word-volunteer-means = le rôle de qui accueille et accompagne
word-supervisor = responsable
word-supervisor-means = le rôle de qui relit les dossiers et signe les clôtures
word-handout = fiche à remettre
word-handout-means = la feuille donnée à la personne
word-release = synthèse diffusée
word-release-means = un résumé anonyme sorti de la maison
word-vault = coffre
word-vault-means = l'endroit chiffré où tout est gardé
