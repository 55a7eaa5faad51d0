### The report of a list that was read in. Plain words; every language has the same messages and arguments.


## Where in the list.

import-at-row = row { $row }
import-at-cell = row { $row }, { $column }

## Columns.

import-column-reference = file number
import-column-family = family name
import-column-given = given name
import-column-full-name = full name
import-column-sex = sex
import-column-birth = birth
import-column-age = age
import-column-nationality = nationality
import-column-phone = phone
import-column-arrival = arrival in Morocco
import-column-status = status
import-column-procedure = procedure
import-column-contact = last contact
import-column-opened = opening of the file
import-column-quarter = quarter
import-column-observations = observations
import-column-volunteer = volunteer

## Why nothing at all could be read.

import-unreadable-empty = The file is empty.
import-unreadable-empty-mend = Check that it is the right file and save it again.
import-unreadable-too-large = The file is too large. At most, in megabytes: { $most }.
import-unreadable-too-large-mend = Split the list into several files.
import-unreadable-office = This is a workbook or a document, not a list in text.
import-unreadable-office-mend = Open it in the spreadsheet program, then "Save as" CSV.
import-unreadable-pdf = This is a PDF, not a list.
import-unreadable-pdf-mend = Ask for the table it was made from and save that as CSV.
import-unreadable-binary = This file is not text.
import-unreadable-binary-mend = Choose the list, saved as CSV.
import-unreadable-no-header = No row names the columns.
import-unreadable-no-header-mend = Put a row of titles above the data: File number, Family name, Given name, Sex, Date of birth, Nationality.
import-unreadable-column-missing = A column is missing: { $column }.
import-unreadable-column-missing-mend = Add this column and fill it in for each person.
import-unreadable-too-many-rows = The list has too many rows. At most: { $most }.
import-unreadable-too-many-rows-mend = Split the list into several files.
import-unreadable-too-many-columns = Row { $row } has too many cells. At most: { $most }.
import-unreadable-too-many-columns-mend = Check that the file is a list saved as CSV.

## Why a row could not become a case.

import-fault-reference-missing = There is no file number.
import-fault-reference-missing-mend = Give this row a number: without one, a second import would double the case.
import-fault-reference-twice = Row { $first } has this number already.
import-fault-reference-twice-mend = Give one of the two another number, or delete it if it is the same person.
import-fault-name-missing = There is no name.
import-fault-name-missing-mend = Write at least one name, as the person says it.
import-fault-cell-too-long = The cell is too long. At most, in characters: { $most }.
import-fault-cell-too-long-mend = Shorten it; put the rest into the observations.
import-fault-rows-run-together = A quotation mark was opened and not closed: lines of the file were drawn into one cell. How many: { $lines }.
import-fault-rows-run-together-mend = Close or delete that mark and import again: these lines were not imported.

## What to know or ask about a row that was read.

