### The interface around every screen. Plain words; every language has the same messages and arguments.

mastara = Mastara
practice-mark = PRACTICE
screen-confirm = Question
screen-hide = Hidden screen

## Acts of every screen: a short label, and what help says of it.

act-help = Help
act-help-more = Everything that can be done here, with its keys; Enter does it.
act-palette = All commands
act-palette-more = Find a command by its name.
act-back = Back
act-back-more = Close this screen. Nothing that was typed is lost.
act-back-to-today = Today
act-back-to-today-more = Leave this screen for what must be looked at now. Nothing that was typed is lost.
act-undo = Undo
act-undo-more = Undo the last recorded act.
act-redo = Redo
act-redo-more = Record again what was just undone.
act-language = Language
act-language-more = Arabic, French, English, at once.
act-theme = Colours
act-theme-more = Dark, light, high contrast, no colours.
act-lock = Lock
act-lock-more = Lock the desk at once. What was typed is kept.
act-hide = Hide
act-hide-more = Show a screen that tells nothing, and lock the desk.
act-quit = Quit
act-quit-more = Lock the desk and leave Mastara.
act-choose = Choose
act-choose-more = Move through the list.
act-scroll = Scroll
act-scroll-more = Read on, read back.
act-go-on = Continue
act-run = Do it
act-quit-anyway = Leave and lose them
act-cancel = Cancel
act-confirm-choose = Choose
act-confirm-other = Other answer
act-hide-end = Back
act-hide-end-more = Leave the hidden screen; the passphrase is asked for.
act-open-case = Open
act-open-case-more = Open the case of this person.
act-show-typed = Show
act-show-typed-more = Show or hide what is typed.

## Keys, as they are printed.

key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backtab = Shift-Tab
key-space = Space
key-backspace = Backspace
key-delete = Delete
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn

## Why an act cannot be done now.

why-locked = The desk is locked: open it first.
why-nowhere-back = This is the first screen.
why-answer-first = Answer what this screen asks first.
why-here-already = You are there already.
why-closing = The vault is still being closed: one moment.
why-nothing-to-undo = Nothing was recorded since the desk was opened.
why-nothing-to-redo = Nothing was undone.
why-nothing-listed = There is nothing in the list.
why-nothing-typed = Nothing is typed yet.

## What the desk answers.

locked-now = The desk is locked. What was being typed will be back.
locked-alone = The desk locked itself: no key was pressed for a while.
locked-practice = The practice desk is closed; nothing of it is kept.
letters-lost = The last letters typed before the lock could not be kept: the disk refused them. Look at the form and type them again.
quit-loses = The last letters typed are not kept
quit-loses-more = The disk refuses them: leaving now loses them. Cancel, make room or check the disk, then save.
saved = Saved: { $what }.
undone = Undone: { $what }.
redone = Done again: { $what }.
err-vault = The vault refused ({ $code }).
rec-vault = Quit and start again; if it comes back, run “mastara doctor”.
progress-of = { $done } of { $total }

## What was written, after “Saved” or “Undone”.

wrote-opening = case opened
wrote-names = name
wrote-sex = sex
wrote-birth = birth
wrote-nationality = nationality
wrote-languages = languages
wrote-arrived = day of arrival
wrote-entry = manner of entry
wrote-status = status
wrote-phones = phone
wrote-place = where the person lives
wrote-household = household
wrote-facts = answer to a question
wrote-papers = paper of the person
wrote-enrolments = procedure
wrote-steps = step
wrote-ticks = paper of the checklist
wrote-endings = outcome
wrote-triggers = dated fact
wrote-discussed = warning discussed
wrote-notes = note
wrote-appointments = appointment
wrote-obstacles = obstacle
wrote-assignee = who looks after the case
wrote-consents = answer on consent
wrote-restriction = restriction
wrote-review = review
wrote-closure = closing of the case
wrote-retention = day to think over keeping the file

## Help, palette, and the printed page of keys.

acts-hint = type a few letters of what you want to do
acts-none = No act by that name. Delete a letter or two.
keys-title = Keys
keys-intro = This page is written from the key table of the program. On Arabic and French keyboards the same physical keys work.
keys-everywhere = On every screen
keys-column-key = Key
keys-column-act = What it does

## A case at a glance.

glance-next = Next:
glance-act = To do:
glance-step = { $step } ({ $procedure })
glance-latest = { $name }: { $date }
glance-waits = waiting for an answer: { $step } ({ $procedure })

## Forms.

form-day-hint = 24/11/2026, 24 nov, yesterday, +3
form-pick-hint = arrows, or a few letters
form-which-day = Which day: { $days }? Write the year in full.
form-none-such = Nothing begins like this.
form-more = { $count-kind ->
    [one] and { $count } more: type a letter
   *[other] and { $count } more: type a letter
}
form-cleaned = { $count-kind ->
    [one] { $count } hidden character was taken out of what was pasted
   *[other] { $count } hidden characters were taken out of what was pasted
}
