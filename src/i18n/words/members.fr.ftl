### L'écran des personnes : qui fait partie de la permanence. Chaque langue a les mêmes messages et arguments.

## La liste.

screen-people = Personnes
people-what = Chaque personne a sa propre phrase secrète, et un signe par lequel elle est montrée avant que le coffre soit ouvert.
people-asked-of = Seule l'administration fait entrer, change ou retire des personnes : demandez à { $names }. Vous pouvez changer votre propre phrase secrète.
people-since = depuis { $day }
people-left = parti(e) le { $day }
why-for-administrators = Seule l'administration peut le faire : les noms sont au-dessus de la liste.
why-has-left = cette personne est partie
why-oneself = personne ne se fait cela à soi-même : une autre administration le peut

## Ce qu'on peut faire.

act-go-people = Personnes
act-go-people-more = Qui fait partie de la permanence : faire entrer, renommer, changer un rôle, retirer ; votre propre phrase secrète.
act-person-add = Faire entrer
act-person-add-more = Faire entrer quelqu'un, avec un rôle et une première phrase secrète.
act-person-role = Rôle
act-person-role-more = Donner un autre rôle à cette personne.
act-person-name = Nom
act-person-name-more = Donner un autre nom à cette personne.
act-person-renew = Phrase oubliée
act-person-renew-more = De nouvelles clés sous une nouvelle phrase secrète pour qui a oublié la sienne.
act-person-remove = Retirer
act-person-remove-more = Quelqu'un est parti : cette personne n'ouvre plus rien.
act-person-own = Ma phrase secrète
act-person-own-more = Changer votre propre phrase secrète.
act-take-over = Les reprendre

## Le formulaire.

screen-person = Personne
people-who = { $name }, { $role }, { $sign }
people-name = Nom
people-name-hint = comme on la connaît ici
people-role = Rôle
people-form-add = Faire entrer quelqu'un
people-form-add-more = Les dossiers sont confiés à des personnes par leur nom. La phrase secrète vient ensuite.
people-form-role = Un autre rôle
people-form-role-more = Ce que le nouveau rôle peut lire se lit tout de suite. Ce qu'il ne peut plus lire est fermé par de nouvelles clés ; ce qui a été lu reste connu.
people-form-name = Un autre nom
people-form-name-more = Les dossiers confiés sous l'ancien nom restent à cette personne.
role-may-volunteer = bénévole : travaille sur les dossiers
role-may-supervisor = responsable : aussi dossiers restreints, levées, effacements
role-may-administrator = administration : aussi qui fait partie de la permanence

## Phrases secrètes.

screen-people-passphrase = Phrase secrète
people-passphrase-of = Phrase secrète de { $name }
people-passphrase-own = Votre phrase secrète
people-old-what = D'abord la phrase secrète que vous avez maintenant : un poste laissé ouvert ne doit pas permettre de la changer.
people-old = Tapez votre phrase secrète actuelle :
why-old-first = votre phrase secrète actuelle vient d'abord
people-new-what = Ces mots ouvrent le coffre pour { $name }. Ils ne sont montrés que cette fois : écrivez-les sur papier et ne donnez le papier qu'à { $name }, qui peut les changer sur cet écran.
people-renew-what = Ces mots ouvrent désormais le coffre pour { $name } ; les mots oubliés n'ouvrent plus rien. Ils ne sont montrés que cette fois : écrivez-les sur papier et ne donnez le papier qu'à { $name }.
people-new-own = Laissez { $name } s'asseoir et taper : plusieurs mots que personne d'autre ne dirait.
people-own-what = Ces mots ouvrent désormais le coffre pour vous. Écrivez-les sur papier, dans cet ordre, et gardez le papier loin de l'ordinateur.
working-keys = Fabrication et changement des clés…

## Ce qui a été fait.

people-added = { $name } en fait partie, comme { $role }. Désormais le coffre demande qui vient : { $name } choisit « { $sign } », vous choisissez « { $own } ».
people-changed = Changé : { $name }, { $role }.
people-renewed = { $name } a une nouvelle phrase secrète. L'ancienne n'ouvre plus rien.
people-own-changed = Votre phrase secrète est changée. L'ancienne n'ouvre plus rien.
people-removed = { $name } n'en fait plus partie et n'ouvre plus rien.

## Quelqu'un part.

people-remove-ask = Retirer { $name } ?
people-remove-what = { $name } n'ouvrira plus rien, sur aucun ordinateur. Toutes les clés sont changées, et les dossiers restreints sont scellés de nouveau. Ce que { $name } a lu, personne ne peut le reprendre. Cela ne s'annule pas : pour revenir, il faut être admis de nouveau.
people-remove-cases = { $count-kind ->
    [one] { $count } dossier ouvert reste confié au nom { $name } ; on vous demande ensuite si vous le reprenez.
   *[other] { $count } dossiers ouverts restent confiés au nom { $name } ; on vous demande ensuite si vous les reprenez.
}
people-over-ask = Reprendre les dossiers de { $name } ?
people-over-what = { $count-kind ->
    [one] { $count } dossier ouvert est confié à { $name }, qui est parti(e). Si personne ne s'en occupe, personne ne suit ses délais. On peut aussi le confier à quelqu'un d'autre : ouvrez le dossier et tapez g.
   *[other] { $count } dossiers ouverts sont confiés à { $name }, qui est parti(e). Si personne ne s'en occupe, personne ne suit leurs délais. On peut aussi les confier à quelqu'un d'autre : ouvrez un dossier et tapez g.
}
people-taken-over = { $count-kind ->
    [one] { $count } dossier est à vous maintenant.
   *[other] { $count } dossiers sont à vous maintenant.
}

## Dossiers restreints et consulat : ce qui demande une personne responsable.

cases-hidden = { $count-kind ->
    [one] { $count } dossier restreint ne vous est pas montré
   *[other] { $count } dossiers restreints ne vous sont pas montrés
}
who-supervises = Responsables ici : { $names }.
why-supervisor-lifts = Seule une personne responsable lève une restriction, avec un motif écrit : demandez-lui d'ouvrir ce dossier.
why-supervisor-opens = Seule une personne responsable ouvre le consulat à quelqu'un en asile, avec un motif écrit : parlez-en.
why-not-blocked = aucune étape consulaire n'est bloquée ici
why-consulate-open = il est déjà ouvert
why-consulate-shut = il n'est pas ouvert
act-open-consulate = Ouvrir le consulat
act-open-consulate-more = Pour une personne responsable : ouvrir les étapes consulaires de cette procédure à quelqu'un en asile, avec un motif écrit.
act-shut-consulate = Fermer le consulat
act-shut-consulate-more = Bloquer de nouveau les étapes consulaires de cette procédure.
consulate-sure = Ouvrir le consulat à quelqu'un en asile ?
consulate-opened = Consulat ouvert depuis le { $date } ({ $procedure }), par { $name } : { $why }
record-consulate = Ouvrir le consulat
record-consulate-more = Le consulat est bloqué parce que l'État que la personne a fui peut y apprendre où elle est, et parce que s'y rendre peut mettre fin à sa protection. Il est ouvert pour cette procédure seulement ; votre nom et votre motif restent au dossier.
record-consulate-why = Pourquoi c'est sûr
record-consulate-hint = pourquoi la personne est en sécurité, et qui l'a dit
