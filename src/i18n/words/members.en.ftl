### The screen of people: who belongs to the desk. Every language has the same messages and arguments.

## The list.

screen-people = People
people-what = Each person has a passphrase of their own, and a sign by which they are shown before the vault is open.
people-asked-of = Only an administrator lets people in, changes or removes them: ask { $names }. You can change your own passphrase.
people-since = since { $day }
people-left = left on { $day }
why-for-administrators = Only an administrator can do this: the names are above the list.
why-has-left = this person has left
why-oneself = nobody does that to themselves: another administrator can

## What can be done.

act-go-people = People
act-go-people-more = Who belongs to the desk: let in, rename, change a role, remove; your own passphrase.
act-person-add = Let in
act-person-add-more = Let somebody in, with a role and a first passphrase.
act-person-role = Role
act-person-role-more = Give this person another role.
act-person-name = Name
act-person-name-more = Give this person another name.
act-person-renew = Forgotten passphrase
act-person-renew-more = New keys under a new passphrase for somebody who has forgotten theirs.
act-person-remove = Remove
act-person-remove-more = Somebody left: they open nothing any more.
act-person-own = My passphrase
act-person-own-more = Change your own passphrase.
act-take-over = Take them over

## The form.

screen-person = Person
people-who = { $name }, { $role }, { $sign }
people-name = Name
people-name-hint = as the desk knows the person
people-role = Role
people-form-add = Let somebody in
people-form-add-more = Cases are assigned to people by name. A passphrase is next.
people-form-role = Another role
people-form-role-more = What the new role may read can be read at once. What it may no longer read is closed with new keys; what was read before stays known.
people-form-name = Another name
people-form-name-more = Cases that were assigned under the old name stay theirs.
role-may-volunteer = volunteer: works on cases
role-may-supervisor = supervisor: also restricted cases, lifting, erasing
role-may-administrator = administrator: also who belongs to the desk

## Passphrases.

screen-people-passphrase = Passphrase
people-passphrase-of = Passphrase of { $name }
people-passphrase-own = Your passphrase
people-old-what = First the passphrase that you have now: a desk that somebody left open must not change it.
people-old = Type your passphrase of now:
why-old-first = your passphrase of now comes first
people-new-what = These words open the vault for { $name }. They are shown this one time: write them on paper and give it to { $name } alone, who can change them on this screen.
people-renew-what = These words open the vault for { $name } from now on; the forgotten ones open nothing any more. They are shown this one time: write them on paper and give it to { $name } alone.
people-new-own = Let { $name } sit down and type: a sentence of several words that nobody else would say.
people-own-what = These words open the vault for you from now on. Write them on paper, in this order, and keep the paper away from the computer.
working-keys = Making and turning keys…

## What was done.

people-added = { $name } is in, as { $role }. From now on the vault asks who comes: { $name } chooses “{ $sign }”, you choose “{ $own }”.
people-changed = Changed: { $name }, { $role }.
people-renewed = { $name } has a new passphrase. The forgotten one opens nothing any more.
people-own-changed = Your passphrase is changed. The old one opens nothing any more.
people-removed = { $name } is out and opens nothing any more.

## Somebody leaves.

people-remove-ask = Remove { $name }?
people-remove-what = { $name } opens nothing any more, on no computer. All keys are turned, and restricted cases are sealed anew. What { $name } read before, nobody can take back. It cannot be undone: coming back means being let in anew.
people-remove-cases = { $count-kind ->
    [one] { $count } open case stays assigned to the name { $name }; afterwards you are asked whether you take it over.
   *[other] { $count } open cases stay assigned to the name { $name }; afterwards you are asked whether you take them over.
}
people-over-ask = Take over the cases of { $name }?
people-over-what = { $count-kind ->
    [one] { $count } open case is assigned to { $name }, who has left. Without somebody who looks after it, nobody follows its limits. Instead of you it can be given to somebody else: open the case and press g.
   *[other] { $count } open cases are assigned to { $name }, who has left. Without somebody who looks after them, nobody follows their limits. Instead of you they can be given to somebody else: open a case and press g.
}
people-taken-over = { $count-kind ->
    [one] { $count } case is yours now.
   *[other] { $count } cases are yours now.
}

## Restricted cases and the consulate: what takes a supervisor.

cases-hidden = { $count-kind ->
    [one] { $count } restricted case is not shown to you
   *[other] { $count } restricted cases are not shown to you
}
who-supervises = Supervisors here: { $names }.
why-supervisor-lifts = Only a supervisor lifts a restriction, with a written reason: ask one to open this case.
why-supervisor-opens = Only a supervisor opens the consulate to somebody in asylum, with a written reason: talk it over.
why-not-blocked = no consular step is blocked here
why-consulate-open = it is open already
why-consulate-shut = it is not open
act-open-consulate = Open the consulate
act-open-consulate-more = For a supervisor: open the consular steps of this procedure to somebody in asylum, with a written reason.
act-shut-consulate = Shut the consulate
act-shut-consulate-more = Block the consular steps of this procedure again.
consulate-sure = Open the consulate to somebody in asylum?
consulate-opened = Consulate open since { $date } ({ $procedure }), by { $name }: { $why }
record-consulate = Open the consulate
record-consulate-more = The consulate is blocked because the state that somebody fled may learn from it where they are, and because going there can end their protection. It is opened for this procedure alone; your name and your reason stay in the case.
record-consulate-why = Why it is safe
record-consulate-hint = why the person is safe, and who said so
