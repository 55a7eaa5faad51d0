### Closed vocabularies of a case and of a procedure. Plain words; every language has the same messages and arguments.

## Status.

status-irregular = sans titre de séjour valable
status-regular = titre de séjour valable
status-asylum-seeker = demande d'asile en cours
status-refugee-unhcr = réfugié(e) sous mandat du HCR
status-refugee-state = réfugié(e) reconnu(e) par l'État
status-not-told = non communiqué

## Sex.

sex-f = femme
sex-m = homme
sex-other = autre
sex-not-told = non communiqué

## How the person entered Morocco.

entry-visa = avec un visa
entry-visa-exempt = sans visa, dispense
entry-irregular = hors des postes-frontière ou sans papiers
entry-not-told = non communiqué

## Birth and nationality.

birth-on = le { $date }
birth-year = vers { $year }
birth-about = { $age-kind ->
    [one] environ { $age } an (le { $told })
   *[other] environ { $age } ans (le { $told })
}
nationality-stateless = apatride
nationality-unknown = nationalité non connue

## What a phone may be used for.

calling-call = on peut appeler
calling-write = écrire seulement
calling-never = ne jamais contacter
calling-not-asked = non demandé

## What the law says of a paper.

need-law = exigée par un texte
need-one-of = une parmi plusieurs au choix
need-optional = utile, non exigée
need-practice = demandée au guichet, aucun texte trouvé
need-not-required = un texte interdit de la demander
need-output = remise au cours de la procédure

## How a paper of the checklist stands.

tick-in-hand = en main
tick-asked = demandée
tick-not-needed = pas nécessaire ici
tick-missing = manque

## Where the original is.

original-person = original chez la personne
original-authority = original à l'administration
original-desk = original à l'association
original-lost = original perdu, volé ou confisqué
original-not-asked = original : non demandé

## Where a step stands.

state-aside = ne concerne pas ce dossier
state-aside-because = ne concerne pas ce dossier, motif : { $fact }
state-otherwise = ne concerne pas ce dossier : la décision a été autre
state-to-do = à faire plus tard
state-ready = à faire maintenant
state-submitted = déposée, en attente
state-submitted-since = déposée, en attente depuis le { $date }
state-done = faite
state-done-on = faite le { $date }
state-skipped = laissée de côté
state-skipped-on = laissée de côté le { $date }

## Where a step comes from.

step-law = la loi le demande
step-practice = pratique des guichets
step-house = précaution de l'association

## How a dated fact is known.

known-paper = écrit, document vu
known-oral = dit oralement
known-witness = vu par une autre personne
known-earliest = jour incertain, le plus tôt possible est retenu

## Appointments.

kept-planned = prévu
kept-kept = honoré
kept-missed = manqué
kept-cancelled = annulé

## Consents.

consent-keep-file = que l'association garde ce dossier
consent-share-with-lawyer = que le nécessaire soit transmis à une avocate ou un avocat
consent-statistics = d'être compté(e) dans des résumés anonymes

## Restrictions.

restriction-trafficking = signes de traite des êtres humains
restriction-unaccompanied-minor = mineur(e) sans famille
restriction-on-request = à la demande de la personne ou de la ou du responsable

## Whom a time limit binds.

kind-person = la personne doit agir
kind-association = l'association doit agir
kind-authority = l'administration ou le tribunal doit répondre
kind-validity = durée de validité d'une pièce
kind-waiting = un droit s'ouvre après ce temps
kind-house = rappel de l'association, sans force légale

## Which office.

office-both = tout bureau d'état civil
office-digital = bureau aux registres numériques
office-paper = bureau aux registres sur papier

## What sort of source it is.

section-laws = Lois et décrets du Maroc
section-orders = Arrêtés, circulaires, projets de loi
section-international = Textes internationaux
section-guides = Guides et sites officiels
section-decisions = Décisions de justice
section-press = Presse et rapports
section-statistics = Statistiques
section-internal = Mentions internes (jamais du droit)

## How sure a statement is.

tag-primary = loi
tag-primary-means = le texte de loi a été lu
tag-secondary = selon un guide ou un site
tag-secondary-means = un guide, un site officiel ou la presse a été lu et est nommé
tag-inference = lecture du projet
tag-inference-means = déduit de textes lus, ou règle de l'association
tag-unverified = non vérifié
tag-unverified-means = une piste seulement, vue dans aucun texte

## What a lawyer must still check, or has checked.

lawyer-mark = à vérifier par une avocate ou un avocat
lawyer-mark-questions = à vérifier par une avocate ou un avocat ({ $questions })
lawyer-unchecked = pas encore vérifié par une avocate ou un avocat
lawyer-checked = vérifié par { $name } le { $date }
