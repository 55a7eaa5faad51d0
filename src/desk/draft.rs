//! What is typed in a form and not saved: sealed in the vault at each change, so that Esc, a lock
//! or a crash loses nothing. Each person has drafts of their own: nobody finds in a form what somebody else was
//! typing. A draft without an owner is anybody's: it is from before, or of somebody who left.

use super::{Desk, Trouble};
use crate::domain::ids::{AuthorId, CaseId};
use crate::domain::private::Private;
use crate::store::vault::Vault;

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

    /// The same, of somebody.
    fn key_of(owner: AuthorId, form: &str, case: Option<CaseId>) -> String {
        Self::key(form, case) + &mark(owner)
    }

    fn lines(&self) -> Vec<(String, String)> {
        self.fields.iter().map(|(name, typed)| (name.clone(), typed.reveal().clone())).collect()
    }
}

/// The end of a key that says whose draft it is.
fn mark(owner: AuthorId) -> String {
    format!("@{:032x}", u128::from_be_bytes(owner.0))
}

impl Desk {
    /// Keeps a draft. `Ok` means that it survives a crash; what can't be sealed now is remembered,
    /// and sealed once the disk is well again.
    pub fn keep_draft(&mut self, draft: &Draft) -> Result<(), Trouble> {
        let key = Draft::key_of(self.person(), &draft.form, draft.case);
        let sealed = self.seal_draft(&key, draft);
        if sealed.is_err() {
            self.unsealed.insert(key, draft.clone());
            return sealed;
        }
        self.unsealed.remove(&key);
        if let Some(case) = draft.case
            && !self.drafts.contains(&case)
        {
            self.drafts.push(case);
        }
        Ok(())
    }

    /// Keeps what somebody typed whose desk could not seal it: only they find it again.
    pub fn keep_draft_of(&mut self, owner: AuthorId, draft: &Draft) -> Result<(), Trouble> {
        if owner == self.person() {
            return self.keep_draft(draft);
        }
        self.seal_draft(&Draft::key_of(owner, &draft.form, draft.case), draft)
    }

    fn seal_draft(&mut self, key: &str, draft: &Draft) -> Result<(), Trouble> {
        if let Some(trouble) = &self.stumbled {
            return Err(trouble.clone());
        }
        let kept = self.vault.put_draft(key, SHAPE, &draft.lines());
        self.wrote(kept)
    }

    /// Somebody left: what they typed and did not save is anybody's now, who may see the case.
    pub(super) fn hand_over_drafts(&mut self, of: AuthorId) -> Result<(), Trouble> {
        let (names, mark) = (self.vault.drafts()?, mark(of));
        for name in &names {
            let Some(bare) = name.strip_suffix(&mark) else { continue };
            if !names.iter().any(|other| other == bare)
                && let Some(lines) = self.vault.draft::<Vec<(String, String)>>(name, SHAPE)?
            {
                let kept = self.vault.put_draft(bare, SHAPE, &lines);
                self.wrote(kept)?;
            }
            let dropped = self.vault.delete_draft(name);
            self.wrote(dropped)?;
        }
        self.drafts = Self::drafted(&self.vault)?;
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
        let own = Draft::key_of(self.person(), form, case);
        if let Some(draft) = self.unsealed.get(&own) {
            return Ok(Some(draft.clone()));
        }
        let mut found: Option<Vec<(String, String)>> = self.vault.draft(&own, SHAPE)?;
        if found.is_none() {
            found = self.vault.draft(&Draft::key(form, case), SHAPE)?;
        }
        Ok(found.map(|lines| Draft {
            form: form.to_owned(),
            case,
            fields: lines.into_iter().map(|(name, typed)| (name, Private::new(typed))).collect(),
        }))
    }

    /// Throws a draft away: it was saved, or the person said so.
    pub fn drop_draft(&mut self, form: &str, case: Option<CaseId>) -> Result<(), Trouble> {
        let own = Draft::key_of(self.person(), form, case);
        self.unsealed.remove(&own);
        if let Some(trouble) = &self.stumbled {
            return Err(trouble.clone());
        }
        for key in [own, Draft::key(form, case)] {
            let dropped = self.vault.delete_draft(&key);
            self.wrote(dropped)?;
        }
        self.drafts = Self::drafted(&self.vault)?;
        Ok(())
    }

    /// The cases that have a draft which whoever is at the desk would find.
    pub(super) fn drafted(vault: &Vault) -> Result<Vec<CaseId>, Trouble> {
        let own = mark(vault.person());
        let names = vault.drafts()?;
        let mine = |name: &&String| name.ends_with(&own) || !name.contains('@');
        let mut cases: Vec<CaseId> = names.iter().filter(mine).filter_map(|key| case_in(key)).collect();
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
