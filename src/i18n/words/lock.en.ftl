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

## Who is there, and somebody else.

unlock-whose = Who is there? Press the number of your sign.
unlock-choose = Your sign stands beside your name in the list of people of the desk.
unlock-not-of = This is not the passphrase of “{ $sign }”. Type it again, or choose your sign with the arrows.
act-other-sign = Another sign
act-other-sign-more = Choose whose passphrase is typed.
act-sign-1 = Sign 1
act-sign-2 = Sign 2
act-sign-3 = Sign 3
act-sign-4 = Sign 4
act-sign-5 = Sign 5
act-sign-6 = Sign 6
act-sign-7 = Sign 7
act-sign-8 = Sign 8
act-sign-9 = Sign 9
why-one-door = Only one person can open this vault.
why-no-such-sign = There is no such sign.
act-switch = Somebody else
act-switch-more = Lock the desk for the next person. They choose their sign and begin on their own first screen; what you typed is kept for you.
why-alone = Nobody else can open this desk yet. An administrator lets people in, on the screen “People”.
