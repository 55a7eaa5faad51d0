//! Folding names while the first screen is already shown: the first search waits for what is left. It must
//! end with the desk: no thread goes on holding names.

use super::roll::Roll;
use super::scrub;
use crate::domain::face::Face;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::{self, JoinHandle};

/// Fewer than this are folded when they are first searched.
const LEAST: usize = 1000;

/// Names that are folded, or will be.
#[derive(Default)]
pub(super) struct Folding {
    roll: OnceLock<Roll>,
    hand: Mutex<Option<JoinHandle<Option<Roll>>>>,
    stop: Arc<AtomicBool>,
}

impl Folding {
    /// Begins to fold.
    pub(super) fn of(faces: &Arc<Vec<Face>>) -> Self {
        let folding = Self::default();
        if faces.len() >= LEAST {
            let (faces, stop) = (Arc::clone(faces), Arc::clone(&folding.stop));
            let fold = move || {
                let roll = Roll::of(&faces, &stop);
                // The stack of a thread that has ended is kept for the next one.
                scrub();
                roll
            };
            let hand = thread::Builder::new().name("fold".to_owned()).spawn(fold);
            // Without a thread they are folded at the first search.
            *folding.hand.lock().unwrap_or_else(PoisonError::into_inner) = hand.ok();
        }
        folding
    }

    /// The folded names of these faces; waits until they are.
    pub(super) fn roll(&self, faces: &[Face]) -> &Roll {
        self.roll.get_or_init(|| {
            let hand = self.hand.lock().unwrap_or_else(PoisonError::into_inner).take();
            // A thread that failed is no reason not to search.
            let folded = hand.and_then(|hand| hand.join().ok().flatten());
            folded.or_else(|| Roll::of(faces, &AtomicBool::new(false))).unwrap_or_default()
        })
    }

    /// The same, to be changed. None is never given: they are folded first.
    pub(super) fn roll_mut(&mut self, faces: &[Face]) -> Option<&mut Roll> {
        self.roll(faces);
        self.roll.get_mut()
    }
}

impl Drop for Folding {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(hand) = self.hand.get_mut().unwrap_or_else(PoisonError::into_inner).take() {
            // It stops at the next name; what it had folded is wiped there.
            drop(hand.join());
        }
    }
}
