### The journal of the desk: what was done that is no event of a case.

## What was done.

deed-unlocked = Unlocked the desk.
deed-wrong-passphrases = 
    { $count-kind ->
        [one] { $count } wrong passphrase before that.
       *[other] { $count } wrong passphrases before that.
    }
deed-restricted-opened = Opened the restricted case { $reference }.
deed-member-added = Let in { $whom }, { $role }.
deed-role-changed = Gave { $whom } the role: { $role }.
deed-member-removed = Removed { $whom }.
deed-member-renewed = Gave { $whom } new keys after a forgotten passphrase or a lost laptop.
deed-passphrase-changed = Changed the own passphrase.
deed-recovered = Came in with the words of the recovery sheet.
deed-erased = Erased { $reference }.
deed-backed-up = Wrote a backup.
deed-restored = Restored the vault from a backup.
deed-verified = Everything was read; findings: { $count }.
deed-verified-sound = Everything was read and is sound.
deed-repaired = The vault was repaired; gone: { $count }.
deed-checked = Vouched for all signatures up to here.
deed-laptop-lost = Lost laptop: writer lines ended: { $lines }, cases that it could read: { $exposed }.
deed-copy-given = Gave the person of { $reference } a copy of the file.
deed-exported = Left the house: { $what }.
deed-member-renamed = Gave { $whom } another name.
deed-sheet-renewed = Made a new recovery sheet; the old words hold no more.
deed-somebody = somebody who is not known here
deed-a-case = a case that is not shown
left-handout = a sheet for a person
left-explained = a page of dates
left-obstacles = a list of obstacles
left-register = the page of the register of processing
left-incident = an incident sheet

## The screen.

screen-journal = Journal of the desk
journal-empty = Nothing is in the journal.
journal-older = Older ones, on the command line (mastara audit list): { $count }
act-go-journal = Journal of the desk
act-go-journal-more = Who unlocked, who was let in, what was opened and what left the house.
act-journal-day = Next day
act-journal-day-more = To the first line of the day before.

## On the command line.

cli-audit-list = Who did what and when: the journal of the desk, or the timeline of one case.
cli-arg-audit-case = Reference of a case: its timeline instead of the journal.
cli-arg-audit-since = Only from this day on (YYYY-MM-DD).
