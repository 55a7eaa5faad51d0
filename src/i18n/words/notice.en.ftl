### Pages of law 09-08: the notice, the copy for the person, the page of processing. Plain words; every language has the same messages and arguments.

## Shared by the pages.

rights-fact = { $label }: { $value }
rights-none = Nothing.
rights-house-rule = Rule of the house: the law gives no number. To be written in the filing with the CNDP.
rights-association = Who keeps the data
rights-address = Address
rights-contact = For questions and requests
rights-receipt = CNDP receipt or authorisation no.
rights-blank = ____________________
rights-waits = waits for an answer
rights-done = done on { $date }
rights-refused = refused on { $date }

## The notice (art. 5). It is read aloud as often as it is printed.

notice-title = Your data with us
notice-intro = Before we write anything down about you, you have a right to know who keeps it, for what, and what you can ask.
notice-why = What we ask you to agree to
notice-keep-file = Your name, your situation, your papers and your dates, so that no time limit is missed and you need not tell everything again.
notice-sensitive-details = Only what your case needs, to defend your rights. It can be left out.
notice-share-with-lawyer = A lawyer sees what is needed to defend you.
notice-share-with-others = We say each time to whom, and write it down.
notice-statistics = Numbers without names, to show where procedures block. Say no and you are not counted.
notice-each = You answer each of these on its own, yes or no. You can change your mind on any day.
notice-who-sees = Who sees it
notice-inside = Those who work at this desk. They must keep it to themselves, even after they have left. A file can be restricted to few.
notice-outside = Nobody outside without your consent, unless a law commands it or your life is in danger.
notice-abroad = Nothing is sent abroad. The data are locked on this computer by a passphrase.
notice-must = Must I answer?
notice-free = No. Nothing is compulsory, and help does not depend on it.
notice-without = But without a name there is no file, and without the dates on your papers we cannot count your time limits.
notice-how-long = How long it is kept
notice-term = { $months-kind ->
    [one] { $months } month after the case is closed; then a supervisor decides: erase, or keep with a reason. Longer if you ask for it in writing.
   *[other] { $months } months after the case is closed; then a supervisor decides: erase, or keep with a reason. Longer if you ask for it in writing.
}
notice-rights = What you can ask, free of charge
notice-see = To see your file and have a copy, at once (art. 7).
notice-correct = To correct it, erase it or lock it: answered within ten full days, and those who were shown it are told (art. 8).
notice-object = To object to a use, for reasons of your own (art. 9).
notice-withdraw = To take back a consent. What was done before stays done; from then on it stops.
notice-complain = If we do not answer: the CNDP in Rabat, www.cndp.ma.
notice-automatic = The computer counts days and shows what the law asks. It decides nothing about you: a person does.
notice-signed = Explained on ____ / ____ / ______ in ______________ by ______________

## The copy for the person (art. 7).

copy-title = What is kept about you
copy-on = Copy made on { $date }
copy-free = This copy is free, and you can ask for it again. Keep it safe: it says much about you.
copy-person = You
copy-reference = Number of the file
copy-names = Names and spellings
copy-sex = Sex
copy-birth = Birth
copy-nationality = Nationality
copy-languages = Languages
copy-arrived = Arrival in Morocco
copy-entry = Manner of entry
copy-status = Status
copy-phone = Phone
copy-place = Where you live
copy-household = { $count-kind ->
    [one] The desk knows { $count } other file of your household. It belongs to that person, who can ask for it.
   *[other] The desk knows { $count } other files of your household. They belong to those persons, who can ask for them.
}
copy-answers = What you answered
copy-papers = Your papers, as far as we know them
copy-issued = issued on { $date }
copy-expires = until { $date }
copy-courses = Your procedures, and what was done
copy-since = followed since { $date }
copy-told = Days that were told
copy-dates = Time limits that run
copy-how-counted = How they are counted: from the day told above, by the amount that the article gives, skipping closed days where the law says so. The desk can print the counting day by day.
copy-how-two = There are always two dates. The first is the prudent one: act by it. The second is the last that a lawyer could still argue.
copy-how-decides = The computer only counts. What is asked for you, and whether, is decided by you and by people.
copy-appointments = Appointments
copy-obstacles = What counters demanded
copy-notes = Notes of the desk
copy-notes-left-out = Left out of this copy because they name other people. Ask to have them read to you.
copy-agreed = What you agreed to
copy-asked = What you asked about your data
copy-shown = Who was shown something of it
copy-inside = Inside the association: those who work at this desk.
copy-inside-few = Inside the association: supervisors, and whoever looks after your case.
copy-origin = Where it comes from
copy-origin-told = From you and those who came with you, from the papers that you showed, and from what was noted at this desk.
copy-kept-until = Keeping this file is thought over on { $date }.

