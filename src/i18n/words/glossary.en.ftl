### The words of the house and what they mean. Plain words; every language has the same messages and arguments.

## A word, and what it means here.

word-case = case
word-case-means = what the desk keeps about one person and their procedures
word-person = person
word-person-means = the one whom the desk accompanies
word-household = household
word-household-means = cases linked because the people live as a family
word-procedure = procedure
word-procedure-means = a list of steps drawn from the law, with its articles
word-enrolment = enrolment
word-enrolment-means = a procedure followed in a case, in the version of its first day
word-step = step
word-step-means = one thing to do in a procedure
word-paper = paper
word-paper-means = a document that the person has or needs
word-deadline = deadline
word-deadline-means = always two dates: file by, and latest arguable
word-file-by = file by
word-file-by-means = the prudent date: the alarm follows it alone
word-latest = latest arguable
word-latest-means = the date that a lawyer could still defend; never a target
word-flag = flag
word-flag-means = something that the desk must look at
word-obstacle = obstacle
word-obstacle-means = what a counter demanded or did against the law
word-desk = desk
word-desk-means = a place of welcome with its computer
word-volunteer = volunteer
word-volunteer-means = the role of those who welcome and accompany
word-supervisor = supervisor
word-supervisor-means = the role of those who review cases and sign closures
word-handout = handout
word-handout-means = the sheet given to the person
word-release = release
word-release-means = an anonymised summary that left the house
word-vault = vault
word-vault-means = the encrypted place where everything is kept
