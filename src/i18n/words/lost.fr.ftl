### Un ordinateur perdu : les questions, les dossiers qu'on pouvait y lire, que faire, et la fiche de l'incident.

## Les questions.

screen-lost = Ordinateur perdu
act-go-lost = Ordinateur perdu
act-go-lost-more = Un ordinateur perdu, volé ou saisi : met fin aux clés qui y étaient, montre quels dossiers sont exposés et que faire.
lost-what = Un ordinateur avec le coffre a été perdu, volé ou saisi. Vous dites quand et comment il est parti, puis de qui les clés y étaient. Rien n'est fait avant la dernière question.
lost-day = Perdu le
lost-went = Comment il est parti
went-shut = Éteint, ou le coffre était verrouillé
went-open = Le coffre était ouvert
went-unknown = Personne ne sait
lost-one-machine = Un coffre vit sur une seule machine, avec les clés de tous. Cette permanence travaille sur une copie : toutes les clés d'avant la perte sont tenues pour avoir été sur cet ordinateur.
lost-holders = De qui les clés y étaient
lost-since = depuis le { $day }
lost-here = C'est vous.
lost-renewed = reste, avec de nouvelles clés
lost-removed = est retiré
lost-elsewhere = n'y était pas
lost-not-oneself = On ne se retire pas soi-même : un autre administrateur le fait.
lost-sure = Mettre fin à ces clés maintenant ?
lost-sure-more = Leurs phrases secrètes n'ouvrent plus rien, toutes les clés sont tournées, et de nouvelles phrases sont montrées une fois. Ce qu'un voleur peut déjà lire lui reste lisible.
act-lost-go = Mettre fin à ces clés
act-lost-toggle = Y était ou non
act-lost-toggle-more = Dit si ces clés étaient sur l'ordinateur.
act-lost-fate = Reste ou est retiré
act-lost-fate-more = Qui reste reçoit une nouvelle phrase secrète ; qui est retiré n'ouvre plus rien.
why-no-line = Marquez au moins une ligne de clés.
why-first-when = Dites d'abord quand et comment il est parti.

## Ce qui a été fait.

screen-lost-done = Après la perte
lost-done = Les clés de cet ordinateur ont pris fin, et toutes les clés de la permanence sont tournées.
lost-passphrases = Nouvelles phrases secrètes. Elles ne sont montrées que maintenant : notez chacune sur papier et remettez-la en personne.
lost-sheet = Fiche d'incident : { $file }
lost-next = Ensuite : une nouvelle feuille de secours si le papier était près de l'ordinateur (mastara recover new-sheet), et une nouvelle sauvegarde.
lost-finish-sure = Chaque phrase secrète est-elle sur papier ?
lost-finish-more = Elles ne seront plus montrées.
lost-finish-unprinted = Elles ne seront plus montrées. La fiche d'incident avec les dossiers n'a pas été imprimée.
act-lost-print = Fiche d'incident
act-lost-print-more = Écrit la fiche là où le programme a été lancé : ce qui s'est passé, ce qui y était, qui prévenir, ce qui reste à faire. Sans noms.
act-lost-finish = Elles sont sur papier
act-lost-finish-more = Quitte cette page ; les phrases secrètes quittent l'écran pour de bon.
act-lost-part = Groupe suivant
act-lost-part-more = Au groupe de dossiers suivant.

## Pourquoi l'exposition est dangereuse, le pire d'abord, et que faire.

danger-trafficking = Signes de traite
danger-trafficking-do = Avant tout, aujourd'hui : joindre la personne par la voie convenue comme sûre, jamais par un téléphone auquel d'autres répondent. Convenir d'un autre lieu et d'un autre numéro. Décider avec elle d'un hébergement et de prévenir la police ou le parquet.
danger-asylum = En asile
danger-asylum-do = Le dire à la personne dans un entretien sûr. Rien ne va au consulat ni aux autorités de son pays. Avec son accord, prévenir le HCR ou son partenaire. Se demander si son adresse est dans le dossier.
danger-minor = Mineurs
danger-minor-do = Prévenir qui s'occupe de l'enfant. Se demander si le lieu où il vit doit changer.
danger-on-request = Restreints à la demande
danger-on-request-do = Prévenir la personne, et lui demander ce qu'elle craint le plus.
danger-irregular = Sans papiers
danger-irregular-do = Dire à la personne ce que le dossier disait de son logement et de son travail. Avoir le numéro d'un avocat prêt, et en tête les délais de 48 heures contre une reconduite.
danger-other = Autres dossiers
danger-other-do = Prévenir la personne au prochain rendez-vous. Changer ce que le dossier révèle : lieux de rencontre, numéros d'autres personnes.

## La fiche de l'incident.

incident-title = Incident : un ordinateur perdu
incident-what = Pour le dossier propre de l'association. Les dossiers sont dits par leur référence ; personne n'est nommé.
incident-happened = Ce qui s'est passé, et quand
incident-lost-on = Perdu le : { $date }
incident-went-shut = L'ordinateur était éteint, ou son coffre verrouillé.
incident-went-open = Le coffre était ouvert : ce qui y était doit être tenu pour lu.
incident-went-unknown = Personne ne sait si le coffre était ouvert : se préparer au pire.
incident-where = Où, et comment : ____________________________________________
incident-on-it = Ce qui y était
incident-cases = { $count-kind ->
    [one] { $count } dossier pouvait être lu avec les clés qui y étaient.
   *[other] { $count } dossiers pouvaient être lus avec les clés qui y étaient.
 }