## The page of processing (arts 12 to 21).

processing-title = Page of processing of personal data
processing-on = As on { $date }
processing-purposes = Purposes
processing-basis = Consent of the person for each purpose; for sensitive data, explicit consent, and the need to recognise, exercise or defend a right in court.
processing-persons = Persons concerned
processing-helped = Migrants, asylum seekers and refugees who ask for help with a procedure
processing-family = Members of their household, each with an own file when they ask for help
processing-desk = Members of the desk: name, role, and what they wrote and when
processing-data = Categories of data
processing-identity = Identity: names, sex, birth, nationality, languages
processing-contact = Contact: phone and how it may be used, region and commune
processing-stay = Stay: arrival, manner of entry, status, facts that a procedure asks for
processing-papers = Papers: kind, number, dates, where the original is (numbers of identity papers: prior authorisation, art. 12)
processing-steps = Procedures: steps, outcomes, dated facts, time limits, appointments, obstacles met
processing-notes = Free notes of the desk
processing-sensitive = Sensitive data can occur: asylum accounts, health, origin, beliefs, offences. Prior authorisation is to be asked before use; such files can be restricted.
processing-lawyer = To be checked by a lawyer: whether a migrants' association needs the authorisation for each of these (LQ-11).
processing-recipients = Recipients
processing-to-lawyer = Lawyers, with consent
processing-to-others = Other associations, organisations and administrations, with consent, or where a law or a danger to life commands it, with a written reason
processing-logged = Each disclosure is written down with its day, what was shown, and why; recipients are told of corrections.
processing-transfer = Transfer abroad
processing-no-transfer = None by this program: it works without a network and sends nothing.
processing-copies = A backup kept with a service hosted abroad would be a transfer: ask for the authorisation first.
processing-term = How long
processing-review = At the end of that time a supervisor decides: erase, or keep with a written reason. Files of asylum and of trafficking are reviewed as a whole before they are erased.
processing-access = Who has access
processing-role = { $role }: { $count }
processing-volunteer = work on cases that are not restricted
processing-supervisor = also restricted cases, erasure, review
processing-administrator = also who belongs to the desk
processing-security = Security
processing-sealed = Everything is stored encrypted (XChaCha20-Poly1305), each case under its own key
processing-passphrase = Each member has an own passphrase (Argon2id); a removed member reads nothing new
processing-roles = Lifting a restriction, erasing and deciding how long a file is kept are refused to volunteers
processing-apart = Restricted cases are sealed to supervisors and the assigned member
processing-trace = Every entry is signed and chained: who wrote what and when can be checked afterwards
processing-lock = The desk locks itself; passphrases and names are wiped from memory
processing-erase = Erasing destroys the key of the case, its drafts and its attachments; older copies are erased again when they are restored
processing-leaves = Files leave only by an act of a person, without a name in their name, readable by their owner alone
processing-rights = Rights of the persons
processing-answered = Notice in three languages before collection; copy at once; correction, erasure or locking within ten full days; objection and withdrawal stop the use; all of it free of charge and written down.
processing-filing = This page describes the processing as the program does it. It does not replace the CNDP's forms.
