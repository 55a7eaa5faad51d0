//! The practice desk: fictitious people with work in every stage, the same for the same seed and
//! day. It plays the commands that volunteers would have given, so everything on the screens is
//! the product of the real rules. Phone numbers are of a range that is nobody's.

mod figures;
mod life;
mod names;
mod scenes;

use super::writer::Writer;
use crate::domain::book::Book;
use crate::domain::event::{Case, Event, Stamp};
use crate::domain::ids::CaseId;
use chrono::NaiveDateTime;
use life::Life;
use rand::rngs::StdRng;
use rand::{Rng, RngExt, SeedableRng};

/// Plays `count` cases up to `now` and hands each with its events to `each`.
pub(super) fn play<E>(
    seed: u64,
    count: usize,
    book: &Book,
    now: NaiveDateTime,
    writer: &mut Writer,
    mut each: impl FnMut(Case, Vec<Event>) -> Result<(), E>,
) -> Result<(), E> {
    let mut rng = StdRng::seed_from_u64(seed);
    let mut newest = writer.stamp;
    for number in 1..=count {
        // Stamps order writes within a case only, so each life may have its own past.
        writer.stamp = Stamp::default();
        let mut id = [0; 16];
        rng.fill_bytes(&mut id);
        let mut life = Life::new(CaseId(id), book, now, writer, &mut rng);
        if scenes::play(&mut life, number).is_none() {
            life.ordinary(number);
        }
        let (case, events) = life.end();
        newest = newest.max(writer.stamp);
        each(case, events)?;
    }
    writer.stamp = newest;
    Ok(())
}

/// One of these, by weight.
fn draw<T: Copy>(rng: &mut impl Rng, weighted: &[(T, u32)]) -> Option<T> {
    let total: u32 = weighted.iter().map(|(_, weight)| weight).sum();
    let mut left = rng.random_range(0..total.max(1));
    for (value, weight) in weighted {
        if left < *weight {
            return Some(*value);
        }
        left -= weight;
    }
    None
}

fn pick<T: Copy>(rng: &mut impl Rng, all: &[T]) -> Option<T> {
    all.get(rng.random_range(0..all.len().max(1))).copied()
}
