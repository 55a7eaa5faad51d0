### Pages de la loi 09-08 : la notice, la copie pour la personne, la fiche de traitement. Mots simples ; chaque langue a les mêmes messages et arguments.

## Communs aux pages.

rights-fact = { $label } : { $value }
rights-none = Rien.
rights-house-rule = Règle de la maison : la loi ne donne pas de nombre. À écrire dans le dossier déposé à la CNDP.
rights-association = Qui garde les données
rights-address = Adresse
rights-contact = Pour les questions et demandes
rights-receipt = N° du récépissé ou de l'autorisation CNDP
rights-blank = ____________________
rights-waits = attend une réponse
rights-done = fait le { $date }
rights-refused = refusé le { $date }

## La notice (art. 5). Elle est lue à voix haute aussi souvent qu'imprimée.

notice-title = Vos données chez nous
notice-intro = Avant que nous notions quoi que ce soit sur vous, vous avez le droit de savoir qui le garde, pour quoi faire, et ce que vous pouvez demander.
notice-why = Ce sur quoi nous demandons votre accord
notice-keep-file = Votre nom, votre situation, vos papiers et vos dates, pour qu'aucun délai ne soit manqué et que vous n'ayez pas à tout redire.
notice-sensitive-details = Seulement ce dont votre dossier a besoin, pour défendre vos droits. On peut s'en passer.
notice-share-with-lawyer = Une avocate ou un avocat voit ce qu'il faut pour vous défendre.
notice-share-with-others = Nous disons chaque fois à qui, et nous le notons.
notice-statistics = Des nombres sans nom, pour montrer où les procédures bloquent. Dites non et vous n'êtes pas compté(e).
notice-each = Vous répondez à chacun à part, oui ou non. Vous pouvez changer d'avis n'importe quel jour.
notice-who-sees = Qui les voit
notice-inside = Les personnes de ce bureau. Elles doivent se taire, même après leur départ. Un dossier peut être restreint à peu de personnes.
notice-outside = Personne dehors sans votre accord, sauf si une loi l'impose ou si votre vie est en danger.
notice-abroad = Rien n'est envoyé à l'étranger. Les données sont fermées sur cet ordinateur par une phrase de passe.
notice-must = Suis-je obligé(e) de répondre ?
notice-free = Non. Rien n'est obligatoire, et l'aide n'en dépend pas.
notice-without = Mais sans nom il n'y a pas de dossier, et sans les dates de vos papiers nous ne pouvons pas compter vos délais.
notice-how-long = Combien de temps elles sont gardées
notice-term = { $months-kind ->
    [one] { $months } mois après la clôture ; puis une personne responsable décide : effacer, ou garder avec un motif. Plus longtemps si vous le demandez par écrit.
   *[other] { $months } mois après la clôture ; puis une personne responsable décide : effacer, ou garder avec un motif. Plus longtemps si vous le demandez par écrit.
}
notice-rights = Ce que vous pouvez demander, gratuitement
notice-see = Voir votre dossier et en avoir une copie, sans délai (art. 7).
notice-correct = Le corriger, l'effacer ou le verrouiller : réponse dans les dix jours francs, et ceux à qui il a été montré sont prévenus (art. 8).
notice-object = Vous opposer à un usage, pour vos propres motifs (art. 9).
notice-withdraw = Retirer un accord. Ce qui a été fait avant reste fait ; à partir de là cela s'arrête.
notice-complain = Si nous ne répondons pas : la CNDP à Rabat, www.cndp.ma.
notice-automatic = L'ordinateur compte des jours et montre ce que la loi demande. Il ne décide rien sur vous : une personne décide.
notice-signed = Expliqué le ____ / ____ / ______ en ______________ par ______________

## La copie pour la personne (art. 7).

copy-title = Ce qui est gardé sur vous
copy-on = Copie faite le { $date }
copy-free = Cette copie est gratuite, et vous pouvez la redemander. Gardez-la en lieu sûr : elle dit beaucoup de vous.
copy-person = Vous
copy-reference = Numéro du dossier
copy-names = Noms et orthographes
copy-sex = Sexe
copy-birth = Naissance
copy-nationality = Nationalité
copy-languages = Langues
copy-arrived = Arrivée au Maroc
copy-entry = Manière d'entrer
copy-status = Situation
copy-phone = Téléphone
copy-place = Où vous vivez
copy-household = { $count-kind ->
    [one] Le bureau connaît { $count } autre dossier de votre foyer. Il appartient à cette personne, qui peut le demander.
   *[other] Le bureau connaît { $count } autres dossiers de votre foyer. Ils appartiennent à ces personnes, qui peuvent les demander.
}
copy-answers = Ce que vous avez répondu
copy-papers = Vos papiers, autant que nous les connaissons
copy-issued = délivré le { $date }
copy-expires = jusqu'au { $date }
copy-courses = Vos procédures, et ce qui a été fait
copy-since = suivie depuis le { $date }
copy-told = Jours qui ont été dits
copy-dates = Délais qui courent
copy-how-counted = Comment ils sont comptés : à partir du jour dit plus haut, avec la durée que donne l'article, en sautant les jours fermés là où la loi le dit. Le bureau peut imprimer le compte jour par jour.
copy-how-two = Il y a toujours deux dates. La première est la prudente : agir avant elle. La seconde est la dernière qu'une avocate ou un avocat pourrait encore défendre.
copy-how-decides = L'ordinateur ne fait que compter. Ce qui est demandé pour vous, et si cela l'est, vous et des personnes le décidez.
copy-appointments = Rendez-vous
copy-obstacles = Ce que des guichets ont exigé
copy-notes = Notes du bureau
copy-notes-left-out = Laissées hors de cette copie parce qu'elles nomment d'autres personnes. Demandez qu'on vous les lise.
copy-agreed = Ce que vous avez accepté
copy-asked = Ce que vous avez demandé sur vos données
copy-shown = À qui une partie en a été montrée
copy-inside = Dans l'association : les personnes de ce bureau.
copy-inside-few = Dans l'association : les responsables, et qui suit votre dossier.
copy-origin = D'où cela vient
copy-origin-told = De vous et de qui est venu avec vous, des papiers que vous avez montrés, et de ce qui a été noté à ce bureau.
copy-kept-until = Le { $date } on décidera si ce dossier est encore gardé.

