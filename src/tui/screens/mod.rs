//! The screens. How to write one:
//!
//! 1. One file here, a type, and `impl Page for` it; add `file::Type` to `screens!` below (`+ Other` for more in it). That
//!    line puts its rows into dispatch, key bar, help, palette and `docs/keys.<lang>.md`.
//! 2. `NAME`: the message `screen-<name>` is the title. `ROWS`: each `Row::new(keys, id, run)`,
//!    with `.unless(reason)` when it may be impossible and `.bar(priority)` when the footer may show
//!    it. `act-<id>` is its label (two or three words), `act-<id>-more` what help says of it.
//!    Give a row that must work while a field takes letters a key that does not write
//!    (Enter, Tab, an F key, Ctrl). Not `[ ] { } | \ ~` and not digits alone.
//! 3. `refresh(&mut self, &Ctx)` reads what the screen shows from `ctx.desk`; it is called when the
//!    screen opens, comes back, after each change, on a new day and in another language.
//!    `view(&self, …)` only draws what `refresh` read, into an area of any size.
//! 4. Acts return an [`Effect`]: `Perform(case, command, then)` saves and says so, `Open`,
//!    `Replace`, `Back`, `Tell`, `Work` for what takes long. Destroying or leaving the house goes
//!    through [`confirm`].
//! 5. Draw logical text, left to right, with `widgets`: `text::words` for words of the interface,
//!    `text::value` for a phone, a date, an id or a name, `text::spans(&said, style)` for a sentence.
//!    Styles come from `ctx.theme` alone. Two blanks at least between columns.
//! 6. Words: `src/i18n/words/<screen>.{ar,fr,en}.ftl`. A list that is empty says what to do.
//! 7. A form keeps what was typed: see `widgets::form` and `Page::leave`.
//!
//! [`today`] is a complete example.

use super::act;
use super::app::Notice;
use super::ctx::Ctx;
use super::effect::Effect;
use super::screen::{Go, Leaf, Page, Screen, leaf};
use crate::desk::{Desk, Trouble};
use crate::domain::association::Move;
use crate::domain::ids::{CaseId, QuestionId};
use crate::i18n::{Args, Said};
use std::path::PathBuf;

macro_rules! screens {
    ($($file:ident :: $page:ident $(+ $more:ident)*),+ $(,)?) => {
        $(pub mod $file;)+

        /// Every screen without its state, in the order of a working day.
        pub fn leaves() -> Vec<Leaf> {
            vec![$(leaf::<$file::$page>() $(, leaf::<$file::$more>())*),+]
        }

        /// Screens that can be reached from everywhere.
        pub fn places() -> Vec<&'static Go> {
            [$(<$file::$page as Page>::GO),+].into_iter().flatten().collect()
        }
    };
}

screens![
    welcome::Welcome,
    reading::Reading,
    beginning::Beginning,
    new_vault::NewVault,
    recovery::Recovery,
    unlock::Unlock,
    today::Today,
    cases::Cases,
    intake::Intake,
    case::Case,
    step::Step,
    record::Record,
    versions::Versions,
    met::Met,
    rights::Rights,
    asking::Asking,
    erasing::Erasing,
    notice::Notice,
    library::Library,
    obstacles::Obstacles,
    behind::Behind,
    entry::Entry,
    help::Help,
    palette::Palette,
    calendar::Calendar,
    backup::Backup,
    questions::Questions,
    journal::Journal,
    sheet::Sheet,
    lost::Lost,
    lost_done::LostDone,
    people::People + Person + Passphrase,
    announce::Announce,
    moved::Moved,
    confirm::Confirm,
    hide::Hide,
];

mod consulate;

/// The first screen: to make a vault where there is none, else to open it.
pub fn entrance(ctx: &Ctx) -> Box<dyn Screen> {
    if Desk::exists(&ctx.place.folder) {
        Box::new(unlock::Unlock::default())
    } else {
        Box::new(welcome::Welcome::default())
    }
}

/// The choice of whoever unlocks the vault, with nobody chosen before.
pub fn whose() -> Box<dyn Screen> {
    Box::new(unlock::Unlock::asking())
}

/// The name of the first screen of an open desk.
pub const HOME: &str = <today::Today as Page>::NAME;

/// The first screen of an open desk.
pub fn home() -> Box<dyn Screen> {
    Box::new(today::Today::default())
}

/// A screen that tells nothing.
pub fn hidden() -> Box<dyn Screen> {
    Box::new(hide::Hide)
}

/// The keys that work on the screen below.
pub fn help() -> Box<dyn Screen> {
    Box::new(help::Help::default())
}

/// Every act by its name.
pub fn palette() -> Box<dyn Screen> {
    Box::new(palette::Palette::default())
}

/// Asks before something that can't be taken back or that leaves the house. `what` names what is
/// affected, `act` is the message on the button.
pub fn confirm(question: Said, what: Said, act: &'static str, then: Effect) -> Effect {
    Effect::Open(Box::new(confirm::Confirm::new(question, what, act, then)))
}

/// Shows which limits moved, until it is closed.
pub fn moved(moved: Vec<Move>) -> Effect {
    Effect::Open(Box::new(moved::Moved::of(moved)))
}

/// Says where a page was written, or why it was not.
pub(super) fn written(ctx: &Ctx, done: Result<PathBuf, Trouble>) -> Effect {
    match done {
        Ok(path) => {
            let file = path.display().to_string();
            Effect::Tell(Notice::done(ctx.tell("page-written", &Args::new().value("file", file))))
        }
        Err(trouble) => Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
    }
}

/// Opens the form for a lawyer's answer to a question.
pub fn answer(question: QuestionId) -> Effect {
    announce::open(announce::Wish::Answer(question))
}

/// Opens what writes a backup.
pub fn backup() -> Box<dyn Screen> {
    Box::new(backup::Backup::default())
}

/// Opens the case with this id.
pub fn case(id: CaseId) -> Effect {
    Effect::Open(Box::new(case::Case::of(id)))
}
