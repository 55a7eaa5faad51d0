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
