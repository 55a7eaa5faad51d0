//! The audit as the desk shows it: writer lines with the names of those who write them. What a supervisor
//! audits and finds whole is vouched for. It must not decide what holds: the vault does.

use super::{Desk, Trouble};
use crate::domain::ids::DeviceId;
use crate::domain::law::Lang;
use crate::domain::private::Private;
use crate::store::vault::{Audit, words};

/// An entry that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsound {
    /// The writer line, by the beginning of its id.
    pub line: String,
    /// Whose line it is.
    pub who: Private<String>,
    /// Which entry.
    pub number: u64,
    /// The stable name of what is wrong.
    pub wrong: &'static str,
}

/// How far a writer line has come, in eight words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The writer line, by the beginning of its id.
    pub line: String,
    /// Whose line it is.
    pub who: Private<String>,
    /// The number of its last event.
    pub number: u64,
    /// The words.
    pub words: Vec<&'static str>,
}

/// What an audit found.
#[derive(Clone, Debug)]
pub struct Audited {
    /// Entries read and hashed.
    pub entries: u64,
    /// Signatures checked.
    pub signatures: u64,
    /// What does not hold, by line and number.
    pub bad: Vec<Unsound>,
    /// When the vault was repaired, in milliseconds since 1970, and how much was lost before.
    pub repaired: Vec<(i64, u32)>,
    audit: Audit,
}

impl Audited {
    /// The writer line and the entry to which eight words belong; none when what was printed is not there.
    pub fn find(&self, words: &str) -> Result<Option<(String, u64)>, Trouble> {
        Ok(self.audit.find(words)?.map(|(line, number)| (short(line), number)))
    }
}

fn short(line: DeviceId) -> String {
    line.to_string().chars().take(8).collect()
}

impl Desk {
    /// Checks the ledger: the signatures since the last checkpoint, or every one.
    pub fn audit(&self, all: bool) -> Result<Audited, Trouble> {
        let audit = self.vault.audit(all)?;
        // One signature is that of the last checkpoint itself: there is nothing new to vouch for.
        let fresh = audit.signatures > 1;
        if fresh && audit.findings.is_empty() && self.hand.role.supervises() && !self.read_only() {
            self.vault.checkpoint(&audit, self.now().millis)?;
        }
        let bad = audit.findings.iter().map(|bad| Unsound {
            line: short(bad.line),
            who: self.vault.writer(bad.line),
            number: bad.number,
            wrong: bad.wrong.code(),
        });
        let bad = bad.collect();
        let repaired = audit.repaired.clone();
        Ok(Audited { entries: audit.entries, signatures: audit.signatures, bad, repaired, audit })
    }

    /// The words for the weekly sheet, one line for each writer line.
    pub fn heads(&self, lang: Lang) -> Result<Vec<Head>, Trouble> {
        let list = super::sheet::list(lang);
        let heads = self.vault.audit(false)?.heads.into_iter().map(|head| Head {
            line: short(head.line),
            who: self.vault.writer(head.line),
            number: head.number,
            words: words(&head.hash, list),
        });
        Ok(heads.collect())
    }
}
