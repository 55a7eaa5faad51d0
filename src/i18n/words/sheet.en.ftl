### The recovery sheet: the printed page, the three words that are typed back, and a new sheet in place of the old.

## The printed page. It names nobody.

sheet-page = Page
sheet-title = Recovery sheet
sheet-of = Made on { $date }
sheet-delete = Print this page now, then delete the file and empty the bin. Whoever has the file opens the vault. This line is not printed.
sheet-for = If a passphrase is lost, these 24 words in this order open the desk's vault.
sheet-keep = Where this paper belongs
sheet-keep-where = Locked away, in another place than the computer and the backups.
sheet-keep-no-photo = No photo, no copy, no message.
sheet-keep-who = Two people of the association know where it is.
sheet-use = When it is needed
sheet-use-how = On the command line: mastara recover. The words are typed there, and a new passphrase is given.
sheet-use-after = Afterwards an administrator makes a new sheet: mastara recover new-sheet. This one is then burnt or shredded.
sheet-use-lost = If this paper is lost or somebody else saw it, make a new sheet at once: the words on this one then open nothing new. Backups from before stay open to them.

## On the screen.

recovery-then = When they are on paper, three of them are typed back from it.
recovery-type = From the paper: word { $number } ({ $at } of { $of })
recovery-type-what = Three words, to be sure that the paper is right.
recovery-wrong = Word { $number } is another one. Look at the paper; Tab shows the words again.
recovery-printed = Page to print: { $file }. Print it, then delete the file and empty the bin.
recovery-print-sure = Write the 24 words into a file to print?
recovery-print-more = Whoever has the file opens the vault, and a deleted file can often be read again. By hand is safer. Delete it as soon as it is printed.
recovery-renew-what = A new sheet: these 24 words take the place of the old ones once three of them are typed back. Until then the old sheet holds.
recovery-renewed = The new sheet holds. Burn or shred the old one.
act-recovery-print = To a file to print
act-recovery-print-more = Writes a page with the words where the program was started. Delete it after printing.
act-recovery-look = See the words again
act-recovery-look-more = Shows the words once more. Other places are asked then.
act-recovery-give-up = Keep the old sheet
act-recovery-give-up-more = Nothing is changed; the words shown are worth nothing.
why-words-shown = The words are on the screen.
why-first-typed-back = Three words are being typed back.
why-first-sheet = A vault without a sheet on paper is lost with its passphrase.

screen-sheet = New recovery sheet
act-go-sheet = New recovery sheet
act-go-sheet-more = When the paper is lost or somebody else saw it, and after a lost laptop.
sheet-when = When the paper is lost, when somebody saw it who should not have, or after a laptop was lost, make a new sheet. The words of the old one then open nothing that is written from now on. What they still open: backups and copies of the vault from before.
sheet-ready = You need paper and a pen now, or a printer that nobody else uses.
act-sheet-make = Show new words
act-sheet-make-more = Shows 24 new words. The old sheet holds until three of them are typed back.
why-administrators = Only an administrator can do this.

## On the command line.

cli-recover-new-sheet = Makes a new recovery sheet; the words of the old one open nothing new.
cli-arg-print = Folder for a page with the 24 words to be printed. Delete it after printing.
cli-sheet-type = Word { $number } of the sheet:
cli-sheet-wrong = Word { $number } is another one. Look at the paper.
cli-sheet-again = An empty line shows the words again.
cli-sheet-checked = The sheet is right.
cli-sheet-unchecked = Nobody typed words back from the sheet: compare it with the words above before they are gone from the screen.
cli-sheet-renewed = The new sheet holds. Burn or shred the old one.
cli-sheet-new = The 24 words of the new sheet. The old sheet holds until three of them are typed back:
err-sheet-unchecked = Nothing was changed: the words were not typed back.
rec-sheet-unchecked = The old sheet still holds; the words shown are worth nothing. Start again with paper at hand.
