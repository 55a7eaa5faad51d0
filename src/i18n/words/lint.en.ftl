### What is wrong in procedure files, and how to mend it. Plain words; every language has the same messages and arguments.

## The file.

lint-unreadable = The file cannot be read. The system says: “{ $why }”
lint-unreadable-mend = Check that it exists, that it may be read, and that it is text in UTF-8.
lint-syntax = This is not TOML. Its reader says: “{ $why }”
lint-syntax-mend = Look at the place underlined: a quote, a bracket or an equals sign is often missing.
lint-file-name = The name of the file is not the id { $id }.
lint-file-name-mend = Call the file by the id of its procedure, followed by .toml.
lint-not-a-file = This is no ordinary file: a folder, a device, or a link that leads nowhere.
lint-not-a-file-mend = Take it away, or put the file itself here.
lint-too-large = The file is too large: { $size } bytes, and at most { $most } are read.
lint-too-large-mend = Take away what is no procedure, or split the file in two.
lint-too-many = There are { $count } procedure files here, and { $most } are read: from this one on none is.
lint-too-many-mend = Take away what is not needed.
lint-leans-on = { $id } is not defined in what counts; { $file }, which is left out, may define it.
lint-leans-on-mend = Mend { $file } first. If { $id } is not in it, correct { $id }.
lint-uproots = With this file, what is built in no longer finds { $id }: { $place }
lint-uproots-mend = Keep in it what others need, or write only what is new in a file such as documents.mine.toml.
lint-not-text = From { $place } on this is no text in UTF-8.
lint-not-text-mend = Save the file as UTF-8 text; look at the letter behind that line and column.
lint-ending = The file is not read: its name ends otherwise than in .toml, in small letters.
lint-ending-mend = Call it the same with .toml at the end.
lint-no-catalogue = No catalogue is called { $name }, and this is no procedure.
lint-no-catalogue-mend = Perhaps { $close }.mine.toml is meant.
lint-story = This is a story, not a procedure file.
lint-story-mend = Put it into a folder of its own, and play it: mastara procedures test FOLDER
lint-no-story = This is a procedure file, not a story.
lint-no-story-mend = Name the folder of the stories, and this one behind --law.
lint-same-version = Version { $version } of { $id } is built in, with other words: cases that follow it would change, and nobody would be told.
lint-same-version-mend = Give it the next version.
lint-version-zero = Versions are counted from 1.
lint-version-zero-mend = Write version = 1 in the first version.

## Keys and values.

lint-unknown-key = Nobody reads the key { $key }.
lint-unknown-key-mend = Take it away, or look in docs/procedure.schema.json, docs/schemas/ for the right one.
lint-missing-key = The key { $key } is missing.
lint-missing-key-mend = Add it.
lint-unknown-word = The word { $word } is not one of the list.
lint-unknown-word-mend = Write one of: { $allowed }
lint-shape = This value is of another sort than expected. The reader of TOML says: “{ $why }”
lint-shape-mend = Compare with the same key in another file.
lint-close-mend = Perhaps { $close } is meant.

## Ids.

lint-unknown-step = No step of this procedure has the id { $id }.
lint-unknown-outcome = No outcome of this procedure has the id { $id }.
lint-unknown-procedure = No procedure has the id { $id }.
lint-unknown-document = No paper has the id { $id }.
lint-unknown-limit = No time limit has the id { $id }.
lint-unknown-warning = No warning has the id { $id }.
lint-unknown-obstacle = No obstacle has the id { $id }.
lint-unknown-source = No source has the id { $id }.
lint-unknown-question = No question for a lawyer has the id { $id }.
lint-unknown-trigger = No dated fact has the id { $id }.
lint-unknown-authority = No authority has the id { $id }.
lint-unknown-mend = Correct { $id }, or define it: { $where }
lint-empty-id = The id is empty.
lint-empty-id-mend = Give a short id that will never change.
lint-duplicate-id = { $id } is already taken: { $place }
lint-duplicate-id-mend = Give another id, or take one of the two away.

## What a statement needs.

lint-no-citation = This statement cites no source.
lint-no-citation-mend = Add the source and the article. Without a source, no statement.
lint-missing-language = The text is missing in one language: { $lang }
lint-missing-language-mend = Translate it: every text exists in French, Arabic and English.
lint-not-arabic = The Arabic text has no Arabic letter.
lint-not-arabic-mend = Write it in Arabic; an official name may follow in brackets.
lint-not-an-address = This is not an address alone: { $text }
lint-not-an-address-mend = Only the address here, one entry each; what else there is to say of it goes to url_note, in each language.
lint-hidden = The text has characters that cannot be seen or that steer the screen.
lint-hidden-mend = Type the words again by hand; do not paste them.
lint-no-article = The text of { $source } was read, and the article is not named.
lint-no-article-mend = Write the article behind the source, or another tag.
lint-half-checked = The lawyer who checked it and the day of the check go together.
lint-half-checked-mend = Fill in both checked_by and checked_on, or neither.
lint-no-group = One of several papers is enough, and nobody knows which ones: { $document } has no group.
lint-no-group-mend = Name a group, the same one at each paper that will do.
lint-alone = This paper is alone in its group { $group }.
lint-alone-mend = Add the other papers, say in note what else will do, or write another need.
lint-paper-twice = The paper { $document } already stands here for the same people: { $place }
lint-paper-twice-mend = Keep one of the two, or say with when for whom each is.

