### The doctor: a finding and its mend.

doctor-vault = Vault: { $value }
doctor-vault-mend = No vault here. Make one: mastara init
doctor-modes = Vault folder readable by its owner only
doctor-modes-mend = Take away the others' rights: chmod -R go-rwx on the vault folder
doctor-room = Free room on the disk: { $value } MiB
doctor-room-mend = Make at least 256 MiB free.
doctor-ballast = Reserve against a full disk
doctor-ballast-mend = The reserve was used: make room, then open the vault again.
doctor-bidi = Arabic in this terminal: { $value }
doctor-bidi-mend = Choose on the first screen the line that can be read.
doctor-size = Size of the terminal: { $value }
doctor-size-mend = Make the window 80 columns by 24 rows.
doctor-procedures = Built-in procedures, without a fault: { $value }
doctor-procedures-mend = See the faults: mastara procedures check
doctor-calendar = Feasts known for { $value }
doctor-calendar-mend = Install a newer version: the calendar ends earlier.
