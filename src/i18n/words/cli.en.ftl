### The command line: explanations, questions, errors. Plain words; every language has the same messages and arguments.

cli = The legal desk: time limits, papers and the next step of every case, with no network.
cli-demo = Opens a practice desk of fictitious cases, thrown away at the end.
cli-init = Makes the encrypted vault of the desk. The name of whoever makes it is asked, or is the first line of standard input.
cli-import = Brings in a follow-up list (CSV): each row becomes a case, or a line of the report.
cli-today = What must be done today, the gravest first.
cli-cases = All open cases.
cli-case = One case: its procedures, steps and dates.
cli-deadline = Both dates of a time limit, counted day by day; with --vault as the desk counts.
cli-procedures = The procedures: list them, read one, check files.
cli-procedures-list = A line for each procedure.
cli-procedures-show = One procedure in full, with its articles.
cli-procedures-check = Checks procedure files: file, line, column, mend.
cli-doctor = What this computer gives, and what it lacks.
cli-completions = Completions for a shell.
cli-man = The manual page.

cli-heading-usage = Usage
cli-heading-options = Options
cli-heading-arguments = Arguments
cli-heading-commands = Commands
cli-heading-command = COMMAND

cli-arg-vault = Folder of the vault (else MASTARA_VAULT, else the system's data folder)
cli-arg-passphrase-file = File whose first line is the passphrase
cli-arg-lang = Language: ar, fr or en (else MASTARA_LANG, else the system's)
cli-arg-on = Day to reckon from (YYYY-MM-DD), for the reading commands
cli-arg-lock-after = Without a key for so many seconds the desk locks itself: 30 to 900, else 180 (or MASTARA_LOCK_AFTER)
cli-arg-json = Stable JSON instead of text
cli-arg-help = This help
cli-arg-version = The version
cli-arg-cases = Number of fictitious cases
cli-arg-seed = The same seed gives the same cases
cli-arg-file = The list to bring in
cli-arg-dry-run = Say what would happen, write nothing
cli-arg-most = Lines at most; 0 shows all
cli-arg-all = Closed cases too
cli-arg-reference = The reference of the case, such as 001/26
cli-arg-rule = The time limit, such as permit.refusal.court
cli-arg-from = The day that starts the limit, with the hour if it runs in hours
cli-arg-certain = After a silence: the first day on which it is certain
cli-arg-chain = The day on which the time of that silence began
cli-arg-abroad = Neither domicile nor residence in Morocco
cli-arg-aid = The day legal aid was asked, then the day it was answered
cli-arg-complaint = The day the Médiateur was turned to, then the day of the decision
cli-arg-id = The procedure, such as first-permit
cli-arg-dir = A folder of files; without it the files of this desk are checked, over those built in
cli-arg-shell = The shell: bash, elvish, fish, powershell or zsh

cli-ask-passphrase = Passphrase:
cli-init-done = Vault made in { $folder }.
cli-init-passphrase = The passphrase. Write it on paper, away from the computer; it is shown only once:
cli-init-words = The 24 recovery words, to be locked away, far from the computer:
cli-today-hidden = { $count-kind ->
    [one] { $count } more case waits (see all: --most 0).
   *[other] { $count } more cases wait (see all: --most 0).
}
cli-check-done = { $count-kind ->
    [0] No fault.
    [one] { $count } fault.
   *[other] { $count } faults.
}

err-usage = The command is not understood.
rec-usage = See: mastara --help
err-unknown-argument = Unknown option: { $word }
err-unknown-command = Unknown command: { $word }
err-invalid-value = { $word }: "{ $value }" is not possible. { $known }
err-missing-argument = Missing: { $word }
err-passphrase-file = The passphrase file is empty or can't be read: { $file }
rec-passphrase-file = Check the path; the passphrase stands on the first line.
err-no-passphrase = The passphrase can't be asked for here.
rec-no-passphrase = Run the command in a terminal, or give --passphrase-file.
err-no-home = This computer's data folder can't be found.
rec-no-home = Give the folder of the vault with --vault.
err-vault-exists = There is a vault in { $folder } already.
rec-vault-exists = Open it with: mastara. For another vault choose another folder.
err-demo-cases = The practice desk has from 1 to { $most } cases.
rec-demo-cases = Choose another number.
err-no-such-rule = Unknown time limit: { $rule }
rec-no-such-rule = Known limits: { $known }
err-no-rule-version = No version of { $rule } is known for a time that began on { $date }.
rec-no-rule-version = Call a lawyer.
err-from-hour = This limit runs in hours: the hour is needed. ({ $trigger })
rec-from-hour = Write for example --from 2026-11-24T10:30; in doubt, the earliest possible hour.
err-undated = This date can't be reckoned: { $why }
rec-undated = Call a lawyer.
err-from-date = "{ $value }" is no date.
rec-from-date = Write YYYY-MM-DD, or YYYY-MM-DDTHH:MM.
err-days-order = { $then } can't lie before { $first }.
rec-days-order = Look at the days: what follows may not come first.
deadline-idle = What was told of its time changes nothing in this limit.
err-no-such-reference = No case has the reference { $reference }.
rec-no-such-reference = See the references: mastara cases
err-no-such-procedure-id = Unknown procedure: { $procedure }
rec-no-such-procedure-id = Known procedures: { $known }
err-file = The file can't be read: { $file }
rec-file = Check the path and the permissions.
err-import = { $what }
rec-import = { $mend }
cli-import-dry = { $count-kind ->
    [one] Dry run: { $count } case would be made. Nothing was written.
   *[other] Dry run: { $count } cases would be made. Nothing was written.
}
cli-import-done = { $count-kind ->
    [one] { $count } case made.
   *[other] { $count } cases made.
}
err-no-terminal = The interface needs a terminal.
rec-no-terminal = Open it in a terminal, or read: mastara today
err-folder = There is no such folder: { $folder }
rec-folder = Check the path.
err-nothing-to-check = Nothing to check here: { $folder }
rec-nothing-to-check = Name a folder with files that end in .toml, or one such file.
err-bug = Mastara made a mistake and had to stop. What was saved is safe.
rec-bug = Open it again and go on. This line tells the makers where it happened, and names nobody: { $place }
cli-verify = Reads everything in the vault and names what does not hold.
cli-recover = Opens the vault with the 24 recovery words and gives it a new passphrase.
cli-arg-words-file = File with the 24 words; without it they are asked for
cli-ask-words = The 24 recovery words, with blanks between them:
cli-recover-done = The vault opens again.
cli-verify-sound = The vault is sound.
cli-verify-damaged = The vault is damaged. Delete nothing; copy the folder, put a backup back.
cli-verify-cases = { $count-kind ->
    [one] { $count } case read.
   *[other] { $count } cases read.
}
cli-procedures-test = Plays scenarios: stories of what was done, and what must come out.
cli-arg-scenarios = A folder of scenarios; without it those that came with the program are played
cli-arg-law = A folder of procedure files: play by them instead of those built in
cli-ask-name = Your name, as the desk knows you:
cli-audit = Checks what everybody wrote and signed.
cli-audit-verify = Checks signatures, order and hashes, and names the first entry that does not hold.
cli-audit-head = The eight words of each writer line, for the weekly sheet.
cli-arg-every = Every signature, not only those since the last checkpoint of a supervisor
cli-arg-head = Eight words from a weekly sheet: says where they belong, or that it is no longer there
audit-first = First bad entry: { $number } of { $who } (line { $line }): { $wrong }
audit-also = Also: { $number } of { $who } (line { $line }): { $wrong }
audit-edited = changed
audit-missing = missing
audit-reordered = in another's place
audit-forged = forged
audit-cut = cut off, with what came after it
audit-read = Entries read: { $entries }. Signatures checked: { $signatures }.
audit-sound = What was written is whole.
audit-unsound = What was written is not whole. Delete nothing; copy the folder and call whoever administers the desk.
audit-head-there = These words belong to event { $number } of line { $line }: nothing up to there was changed.
audit-head-gone = What was printed is no longer there: it was cut off or changed. Copy the folder and call whoever administers the desk.
audit-sheet = Words of { $day }. Write them down or print them, and keep the sheet away from the laptop.
audit-line = { $who } · line { $line } · up to event { $number }
cli-people = Who belongs to the desk: name, role, sign and day.
cli-people-add = Lets somebody in; the name is asked for, or is the first line of standard input. An administrator can.
cli-people-role = Gives a member another role. An administrator can.
cli-people-rename = Gives a member another name, asked for or from standard input. An administrator can.
cli-people-remove = Removes a member: nothing written afterwards can be read with their keys. An administrator can.
cli-people-renew = For a forgotten passphrase: the same member, new keys, a new passphrase. An administrator can.
cli-people-passphrase = Changes your own passphrase.
cli-arg-role = volunteer, supervisor or administrator
cli-arg-person = The member, by the id that “mastara people” shows
cli-arg-new-passphrase-file = File whose first line is the new passphrase; else one is made and shown once
cli-arg-recover-for = The member whose passphrase was forgotten, by the id that “mastara people” shows; else it is asked, or a new administrator is made
cli-ask-member-name = Name of the member, as the desk knows them:
cli-ask-whom = For whom? Type the id at the beginning of the line; Enter alone makes a new administrator:
cli-people-since = since { $day }
cli-people-left = left { $day }
cli-people-here = you
cli-people-added = { $name } belongs to the desk now ({ $role }; sign: { $sign }; id: { $person }).
cli-people-changed = { $person }: { $name }, { $role }.
cli-people-removed = { $name } no longer belongs to the desk. What was read before, nobody can take back.
cli-people-renewed = { $name } has new keys. The old passphrase opens nothing any more.
cli-people-passphrase-changed = Your passphrase is changed.
err-people-administrators = Who belongs to the desk is decided by an administrator.
rec-people-administrators = Ask one of them; “mastara people” shows who they are.
err-no-such-person = No member has the id { $person }.
rec-no-such-person = Type the id as it is shown: mastara people
