### Ce qui ne va pas dans les fichiers de procédures, et comment corriger. Plain words; every language has the same messages and arguments.

## The file.

lint-unreadable = Le fichier ne peut pas être lu. Le système dit, en anglais : « { $why } »
lint-unreadable-mend = Vérifier qu'il existe, qu'on a le droit de le lire, et que c'est du texte en UTF-8.
lint-syntax = Ce n'est pas du TOML. Son lecteur dit, en anglais : « { $why } »
lint-syntax-mend = Regarder l'endroit souligné : il manque souvent un guillemet, un crochet ou un signe égal.
lint-file-name = Le nom du fichier n'est pas l'identifiant { $id }.
lint-file-name-mend = Donner au fichier le nom de l'identifiant de sa procédure, suivi de .toml.
lint-not-a-file = Ce n'est pas un fichier ordinaire : un dossier, un périphérique, ou un lien qui ne mène nulle part.
lint-not-a-file-mend = L'enlever, ou mettre ici le fichier lui-même.
lint-too-large = Le fichier est trop grand : { $size } octets, et { $most } sont lus au plus.
lint-too-large-mend = Enlever ce qui n'est pas une procédure, ou partager le fichier en deux.
lint-too-many = Il y a ici { $count } fichiers de procédures, et { $most } sont lus : à partir de celui-ci, aucun ne l'est.
lint-too-many-mend = Enlever ceux qui ne servent pas.
lint-leans-on = Rien de ce qui compte ne définit { $id } ; { $file }, qui est laissé de côté, le définit peut-être.
lint-leans-on-mend = Corriger d'abord { $file }. Si { $id } ne s'y trouve pas, corriger { $id }.
lint-uproots = Avec ce fichier, ce qui est livré ne trouve plus { $id } : { $place }
lint-uproots-mend = Y garder ce dont les autres ont besoin, ou n'écrire que le nouveau dans un fichier comme documents.mine.toml.
lint-not-text = À partir de { $place } ce n'est plus du texte en UTF-8.
lint-not-text-mend = Enregistrer le fichier en texte UTF-8 ; regarder la lettre qui suit cette ligne et cette colonne.
lint-ending = Le fichier n'est pas lu : son nom ne finit pas par .toml en minuscules.
lint-ending-mend = Lui donner le même nom, fini par .toml.
lint-no-catalogue = Aucun catalogue ne s'appelle { $name }, et ce n'est pas une procédure.
lint-no-catalogue-mend = Peut-être { $close }.mine.toml.
lint-story = C'est un scénario, pas un fichier de procédure.
lint-story-mend = Le mettre dans un dossier à lui, et le jouer : mastara procedures test DOSSIER
lint-no-story = C'est un fichier de procédure, pas un scénario.
lint-no-story-mend = Nommer le dossier des scénarios, et celui-ci après --law.
lint-same-version = La version { $version } de { $id } est livrée avec d'autres mots : les dossiers qui la suivent changeraient sans que personne le sache.
lint-same-version-mend = Lui donner la version suivante.
lint-version-zero = Les versions se comptent à partir de 1.
lint-version-zero-mend = Écrire version = 1 dans la première.

## Keys and values.

lint-unknown-key = Personne ne lit la clé { $key }.
lint-unknown-key-mend = L'enlever, ou chercher la bonne dans docs/procedure.schema.json, docs/schemas/.
lint-missing-key = La clé { $key } manque.
lint-missing-key-mend = L'ajouter.
lint-unknown-word = Le mot { $word } n'est pas dans la liste.
lint-unknown-word-mend = Écrire l'un de ces mots : { $allowed }
lint-shape = Cette valeur n'est pas de la sorte attendue. Le lecteur de TOML dit, en anglais : « { $why } »
lint-shape-mend = Comparer avec la même clé dans un autre fichier.
lint-close-mend = Peut-être { $close }.

## Ids.

