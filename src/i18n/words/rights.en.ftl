### Rights of the person over their data (law 09-08): words of refusals, flags, answers, requests. Every language has the same messages and arguments.

## Purposes that the person is asked about, beside those in domain.

consent-share-with-others = that what is needed is shared with another association or an administration
consent-sensitive-details = that what is sensitive is kept: health, origin, beliefs, the asylum account

## What the person says.

reply-given = agrees
reply-refused = does not agree
reply-withdrawn = no longer agrees
reply-objected = objects
reply-none = not asked yet

reply-done = done
reply-not-done = refused

## What the person asks, and how it stands.

asked-access = to see the file
asked-rectify = to correct it
asked-erase = to erase it
asked-block = to lock it
way-spoken = by word of mouth
way-written = on paper
recipient-lawyer = lawyer
recipient-partner = association or organisation
recipient-authority = administration or court
cause-consent = the person agreed
cause-legal-duty = a law commands it
cause-vital-interest = life or safety of the person

## Refusals.

err-not-agreed = The person did not agree, or no longer does: { $purpose }.
rec-not-agreed = Ask first and record the answer. Without consent only a law that commands it, or a danger to life, allows it: write which.
err-answered-already = This request was answered already.
rec-answered-already = Undo the answer first if it was wrong.
err-disclosure-reason = Showing something of the file without consent needs a written reason.
rec-disclosure-reason = Write which law commands it, or which danger there was.
err-review-first = A file of asylum or of trafficking is looked at as a whole before it is erased.
rec-review-first = Record the review, then erase.
err-supervisor-reviews = Only a supervisor records that a whole case was reviewed.
rec-supervisor-reviews = Ask a supervisor to look at it.
err-supervisor-tells = Only a supervisor tells who the association is and how long files are kept.
rec-supervisor-tells = Ask a supervisor.
err-not-longer = The new day must lie after { $date }.
rec-not-longer = Choose a later day, or leave it as it is.

## Fields.

field-request = request
field-recipient = who was shown it
field-until = keep until
field-association = the association
field-months = months

## Flags.

flag-request-waits = the person waits for their data
flag-request-waits-why = the person asked to see their file on { $date }: the law says at once
flag-request-waits-act = Give the copy, then record that it was given.

## What was written.

wrote-agreements = answer on consent
wrote-requests = request about the data
wrote-disclosures = what was shown outside
wrote-keeping = why the file is kept
wrote-particulars = who the association is
wrote-term = how long closed files are kept

## The screen of a case's rights.

screen-rights = Rights over the data
rights-agrees = What the person agrees to
rights-explained = explained { $way } in { $lang } by { $by }
rights-explained-alone = explained { $way } by { $by }
rights-asked = What the person asked
rights-asked-none = Nothing so far. When the person asks to see, correct, erase or lock the file: press Enter here.
rights-shown = Shown to somebody outside
rights-shown-none = Nothing so far. Record it before it is shown: press Enter here.
rights-kept = How long the file is kept
rights-kept-open = While the case is open. After it is closed: { $term }
rights-term = { $months-kind ->
    [one] { $months } month, then a supervisor decides: erase, or keep with a reason.
   *[other] { $months } months, then a supervisor decides: erase, or keep with a reason.
}
rights-kept-until = Keeping this file is thought over on { $date }.
rights-kept-now = Keep or erase this file: to be decided since { $date }.
rights-kept-why = { $why } ({ $date })
rights-kept-asked = the person asked for it in writing
rights-reviewed = whole file reviewed on { $date }
rights-review-first = A file of asylum or trafficking: a supervisor reviews it as a whole before it is erased.
rights-copies = Copies given to the person
rights-copies-none = None so far. The person may ask for one at any time: press Enter here.
rights-how = What to do
rights-how-ask = Read the notice to the person in their language, then answer each line with Enter. No is an answer too.
rights-how-no = A no is carried out at once: not counted, not shown, or up for review.
rights-uncounted = { $count-kind ->
    [one] { $count } case is not counted: the person said no.
   *[other] { $count } cases are not counted: the person said no.
}
lang-name-ar = Arabic
lang-name-fr = French
lang-name-en = English

act-give-copy = Copy
act-give-copy-more = Write the copy of this file for the person, in their language. Read the notes first: they may name others.
act-ask-right = Request
act-ask-right-more = Record that the person asks to see, correct, erase or lock the file. Ten full days run from it.
act-disclose = Shown outside
act-disclose-more = Record that something of the file is shown to a lawyer, an association or an administration.
act-keep-until = How long
act-keep-until-more = Say until when this file is kept, and why.
act-review-file = Reviewed
act-review-file-more = Record that the whole file was looked at today. A supervisor does it.
act-erase-case = Erase
act-erase-case-more = Erase this case for good. A supervisor does it; what goes and what stays is shown first.
act-open-rights = Rights
act-open-rights-more = Consent, copy, corrections, how long the file is kept, erasing (law 09-08).
act-go-notice = Notice and association
act-go-notice-more = The notice to read to the person, who the association is, and the page for the CNDP.
act-read-notice = Notice
act-read-notice-more = Read the notice to the person.
why-supervisor-only = A supervisor does this.
why-not-here = Not in this case.

