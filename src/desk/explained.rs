//! Dates that leave the vault as a page: how they were counted, and what moved. The journal says that a page
//! left; no name is on it.

use super::{Desk, Trouble};
use crate::domain::association::Move;
use crate::domain::clocks;
use crate::domain::ids::{CaseId, ItemId, StepId};
use crate::domain::journal::Leaving;
use crate::domain::law::Lang;
use crate::domain::refusal::Refusal;
use crate::export;
use std::fs;
use std::path::{Path, PathBuf};

impl Desk {
    /// Writes how the dates of a step are counted into a folder that is there, and says where it is.
    pub fn explain_step(
        &self,
        case: CaseId,
        enrolment: ItemId,
        step: &StepId,
        lang: Lang,
        folder: &Path,
    ) -> Result<PathBuf, Trouble> {
        let case = self.file(case)?.case;
        let (book, today) = (self.book(), self.today());
        let course = case.enrolments.get(&enrolment).ok_or(Refusal::NotStarted)?;
        let procedure = book
            .pinned(&course.procedure, course.version)
            .ok_or_else(|| Refusal::NoSuchProcedure(course.procedure.clone()))?;
        let found: Vec<_> = clocks::clocks(&case, book, enrolment, procedure, today)
            .iter()
            .filter(|clock| clock.step.is_some_and(|own| own.id == *step))
            .filter_map(|clock| clocks::explain(book, clock))
            .collect();
        if found.is_empty() {
            return Err(Refusal::NoSuchItem.into());
        }
        self.leave(folder, &export::dates_name(today), &export::explained(&found, book, today, lang))
    }

    /// Writes what moved, by references, into a folder that is there, and says where it is.
    pub fn print_moved(&self, moved: &[Move], lang: Lang, folder: &Path) -> Result<PathBuf, Trouble> {
        let page = export::moved_page(moved, self.book(), self.today(), lang);
        self.leave(folder, &export::moved_name(self.today()), &page)
    }

    fn leave(&self, folder: &Path, name: &str, text: &str) -> Result<PathBuf, Trouble> {
        let path = export::write(folder, name, text).map_err(|error| Trouble::Leave(error.kind()))?;
        self.went_out(Leaving::Explained);
        Ok(fs::canonicalize(&path).unwrap_or(path))
    }
}