import-notice-short-year = A year of two figures, read as { $date }.
import-notice-short-year-mend = Check it on a paper and correct it if needed.
import-notice-order-unsure = Day and month could be the other way round; read as { $date }, day first.
import-notice-order-unsure-mend = Check it on a paper and correct it if needed.
import-notice-about-year = The year is about right only: { $year }.
import-notice-about-year-mend = Ask for the exact day if a paper has it.
import-notice-age-at-contact = An age in place of a date: { $age }. Taken as of the last contact, { $date }.
import-notice-age-at-contact-mend = Ask for the day or year of birth.
import-notice-age-today = An age in place of a date: { $age }. Nobody knows when it was told: taken as of today.
import-notice-age-today-mend = Ask for the day or year of birth.
import-notice-missing = The cell is empty.
import-notice-missing-mend = Ask at the next visit.
import-notice-unread = The cell could not be read; its words are kept in a note.
import-notice-unread-mend = Read the note and fill in the field.
import-notice-in-future = { $date } has not come yet: the field was left empty, the words are in a note.
import-notice-in-future-mend = Check the day and the year.
import-notice-too-early = { $date } lies before 1900: the field was left empty, the words are in a note.
import-notice-too-early-mend = Check the year.
import-notice-born-after-arrival = Birth in { $born }, arrival on { $date }: both can't be true. The arrival was left empty, its words are in a note.
import-notice-born-after-arrival-mend = Ask which of the two is right; a child born in Morocco has no day of arrival.
import-notice-contact-before-arrival = The last contact, { $date }, lies before the arrival in Morocco.
import-notice-contact-before-arrival-mend = Check the day of arrival: time limits depend on it.
import-notice-contact-before-birth = The last contact, { $date }, lies before the birth.
import-notice-contact-before-birth-mend = Check the day of birth.
import-notice-several-countries = This word means several countries: the field was left empty, the word is in a note.
import-notice-several-countries-mend = Ask which one and fill in the field.
import-notice-regularised = A past regularisation, read as a valid permit.
import-notice-regularised-mend = Check that the permit is still valid and record when it expires.
import-notice-regularised-before-arrival = A regularisation before the arrival in Morocco or before the birth: the status was left empty, the words are in a note.
import-notice-regularised-before-arrival-mend = Ask to see the permit, and check the days.
import-notice-refugee-kind-unsaid = "Refugee" without saying by whom; read as a refugee under UNHCR's mandate.
import-notice-refugee-kind-unsaid-mend = Look at the card: UNHCR, or the State's office for refugees (BRA)?
import-notice-procedure-not-held = This desk does not hold the procedure { $procedure }: the case is opened, the wish is kept in a note.
import-notice-procedure-not-held-mend = Nothing to do for the case; add the file of that procedure to follow it.
import-notice-too-long-for-field = Too long for this field: the words are in a note.
import-notice-too-long-for-field-mend = Write it shorter in the field.
import-notice-calling-limited = The observations limit calls.
import-notice-calling-limited-mend = Ask when and how it is safe to reach the person, and record it with the phone.
import-notice-appointment-read = An appointment was read in the observations: { $date }.
import-notice-appointment-read-mend = Check the place and the hour.
import-notice-appointment-past = A past appointment was read in the observations: { $date }.
import-notice-appointment-past-mend = Ask whether it was kept, and record the answer.
import-notice-appointment-unsure = An appointment is mentioned, its day is not certain: nothing was entered.
import-notice-appointment-unsure-mend = Read the note, then enter the appointment.
import-notice-child-birth-read = The birth of a child was read in the observations: { $date }. The time limit to declare it runs from that day.
import-notice-child-birth-read-mend = Check that day on the birth notice.
import-notice-child-birth-noted = The birth of a child is mentioned: { $date }. No registration is followed.
import-notice-child-birth-noted-mend = Ask whether the birth was declared; if not, start the procedure: a time limit runs.
import-notice-child-birth-unsure = The birth of a child is mentioned, its day is not certain.
import-notice-child-birth-unsure-mend = Ask for the day of birth and whether it was declared.
import-notice-child-birth-wanted = A birth is to be registered; the child's day of birth is not in the list.
import-notice-child-birth-wanted-mend = Ask for that day and record it: the time limit depends on it.
import-notice-refusal-day-wanted = An appeal against a refusal; the day on which the person learned of it is not in the list. The last contact is not that day.
import-notice-refusal-day-wanted-mend = Ask today for the day, the hour and the form of the refusal: the time limit is short.
import-notice-refusal-spoken = A refusal by word of mouth is mentioned; its day is not in the list.
import-notice-refusal-spoken-mend = Ask when and where: a time limit to appeal may be running.
import-notice-cleaned = Hidden or dangerous characters taken out: { $count }.
import-notice-cleaned-mend = Nothing to do; read the cell again if a word looks odd.
import-notice-letters-lost = Letters were already lost in the file.
import-notice-letters-lost-mend = Find the original, or save the list as UTF-8 and import it again.
import-notice-formula = The cell holds a formula; it is kept as plain text that does nothing.
import-notice-formula-mend = Check where this file comes from.
import-notice-extra-cells = There are cells beyond the last title; their words are in a note.
import-notice-extra-cells-mend = Check that nothing slipped by a column.
import-notice-possible-duplicate = May be the same person as { $of }: { $reasons }. Nothing was merged.
import-notice-possible-duplicate-mend = Open both cases and compare; keep one if it is the same person.

## Why two rows may be one person.

import-likeness-names = same names
import-likeness-sound = names that sound alike
import-likeness-birth-day = same day of birth
import-likeness-birth-year = same year of birth
import-likeness-phone = same phone

## Rows that are no person.

import-skipped-title = A title above the columns.
import-skipped-title-mend = Nothing to do.
import-skipped-header = The titles of the columns.
import-skipped-header-mend = Nothing to do.
import-skipped-empty = An empty row.
import-skipped-empty-mend = Nothing to do.
import-skipped-total = A row of totals.
import-skipped-total-mend = If it is a person, write down what else is known.

## The order of day and month.

import-order-day-first = Dates were read day first: the list shows it.
import-order-day-first-mend = Nothing to do.
import-order-month-first = Dates were read month first: the list shows it.
import-order-month-first-mend = Nothing to do.
import-order-mixed = The list writes dates both ways; read day first.
import-order-mixed-mend = Check each date that is remarked.
import-order-unproven = Nothing shows the order of day and month; read day first.
import-order-unproven-mend = Check each date that is remarked.

## Rows whose case is there already.

import-already = The case { $reference } is there already and says otherwise: { $columns }. It was not changed.
import-already-same = The case { $reference } is there already, and nothing differs.
import-already-unread = The case { $reference } is there already; it was not compared.
import-already-mend = Open the case to correct it, or give another number if it is another person.

## The sum of the report.

import-count-rows = Rows in the file: { $count }
import-count-cases = New cases: { $count }
import-count-procedures = Procedures started: { $count }
import-count-already = There already: { $count }
import-count-problems = Rows not imported: { $count }
import-count-skipped = Titles, totals and empty rows: { $count }
import-count-duplicates = Possible duplicates: { $count }
import-count-cleaned = Hidden characters taken out: { $count }
import-count-formulas = Formulas kept as text: { $count }
