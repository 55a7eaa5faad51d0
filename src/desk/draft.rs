//! What is typed in a form and not saved: sealed in the vault at each change, so that Esc, a lock
//! or a crash loses nothing.

use super::{Desk, Trouble};
use crate::domain::ids::CaseId;
use crate::domain::private::Private;

/// Grows when the shape of a stored draft changes.
const SHAPE: u16 = 1;

/// An unfinished form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Which form: `intake`, `note`, `step:ra.6`.
    pub form: String,
    /// The case that it belongs to; none for an intake.
    pub case: Option<CaseId>,
    /// Field names and what was typed.
    pub fields: Vec<(String, Private<String>)>,
}

impl Draft {
    fn key(form: &str, case: Option<CaseId>) -> String {
        case.map_or_else(|| form.to_owned(), |case| format!("{case}/{form}"))
    }

    fn lines(&self) -> Vec<(String, String)> {
        self.fields.iter().map(|(name, typed)| (name.clone(), typed.reveal().clone())).collect()
    }
}

impl Desk {
    /// Keeps a draft. `Ok` means that it survives a crash; what can't be sealed now is remembered,
    /// and sealed once the disk is well again.
    pub fn keep_draft(&mut self, draft: &Draft) -> Result<(), Trouble> {
        let key = Draft::key(&draft.form, draft.case);
        let sealed = self.seal_draft(&key, draft);
        if sealed.is_ok() {
            self.unsealed.remove(&key);
        } else {
            self.unsealed.insert(key, draft.clone());
        }
        sealed
    }

    fn seal_draft(&mut self, key: &str, draft: &Draft) -> Result<(), Trouble> {
        if let Some(trouble) = &self.stumbled {
            return Err(trouble.clone());
        }
        let kept = self.vault.put_draft(key, SHAPE, &draft.lines());
        self.wrote(kept)?;
        if let Some(case) = draft.case
            && !self.drafts.contains(&case)
        {
            self.drafts.push(case);
        }
        Ok(())
    }

    /// Whether something was typed that could not be sealed.
    pub fn has_unsealed(&self) -> bool {
        !self.unsealed.is_empty()
    }

    /// Seals what could not be sealed before; what can't be now either is given back, and is the
    /// caller's from then on. It can take seconds.
    pub fn seal(&mut self) -> Vec<Draft> {
        if self.has_unsealed() {
            // Where it can't, something is left over.
            self.stand_up().ok();
        }
        std::mem::take(&mut self.unsealed).into_values().collect()
    }

    /// After trouble with the disk: seals what was remembered.
    pub(super) fn seal_remembered(&mut self) {
        for draft in self.unsealed.values().cloned().collect::<Vec<_>>() {
            // What can't be sealed stays remembered.
            self.keep_draft(&draft).ok();
        }
    }

    /// The draft of a form, if one was left.
    pub fn draft(&self, form: &str, case: Option<CaseId>) -> Result<Option<Draft>, Trouble> {
        let key = Draft::key(form, case);
        if let Some(draft) = self.unsealed.get(&key) {
            return Ok(Some(draft.clone()));
        }
        let found: Option<Vec<(String, String)>> = self.vault.draft(&key, SHAPE)?;
        Ok(found.map(|lines| Draft {
            form: form.to_owned(),
            case,
            fields: lines.into_iter().map(|(name, typed)| (name, Private::new(typed))).collect(),
        }))
    }

    /// Throws a draft away: it was saved, or the person said so.
    pub fn drop_draft(&mut self, form: &str, case: Option<CaseId>) -> Result<(), Trouble> {
        self.unsealed.remove(&Draft::key(form, case));
        if let Some(trouble) = &self.stumbled {
            return Err(trouble.clone());
        }
        let dropped = self.vault.delete_draft(&Draft::key(form, case));
        self.wrote(dropped)?;
        self.drafts = Self::drafted(&self.vault)?;
        Ok(())
    }

    /// The cases that have a draft.
    pub(super) fn drafted(vault: &crate::store::vault::Vault) -> Result<Vec<CaseId>, Trouble> {
        let mut cases: Vec<CaseId> = vault.drafts()?.iter().filter_map(|key| case_in(key)).collect();
        cases.dedup();
        Ok(cases)
    }
}

fn case_in(key: &str) -> Option<CaseId> {
    let (hex, _) = key.split_once('/')?;
    let mut id = [0; 16];
    if hex.len() != 2 * id.len() {
        return None;
    }
    for (place, byte) in id.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(2 * place..2 * place + 2)?, 16).ok()?;
    }
    Some(CaseId(id))
}
