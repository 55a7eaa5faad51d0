### What the program does for its own safety: locking, waiting, memory. Every language has the same messages.

## Locking and opening.

locked-away = The desk was locked while the computer slept or the program was stopped.
unlock-wait = { $count-kind ->
    [one] That was not the passphrase. The next try is possible in { $count } second.
   *[other] That was not the passphrase. The next try is possible in { $count } seconds.
}
why-wait = Wait until the time is over: each wrong passphrase makes it longer.
unlock-tries = { $count-kind ->
    [one] Before this, a wrong passphrase was typed { $count } time. If that was not you, tell an administrator.
   *[other] Before this, a wrong passphrase was typed { $count } times. If that was not you, tell an administrator.
}

## What `mastara doctor` says of it. `$value` is a figure or a word of the system.

doctor-core = No copy of the memory on the disk after a crash, and no other program in the memory
doctor-core-mend = This system refuses it: do not leave the vault open on it unwatched.
doctor-pinned = Keys and names are kept out of swap { $value }
doctor-pinned-mend = Encrypt the swap, or allow more: “memlock unlimited” for the person in /etc/security/limits.conf, then log in again.
doctor-confined = Only the files that are needed can be reached, and no network { $value }
doctor-confined-mend = The kernel can't do all of it: Linux 6.12 or newer with Landlock can.
