### Yes / no / not known. Plain words; every language has the same messages and arguments.

## The closed vocabulary of conditions, as a statement.

fact-minor = under 18
fact-refugee = refugee status
fact-asylum-seeker = asylum application pending
fact-irregular = no valid permit
fact-visa-exempt = entered visa-exempt
fact-visa = entered with a visa
fact-married-to-moroccan = married to a Moroccan
fact-parent-of-moroccan = has a Moroccan child
fact-pregnant = pregnant
fact-detained = held by an authority
fact-employed = works for wages
fact-student = studies or training
fact-scholar = studies on a scholarship
fact-visitor = stays as a visitor, without work
fact-family-stay = stays for a family link
fact-office-digital = civil-status office with digital registers
fact-declared-late = the time to declare the birth has passed
fact-born-in-hospital = born in a hospital or clinic
fact-parents-married = parents married, with proof
fact-father-present = father known, or recognises the child
fact-written-decision = decision given in writing
fact-appealed-first = administrative appeal already made
fact-has-lawyer = has a lawyer
fact-trafficking-signs = signs of human trafficking
fact-unaccompanied = child without a parent or guardian here
fact-guardian-care = in the care of a parent, guardian or kafil with a permit
fact-refugee-child = a parent has refugee status
fact-card-by-right = residence card asked by right
fact-family-abroad = family still abroad
fact-treaty-worker = national of Senegal, Tunisia or Algeria
fact-anapec-exempt = exempt from the ANAPEC certificate
fact-own-account = works, or wants to work, on own account
fact-before-cassation = case before the Court of Cassation
fact-marrying-moroccan = is to marry a Moroccan in Morocco
fact-wife-of-moroccan = foreign woman married to a Moroccan man
fact-asks-naturalisation = wishes to ask for naturalisation
fact-born-here-of-born-here = born in Morocco of foreign parents born there
fact-urgent-care = needs urgent care
fact-no-domicile = neither domicile nor residence in Morocco

## One fact, answered.

fact-is = { $fact }: yes
fact-is-not = { $fact }: no
fact-asked = { $fact }: to be asked
fact-because = because: { $fact }
