//! Why a command stopped: what happened, what to do next, and the exit code.

use crate::desk::{Kind, Trouble};
use crate::domain::book::Book;
use crate::domain::law::Lang;
use crate::domain::refusal::Refusal;
use crate::i18n::{Args, Catalog, Said, told};
use std::process::ExitCode;
use std::sync::Arc;

/// A stop.
#[derive(Debug)]
pub(super) enum Fault {
    /// Trouble at the desk.
    Desk(Trouble),
    /// The domain said no, by the law of this desk.
    Refused(Refusal, Arc<Book>),
    /// A message of the command line itself: its id (`err-…` and `rec-…`), arguments, exit code.
    Said(&'static str, Vec<(&'static str, String)>, u8),
    /// Findings were printed: nothing more to say.
    Found,
    /// The program itself is wrong: it panicked. Said in the language that was on the screen.
    Crashed(Lang),
}

impl Fault {
    /// The arguments make no sense.
    pub(super) fn usage() -> Self {
        Self::Said("usage", Vec::new(), 2)
    }

    /// The command can't be carried out: exit code 1.
    pub(super) fn refused(id: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self::Said(id, args, 1)
    }

    /// Something must be set up first: exit code 3.
    pub(super) fn setup(id: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self::Said(id, args, 3)
    }

    /// Told by the law of this desk, which knows the names of what was refused.
    pub(super) fn by(self, ctx: &super::Ctx) -> Self {
        match self {
            Self::Desk(Trouble::Refused(refusal)) => Self::Refused(refusal, ctx.book()),
            other => other,
        }
    }

    /// What happened and what to do next, in words.
    pub(super) fn said(&self, lang: Lang) -> String {
        let words = Catalog::of(lang);
        let [what, next] = match self {
            Self::Refused(refusal, book) => told::refusal(refusal, book, lang),
            Self::Desk(trouble) => told::trouble(trouble.code(), trouble.file(), lang),
            Self::Said(id, given, _) => {
                ["err", "rec"].map(|start| words.text(&format!("{start}-{id}"), &args(given)))
            }
            Self::Found => [Said::default(), Said::default()],
            Self::Crashed(lang) => {
                let words = Catalog::of(*lang);
                let args = Args::new().value("place", super::crash::place());
                ["err-bug", "rec-bug"].map(|id| words.text(id, &args))
            }
        };
        format!("{}\n{}", what.plain(), next.plain()).trim_end().to_owned()
    }

    /// See [`super::exit_code`]; 2 is usage.
    pub(super) fn exit(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Desk(trouble) => super::exit_code(trouble.kind()),
            Self::Said(_, _, code) => *code,
            Self::Refused(..) => super::exit_code(Kind::Refused),
            Self::Found => 1,
            Self::Crashed(_) => super::exit_code(Kind::Bug),
        })
    }
}

/// A message with its arguments given by name.
pub(super) fn worded(lang: Lang, id: &str, given: &[(&'static str, String)]) -> String {
    Catalog::of(lang).text(id, &args(given)).plain()
}

fn args(given: &[(&'static str, String)]) -> Args {
    given.iter().fold(Args::new(), |args, (name, value)| args.value(name, value.clone()))
}

impl From<Trouble> for Fault {
    fn from(trouble: Trouble) -> Self {
        Self::Desk(trouble)
    }
}
