### The report of a list that was read in. Plain words; every language has the same messages and arguments.


## Where in the list.

import-at-row = ligne { $row }
import-at-cell = ligne { $row }, { $column }

## Columns.

import-column-reference = numéro de dossier
import-column-family = nom
import-column-given = prénom
import-column-full-name = nom complet
import-column-sex = sexe
import-column-birth = naissance
import-column-age = âge
import-column-nationality = nationalité
import-column-phone = téléphone
import-column-arrival = arrivée au Maroc
import-column-status = situation
import-column-procedure = démarche
import-column-contact = dernier contact
import-column-opened = ouverture du dossier
import-column-quarter = quartier
import-column-observations = observations
import-column-volunteer = bénévole

## Why nothing at all could be read.

import-unreadable-empty = Le fichier est vide.
import-unreadable-empty-mend = Vérifiez que c'est le bon fichier et enregistrez-le de nouveau.
import-unreadable-too-large = Le fichier est trop grand. Maximum en mégaoctets : { $most }.
import-unreadable-too-large-mend = Partagez la liste en plusieurs fichiers.
import-unreadable-office = C'est un classeur ou un document, pas une liste en texte.
import-unreadable-office-mend = Ouvrez-le dans le tableur, puis « Enregistrer sous » au format CSV.
import-unreadable-pdf = C'est un PDF, pas une liste.
import-unreadable-pdf-mend = Demandez le tableau d'origine et enregistrez-le au format CSV.
import-unreadable-binary = Ce fichier n'est pas un texte.
import-unreadable-binary-mend = Choisissez la liste, enregistrée au format CSV.
import-unreadable-no-header = Aucune ligne ne nomme les colonnes.
import-unreadable-no-header-mend = Mettez au-dessus des données une ligne de titres : N° dossier, Nom, Prénom, Sexe, Date naiss., Nationalité.
import-unreadable-column-missing = Il manque une colonne : { $column }.
import-unreadable-column-missing-mend = Ajoutez cette colonne et remplissez-la pour chaque personne.
import-unreadable-too-many-rows = La liste a trop de lignes. Maximum : { $most }.
import-unreadable-too-many-rows-mend = Partagez la liste en plusieurs fichiers.
import-unreadable-too-many-columns = La ligne { $row } a trop de cellules. Maximum : { $most }.
import-unreadable-too-many-columns-mend = Vérifiez que le fichier est bien une liste au format CSV.

## Why a row could not become a case.

import-fault-reference-missing = Pas de numéro de dossier.
import-fault-reference-missing-mend = Donnez un numéro à cette ligne : sans lui, un second import doublerait le dossier.
import-fault-reference-twice = Ce numéro est déjà celui de la ligne { $first }.
import-fault-reference-twice-mend = Donnez à l'une des deux un autre numéro, ou supprimez-la si c'est la même personne.
import-fault-name-missing = Pas de nom.
import-fault-name-missing-mend = Écrivez au moins un nom, tel que la personne le dit.
import-fault-cell-too-long = La cellule est trop longue. Maximum de caractères : { $most }.
import-fault-cell-too-long-mend = Raccourcissez-la ; mettez le reste dans les observations.
import-fault-rows-run-together = Un guillemet ouvert n'est pas fermé : des lignes du fichier ont été prises dans une seule cellule. Leur nombre : { $lines }.
import-fault-rows-run-together-mend = Fermez ou supprimez ce guillemet, puis recommencez : ces lignes ne sont pas importées.

## What to know or ask about a row that was read.

