### Backup, restore, verify, repair. Plain words; every language has the same messages and arguments.

## The command line

cli-backup = Écrit tout dans un seul fichier scellé, à garder ailleurs.
cli-restore = Refait le coffre à partir d'une sauvegarde, dans un dossier absent ou vide.
cli-repair = Construit un nouveau coffre avec ce qui se lit d'un coffre abîmé, sans y toucher. À faire par une personne qui administre.
cli-compact = Rend la place sur le disque dont le coffre n'a plus besoin.
cli-arg-backup-file = Le fichier ; dans un dossier, il porte la date du jour
cli-arg-backup-passphrase = Une phrase de passe propre ouvre la sauvegarde, et non les mots de secours
cli-arg-backup-passphrase-file = Fichier dont la première ligne est la phrase de passe de la sauvegarde
cli-arg-restore-file = La sauvegarde
cli-arg-repaired = Le nouveau dossier, absent ou vide
cli-arg-age-identity = Montrer seulement ce qu'il faut à l'outil « age » pour ouvrir une sauvegarde
cli-ask-backup-passphrase = La phrase de passe de la sauvegarde :
cli-ask-backup-again = La même encore une fois :
cli-compact-done = C'est fait. Ce qui ne servait plus est parti.
cli-repair-done = Un nouveau coffre est dans { $folder }. L'ancien est resté tel quel : le garder. Ce qui est perdu est nommé ci-dessus.

## Backup and restore

backup-done = La sauvegarde est dans { $file }
backup-by-words = Les 24 mots de secours l'ouvrent : garder la feuille loin de la clé USB.
backup-by-passphrase = Seule sa phrase de passe l'ouvre. Les mots de secours, non.
backup-identity = Qui possède la ligne ci-dessous ouvre toutes les sauvegardes de ce coffre. Ne pas la laisser sur cet ordinateur ; la détruire après usage.
restore-done = Tout ce que contient la sauvegarde est dans { $folder }.
restore-then = Une personne qui administre doit l'ouvrir d'abord : avant, personne n'y écrit.
restore-erased = { $count-kind ->
    [one] { $count } dossier effacé après cette sauvegarde est effacé de nouveau.
   *[other] { $count } dossiers effacés après cette sauvegarde sont effacés de nouveau.
}

## What reading everything found

verify-passed-over = { $count-kind ->
    [one] { $count } dossier restreint n'a pas été relu : il ne vous est pas ouvert.
   *[other] { $count } dossiers restreints n'ont pas été relus : ils ne vous sont pas ouverts.
}
verify-known = { $count-kind ->
    [one] { $count } perte avait été nommée par une réparation.
   *[other] { $count } pertes avaient été nommées par une réparation.
}
finding-file = { $what }
finding-case-key = La clé d'un dossier ne s'ouvre pas. { $what }
finding-case = Le dossier { $case } ne se lit pas, ou pas en entier. { $what }
finding-lost = Dossier { $case } : { $count } faits manquent, à partir du no { $number } de la ligne { $line }.
finding-foreign = Dossier { $case } : le fait no { $number } de la ligne { $line } n'est pas celui qui a été signé.
finding-chain = La ligne { $line } est rompue après le no { $number }.
finding-ledger = Une inscription signée ne tient pas. { $what }
finding-after-removal = La ligne { $line } a continué après le départ de son auteur, à partir du no { $number }.
finding-roster-old = La liste des membres est plus ancienne que ce qui en a été fait : une ancienne a été remise.
finding-restored = Le coffre a été restauré et attend qu'une personne qui administre l'ouvre ; d'ici là rien n'y est écrit.
finding-cut = La fin de la ligne { $line } est coupée après le no { $number } : { $count } faits manquent.
finding-fewer = Il y a moins de dossiers que compté : { $count } manquent.
audit-repaired = Le coffre a été réparé le { $day } : { $count } pertes d'avant sont connues.

## What went wrong (err), and what to do next (rec)

err-not-a-backup = Ce fichier n'est pas une sauvegarde de coffre.
rec-not-a-backup = Chercher le fichier qui porte mastara et une date.
err-for-passphrase = Cette sauvegarde s'ouvre avec la phrase de passe qu'on lui a donnée, non avec les mots de secours.
rec-for-passphrase = Taper cette phrase ; qui a fait la sauvegarde la connaît.
err-for-words = Cette sauvegarde s'ouvre avec les 24 mots de secours.
rec-for-words = Aller chercher la feuille de secours.
err-restored-first = Ce coffre a été restauré, et des dossiers effacés depuis s'y trouvent.
rec-restored-first = Une personne qui administre doit l'ouvrir d'abord : ils sont alors effacés de nouveau.
err-no-backup-key = Ce coffre est plus ancien que les sauvegardes : il ne sait pas encore ce qui doit les ouvrir.
rec-no-backup-key = Lancer une fois « mastara backup » dans un terminal, la feuille de secours à la main.
err-backup-damaged = La sauvegarde a été changée ou coupée depuis. Rien n'a été restauré.
rec-backup-damaged = Recopier le fichier depuis la clé, ou prendre une sauvegarde plus ancienne.
err-backup-cut = La sauvegarde s'arrête avant la fin. Rien n'a été restauré.
rec-backup-cut = Recopier le fichier depuis la clé, ou prendre une sauvegarde plus ancienne.
err-backup-newer = La sauvegarde a été écrite par un Mastara plus récent. Rien n'a été restauré.
rec-backup-newer = Installer la dernière version.
err-backup-passphrase = Cette phrase de passe n'ouvre pas la sauvegarde.
rec-backup-passphrase = La retaper. Les mots de secours n'ouvrent pas celle-ci.
err-leave-exists = Un fichier de ce nom existe déjà. Il n'a pas été touché.
rec-leave-exists = Choisir un autre nom.
err-backup-differs = Les deux phrases de passe diffèrent. Rien n'a été écrit.
rec-backup-differs = Recommencer et la taper deux fois.

## The screen

screen-backup = Sauvegarde
act-go-backup = Faire une sauvegarde
act-go-backup-more = Tout dans un seul fichier scellé, sur une clé gardée ailleurs.
act-write-backup = L'écrire ici
act-write-backup-more = Écrire la sauvegarde dans le dossier choisi. Aucun fichier n'est remplacé.
act-look-again = Chercher de nouveau
act-look-again-more = Chercher de nouveau les clés et les dossiers.
working-backup = Écriture de la sauvegarde…
backup-ask = Où écrire la sauvegarde ?
backup-here = sur cet ordinateur : n'aide pas en cas de vol. Brancher une clé et appuyer sur F5
backup-stick = clé ou disque
backup-name = Le fichier s'appellera { $name }
backup-what = Elle contient tout, dossiers restreints compris, scellé. Les 24 mots de secours l'ouvrent, puis il faut encore à chacun sa phrase de passe : sans la feuille, personne ne la restaure. Garder la clé ailleurs que l'ordinateur, et la feuille ailleurs que la clé.
backup-last = La dernière sauvegarde date du { $day }.
backup-never = Il n'y a pas encore de sauvegarde.
today-no-backup = { $count-kind ->
    [one] Pas de sauvegarde depuis { $count } jour : brancher la clé et en faire une (Ctrl-P, sauvegarde).
   *[other] Pas de sauvegarde depuis { $count } jours : brancher la clé et en faire une (Ctrl-P, sauvegarde).
}
