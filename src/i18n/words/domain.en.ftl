### Closed vocabularies of a case and of a procedure. Plain words; every language has the same messages and arguments.

## Status.

status-irregular = without a valid permit
status-regular = valid permit
status-asylum-seeker = asylum application pending
status-refugee-unhcr = refugee under UNHCR's mandate
status-refugee-state = refugee recognised by the State
status-not-told = not told

## Sex.

sex-f = female
sex-m = male
sex-other = other
sex-not-told = not told

## How the person entered Morocco.

entry-visa = with a visa
entry-visa-exempt = without a visa, exempt
entry-irregular = outside the border posts or without papers
entry-not-told = not told

## Birth and nationality.

birth-on = on { $date }
birth-year = about { $year }
birth-about = { $age-kind ->
    [one] about { $age } year old (on { $told })
   *[other] about { $age } years old (on { $told })
}
nationality-stateless = stateless
nationality-unknown = nationality not known

## What a phone may be used for.

calling-call = safe to call
calling-write = write only
calling-never = never contact
calling-not-asked = not asked

## What the law says of a paper.

need-law = required by a text
need-one-of = one of several that will do
need-optional = helps, not required
need-practice = asked at counters, no text found
need-not-required = a text says that it may not be asked
need-output = given during the procedure

## How a paper of the checklist stands.

tick-in-hand = in hand
tick-asked = asked for
tick-not-needed = not needed here
tick-missing = missing

## Where the original is.

original-person = original with the person
original-authority = original with an authority
original-desk = original with the association
original-lost = original lost, stolen or confiscated
original-not-asked = original: not asked

## Where a step stands.

state-aside = does not concern this case
state-aside-because = does not concern this case, because: { $fact }
state-otherwise = does not concern this case: the decision was another
state-to-do = to do later
state-ready = ready to do
state-submitted = submitted, waiting
state-submitted-since = submitted, waiting since { $date }
state-done = done
state-done-on = done on { $date }
state-skipped = skipped
state-skipped-on = skipped on { $date }

## Where a step comes from.

step-law = the law asks for it
step-practice = habit of the counters
step-house = the association's own care

## How a dated fact is known.

known-paper = in writing, paper seen
known-oral = told by word of mouth
known-witness = seen by someone else
known-earliest = uncertain day, the earliest possible one is taken

## Appointments.

kept-planned = planned
kept-kept = kept
kept-missed = missed
kept-cancelled = cancelled

## Consents.

consent-keep-file = that the association keeps this file
consent-share-with-lawyer = that what is needed is shared with a lawyer
consent-statistics = to be counted in anonymised summaries

## Restrictions.

restriction-trafficking = signs of human trafficking
restriction-unaccompanied-minor = minor without a family
restriction-on-request = asked for by the person or a supervisor

## Whom a time limit binds.

kind-person = the person must act
kind-association = the association must act
kind-authority = the authority or court must answer
kind-validity = how long a paper is valid
kind-waiting = a right opens after this time
kind-house = reminder of the house, no legal force

## Which office.

office-both = any civil-status office
office-digital = office with digital registers
office-paper = office with paper registers

## What sort of source it is.

section-laws = Laws and decrees of Morocco
section-orders = Orders, circulars, bills
section-international = International texts
section-guides = Guides and official sites
section-decisions = Court decisions
section-press = Press and reports
section-statistics = Statistics
section-internal = Internal marks (never law)

## How sure a statement is.

tag-primary = law
tag-primary-means = the text of the law was read
tag-secondary = according to a guide or site
tag-secondary-means = a guide, an official site or the press was read and is named
tag-inference = reading of the project
tag-inference-means = deduced from texts that were read, or a house rule
tag-unverified = not verified
tag-unverified-means = a lead only, seen in no text

## What a lawyer must still check, or has checked.

lawyer-mark = to be checked by a lawyer
lawyer-mark-questions = to be checked by a lawyer ({ $questions })
lawyer-unchecked = not yet checked by a lawyer
lawyer-checked = checked by { $name } on { $date }
