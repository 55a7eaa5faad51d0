//! What seals the events and attachments of a case: its key, and with it a secret of the desk that is new after
//! each removal of a member. Whoever left may have kept the key of a case, and never had that secret: what is
//! written from then on they can't open. It must not know what it seals.

use super::ring::{Ring, RoomKeys};
use crate::store::keys::Secret;
use crate::store::seal::{self, Fault};
use crate::store::trouble::Result;
use zeroize::Zeroizing;

/// For what a key is derived: from the key of a case alone, and together with a secret of the desk.
#[derive(Clone, Copy)]
pub(super) struct Purpose {
    alone: &'static str,
    mixed: &'static str,
}

/// Chunks of events.
pub(super) const LOG: Purpose = Purpose { alone: "mastara log v1", mixed: "mastara log v2" };
/// Attachments.
pub(super) const BLOB: Purpose = Purpose { alone: "mastara blob v1", mixed: "mastara blob v2" };

/// The keys of one case for one purpose.
pub(super) struct CaseKeys<'a> {
    case: Secret,
    room: &'a RoomKeys,
    purpose: Purpose,
    alone: Secret,
    newest: Option<(u32, Secret)>,
}

impl<'a> CaseKeys<'a> {
    pub(super) fn of(room: &'a RoomKeys, case: &Secret, purpose: Purpose) -> Self {
        let newest = room.since.last_key_value();
        Self {
            newest: newest.map(|(since, secret)| (*since, case.mixed(secret, purpose.mixed))),
            alone: case.derive(purpose.alone),
            case: case.clone(),
            room,
            purpose,
        }
    }

    /// Seals a value for its place under the newest.
    pub(super) fn seal(&self, ring: &Ring, tree: &str, key: &[u8], plain: &[u8]) -> Result<Vec<u8>> {
        let (epoch, _) = ring.epochs.current()?;
        let secret = self.newest.as_ref().map_or(&self.alone, |(_, secret)| secret);
        seal::seal(secret, epoch, &ring.place(tree, key), plain)
    }

    /// Opens what was sealed at any time.
    pub(super) fn open(
        &self,
        ring: &Ring,
        tree: &str,
        key: &[u8],
        frame: &[u8],
    ) -> std::result::Result<Zeroizing<Vec<u8>>, Fault> {
        let epoch = seal::epoch(frame)?;
        let place = ring.place(tree, key);
        // Nothing is younger than the epoch in its header; a cut may have left it older.
        for (since, secret) in self.room.since.range(..=epoch).rev() {
            let opened = match &self.newest {
                Some((newest, key)) if newest == since => seal::open(key, &place, frame),
                _ => seal::open(&self.case.mixed(secret, self.purpose.mixed), &place, frame),
            };
            if opened.is_ok() {
                return opened;
            }
        }
        seal::open(&self.alone, &place, frame)
    }
}
