//! From what becomes so to events: names them, stamps them, says what they replace. The vault
//! adds the hash of the event before.

use crate::domain::event::{Body, Case, Dot, Event, Stamp};
use crate::domain::ids::{AuthorId, DeviceId};

/// Who writes, on which device, and how far the device has come.
#[derive(Clone, Debug)]
pub struct Writer {
    /// The device.
    pub device: DeviceId,
    /// The person.
    pub author: AuthorId,
    /// The last event written.
    pub seq: u64,
    /// The last stamp given or seen.
    pub stamp: Stamp,
}

impl Writer {
    /// One batch of events. They are not applied.
    pub fn write(&mut self, case: &Case, bodies: Vec<Body>, millis: i64) -> Vec<Event> {
        let mut events: Vec<Event> = Vec::with_capacity(bodies.len());
        let batch = Dot { device: self.device, seq: self.seq + 1 };
        for body in bodies {
            self.seq += 1;
            self.stamp = self.stamp.next(millis);
            let mut replaces = body.replaces(case);
            replaces
                .extend(events.iter().filter(|event| event.body.same_field(&body)).map(|event| event.dot));
            events.push(Event {
                dot: Dot { device: self.device, seq: self.seq },
                stamp: self.stamp,
                author: self.author,
                case: case.id,
                batch,
                previous: [0; 32],
                replaces,
                body,
            });
        }
        events
    }
}
