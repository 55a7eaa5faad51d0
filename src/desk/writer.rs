//! From what becomes so to events: names them, stamps them, says what they replace. The vault
//! adds the hash of the event before.

use crate::domain::event::{Dot, Event, Stamp, Tells};
use crate::domain::ids::{AuthorId, CaseId, DeviceId};
use crate::store::vault::Vault;

/// Who writes, on which device, and how far the device has come.
#[derive(Clone, Debug)]
pub(super) struct Writer {
    /// The device.
    pub(super) device: DeviceId,
    /// The person.
    pub(super) author: AuthorId,
    /// The last event written.
    pub(super) seq: u64,
    /// The last stamp given or seen.
    pub(super) stamp: Stamp,
}

impl Writer {
    /// As far as the vault has come.
    pub(super) fn of(vault: &Vault) -> Self {
        Self {
            device: vault.device(),
            author: vault.person(),
            seq: vault.next_dot().seq - 1,
            stamp: vault.last_stamp(),
        }
    }

    /// The name that the next event will have.
    pub(super) fn next_dot(&self) -> Dot {
        Dot { device: self.device, seq: self.seq + 1 }
    }

    /// Name and stamp of the next event.
    pub(super) fn name(&mut self, millis: i64) -> (Dot, Stamp) {
        let dot = self.next_dot();
        self.seq = dot.seq;
        self.stamp = self.stamp.next(millis);
        (dot, self.stamp)
    }

    /// One batch of events of a file. They are not applied.
    pub(super) fn write<B: Tells>(
        &mut self,
        id: CaseId,
        file: &B::File,
        bodies: Vec<B>,
        millis: i64,
    ) -> Vec<Event<B>> {
        let mut events: Vec<Event<B>> = Vec::with_capacity(bodies.len());
        let batch = self.next_dot();
        for body in bodies {
            let (dot, stamp) = self.name(millis);
            let mut replaces = body.replaces(file);
            replaces
                .extend(events.iter().filter(|event| event.body.same_field(&body)).map(|event| event.dot));
            events.push(Event {
                dot,
                stamp,
                author: self.author,
                case: id,
                batch,
                previous: [0; 32],
                replaces,
                body,
            });
        }
        events
    }
}
