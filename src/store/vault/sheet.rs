//! A new recovery sheet: from then on its words open the vault, and those of the sheet before open nothing that
//! is written. It must not show the words or keep them: the caller has them on paper first.

use super::Vault;
use crate::domain::journal::Deed;
use crate::store::keys::person::PublicKeys;
use crate::store::keys::recovery::RecoveryWords;
use crate::store::keys::roster::Sheet;
use crate::store::trouble::Result;

impl Vault {
    /// To whom what only the recovery sheet opens is sealed: the sheet that holds now.
    pub fn recovery(&self) -> PublicKeys {
        self.ring.recovery()
    }

    /// Puts a new sheet in the place of the one that holds. The old words are no longer among those to whom keys
    /// are sealed, so every line of keys is turned, as when a member leaves.
    pub fn renew_sheet(&mut self, words: &RecoveryWords, now: i64) -> Result<()> {
        self.administers()?;
        let PublicKeys { sealing, signing } = words.bundle().public();
        let before = self.ring.recovery().signing;
        self.keyed(|vault| {
            let sheet = Sheet { before, sealing, signing, at: now };
            vault.ring.roster.certify_sheet(sheet, &vault.ring.bundle)?;
            vault.ring.save_roster(&vault.folder)?;
            vault.keep_backup_key(words)?;
            vault.align()
        })?;
        self.append_deed(Deed::SheetRenewed, now)
    }
}