incident-beyond = Dossiers restreints que personne ne pouvait ouvrir avec les clés qui y étaient : { $count }
incident-copy = L'ordinateur portait le coffre tel qu'il était ce jour-là. Les listes, lettres et copies hors du coffre ne sont pas comptées ici.
incident-protected = Comment c'était protégé
incident-sealed = Tout dans le coffre est chiffré (XChaCha20-Poly1305) ; sans phrase secrète, pas même l'identifiant d'un dossier ne se lit.
incident-guess = Chaque essai d'une phrase secrète coûte 64 à 256 Mio de mémoire et jusqu'à une seconde (Argon2id). Cinq mots tirés au sort tiennent ; une phrase sur un papier laissé avec l'ordinateur, non.
incident-locks = Le coffre se verrouille de lui-même quand il est laissé seul quelques minutes, et au réveil de l'ordinateur.
incident-done = Ce qui a été fait
incident-turned = Clés closes et tournées le { $day } à { $hour }, par un administrateur
incident-lines = Lignes de clés closes : { $count }
incident-renewed = Personnes avec de nouvelles clés : { $count }
incident-removed = Personnes retirées : { $count }
incident-not-undone = Cela protège ce qui est écrit depuis. Cela ne reprend pas ce que porte la copie perdue.
incident-exposed = Dossiers qu'on pouvait lire, le plus dangereux d'abord
incident-tell = Qui prévenir
incident-law-none = Loi 09-08 : aucune obligation de notifier une violation à la CNDP ou aux personnes n'a été vue dans son texte. Une réforme est annoncée : demander à un avocat.
incident-law-security = Loi 09-08, art. 23 : l'association doit une sécurité adaptée au risque ; art. 24 : contrôle des supports et du transport pour les données sensibles. Cette fiche montre ce qu'il y avait.
incident-law-penalty = Loi 09-08, art. 58 et 61 : l'absence de mesures de sécurité, et le fait de faciliter, même par négligence, un usage abusif ou une divulgation, sont punis.
incident-law-secrecy = Loi 09-08, art. 26 : qui a manié les dossiers reste tenu au secret. Ne dire que le nécessaire.
incident-tell-persons = Les personnes, dans l'ordre ci-dessus. La loi ne le demande pas ici ; leur sécurité, si.
incident-tell-board = Le bureau de l'association, et son avocat
incident-tell-police = La police, pour une déclaration de perte ou de vol : l'appareil seul, pas un mot des personnes ni des dossiers
incident-tell-cndp = La CNDP, si l'avocat le conseille
incident-next = Ce qui reste à faire
incident-next-passphrases = Nouvelles phrases secrètes remises en personne, sur papier
incident-next-sheet = Nouvelle feuille de secours, si l'ancienne était près de l'ordinateur ou si personne ne sait ; l'ancienne brûlée
incident-next-backups = Nouvelle sauvegarde faite ; sauvegardes restées avec l'ordinateur recherchées
incident-next-accounts = Comptes de courrier, de messages et de nuage sur l'ordinateur : déconnectés d'ailleurs, mots de passe changés
incident-next-other = Listes, lettres et copies hors du coffre : qu'y avait-il ?
incident-next-review = Dans un mois : ce qui a été fait, ce qui en est venu, ce qui se fait autrement
incident-signed = Date, nom, signature
incident-signature = ____________________________________________

## En ligne de commande.

cli-lost = Un ordinateur perdu : met fin aux clés qui y étaient, tourne toutes les clés, liste les dossiers exposés, écrit une fiche d'incident.
cli-arg-lost-day = Le jour de la perte (AAAA-MM-JJ) ; sinon aujourd'hui.
cli-arg-lost-went = Comment il est parti : shut (éteint ou verrouillé), open (ouvert) ou unknown (on ne sait pas).
cli-arg-lost-line = Une ligne de clés qui y était, par son identifiant ; plusieurs fois possible. Sinon toutes celles d'avant la perte.
cli-arg-lost-remove = Un membre qui ne reste pas, par son identifiant ; plusieurs fois possible. Les autres ont de nouvelles clés.
cli-arg-lost-out = Dossier pour la fiche d'incident ; sinon celui-ci.
cli-arg-lost-look = Montre seulement de qui les clés et quels dossiers ; rien n'est changé.
cli-arg-lost-yes = Ne demande pas.
cli-lost-sure = Leurs phrases secrètes n'ouvriront plus rien. Mettre fin à ces clés maintenant ? Tapez oui :
err-lost-unsure = Rien n'a changé : ce n'a pas été confirmé.
rec-lost-unsure = Regardez d'abord avec --look ; confirmez ensuite à l'écran, ou donnez --yes.
err-lost-nothing = Aucune clé n'est marquée : aucune n'est aussi ancienne que ce jour.
rec-lost-nothing = Donnez le jour de la perte avec --day, ou les lignes avec --line.
