### Yes / no / not known. Plain words; every language has the same messages and arguments.

## The closed vocabulary of conditions, as a statement.

fact-minor = moins de 18 ans
fact-refugee = statut de réfugié
fact-asylum-seeker = demande d'asile en cours
fact-irregular = pas de titre de séjour valable
fact-visa-exempt = entrée avec dispense de visa
fact-visa = entrée avec un visa
fact-married-to-moroccan = mariage avec une personne marocaine
fact-parent-of-moroccan = enfant de nationalité marocaine
fact-pregnant = grossesse
fact-detained = retenue par une autorité
fact-employed = emploi salarié
fact-student = études ou formation
fact-scholar = études avec une bourse
fact-visitor = séjour de visite, sans travail
fact-family-stay = séjour pour un lien familial
fact-office-digital = bureau d'état civil aux registres numériques
fact-declared-late = le délai pour déclarer la naissance est passé
fact-born-in-hospital = naissance à l'hôpital ou en clinique
fact-parents-married = parents mariés, avec une preuve
fact-father-present = père connu ou qui reconnaît l'enfant
fact-written-decision = décision remise par écrit
fact-appealed-first = recours administratif déjà fait
fact-has-lawyer = a une avocate ou un avocat
fact-trafficking-signs = signes de traite des êtres humains
fact-unaccompanied = enfant sans parent ni tuteur ici
fact-guardian-care = à la charge d'un parent, d'un tuteur ou d'un kafil qui a un titre de séjour
fact-refugee-child = père ou mère avec le statut de réfugié
fact-card-by-right = carte de résidence demandée de plein droit
fact-family-abroad = famille encore à l'étranger
fact-treaty-worker = nationalité sénégalaise, tunisienne ou algérienne
fact-anapec-exempt = dispense de l'attestation ANAPEC
fact-own-account = travail à son compte, ou projet
fact-before-cassation = affaire devant la Cour de cassation
fact-marrying-moroccan = mariage prévu au Maroc avec une personne marocaine
fact-wife-of-moroccan = étrangère mariée à un Marocain
fact-asks-naturalisation = souhait de demander la naturalisation
fact-born-here-of-born-here = naissance au Maroc de parents étrangers nés au Maroc
fact-urgent-care = besoin de soins urgents
fact-no-domicile = ni domicile ni résidence au Maroc

## One fact, answered.

fact-is = { $fact } : oui
fact-is-not = { $fact } : non
fact-asked = { $fact } : à demander
fact-because = parce que : { $fact }