import-notice-short-year = Année à deux chiffres, lue { $date }.
import-notice-short-year-mend = Vérifiez sur une pièce et corrigez au besoin.
import-notice-order-unsure = Jour et mois pourraient être inversés ; lu { $date }, jour d'abord.
import-notice-order-unsure-mend = Vérifiez sur une pièce et corrigez au besoin.
import-notice-about-year = Année approximative : { $year }.
import-notice-about-year-mend = Demandez la date exacte si une pièce la donne.
import-notice-age-at-contact = Un âge au lieu d'une date : { $age }. Compté au jour du dernier contact, { $date }.
import-notice-age-at-contact-mend = Demandez la date ou l'année de naissance.
import-notice-age-today = Un âge au lieu d'une date : { $age }. Le jour où il a été dit n'est pas connu : compté aujourd'hui.
import-notice-age-today-mend = Demandez la date ou l'année de naissance.
import-notice-missing = La cellule est vide.
import-notice-missing-mend = Demandez-le à la prochaine visite.
import-notice-unread = La cellule n'a pas pu être lue ; ses mots sont gardés dans une note.
import-notice-unread-mend = Lisez la note et remplissez le champ.
import-notice-in-future = Le { $date } n'est pas encore passé : le champ est resté vide, les mots sont dans une note.
import-notice-in-future-mend = Vérifiez le jour et l'année.
import-notice-too-early = Le { $date } est avant 1900 : le champ est resté vide, les mots sont dans une note.
import-notice-too-early-mend = Vérifiez l'année.
import-notice-born-after-arrival = Naissance en { $born }, arrivée le { $date } : les deux ne peuvent être vrais. L'arrivée est restée vide, ses mots sont dans une note.
import-notice-born-after-arrival-mend = Demandez laquelle des deux dates est juste ; un enfant né au Maroc n'a pas de date d'arrivée.
import-notice-contact-before-arrival = Le dernier contact, { $date }, est avant l'arrivée au Maroc.
import-notice-contact-before-arrival-mend = Vérifiez la date d'arrivée : des délais en dépendent.
import-notice-contact-before-birth = Le dernier contact, { $date }, est avant la naissance.
import-notice-contact-before-birth-mend = Vérifiez la date de naissance.
import-notice-several-countries = Ce mot désigne plusieurs pays : le champ est resté vide, le mot est dans une note.
import-notice-several-countries-mend = Demandez lequel et remplissez le champ.
import-notice-regularised = Régularisation passée, lue comme un titre de séjour valable.
import-notice-regularised-mend = Vérifiez que le titre est encore valable et notez son expiration.
import-notice-regularised-before-arrival = Régularisation avant l'arrivée au Maroc ou avant la naissance : la situation est restée vide, les mots sont dans une note.
import-notice-regularised-before-arrival-mend = Demandez à voir le titre, et vérifiez les dates.
import-notice-refugee-kind-unsaid = « Réfugié » sans dire par qui ; lu comme réfugié sous mandat du HCR.
import-notice-refugee-kind-unsaid-mend = Regardez la carte : HCR, ou bureau des réfugiés et apatrides (BRA) ?
import-notice-procedure-not-held = La procédure { $procedure } n'est pas parmi celles que ce poste suit : le dossier est créé, la demande est dans une note.
import-notice-procedure-not-held-mend = Rien à faire pour le dossier ; ajoutez le fichier de cette procédure pour la suivre.
import-notice-too-long-for-field = Trop long pour ce champ : les mots sont dans une note.
import-notice-too-long-for-field-mend = Écrivez-le plus court dans le champ.
import-notice-calling-limited = Les observations limitent les appels.
import-notice-calling-limited-mend = Demandez quand et comment joindre la personne sans danger, et notez-le au téléphone.
import-notice-appointment-read = Rendez-vous lu dans les observations : { $date }.
import-notice-appointment-read-mend = Vérifiez le lieu et l'heure.
import-notice-appointment-past = Rendez-vous passé, lu dans les observations : { $date }.
import-notice-appointment-past-mend = Demandez s'il a eu lieu, et notez la réponse.
import-notice-appointment-unsure = Un rendez-vous est mentionné, son jour n'est pas certain : rien n'est inscrit.
import-notice-appointment-unsure-mend = Lisez la note, puis inscrivez le rendez-vous.
import-notice-child-birth-read = Naissance d'un enfant lue dans les observations : { $date }. Le délai de déclaration court de ce jour.
import-notice-child-birth-read-mend = Vérifiez ce jour sur l'avis de naissance.
import-notice-child-birth-noted = Naissance d'un enfant mentionnée : { $date }. Aucune déclaration n'est suivie.
import-notice-child-birth-noted-mend = Demandez si la naissance est déclarée ; sinon commencez la procédure : un délai court.
import-notice-child-birth-unsure = La naissance d'un enfant est mentionnée, son jour n'est pas certain.
import-notice-child-birth-unsure-mend = Demandez le jour de la naissance et si elle est déclarée.
import-notice-child-birth-wanted = Un acte de naissance est demandé ; le jour de la naissance de l'enfant n'est pas dans la liste.
import-notice-child-birth-wanted-mend = Demandez ce jour et inscrivez-le : le délai de déclaration en dépend.
import-notice-refusal-day-wanted = Recours contre un refus ; le jour où la personne l'a appris n'est pas dans la liste. Le dernier contact n'est pas ce jour.
import-notice-refusal-day-wanted-mend = Demandez aujourd'hui le jour, l'heure et la forme du refus : le délai est court.
import-notice-refusal-spoken = Un refus oral est mentionné ; son jour n'est pas dans la liste.
import-notice-refusal-spoken-mend = Demandez quand et où : un délai de recours court peut-être.
import-notice-cleaned = Caractères cachés ou dangereux retirés : { $count }.
import-notice-cleaned-mend = Rien à faire ; relisez la cellule si un mot semble étrange.
import-notice-letters-lost = Des lettres étaient déjà perdues dans le fichier.
import-notice-letters-lost-mend = Retrouvez l'original, ou enregistrez la liste en UTF-8 et recommencez.
import-notice-formula = La cellule contient une formule ; elle est gardée comme simple texte, sans effet.
import-notice-formula-mend = Vérifiez d'où vient ce fichier.
import-notice-extra-cells = Des cellules sont au-delà du dernier titre ; leurs mots sont dans une note.
import-notice-extra-cells-mend = Vérifiez que rien n'a glissé d'une colonne.
import-notice-possible-duplicate = Peut-être la même personne que { $of } : { $reasons }. Rien n'a été fusionné.
import-notice-possible-duplicate-mend = Ouvrez les deux dossiers et comparez ; gardez-en un si c'est la même personne.