## La fiche de traitement (arts 12 à 21).

processing-title = Fiche de traitement de données personnelles
processing-on = État au { $date }
processing-purposes = Finalités
processing-basis = Consentement de la personne pour chaque finalité ; pour les données sensibles, consentement exprès, et nécessité de constater, d'exercer ou de défendre un droit en justice.
processing-persons = Personnes concernées
processing-helped = Migrants, demandeurs d'asile et réfugiés qui demandent de l'aide dans une procédure
processing-family = Membres de leur foyer, chacun avec son propre dossier s'il demande de l'aide
processing-desk = Membres du bureau : nom, rôle, ce qu'ils ont noté et quand
processing-data = Catégories de données
processing-identity = Identité : noms, sexe, naissance, nationalité, langues
processing-contact = Contact : téléphone et comment il peut être utilisé, région et commune
processing-stay = Séjour : arrivée, manière d'entrer, situation, faits qu'une procédure demande
processing-papers = Papiers : nature, numéro, dates, où est l'original (numéros de pièces d'identité : autorisation préalable, art. 12)
processing-steps = Procédures : étapes, issues, faits datés, délais, rendez-vous, obstacles rencontrés
processing-notes = Notes libres du bureau
processing-sensitive = Des données sensibles peuvent s'y trouver : récits d'asile, santé, origine, croyances, infractions. L'autorisation préalable est à demander avant usage ; ces dossiers peuvent être restreints.
processing-lawyer = À faire vérifier par une avocate ou un avocat : une association de migrants a-t-elle besoin de l'autorisation pour chacune (LQ-11) ?
processing-recipients = Destinataires
processing-to-lawyer = Avocats, avec consentement
processing-to-others = Autres associations, organisations et administrations, avec consentement, ou si une loi ou un danger pour la vie l'impose, avec un motif écrit
processing-logged = Chaque communication est notée avec son jour, ce qui a été montré et pourquoi ; les destinataires sont prévenus des corrections.
processing-transfer = Transfert à l'étranger
processing-no-transfer = Aucun par ce programme : il travaille sans réseau et n'envoie rien.
processing-copies = Une sauvegarde gardée chez un service hébergé à l'étranger serait un transfert : demander d'abord l'autorisation.
processing-term = Durée
processing-review = Au bout de ce temps une personne responsable décide : effacer, ou garder avec un motif écrit. Les dossiers d'asile et de traite sont relus en entier avant d'être effacés.
processing-access = Qui a accès
processing-role = { $role } : { $count }
processing-volunteer = travail sur les dossiers non restreints
processing-supervisor = aussi les dossiers restreints, l'effacement, la relecture
processing-administrator = aussi la composition du bureau
processing-security = Sécurité
processing-sealed = Tout est enregistré chiffré (XChaCha20-Poly1305), chaque dossier sous sa propre clé
processing-passphrase = Chaque membre a sa propre phrase de passe (Argon2id) ; un membre retiré ne lit plus rien de nouveau
processing-roles = Lever une restriction, effacer et décider de la durée de garde sont refusés aux bénévoles
processing-apart = Les dossiers restreints sont scellés aux responsables et au membre qui suit
processing-trace = Chaque écriture est signée et enchaînée : qui a noté quoi et quand se vérifie après coup
processing-lock = Le bureau se verrouille seul ; phrases de passe et noms sont effacés de la mémoire
processing-erase = Effacer détruit la clé du dossier, ses brouillons et ses pièces ; d'anciennes copies sont effacées de nouveau quand on les restaure
processing-leaves = Un fichier ne sort que par l'acte d'une personne, sans nom de personne dans son nom, lisible par son seul propriétaire
processing-rights = Droits des personnes
processing-answered = Notice en trois langues avant la collecte ; copie sans délai ; correction, effacement ou verrouillage dans les dix jours francs ; opposition et retrait arrêtent l'usage ; tout cela gratuit et noté.
processing-filing = Cette fiche décrit le traitement tel que le programme le fait. Elle ne remplace pas les formulaires de la CNDP.
