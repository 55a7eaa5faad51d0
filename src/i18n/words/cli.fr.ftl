### La ligne de commande : explications, questions, erreurs. Mots simples ; mêmes messages dans chaque langue.

cli = La permanence juridique : délais, pièces et prochaine étape de chaque dossier, sans réseau.
cli-demo = Ouvre un bureau d'entraînement avec des dossiers fictifs, jeté à la fin.
cli-init = Crée le coffre chiffré de la permanence. Le nom de qui le crée est demandé, ou est la première ligne de l'entrée standard.
cli-import = Reprend une liste de suivi (CSV) : chaque ligne devient un dossier, ou une ligne du rapport.
cli-today = Ce qu'il faut faire aujourd'hui, le plus grave d'abord.
cli-cases = Tous les dossiers ouverts.
cli-case = Un dossier : ses procédures, ses étapes, ses dates.
cli-deadline = Les deux dates d'un délai, comptées jour par jour ; avec --vault, comme la permanence les compte.
cli-procedures = Les procédures : liste, lecture, contrôle des fichiers.
cli-procedures-list = Une ligne par procédure.
cli-procedures-show = Une procédure en entier, avec ses articles.
cli-procedures-check = Contrôle des fichiers de procédure : fichier, ligne, colonne, correction.
cli-doctor = Ce que cet ordinateur permet, et ce qui manque.
cli-completions = Complétions pour un interpréteur de commandes.
cli-man = La page de manuel.

cli-heading-usage = Utilisation
cli-heading-options = Options
cli-heading-arguments = Arguments
cli-heading-commands = Commandes
cli-heading-command = COMMANDE

cli-arg-vault = Dossier du coffre (sinon MASTARA_VAULT, sinon le dossier de données du système)
cli-arg-passphrase-file = Fichier dont la première ligne est la phrase de passe
cli-arg-lang = Langue : ar, fr ou en (sinon MASTARA_LANG, sinon celle du système)
cli-arg-on = Jour à partir duquel compter (AAAA-MM-JJ), pour les commandes qui lisent
cli-arg-lock-after = Sans touche pendant tant de secondes, le coffre se ferme seul : de 30 à 900, sinon 180 (ou MASTARA_LOCK_AFTER)
cli-arg-json = JSON stable au lieu de texte
cli-arg-help = Cette aide
cli-arg-version = La version
cli-arg-cases = Nombre de dossiers fictifs
cli-arg-seed = La même graine donne les mêmes dossiers
cli-arg-file = La liste à reprendre
cli-arg-dry-run = Dire ce qui se passerait, ne rien écrire
cli-arg-most = Nombre de lignes au plus ; 0 les montre toutes
cli-arg-all = Aussi les dossiers clos
cli-arg-reference = La référence du dossier, par exemple 001/26
cli-arg-rule = Le délai, par exemple permit.refusal.court
cli-arg-from = Le jour qui fait partir le délai, avec l'heure s'il court en heures
cli-arg-certain = Après un silence : le premier jour où il est certain
cli-arg-chain = Le jour où le temps de ce silence a commencé
cli-arg-abroad = Ni domicile ni résidence au Maroc
cli-arg-aid = Le jour de la demande d'aide judiciaire, puis celui de la réponse
cli-arg-complaint = Le jour de la plainte au Médiateur, puis celui de la décision
cli-arg-id = La procédure, par exemple first-permit
cli-arg-dir = Un dossier de fichiers ; sans lui, les fichiers de ce bureau sont vérifiés, par-dessus ceux qui sont livrés
cli-arg-shell = L'interpréteur : bash, elvish, fish, powershell ou zsh

cli-ask-passphrase = Phrase de passe :
cli-init-done = Coffre créé dans { $folder }.
cli-init-passphrase = La phrase de passe. L'écrire sur papier, hors de l'ordinateur ; elle n'est montrée qu'une fois :
cli-init-words = Les 24 mots de secours, à garder sous clé, loin de l'ordinateur :
cli-today-hidden = { $count-kind ->
    [one] { $count } autre dossier attend (tout voir : --most 0).
   *[other] { $count } autres dossiers attendent (tout voir : --most 0).
}
cli-check-done = { $count-kind ->
    [0] Aucune faute.
    [one] { $count } faute.
   *[other] { $count } fautes.
}

