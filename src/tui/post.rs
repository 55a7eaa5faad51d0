//! What is sent to the interface's own thread, and waits there. Whoever takes it takes the room that it
//! lay in along, and that is wiped when it goes: a channel keeps what went through it until it is
//! overwritten, and a passphrase goes through key by key. It must not look into what it carries.

use super::effect::Message;
use std::mem::take;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

#[derive(Default)]
struct Room {
    waiting: Vec<Message>,
    left: bool,
}

#[derive(Default)]
struct House {
    room: Mutex<Room>,
    came: Condvar,
}

impl House {
    fn room(&self) -> MutexGuard<'_, Room> {
        self.room.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where messages are sent to.
#[derive(Clone, Default)]
pub struct Post(Arc<House>);

/// Where they are taken.
#[derive(Default)]
pub struct Letters(Arc<House>);

impl Letters {
    /// A way to send to here.
    pub fn post(&self) -> Post {
        Post(Arc::clone(&self.0))
    }

    /// All that has come, in its order; waits for something, but no longer than this.
    pub fn within(&self, most: Duration) -> Vec<Message> {
        let empty = |room: &mut Room| room.waiting.is_empty();
        let waited = self.0.came.wait_timeout_while(self.0.room(), most, empty);
        take(&mut waited.unwrap_or_else(PoisonError::into_inner).0.waiting)
    }
}

impl Drop for Letters {
    fn drop(&mut self) {
        let mut room = self.0.room();
        room.left = true;
        room.waiting = Vec::new();
    }
}

impl Post {
    /// Sends. False when nobody takes messages any more.
    pub fn send(&self, message: Message) -> bool {
        let mut room = self.0.room();
        if room.left {
            return false;
        }
        room.waiting.push(message);
        drop(room);
        self.0.came.notify_one();
        true
    }
}
