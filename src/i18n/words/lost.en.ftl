### A lost laptop: the questions, the cases that could be read on it, what to do, and the sheet of the incident.

## The questions.

screen-lost = Lost laptop
act-go-lost = Lost laptop
act-go-lost-more = A laptop was lost, stolen or seized: ends the keys on it, shows which cases are exposed and what to do.
lost-what = A laptop with the vault was lost, stolen or seized. You say when and how it went, then whose keys were on it. Nothing is done before the last question.
lost-day = Lost on
lost-went = How it went
went-shut = Switched off, or the vault was locked
went-open = The vault was open
went-unknown = Nobody knows
lost-one-machine = A vault lives on one machine, with the keys of everybody. This desk works on a copy of it: all keys from before the loss are taken to have been on that laptop.
lost-holders = Whose keys were on it
lost-since = since { $day }
lost-here = This is you.
lost-renewed = stays, with new keys
lost-removed = is removed
lost-elsewhere = was not on it
lost-not-oneself = You can't remove yourself: another administrator does that.
lost-sure = End these keys now?
lost-sure-more = Their passphrases open nothing any more, every key is turned, and new passphrases are shown once. What a thief can already read stays readable to them.
act-lost-go = End these keys
act-lost-toggle = On it or not
act-lost-toggle-more = Says whether these keys were on the laptop.
act-lost-fate = Stays or is removed
act-lost-fate-more = Whoever stays gets a new passphrase; whoever is removed opens nothing any more.
why-no-line = Mark at least one line of keys.
why-first-when = First say when and how it went.

## What was done.

screen-lost-done = After the loss
lost-done = The keys on that laptop are ended, and every key of the desk is turned.
lost-passphrases = New passphrases. They are shown only now: write each on paper and hand it over in person.
lost-sheet = Incident sheet: { $file }
lost-next = Next: a new recovery sheet, if the paper was near the laptop (mastara recover new-sheet), and a new backup.
lost-finish-sure = Is every passphrase on paper?
lost-finish-more = They will not be shown again.
lost-finish-unprinted = They will not be shown again. The incident sheet with the cases was not printed.
act-lost-print = Incident sheet
act-lost-print-more = Writes the sheet where the program was started: what happened, what was on it, whom to tell, what remains to be done. Without names.
act-lost-finish = They are on paper
act-lost-finish-more = Leaves this page; the passphrases are gone from the screen for good.
act-lost-part = Next group
act-lost-part-more = To the next group of cases.

## Why exposure is dangerous, the worst first, and what to do.

danger-trafficking = Signs of trafficking
danger-trafficking-do = First of all, today: reach the person in the way that was agreed as safe, never by a phone that others answer. Agree on another place and number. Decide with them about shelter and about telling the police or the prosecutor.
danger-asylum = In asylum
danger-asylum-do = Tell the person in a safe talk. Nothing goes to the consulate or the authorities of their country. With their agreement, tell UNHCR or its partner. Think over whether where they live is in the file.
danger-minor = Minors
danger-minor-do = Tell whoever looks after the child. Think over whether the place where it lives must change.
danger-on-request = Restricted because it was asked for
danger-on-request-do = Tell the person, and ask what they fear most.
danger-irregular = Without papers
danger-irregular-do = Tell the person what the file said about where they live and work. Have a lawyer's number ready, and the 48-hour limits of removal decisions in mind.
danger-other = Other cases
danger-other-do = Tell the person at the next meeting. Change what the file gives away: meeting places, phone numbers of others.

## The sheet of the incident.

incident-title = Incident: a lost laptop
incident-what = For the association's own file. Cases are told by reference; nobody is named.
incident-happened = What happened, and when
incident-lost-on = Lost on: { $date }
incident-went-shut = The laptop was switched off, or its vault locked.
incident-went-open = The vault was open: what was on it must be taken as read.
incident-went-unknown = Nobody knows whether the vault was open: prepare for the worse.
incident-where = Where, and how: ____________________________________________
incident-on-it = What was on it
incident-cases = { $count-kind ->
    [one] { $count } case could be read with the keys that were on it.
   *[other] { $count } cases could be read with the keys that were on it.
 }
incident-beyond = Restricted cases that nobody with keys on it could open: { $count }
incident-copy = The laptop held the vault as it was on that day. Lists, letters and scans outside the vault are not counted here.
incident-protected = How it was protected
incident-sealed = Everything in the vault is encrypted (XChaCha20-Poly1305); without a passphrase not even the id of a case can be read.
incident-guess = Each guess at a passphrase costs 64 to 256 MiB of memory and up to a second (Argon2id). Five drawn words hold; a passphrase that was on paper with the laptop does not.
incident-locks = The vault locks itself when it is left alone for some minutes, and when the computer wakes from sleep.
incident-done = What was done
incident-turned = Keys ended and turned on { $day } at { $hour }, by an administrator
incident-lines = Lines of keys ended: { $count }
incident-renewed = People with new keys: { $count }
incident-removed = People removed: { $count }
incident-not-undone = This protects what is written from then on. It can't take back what the lost copy holds.
incident-exposed = Cases that could be read, the most dangerous first
incident-tell = Whom to tell
incident-law-none = Law 09-08: no duty to notify a breach to the CNDP or to the persons was seen in its text. A reform is announced: ask a lawyer.
incident-law-security = Law 09-08, art. 23: the association owes security appropriate to the risk; art. 24: control of media and transport for sensitive data. This sheet shows what there was.
incident-law-penalty = Law 09-08, arts 58 and 61: no security measures, and easing misuse or disclosure even by negligence, are punished.
incident-law-secrecy = Law 09-08, art. 26: everybody who handled the files stays bound to secrecy. Tell no more than is needed.
incident-tell-persons = The persons, in the order above. The law asks for nothing here; their safety does.
incident-tell-board = The board of the association, and its lawyer
incident-tell-police = The police, for a declaration of loss or theft: the device alone, no word about people or cases
incident-tell-cndp = The CNDP, if the lawyer advises it
incident-next = What remains to be done
incident-next-passphrases = New passphrases handed over in person, on paper
incident-next-sheet = New recovery sheet, if the old one was near the laptop or nobody knows; old one burnt
incident-next-backups = New backup made; backups that lay with the laptop looked for
incident-next-accounts = Mail, messages and cloud accounts on the laptop: signed out from elsewhere, passwords changed
incident-next-other = Lists, letters and scans outside the vault: what was there?
incident-next-review = In a month: what was done, what came of it, what is done otherwise
incident-signed = Date, name, signature
incident-signature = ____________________________________________

## On the command line.

cli-lost = A laptop was lost: ends the keys on it, turns every key, lists exposed cases, writes an incident sheet.
cli-arg-lost-day = The day of the loss (YYYY-MM-DD); else today.
cli-arg-lost-went = How it went: shut, open or unknown.
cli-arg-lost-line = A line of keys that was on it, by its id; may be given more than once. Else all from before the loss.
cli-arg-lost-remove = A member who does not stay, by id; may be given more than once. The others get new keys.
cli-arg-lost-out = Folder for the incident sheet; else this one.
cli-arg-lost-look = Only shows whose keys and which cases; nothing is changed.
cli-arg-lost-yes = Does not ask.
cli-lost-sure = Their passphrases will open nothing any more. End these keys now? Type yes:
err-lost-unsure = Nothing was changed: it was not confirmed.
rec-lost-unsure = Look first with --look; then confirm on the screen, or give --yes.
err-lost-nothing = No keys are marked: none are as old as that day.
rec-lost-nothing = Give the day of the loss with --day, or the lines with --line.
