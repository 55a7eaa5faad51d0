### What a newer version of a procedure changes. Plain words; every language has the same messages and arguments.

screen-versions = What changed in the law
versions-none = This case follows the version of today: nothing to change.
versions-read = Read the procedure in the library
versions-from-to = This case follows version { $old }. A case that begins today follows version { $new }, in force since { $date }. Until you change it, this case keeps its own.
versions-from-to-undated = This case follows version { $old }. A case that begins today follows version { $new }. Until you change it, this case keeps its own.
versions-office = It was written for: { $old }. The newer version: { $new }.
versions-opens-again = This procedure is over in the older version; in the newer one there is something left to do.
versions-is-over = In the newer version nothing is left to do in this procedure.
versions-follow = Follow version { $new } in this case
versions-undo = What was recorded is kept. It can be undone.
versions-steps = Steps
versions-papers = Papers
versions-dates = Dates
versions-recorded = What was recorded
versions-limits = Limits that changed while their time ran

versions-added = new
versions-gone = no longer there
versions-otherwise = changed
versions-stays = stays
versions-moves = moves
versions-stands = in this case: { $now }; in the newer version: { $then }
versions-left = Stays in the history; the newer checklist has no place for it.
versions-date-now = now: { $dates }
versions-date-then = in the newer version: { $dates }
versions-limit-stays = The time began on { $began }: the older limit stays ({ $length }), although it changed on { $date }.
versions-limit-newer = A time that begins now: { $length }.

versions-said-words = other words
versions-said-order = other steps come before it
versions-said-office = another office
versions-said-conditions = concerns other people
versions-said-papers = other papers
versions-said-limits = other limits
versions-said-outcomes = other outcomes
versions-said-guards = other protection at the counter
versions-said-basis = rests on another text

act-follow-new-version = Follow the newer
act-follow-new-version-more = Follow the newer version in this case. What was recorded is kept; undo takes it back.
why-no-newer-version = This case follows the version of today.

case-newer-version = a newer version exists: Enter shows what changes
