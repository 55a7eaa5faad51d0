//! The practice desk: fictitious people with work in every stage, the same for the same seed and
//! day. It plays the commands that volunteers would have given, so everything on the screens is
//! the product of the real rules. Phone numbers are of a range that is nobody's.

mod counters;
mod figures;
mod life;
mod names;
mod scenes;

use super::writer::Writer;
use crate::domain::book::Book;
use crate::domain::event::{Case, Dot, Event, Stamp};
use crate::domain::ids::CaseId;
use chrono::NaiveDateTime;
use life::Life;
use rand::rngs::StdRng;
use rand::{Rng, RngExt, SeedableRng};
use std::collections::{BTreeMap, HashMap};

/// Who is at a practice desk: one of those to whom its cases are assigned.
pub(super) const HAND: &str = "Imane";

/// Plays `count` cases up to `now`. The batches come in the order of their days, as one device
/// would have written them, together with the cases that they tell.
pub(super) fn play(
    seed: u64,
    count: usize,
    book: &Book,
    now: NaiveDateTime,
    writer: &mut Writer,
) -> (Vec<Case>, Vec<Vec<Event>>) {
    let mut rng = StdRng::seed_from_u64(seed);
    let mut draft = writer.clone();
    let (mut ids, mut acts) = (Vec::new(), Vec::new());
    for number in 1..=count {
        draft.stamp = Stamp::default();
        let mut id = [0; 16];
        rng.fill_bytes(&mut id);
        // Apart, so that what counters do changes nobody's name.
        let mut other = StdRng::seed_from_u64(seed.rotate_left(32) ^ number as u64);
        let mut life = Life::new(CaseId(id), book, now, &mut draft, &mut rng);
        if scenes::play(&mut life, number).is_none() {
            life.ordinary(number);
        }
        life.rng = &mut other;
        counters::meet(&mut life);
        ids.push(CaseId(id));
        acts.extend(life.end());
    }
    acts.sort_by_key(|(millis, _)| *millis);
    let batches = in_order(acts, writer);
    let mut cases: BTreeMap<CaseId, Case> = ids.iter().map(|id| (*id, Case::new(*id))).collect();
    for event in batches.iter().flatten() {
        if let Some(case) = cases.get_mut(&event.case) {
            case.apply(event);
        }
    }
    (ids.iter().filter_map(|id| cases.remove(id)).filter(Case::exists).collect(), batches)
}

/// Names and stamps the events anew, in the order in which they now stand.
fn in_order(acts: Vec<(i64, Vec<Event>)>, writer: &mut Writer) -> Vec<Vec<Event>> {
    let mut renamed: HashMap<Dot, Dot> = HashMap::new();
    acts.into_iter()
        .map(|(millis, mut events)| {
            let batch = writer.next_dot();
            for event in &mut events {
                let old = event.dot;
                (event.dot, event.stamp) = writer.name(millis);
                event.batch = batch;
                event.replaces = event.replaces.iter().filter_map(|dot| renamed.get(dot).copied()).collect();
                renamed.insert(old, event.dot);
            }
            events
        })
        .collect()
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