lint-unknown-step = Aucune étape de cette procédure n'a l'identifiant { $id }.
lint-unknown-outcome = Aucune issue de cette procédure n'a l'identifiant { $id }.
lint-unknown-procedure = Aucune procédure n'a l'identifiant { $id }.
lint-unknown-document = Aucune pièce n'a l'identifiant { $id }.
lint-unknown-limit = Aucun délai n'a l'identifiant { $id }.
lint-unknown-warning = Aucun avertissement n'a l'identifiant { $id }.
lint-unknown-obstacle = Aucun obstacle n'a l'identifiant { $id }.
lint-unknown-source = Aucune source n'a l'identifiant { $id }.
lint-unknown-question = Aucune question à l'avocat n'a l'identifiant { $id }.
lint-unknown-trigger = Aucun fait daté n'a l'identifiant { $id }.
lint-unknown-authority = Aucune autorité n'a l'identifiant { $id }.
lint-unknown-mend = Corriger { $id }, ou le définir : { $where }
lint-empty-id = L'identifiant est vide.
lint-empty-id-mend = Donner un identifiant court, qui ne changera jamais.
lint-duplicate-id = { $id } est déjà pris : { $place }
lint-duplicate-id-mend = Donner un autre identifiant, ou enlever l'un des deux.

## What a statement needs.

lint-no-citation = Cette affirmation ne cite aucune source.
lint-no-citation-mend = Ajouter la source et l'article. Sans source, pas d'affirmation.
lint-missing-language = Le texte manque dans une langue : { $lang }
lint-missing-language-mend = Le traduire : chaque texte existe en français, en arabe et en anglais.
lint-not-arabic = Le texte arabe n'a aucune lettre arabe.
lint-not-arabic-mend = L'écrire en arabe ; un nom officiel peut suivre entre parenthèses.
lint-not-an-address = Ce n'est pas une adresse seule : { $text }
lint-not-an-address-mend = Seulement l'adresse ici, une par entrée ; ce qu'il y a d'autre à en dire va dans url_note, dans chaque langue.
lint-hidden = Le texte a des caractères qu'on ne voit pas ou qui commandent l'écran.
lint-hidden-mend = Taper les mots à la main ; ne pas les coller.
lint-no-article = Le texte { $source } a été lu, et l'article n'est pas nommé.
lint-no-article-mend = Écrire l'article après la source, ou changer tag.
lint-half-checked = La personne avocate qui a vérifié et le jour de la vérification vont ensemble.
lint-half-checked-mend = Remplir checked_by et checked_on, ou aucun des deux.
lint-no-group = Une pièce parmi plusieurs suffit, et personne ne sait lesquelles : { $document } n'a pas de group.
lint-no-group-mend = Nommer un group, le même pour chaque pièce qui convient.
lint-alone = Cette pièce est seule dans son groupe { $group }.
lint-alone-mend = Ajouter les autres pièces, dire dans note ce qui convient aussi, ou changer need.
lint-paper-twice = La pièce { $document } est déjà là pour les mêmes personnes : { $place }
lint-paper-twice-mend = Garder l'une des deux, ou dire avec when pour qui est chacune.

## The way through a procedure.

lint-needs-cycle = Ces étapes s'attendent l'une l'autre : { $steps }
lint-needs-cycle-mend = Enlever l'un des besoins : sinon aucune n'est jamais prête.
lint-unreachable-outcome = Aucune étape ne décide l'issue { $outcome }.
lint-unreachable-outcome-mend = La nommer sous decides ou exits d'une étape.
lint-after-elsewhere = Aucune étape dont celle-ci a besoin ne se termine par { $outcome }.
lint-after-elsewhere-mend = Ajouter à needs l'étape qui la décide, ou enlever l'issue.
lint-never-ready = L'étape { $step } ne peut jamais venir : ses conditions s'excluent, ou elle ne suit que ce qui termine la démarche ou la ferme.
lint-never-ready-mend = Changer when, after ou until, ou enlever l'étape.
lint-dead-end = Après l'issue { $outcome }, il ne reste rien à faire, et rien ne dit que la démarche est finie.
lint-dead-end-mend = Ajouter next, une étape avec after, ou ends = true.
lint-unknown-fact = La condition { $word } n'existe pas.
lint-unknown-fact-mend = Prendre un mot de la liste fermée des conditions.
lint-no-remedy = Après le refus { $outcome } rien ne s'ouvre.
lint-no-remedy-mend = Nommer le recours sous next, ajouter une étape avec after, ou la question ouverte pour l'avocat.
lint-unlisted = L'étape doit tenir le délai { $limit }, et la procédure ne le nomme pas.
lint-unlisted-mend = L'ajouter à limits en haut du fichier.
lint-consular = L'étape a lieu auprès de { $authority } sans dire que le consulat intervient : rien n'arrêterait une personne en demande d'asile.
lint-consular-mend = Ajouter consular = true.
lint-police-desk = L'étape a lieu auprès de { $authority } sans dire que la personne se présente à la police : personne ne serait averti.
lint-police-desk-mend = Ajouter police_desk = true.
lint-contradiction = { $fact } ne peut pas être vrai et faux à la fois : ceci ne se montrerait jamais.
lint-contradiction-mend = Enlever l'un des deux.

