### Beginning and opening the desk. Plain words; every language has the same messages and arguments.

## The language.

welcome-what = Mastara helps an association walk people through legal procedures in Morocco. It works without a network, and everything stays in an encrypted vault on this computer.
welcome-choose = Which language do you want to work in?

## The way Arabic is sent to this terminal.

screen-reading = Arabic on this screen
reading-ask = Press the number of the line that reads well in Arabic.
reading-why = Terminals differ. If you do not read Arabic, press Enter.
reading-line = line { $number }
act-reading-this = This line
act-reading-1 = Line 1
act-reading-2 = Line 2
act-reading-3 = Line 3
act-reading-4 = Line 4
act-reading-5 = Line 5
act-reading-none = None of them
act-reading-none-more = Let Mastara guess from what the terminal says about itself.

## Vault or practice.

screen-beginning = Begin
beginning-ask = What do you want to do?
beginning-vault = Make the vault of my association
beginning-vault-more = For real work. You will write down a passphrase and a sheet of recovery words on paper.
beginning-practice = Practise
beginning-practice-more = A desk of made-up cases to learn with. Nothing in it is real, and it is gone when you close it.
act-practise = Practise
act-practise-more = Open a desk of made-up cases to learn with.
working-practice = Making up practice cases…

## The passphrase of a new vault.

screen-new-vault = Passphrase
new-vault-what = These words open the vault. Write them on paper now, in this order, and keep the paper away from the computer. Without them nobody can read the cases, not even us.
new-vault-type = Type the words once, to be sure that the paper is right:
new-vault-own-what = Your own passphrase: a sentence of several words that nobody else would say.
new-vault-type-own = Type it:
new-vault-again = Type it once more:
act-new-vault-enter = Continue
act-new-vault-other = Other words
act-new-vault-other-more = Offer another passphrase.
act-new-vault-own = My own
act-new-vault-own-more = Choose the passphrase yourself.
why-own-already = You are choosing your own already.
why-weak = Too easy to guess. Add words that do not belong together.
why-not-the-same = The two are not the same. Begin again.
why-not-as-written = These are not the words above. Look at the paper and type them again.
strength-enough = ✓ hard enough to guess
strength-weak = ! still too easy to guess
working-lock = Closing the vault…
working-create = Making the vault…

## The recovery sheet.

screen-recovery = Recovery sheet
recovery-what = If the passphrase is lost, these 24 words open the vault. They are shown this one time. Write them on paper, with their numbers.
recovery-where = Keep the sheet where a supervisor can find it, not with the computer.

## Opening the vault.

unlock-ask = Type your passphrase:
unlock-hint = Then press Enter. The words may be separated by one blank.
act-unlock = Open
act-unlock-more = Open the vault with this passphrase.
working-unlock = Opening the vault…
new-vault-name-what = Who are you? Cases are assigned to people by name. You will be the first administrator of this desk and can let others in.
new-vault-name = Your name, as the desk knows you:
why-name-first = your name comes first
why-name-unfit = a name has 1 to 60 letters
