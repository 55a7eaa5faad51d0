### Beginning and opening the desk. Plain words; every language has the same messages and arguments.

## The language.

welcome-what = Mastara aide une association à accompagner des personnes dans les procédures légales au Maroc. Il marche sans réseau, et tout reste dans un coffre chiffré sur cet ordinateur.
welcome-choose = Dans quelle langue voulez-vous travailler ?

## The way Arabic is sent to this terminal.

screen-reading = L'arabe sur cet écran
reading-ask = Appuyez sur le numéro de la ligne qui se lit bien en arabe.
reading-why = Les terminaux diffèrent. Si vous ne lisez pas l'arabe, appuyez sur Entrée.
reading-line = ligne { $number }
act-reading-this = Cette ligne
act-reading-1 = Ligne 1
act-reading-2 = Ligne 2
act-reading-3 = Ligne 3
act-reading-4 = Ligne 4
act-reading-5 = Ligne 5
act-reading-none = Aucune
act-reading-none-more = Laisser Mastara deviner d'après ce que le terminal dit de lui-même.

## Vault or practice.

screen-beginning = Commencer
beginning-ask = Que voulez-vous faire ?
beginning-vault = Créer le coffre de mon association
beginning-vault-more = Pour le vrai travail. Vous écrirez sur papier une phrase secrète et une feuille de mots de secours.
beginning-practice = M'exercer
beginning-practice-more = Des dossiers inventés pour apprendre. Rien n'y est réel, et tout disparaît à la fermeture.
act-practise = S'exercer
act-practise-more = Ouvrir des dossiers inventés pour apprendre.
working-practice = Invention de dossiers d'exercice…

## The passphrase of a new vault.

screen-new-vault = Phrase secrète
new-vault-what = Ces mots ouvrent le coffre. Écrivez-les maintenant sur papier, dans cet ordre, et gardez le papier loin de l'ordinateur. Sans eux personne ne peut lire les dossiers, pas même nous.
new-vault-type = Tapez les mots une fois, pour être sûr que le papier est juste :
new-vault-own-what = Votre propre phrase : plusieurs mots que personne d'autre ne dirait.
new-vault-type-own = Tapez-la :
new-vault-again = Tapez-la encore une fois :
act-new-vault-enter = Continuer
act-new-vault-other = Autres mots
act-new-vault-other-more = Proposer une autre phrase secrète.
act-new-vault-own = La mienne
act-new-vault-own-more = Choisir la phrase secrète vous-même.
why-own-already = Vous choisissez déjà la vôtre.
why-weak = Trop facile à deviner. Ajoutez des mots qui ne vont pas ensemble.
why-not-the-same = Les deux ne sont pas pareilles. Recommencez.
why-not-as-written = Ce ne sont pas les mots ci-dessus. Relisez le papier et tapez-les de nouveau.
strength-enough = ✓ assez difficile à deviner
strength-weak = ! encore trop facile à deviner
working-lock = Fermeture du coffre…
working-create = Création du coffre…

## The recovery sheet.

screen-recovery = Feuille de secours
recovery-what = Si la phrase secrète se perd, ces 24 mots ouvrent le coffre. Ils ne sont montrés que cette fois. Écrivez-les sur papier, avec leurs numéros.
recovery-where = Gardez la feuille là où un responsable peut la trouver, pas avec l'ordinateur.

## Opening the vault.

unlock-ask = Tapez votre phrase secrète :
unlock-hint = Puis appuyez sur Entrée. Un espace entre les mots.
act-unlock = Ouvrir
act-unlock-more = Ouvrir le coffre avec cette phrase secrète.
working-unlock = Ouverture du coffre…
new-vault-name-what = Qui êtes-vous ? Les dossiers sont attribués par nom. Vous administrerez cette permanence en premier et pourrez y faire entrer d'autres personnes.
new-vault-name = Votre nom, tel que la permanence vous connaît :
why-name-first = votre nom vient d'abord
why-name-unfit = un nom a de 1 à 60 lettres