err-usage = La commande n'est pas comprise.
rec-usage = Voir : mastara --help
err-unknown-argument = Option inconnue : { $word }
err-unknown-command = Commande inconnue : { $word }
err-invalid-value = { $word } : « { $value } » n'est pas possible. { $known }
err-missing-argument = Il manque : { $word }
err-passphrase-file = Le fichier de la phrase de passe est vide ou illisible : { $file }
rec-passphrase-file = Vérifier le chemin ; la phrase est sur la première ligne.
err-no-passphrase = La phrase de passe ne peut pas être demandée ici.
rec-no-passphrase = Lancer la commande dans un terminal, ou donner --passphrase-file.
err-no-home = Le dossier de données de cet ordinateur est introuvable.
rec-no-home = Donner le dossier du coffre avec --vault.
err-vault-exists = Un coffre existe déjà dans { $folder }.
rec-vault-exists = L'ouvrir avec : mastara. Pour un autre coffre, choisir un autre dossier.
err-demo-cases = Le bureau d'entraînement a de 1 à { $most } dossiers.
rec-demo-cases = Choisir un autre nombre.
err-no-such-rule = Délai inconnu : { $rule }
rec-no-such-rule = Délais connus : { $known }
err-no-rule-version = Aucune version du délai { $rule } n'est connue pour un temps commencé le { $date }.
rec-no-rule-version = Appeler une avocate ou un avocat.
err-from-hour = Ce délai court en heures : il faut l'heure. ({ $trigger })
rec-from-hour = Écrire par exemple --from 2026-11-24T10:30 ; en cas de doute, la première heure possible.
err-undated = Cette date ne peut pas être comptée : { $why }
rec-undated = Appeler une avocate ou un avocat.
err-from-date = « { $value } » n'est pas une date.
rec-from-date = Écrire AAAA-MM-JJ, ou AAAA-MM-JJTHH:MM.
err-days-order = Le { $then } ne peut pas précéder le { $first }.
rec-days-order = Revoir les jours : ce qui suit ne peut pas venir d'abord.
deadline-idle = Ce qui a été indiqué ne change rien à ce délai.
err-no-such-reference = Aucun dossier n'a la référence { $reference }.
rec-no-such-reference = Voir les références : mastara cases
err-no-such-procedure-id = Procédure inconnue : { $procedure }
rec-no-such-procedure-id = Procédures connues : { $known }
err-file = Le fichier ne peut pas être lu : { $file }
rec-file = Vérifier le chemin et les droits.
err-import = { $what }
rec-import = { $mend }
cli-import-dry = { $count-kind ->
    [one] Essai : { $count } dossier serait créé. Rien n'a été écrit.
   *[other] Essai : { $count } dossiers seraient créés. Rien n'a été écrit.
}
cli-import-done = { $count-kind ->
    [one] { $count } dossier créé.
   *[other] { $count } dossiers créés.
}
err-no-terminal = L'interface demande un terminal.
rec-no-terminal = L'ouvrir dans un terminal, ou lire : mastara today
err-folder = Ce dossier n'existe pas : { $folder }
rec-folder = Vérifier le chemin.
err-nothing-to-check = Rien à vérifier ici : { $folder }
rec-nothing-to-check = Nommer un dossier qui a des fichiers finissant par .toml, ou un tel fichier.
err-bug = Mastara s'est trompé et a dû s'arrêter. Ce qui était enregistré est en sûreté.
rec-bug = Le rouvrir et continuer. Cette ligne dit à ses auteurs où cela s'est passé, et ne nomme personne : { $place }
cli-verify = Relit tout le coffre et nomme ce qui ne tient pas.
cli-recover = Ouvre le coffre avec les 24 mots de secours et lui donne une nouvelle phrase de passe.
cli-arg-words-file = Fichier des 24 mots ; sans lui, ils sont demandés
cli-ask-words = Les 24 mots de secours, séparés par des espaces :
cli-recover-done = Le coffre s'ouvre de nouveau.
cli-verify-sound = Le coffre est sain.
cli-verify-damaged = Le coffre est abîmé. Ne rien effacer ; copier le dossier, remettre une sauvegarde.
cli-verify-cases = { $count-kind ->
    [one] { $count } dossier relu.
   *[other] { $count } dossiers relus.
}
cli-procedures-test = Joue des scénarios : ce qui a été fait, et ce qui doit en sortir.
cli-arg-scenarios = Un dossier de scénarios ; sans lui, ceux livrés avec le programme sont joués
cli-arg-law = Un dossier de fichiers de procédures : jouer selon eux au lieu de ceux qui sont intégrés
cli-ask-name = Votre nom, tel que la permanence vous connaît :
cli-audit = Contrôle ce que chacun a écrit et signé.
cli-audit-verify = Contrôle signatures, ordre et empreintes, et nomme la première inscription qui ne tient pas.
cli-audit-head = Les huit mots de chaque ligne d'écriture, pour la feuille de la semaine.
cli-arg-every = Toutes les signatures, pas seulement celles depuis le dernier contrôle d'un responsable
cli-arg-head = Huit mots d'une feuille de la semaine : dit où ils se placent, ou que ce n'est plus là
audit-first = Première inscription fautive : { $number } de { $who } (ligne { $line }) : { $wrong }
audit-also = Aussi : { $number } de { $who } (ligne { $line }) : { $wrong }
audit-edited = modifiée
audit-missing = manquante
audit-reordered = à la place d'une autre
audit-forged = falsifiée
audit-cut = coupée, avec tout ce qui suivait
audit-read = Inscriptions lues : { $entries }. Signatures contrôlées : { $signatures }.
audit-sound = Ce qui a été écrit est entier.
audit-unsound = Ce qui a été écrit n'est pas entier. Ne rien effacer ; copier le dossier et appeler qui administre la permanence.
audit-head-there = Ces mots sont ceux de l'événement { $number } de la ligne { $line } : rien n'a changé jusque-là.
audit-head-gone = Ce qui était imprimé n'est plus là : coupé ou modifié. Copier le dossier et appeler qui administre la permanence.
audit-sheet = Mots du { $day }. Les noter ou les imprimer, et garder la feuille loin de l'ordinateur.
audit-line = { $who } · ligne { $line } · jusqu'à l'événement { $number }
cli-people = Qui fait partie de la permanence : nom, rôle, signe et jour.
cli-people-add = Fait entrer quelqu'un ; le nom est demandé, ou c'est la première ligne de l'entrée standard. Réservé à l'administration.
cli-people-role = Donne un autre rôle à un membre. Réservé à l'administration.
cli-people-rename = Donne un autre nom à un membre, demandé ou lu sur l'entrée standard. Réservé à l'administration.
cli-people-remove = Retire un membre : ses clés ne lisent plus rien de ce qui sera écrit. Réservé à l'administration.
cli-people-renew = Phrase de passe oubliée : même membre, nouvelles clés, nouvelle phrase. Réservé à l'administration.
cli-people-passphrase = Change votre propre phrase de passe.
cli-arg-role = volunteer (bénévole), supervisor (responsable) ou administrator (administration)
cli-arg-person = Le membre, par l'identifiant que montre « mastara people »
cli-arg-new-passphrase-file = Fichier dont la première ligne est la nouvelle phrase ; sinon une phrase est créée et montrée une seule fois
cli-arg-recover-for = Le membre qui a oublié sa phrase, par l'identifiant que montre « mastara people » ; sinon on le demande, ou une nouvelle administration est créée
cli-ask-member-name = Nom du membre, tel que la permanence le connaît :
cli-ask-whom = Pour qui ? Tapez l'identifiant au début de la ligne ; Entrée seule crée une nouvelle administration :
cli-people-since = depuis le { $day }
cli-people-left = sortie le { $day }
cli-people-here = vous
cli-people-added = { $name } fait maintenant partie de la permanence ({ $role } ; signe : { $sign } ; identifiant : { $person }).
cli-people-changed = { $person } : { $name }, { $role }.
cli-people-removed = { $name } ne fait plus partie de la permanence. Ce qui a été lu avant, personne ne peut le reprendre.
cli-people-renewed = { $name } a de nouvelles clés. L'ancienne phrase de passe n'ouvre plus rien.
cli-people-passphrase-changed = Votre phrase de passe est changée.
err-people-administrators = C'est l'administration qui décide qui fait partie de la permanence.
rec-people-administrators = Demandez-le-lui ; « mastara people » montre qui c'est.
err-no-such-person = Aucun membre n'a l'identifiant { $person }.
rec-no-such-person = Tapez l'identifiant tel qu'il est montré : mastara people
