### Backup, restore, verify, repair. Plain words; every language has the same messages and arguments.

## The command line

cli-backup = Writes everything into one sealed file, to be kept elsewhere.
cli-restore = Makes the vault again from a backup, in an absent or empty folder.
cli-repair = Builds a new vault from what can be read of a damaged one, which is not touched. An administrator does it.
cli-compact = Gives back the room on the disk that the vault does not need any more.
cli-arg-backup-file = The file; in a folder it is named after the day
cli-arg-backup-passphrase = A passphrase of its own opens the backup, not the recovery words
cli-arg-backup-passphrase-file = File whose first line is the passphrase of the backup
cli-arg-restore-file = The backup
cli-arg-repaired = The new folder, absent or empty
cli-arg-age-identity = Only show what the tool “age” needs to open a backup
cli-ask-backup-passphrase = The passphrase of the backup:
cli-ask-backup-again = The same once more:
cli-compact-done = Done. What was not needed any more is gone.
cli-repair-done = A new vault is in { $folder }. The damaged one is as it was: keep it. What is gone is listed above.

## Backup and restore

backup-done = The backup is in { $file }
backup-by-words = The 24 recovery words open it: keep the sheet apart from the stick.
backup-by-passphrase = Only its passphrase opens it. The recovery words do not.
backup-identity = Whoever has the line below opens every backup of this vault. Keep it off this computer, and destroy it after use.
restore-done = Everything in the backup is in { $folder }.
restore-then = An administrator must unlock it first: before that nobody writes in it.
restore-erased = { $count-kind ->
    [one] { $count } case that was erased after this backup is erased again.
   *[other] { $count } cases that were erased after this backup are erased again.
}

## What reading everything found

verify-passed-over = { $count-kind ->
    [one] { $count } restricted case was passed over: it is not for you to read.
   *[other] { $count } restricted cases were passed over: they are not for you to read.
}
verify-known = { $count-kind ->
    [one] { $count } loss was listed by an earlier repair.
   *[other] { $count } losses were listed by an earlier repair.
}
finding-file = { $what }
finding-case-key = The key of a case cannot be opened. { $what }
finding-case = Case { $case } cannot be read, or not all of it. { $what }
finding-lost = Case { $case }: { $count } facts are gone, from no. { $number } of line { $line }.
finding-foreign = Case { $case }: fact no. { $number } of line { $line } is not what was signed.
finding-chain = Line { $line } is broken after no. { $number }.
finding-ledger = An entry of what was signed does not hold. { $what }
finding-after-removal = Line { $line } went on after its writer was removed, from no. { $number }.
finding-roster-old = The list of members is older than what was done with it: somebody put an old one back.
finding-restored = The vault was restored and waits for an administrator to unlock it; until then nothing is written.
finding-cut = The end of line { $line } is cut after no. { $number }: { $count } facts are gone.
finding-fewer = There are fewer cases than were counted: { $count } are gone.
audit-repaired = The vault was repaired on { $day }: { $count } losses before that are known.

## What went wrong (err), and what to do next (rec)

err-not-a-backup = This file is not a backup of a vault.
rec-not-a-backup = Look for the file that is named mastara and a day.
err-for-passphrase = This backup opens with the passphrase that it was given, not with the recovery words.
rec-for-passphrase = Type that passphrase; whoever wrote the backup knows it.
err-for-words = This backup opens with the 24 recovery words.
rec-for-words = Fetch the recovery sheet.
err-restored-first = This vault was restored, and cases that were erased since are in it.
rec-restored-first = An administrator must unlock it first: then they are erased again.
err-no-backup-key = This vault is older than backups: it does not know yet what should open them.
rec-no-backup-key = Run “mastara backup” once in a terminal with the recovery sheet at hand.
err-backup-damaged = The backup was changed or cut since it was written. Nothing was restored.
rec-backup-damaged = Copy the file from the stick again, or take an older backup.
err-backup-cut = The backup ends early. Nothing was restored.
rec-backup-cut = Copy the file from the stick again, or take an older backup.
err-backup-newer = The backup was written by a newer Mastara. Nothing was restored.
rec-backup-newer = Install the latest version.
err-backup-passphrase = This passphrase does not open the backup.
rec-backup-passphrase = Type it again. The recovery words do not open this one.
err-leave-exists = There is already a file of that name. It was not touched.
rec-leave-exists = Choose another name.
err-backup-differs = The two passphrases are not the same. Nothing was written.
rec-backup-differs = Start again and type it twice.

## The screen

screen-backup = Backup
act-go-backup = Write a backup
act-go-backup-more = Everything in one sealed file, onto a stick that is kept elsewhere.
act-write-backup = Write it here
act-write-backup-more = Write the backup into the chosen folder. No file is written over.
act-look-again = Look again
act-look-again-more = Look for sticks and folders again.
working-backup = Writing the backup…
backup-ask = Where should the backup go?
backup-here = on this computer: no help when it is stolen. Plug in a stick and press F5
backup-stick = stick or disk
backup-name = The file will be named { $name }
backup-what = It holds everything, restricted cases too, sealed. The 24 recovery words open it, and then each still needs an own passphrase: without the sheet nobody restores it. Keep the stick elsewhere than the computer, and the sheet elsewhere than the stick.
backup-last = The last backup is from { $day }.
backup-never = There is no backup yet.
today-no-backup = { $count-kind ->
    [one] No backup for { $count } day: plug in the stick and write one (Ctrl-P, backup).
   *[other] No backup for { $count } days: plug in the stick and write one (Ctrl-P, backup).
}
