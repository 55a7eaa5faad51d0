//! What law 09-08 lets a person ask for leaves the vault here: the notice, the copy of their file, and the page of
//! processing. A copy and a page are written down as deeds; what can't be written down does not leave.

use super::{Desk, Trouble};
use crate::domain::association::Particulars;
use crate::domain::command::Command;
use crate::domain::ids::CaseId;
use crate::domain::journal::{Deed, Leaving};
use crate::domain::law::Lang;
use crate::domain::legal_time::Instant;
use crate::domain::member::Role;
use crate::domain::private::Private;
use crate::domain::rights::{Asked, Settled};
use crate::export::{self, Block, Copy, Processing};
use crate::i18n::Catalog;
use chrono::{DateTime, NaiveDate};
use std::fs;
use std::path::{Path, PathBuf};

/// In which shape a page leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// An HTML page, to print.
    #[default]
    Html,
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
}

impl Shape {
    const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Text => "txt",
            Self::Markdown => "md",
        }
    }

    fn lay(self, blocks: &[Block], title: &str, lang: Lang) -> String {
        match self {
            Self::Html => export::html(blocks, title, lang),
            Self::Text => export::text(blocks, lang),
            Self::Markdown => export::markdown(blocks, lang),
        }
    }
}

/// What of a copy is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CopyWish {
    /// The language of the person, or the one that the desk chose.
    pub lang: Lang,
    /// Its shape.
    pub shape: Shape,
    /// With what the desk wrote down freely, which somebody has read for the names of others.
    pub notes: bool,
}

impl Desk {
    /// Who the association is, if anybody told.
    pub fn particulars(&self) -> Option<&Particulars> {
        self.association.particulars.value()
    }

    /// The notice in a language.
    pub fn notice(&self, lang: Lang) -> Vec<Block> {
        export::notice(self.particulars(), &self.book, lang)
    }

    /// Writes the notice into a folder that is there, and says where it is.
    pub fn print_notice(&self, lang: Lang, shape: Shape, folder: &Path) -> Result<PathBuf, Trouble> {
        let title = Catalog::of(lang).word("notice-title");
        let name = format!("mastara-notice-{}.{}", lang.code(), shape.ending());
        leave(folder, &name, &shape.lay(&self.notice(lang), &title, lang))
    }

    /// Writes the copy of a file for its person into a folder that is there, and says where it is. A request
    /// to see the file is answered by it.
    pub fn give_copy(&mut self, case: CaseId, wish: CopyWish, folder: &Path) -> Result<PathBuf, Trouble> {
        let household = self.index.living(self.household_of(case)).len().saturating_sub(1);
        let (file, on) = (self.file(case)?.case, self.today());
        let copy = Copy { case: &file, who: self.particulars(), household, notes: wish.notes, on };
        let blocks = export::copy(copy, &self.book, wish.lang);
        // The title bar tells nothing of a person, nor that it is a file about one.
        let name = format!("mastara-{on}.{}", wish.shape.ending());
        let path = leave(folder, &name, &wish.shape.lay(&blocks, "Mastara", wish.lang))?;
        let path = self.noted(path, Deed::CopyGiven(case))?;
        let asked = file.waiting().into_iter().filter(|(_, request)| request.asked == Asked::Access);
        for (id, _) in asked {
            let settled = Settled { done: true, on, why: Private::default(), told: Vec::new() };
            self.perform(case, &Command::SettleRight(id, settled))?;
        }
        Ok(path)
    }

    /// The days on which copies of a file were given, the first first.
    pub fn copies_given(&self, case: CaseId) -> Result<Vec<NaiveDate>, Trouble> {
        let given = self.deeds()?.into_iter().filter(|deed| deed.body == Deed::CopyGiven(case));
        Ok(given.filter_map(|deed| self.day_of(deed.stamp.millis)).collect())
    }

    /// The legal day of a moment that a device wrote down.
    fn day_of(&self, millis: i64) -> Option<NaiveDate> {
        let utc = DateTime::from_timestamp_millis(millis)?.naive_utc();
        Some(self.book.legal_time.to_local(Instant(utc)).unwrap_or(utc).date())
    }

    /// The page of processing in a language.
    pub fn processing(&self, lang: Lang) -> Vec<Block> {
        let members = self.members();
        let here = |role: Role| members.iter().filter(|it| it.left.is_none() && it.role == role).count();
        let access = Role::ALL.into_iter().map(|role| (role, here(role))).collect();
        let of = Processing { who: self.particulars(), access, on: self.today() };
        export::processing(&of, &self.book, lang)
    }

    /// Writes the page of processing into a folder that is there, and says where it is.
    pub fn print_processing(&self, lang: Lang, shape: Shape, folder: &Path) -> Result<PathBuf, Trouble> {
        let title = Catalog::of(lang).word("processing-title");
        let name = export::processing_name(self.today(), shape.ending());
        let path = leave(folder, &name, &shape.lay(&self.processing(lang), &title, lang))?;
        self.noted(path, Deed::Exported(Leaving::Register))
    }

    /// Writes down that something left. If that can't be, it does not leave.
    fn noted(&self, path: PathBuf, deed: Deed) -> Result<PathBuf, Trouble> {
        match self.note_deed(deed) {
            Ok(()) => Ok(path),
            Err(trouble) => {
                fs::remove_file(&path).ok();
                Err(trouble)
            }
        }
    }
}

fn leave(folder: &Path, name: &str, text: &str) -> Result<PathBuf, Trouble> {
    let path = export::write(folder, name, text).map_err(|error| Trouble::Leave(error.kind()))?;
    Ok(fs::canonicalize(&path).unwrap_or(path))
}
