//! The sheet for a person leaves the vault here: made from the case as it stands, written once,
//! never over another file. The journal says that one left, and not whose.

use super::{Desk, Trouble};
use crate::domain::ids::{CaseId, ItemId};
use crate::domain::journal::Leaving;
use crate::domain::law::Lang;
use crate::export::{self, Handout, Wish};
use std::path::{Path, PathBuf};

impl Desk {
    /// The sheet for an enrolment, as things stand, without the person's name.
    pub fn sheet(&self, case: CaseId, enrolment: ItemId, lang: Lang) -> Result<Handout, Trouble> {
        Ok(export::handout(&self.file(case)?.case, enrolment, &self.book, self.today(), lang)?)
    }

    /// Writes that sheet into a folder that is there, and says where it is.
    pub fn handout(
        &self,
        case: CaseId,
        enrolment: ItemId,
        wish: Wish,
        folder: &Path,
    ) -> Result<PathBuf, Trouble> {
        let case = self.file(case)?.case;
        let mut sheet = export::handout(&case, enrolment, &self.book, self.today(), wish.lang)?;
        if wish.with_name {
            sheet = sheet.named(&case);
        }
        let name = export::file_name(sheet.on, wish.html);
        let path = export::write(folder, &name, &sheet.rendered(wish))
            .map_err(|error| Trouble::Leave(error.kind()))?;
        self.went_out(Leaving::Handout);
        Ok(path)
    }
}