## The way through a procedure.

lint-needs-cycle = These steps wait for each other: { $steps }
lint-needs-cycle-mend = Take away one of the needs: otherwise none of them is ever ready.
lint-unreachable-outcome = No step decides the outcome { $outcome }.
lint-unreachable-outcome-mend = Name it under decides or exits of a step.
lint-after-elsewhere = No step that this one needs ends with { $outcome }.
lint-after-elsewhere-mend = Add the step that decides it to needs, or take the outcome away.
lint-never-ready = The step { $step } can never come: its conditions exclude each other, or it follows only what ends the procedure or closes the step.
lint-never-ready-mend = Change when, after or until, or take the step away.
lint-dead-end = After the outcome { $outcome } nothing is left to do, and nothing says that the procedure is over.
lint-dead-end-mend = Add next, a step with after, or ends = true.
lint-unknown-fact = The condition { $word } does not exist.
lint-unknown-fact-mend = Use a word of the closed list of conditions.
lint-no-remedy = After the refusal { $outcome } nothing opens.
lint-no-remedy-mend = Name the remedy under next, add a step with after, or the open question for a lawyer.
lint-unlisted = The step must meet the limit { $limit }, and the procedure does not list it.
lint-unlisted-mend = Add it to limits at the top.
lint-consular = The step is at { $authority }, and does not say that the consulate is involved: nothing would hold back a person in asylum.
lint-consular-mend = Add consular = true.
lint-police-desk = The step is at { $authority }, and does not say that the person stands before police: nobody would be warned.
lint-police-desk-mend = Add police_desk = true.
lint-contradiction = { $fact } cannot be so and not so at once: this would never be shown.
lint-contradiction-mend = Take one of the two away.

## Time.

lint-never-starts = Nothing starts the limit { $limit }: no step, no outcome, no known day gives { $trigger }.
lint-never-starts-mend = Name the dated fact under starts of a step or outcome, or say where the case knows it from.
lint-no-amount = This way of counting needs an amount and a unit.
lint-no-amount-mend = Add both, or count until the event.
lint-nothing-switched = This reading changes nothing.
lint-nothing-switched-mend = Say what it changes in a limit: counting, amount, unit, fallback, trigger or written.
lint-bad-date = { $text } is not a date.
lint-bad-date-mend = Write year, month, day: 2026-08-24. Legal time is written 2026-09-20T01:00:00Z.
lint-dates-reversed = The last day { $to } lies before the first day { $from }.
lint-dates-reversed-mend = Check both days.
lint-version-overlap = Two versions of { $id } speak for the same day: { $place }
lint-version-overlap-mend = End the older one on the day before the newer one begins.
lint-silence-of = The limit { $limit } binds no authority: nobody is silent there.
lint-silence-of-mend = Name a limit whose kind is authority, or take derive away.
lint-silence-circle = These silences follow from each other, and none ever begins: { $triggers }
lint-silence-circle-mend = Start the limit of one of them with a fact that somebody tells.
lint-never-told = { $trigger } bends time, and nobody is ever asked for it.
lint-never-told-mend = Name it under starts or may_start of a step, or starts of an outcome.
lint-never-met = No step stands for the limit { $limit }, and nothing says when it is met.
lint-never-met-mend = Name it under limits of a step, or add met_by with the dated fact that shows it done.
lint-unit-astray = { $counting } does not count in the unit { $unit }.
lint-unit-astray-mend = Write one of these units, or another counting: { $allowed }
lint-backwards = { $counting } does not count backwards.
lint-backwards-mend = Count with calendar_days, months or years, or after the fact.
lint-amount = No limit is { $amount } long: from 1 to { $most } in this unit.
lint-amount-mend = Read the number in the text again.

## Scenarios.

lint-no-expectation = This scenario, or one of its expectations, expects nothing.
lint-no-expectation-mend = Add [[expect]], [[date]] or [[flags]] with what must come out; take empty ones away.
lint-not-one-act = Each [[did]] is one act; here stand: { $found }
lint-not-one-act-mend = Write one of these for each [[did]]: { $allowed }
lint-key-astray = The key { $key } says nothing beside { $act }.
lint-key-astray-mend = Take it away, or write it at the act that it belongs to.
lint-days-backwards = { $day } comes before { $before }, which is told earlier.
lint-days-backwards-mend = Tell the acts in the order in which the desk writes them down; what had happened before stands in facts, or in on beside written.
lint-bad-hour = { $text } is not an hour.
lint-bad-hour-mend = Write it like this: "23:10". Legal time in Morocco.