## Why two rows may be one person.

import-likeness-names = mêmes noms
import-likeness-sound = noms qui se prononcent de même
import-likeness-birth-day = même jour de naissance
import-likeness-birth-year = même année de naissance
import-likeness-phone = même téléphone

## Rows that are no person.

import-skipped-title = Titre au-dessus des colonnes.
import-skipped-title-mend = Rien à faire.
import-skipped-header = Titres des colonnes.
import-skipped-header-mend = Rien à faire.
import-skipped-empty = Ligne vide.
import-skipped-empty-mend = Rien à faire.
import-skipped-total = Ligne de total.
import-skipped-total-mend = Si c'est une personne, écrivez ses autres données.

## The order of day and month.

import-order-day-first = Dates lues jour d'abord : la liste le montre.
import-order-day-first-mend = Rien à faire.
import-order-month-first = Dates lues mois d'abord : la liste le montre.
import-order-month-first-mend = Rien à faire.
import-order-mixed = La liste écrit les dates des deux façons ; lues jour d'abord.
import-order-mixed-mend = Vérifiez chaque date signalée.
import-order-unproven = Rien ne montre l'ordre du jour et du mois ; lus jour d'abord.
import-order-unproven-mend = Vérifiez chaque date signalée.

## Rows whose case is there already.

import-already = Le dossier { $reference } existe déjà et dit autre chose : { $columns }. Il n'a pas été changé.
import-already-same = Le dossier { $reference } existe déjà, et rien ne diffère.
import-already-unread = Le dossier { $reference } existe déjà ; il n'a pas été comparé.
import-already-mend = Ouvrez le dossier pour le corriger, ou donnez un autre numéro si c'est une autre personne.

## The sum of the report.

import-count-rows = Lignes du fichier : { $count }
import-count-cases = Nouveaux dossiers : { $count }
import-count-procedures = Procédures commencées : { $count }
import-count-already = Déjà là : { $count }
import-count-problems = Lignes non importées : { $count }
import-count-skipped = Titres, totaux et lignes vides : { $count }
import-count-duplicates = Doublons possibles : { $count }
import-count-cleaned = Caractères cachés retirés : { $count }
import-count-formulas = Formules gardées comme texte : { $count }