## The notice on the screen.

screen-notice = Notice: your data with us
act-print-notice = Print notice
act-print-notice-more = Write the notice as a page to print, in the language of the screen.
act-print-register = CNDP page
act-print-register-more = Write the page of processing that the association files with the CNDP.
act-introduce = The association
act-introduce-more = Tell its name, address, contact and CNDP number once for every page.
act-keep-term = How long
act-keep-term-more = Tell for how many months closed files are kept.

## The forms.

screen-asking = Rights
asking-agree = What does the person say?
asking-agree-more = Read the notice first. Saved as one answer; an earlier one stays in the timeline.
asking-request = A request of the person
asking-request-more = The day on which it was received starts the ten full days of art. 8; to see the file: at once (art. 7).
asking-settle = The request was answered
asking-settle-more = Refusing needs a reason, which the person is told. Those who were shown the file are told of a correction (art. 8).
asking-disclose = Shown outside
asking-disclose-more = Only what is needed, only with consent; else a law or a danger to life, with the reason (art. 4).
asking-keep = How long the file is kept
asking-keep-more = A supervisor says so with a reason, or the person asks for it in writing.
asking-copy = The copy for the person
asking-copy-more = Free and at once (art. 7). The file is written where the program was started; its name says nothing.
asking-introduce = Who the association is
asking-introduce-more = It stands on the notice, the copies and the page for the CNDP.
asking-term = How long closed files are kept
asking-term-more = In months. A rule of the house: the law gives no number. From 1 to 120.
asking-reply = the person
asking-on = day
asking-notice = notice given in
asking-notice-none = not written down
asking-way = how
asking-by = explained by
asking-by-hint = who explained it
asking-why = their reasons
asking-why-hint = only if they gave some
asking-what = what
asking-words = of what
asking-words-hint = what is wrong, what is right
asking-received = received on
asking-end = it is
asking-end-done = done
asking-end-refused = refused
asking-end-why = what was done, or why not
asking-told = those who were shown it
asking-told-all = were told
asking-told-none = were not told, or there are none
asking-to = to
asking-name = which one
asking-name-hint = name of the lawyer or the office
asking-shown = what was shown
asking-cause = allowed because
asking-cause-why = which law, which danger
asking-until = keep until
asking-keep-why = why
asking-asked = asked by
asking-asked-person = the person, in writing
asking-asked-supervisor = a supervisor
asking-lang = language of the copy
asking-notes = notes of the desk
asking-notes-with = with them: somebody has read them
asking-notes-without = without them: they name others
asking-months = months

## Erasing.

screen-erasing = Erase this case
erase-gone = Gone for good
erase-events = { $count-kind ->
    [one] { $count } entry of the file
   *[other] { $count } entries of the file
}
erase-papers = { $count-kind ->
    [one] { $count } paper
   *[other] { $count } papers
}
erase-notes = { $count-kind ->
    [one] { $count } note
   *[other] { $count } notes
}
erase-draft = what was typed and not saved
erase-running = { $count-kind ->
    [one] Careful: { $count } time limit still runs in this case.
   *[other] Careful: { $count } time limits still run in this case.
}
erase-stays = What stays
erase-household = { $count-kind ->
    [one] the file of { $count } other person of the household
   *[other] the files of { $count } other persons of the household
}
erase-shown = { $count-kind ->
    [one] what { $count } recipient outside was shown: tell them
   *[other] what { $count } recipients outside were shown: tell them
}
erase-copies = { $count-kind ->
    [one] { $count } copy in the hands of the person
   *[other] { $count } copies in the hands of the person
}
erase-ledger = { $count-kind ->
    [one] { $count } entry of the ledger, as a hash that tells nothing
   *[other] { $count } entries of the ledger, as hashes that tell nothing
}
erase-head = head of the ledger: { $words }
erase-backups = old backups, until they are restored: then the case is erased again
erase-paper = the paper file: destroy it too
erase-type = Type the reference to erase
erase-type-hint = as it stands on the paper file
erase-wrong = That is not the reference of this case.
erase-done = Case { $reference } is erased. Nothing brings it back.
act-erase-now = Erase for good
act-erase-now-more = Erases the case once its reference is typed.

## The command line.

cli-notice = The notice that a person is given before anything is written down (law 09-08 art. 5).
cli-copy = The copy of a file for its person, as a page (law 09-08 art. 7).
cli-register = The page of processing that the association files with the CNDP.
cli-association = Who the association is and how long it keeps files: tell it, or show it.
cli-erase = Erases a case for good; the reference is asked for once more.
cli-arg-page-out = Folder to write into
cli-arg-markdown = As Markdown
cli-arg-text = As plain text
cli-arg-without-notes = Leave out the notes of the desk, which may name others
cli-arg-association-name = The name of the association
cli-arg-address = Its address
cli-arg-contact = Where people ask for their rights
cli-arg-receipt = The number of the CNDP receipt or authorisation
cli-arg-keep-months = Months for which closed files are kept (1 to 120)
cli-ask-erase = To erase, type the reference:
err-not-erased = Nothing was erased: the reference was not typed.
rec-not-erased = Begin again, and type the reference as it stands on the paper file.
