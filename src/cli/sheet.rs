//! The recovery sheet on the command line: the words are shown or written to a page to print, and three are typed
//! back. `mastara recover new-sheet` puts a new sheet in the place of the old one.

use super::fault::Fault;
use super::{Ctx, out, vault};
use crate::desk;
use crate::domain::member::Role;
use crate::i18n::{Args, Catalog};
use clap::Subcommand;
use std::io;
use std::path::{Path, PathBuf};

/// What else there is to do with a recovery sheet.
#[derive(Debug, Subcommand)]
pub(super) enum Sheet {
    /// A new sheet.
    NewSheet {
        /// A page to print.
        #[arg(long, value_name = "DIR")]
        print: Option<PathBuf>,
    },
}

/// Makes a new sheet. It holds once three words were typed back, and not before.
pub(super) fn renew(ctx: &Ctx, print: Option<&Path>) -> Result<(), Fault> {
    let mut desk = vault::unlocked(ctx)?;
    if desk.hand().role != Role::Administrator {
        return Err(Fault::refused("people-administrators", Vec::new()));
    }
    let say = Catalog::of(ctx.lang);
    let words = desk::fresh_words(ctx.lang)?;
    out::line(&say.word("cli-sheet-new"));
    show(&words);
    page(ctx, &words, desk.today(), print)?;
    let renewed = if typed_back(ctx, &words)? {
        let renewed = desk.renew_sheet(&words);
        renewed.map(|()| out::line(&say.word("cli-sheet-renewed"))).map_err(Fault::from)
    } else {
        Err(Fault::refused("sheet-unchecked", Vec::new()))
    };
    let closed = desk.lock();
    renewed?;
    Ok(closed?)
}

/// Shows the words of a vault that was just made. Nobody at the terminal: nobody is asked to type them back.
pub(super) fn first(
    ctx: &Ctx,
    words: &[&'static str],
    on: chrono::NaiveDate,
    print: Option<&Path>,
) -> Result<(), Fault> {
    let say = Catalog::of(ctx.lang);
    out::line(&say.word("cli-init-words"));
    show(words);
    page(ctx, words, on, print)?;
    let right = out::on_screen() && typed_back(ctx, words)?;
    if right {
        out::line(&say.word("cli-sheet-checked"));
    } else {
        out::note(&say.word("cli-sheet-unchecked"));
    }
    Ok(())
}

fn show(words: &[&str]) {
    for (row, four) in words.chunks(4).enumerate() {
        let numbered: Vec<String> = four
            .iter()
            .enumerate()
            .map(|(column, word)| format!("{:>2}. {word:<12}", row * 4 + column + 1))
            .collect();
        out::line(&format!("    {}", numbered.join(" ").trim_end()));
    }
}

fn page(ctx: &Ctx, words: &[&str], on: chrono::NaiveDate, folder: Option<&Path>) -> Result<(), Fault> {
    let Some(folder) = folder else { return Ok(()) };
    let path = desk::print_words(words, on, ctx.lang, folder)?;
    let args = Args::new().value("file", path.display().to_string());
    out::line(&Catalog::of(ctx.lang).text("recovery-printed", &args).plain());
    Ok(())
}

/// Three words from the paper. An empty line shows them all again; nobody answers: it was not done.
fn typed_back(ctx: &Ctx, words: &[&'static str]) -> Result<bool, Fault> {
    let say = Catalog::of(ctx.lang);
    out::note(&say.word("recovery-type-what"));
    out::note(&say.word("cli-sheet-again"));
    for place in desk::asked_back(words.len())? {
        let number = || Args::new().value("number", (place + 1).to_string());
        loop {
            out::ask(&format!("{} ", say.text("cli-sheet-type", &number()).plain()));
            let mut typed = String::new();
            if io::stdin().read_line(&mut typed).unwrap_or(0) == 0 {
                return Ok(false);
            }
            if words.get(place).is_some_and(|word| desk::same_word(word, &typed)) {
                break;
            }
            if typed.trim().is_empty() {
                show(words);
            } else {
                out::note(&say.text("cli-sheet-wrong", &number()).plain());
            }
        }
    }
    Ok(true)
}