## Time.

lint-never-starts = Rien ne fait partir le délai { $limit } : ni étape, ni issue, ni jour connu ne donne { $trigger }.
lint-never-starts-mend = Nommer le fait daté sous starts d'une étape ou d'une issue, ou dire d'où le dossier le connaît.
lint-no-amount = Cette façon de compter demande un nombre et une unité.
lint-no-amount-mend = Ajouter les deux, ou compter jusqu'à l'événement.
lint-nothing-switched = Cette lecture ne change rien.
lint-nothing-switched-mend = Dire ce qu'elle change d'un délai : counting, amount, unit, fallback, trigger ou written.
lint-bad-date = { $text } n'est pas une date.
lint-bad-date-mend = Écrire année, mois, jour : 2026-08-24. L'heure légale s'écrit 2026-09-20T01:00:00Z.
lint-dates-reversed = Le dernier jour { $to } est avant le premier jour { $from }.
lint-dates-reversed-mend = Vérifier les deux jours.
lint-version-overlap = Deux versions de { $id } valent pour le même jour : { $place }
lint-version-overlap-mend = Finir l'ancienne la veille du jour où la nouvelle commence.
lint-silence-of = Le délai { $limit } n'oblige aucune autorité : personne ne s'y tait.
lint-silence-of-mend = Nommer un délai dont kind est authority, ou enlever derive.
lint-silence-circle = Ces silences découlent l'un de l'autre, et aucun ne commence jamais : { $triggers }
lint-silence-circle-mend = Faire partir le délai de l'un d'eux d'un fait que quelqu'un raconte.
lint-never-told = { $trigger } change le cours du temps, et personne n'est jamais interrogé là-dessus.
lint-never-told-mend = Le nommer sous starts ou may_start d'une étape, ou sous starts d'une issue.
lint-never-met = Aucune étape ne répond du délai { $limit }, et rien ne dit quand il est tenu.
lint-never-met-mend = Le nommer sous limits d'une étape, ou ajouter met_by avec le fait daté qui le montre.
lint-unit-astray = { $counting } ne compte pas dans l'unité { $unit }.
lint-unit-astray-mend = Écrire l'une de ces unités, ou un autre counting : { $allowed }
lint-backwards = { $counting } ne compte pas à rebours.
lint-backwards-mend = Compter avec calendar_days, months ou years, ou bien après le fait.
lint-amount = Aucun délai n'est de { $amount } : de 1 à { $most } dans cette unité.
lint-amount-mend = Relire le nombre dans le texte.

## Scenarios.

lint-no-expectation = Ce scénario, ou une de ses attentes, n'attend rien.
lint-no-expectation-mend = Ajouter [[expect]], [[date]] ou [[flags]] avec ce qui doit venir ; enlever ceux qui sont vides.
lint-not-one-act = Chaque [[did]] est un seul acte ; ici il y a : { $found }
lint-not-one-act-mend = Écrire l'un de ces mots pour chaque [[did]] : { $allowed }
lint-key-astray = La clé { $key } ne dit rien à côté de { $act }.
lint-key-astray-mend = L'enlever, ou l'écrire à côté de l'acte auquel elle appartient.
lint-days-backwards = Le { $day } vient avant le { $before }, qui est raconté plus tôt.
lint-days-backwards-mend = Raconter les actes dans l'ordre où le bureau les écrit ; ce qui s'était passé avant se met dans facts, ou dans on à côté de written.
lint-bad-hour = { $text } n'est pas une heure.
lint-bad-hour-mend = L'écrire ainsi : "23:10". Heure légale du Maroc.
