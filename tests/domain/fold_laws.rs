//! A case is the fold of its events, in whatever order, how often and with whatever holes they
//! arrive, and whatever the clocks of the desks say.

use crate::support::any;
use crate::support::book::today;
use crate::support::desk::{CASE, Desk, item};
use mastara::domain::event::{Body, Case, Event, Write};
use mastara::domain::ids::CaseId;
use mastara::domain::person::{Sex, Status};
use proptest::prelude::*;

const YEAR: i64 = 365 * 86_400_000;
/// How wrong the clocks of the three desks are.
const DRIFTS: [i64; 3] = [0, 10 * YEAR, -40 * 86_400_000];

fn desks() -> [Desk; 3] {
    [0, 1, 2].map(|n: usize| Desk::new(u8::try_from(n).unwrap() + 1, today(), DRIFTS[n]))
}

#[derive(Clone, Debug)]
enum Act {
    /// A desk writes a batch.
    Write(usize, Vec<Body>),
    /// A desk tells another what it has seen, but for some events that are lost on the way.
    Tell(usize, usize, u64),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        2 => (0..3_usize, proptest::collection::vec(any::bodies(), 1..4)).prop_map(|(at, what)| Act::Write(at, what)),
        1 => (0..3_usize, 0..3_usize, any::<u64>()).prop_map(|(from, to, lost)| Act::Tell(from, to, lost)),
    ];
    proptest::collection::vec(act, 1..24)
}

/// Every event that three desks wrote, and the desks as they stand, not in agreement.
fn played(acts: Vec<Act>) -> (Vec<Event>, [Desk; 3]) {
    let (mut all, mut desks) = (Vec::new(), desks());
    for act in acts {
        match act {
            Act::Write(at, bodies) => all.extend(desks[at].write(bodies)),
            Act::Tell(from, to, lost) => {
                let told = desks[from].events.clone();
                for (n, event) in told.iter().enumerate().filter(|(n, _)| lost >> (n % 64) & 1 == 0) {
                    // Told twice now and then.
                    (0..=n % 3 / 2).for_each(|_| desks[to].see(event));
                }
            }
        }
    }
    (all, desks)
}

/// What three desks wrote, and the same in another order with repetitions.
fn twice() -> impl Strategy<Value = (Vec<Event>, Vec<Event>, [Desk; 3])> {
    acts().prop_map(played).prop_flat_map(|(all, desks)| {
        let repeated: Vec<Event> = all.iter().chain(all.iter().step_by(3)).cloned().collect();
        (Just(all), Just(repeated).prop_shuffle(), Just(desks))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn order_and_repetition_do_not_matter((all, shuffled, _) in twice()) {
        prop_assert_eq!(Case::fold(CASE, &all), Case::fold(CASE, &shuffled));
    }

    #[test]
    fn parts_may_come_in_any_order((all, shuffled, _) in twice(), cut in any::<prop::sample::Index>()) {
        let (first, second) = shuffled.split_at(cut.index(shuffled.len().max(1)).min(shuffled.len()));
        let mut late = Case::fold(CASE, second);
        for event in first {
            late.apply(event);
        }
        prop_assert_eq!(late, Case::fold(CASE, &all));
    }

    #[test]
    fn desks_that_have_seen_the_same_agree((all, shuffled, mut desks) in twice()) {
        for (n, desk) in desks.iter_mut().enumerate() {
            let told: Vec<&Event> = if n == 0 { shuffled.iter().rev().collect() } else { shuffled.iter().collect() };
            for event in told {
                desk.see(event);
            }
            prop_assert_eq!(&desk.case, &Case::fold(CASE, &all));
        }
    }

    #[test]
    fn a_write_is_live_until_another_that_saw_it_replaces_it((all, shuffled, _) in twice()) {
        let case = Case::fold(CASE, &shuffled);
        for event in &all {
            let replaced = all
                .iter()
                .any(|other| other.body.same_field(&event.body) && other.replaces.contains(&event.dot));
            prop_assert_eq!(event.body.replaces(&case).contains(&event.dot), !replaced);
        }
    }

    #[test]
    fn a_write_holds_where_it_was_made_whatever_the_clocks_say((_, _, mut desks) in twice(), body in any::bodies()) {
        for desk in &mut desks {
            desk.write(vec![body.clone()]);
            prop_assert!(body.holds(&desk.case));
        }
    }
}

fn sex(now: Option<Sex>) -> Vec<Body> {
    vec![Body::SexRecorded(Write { at: (), now })]
}

/// Two desks that have agreed on a first value write side by side, and then tell each other.
fn side_by_side(left: Option<Sex>, right: Option<Sex>) -> [Desk; 3] {
    let mut desks = desks();
    let first = desks[0].write(sex(Some(Sex::NotTold)));
    desks[1].see(&first[0]);
    let (left, right) = (desks[0].write(sex(left)), desks[1].write(sex(right)));
    desks[1].see(&left[0]);
    desks[0].see(&right[0]);
    assert_eq!(desks[0].case.sex, desks[1].case.sex);
    desks
}

#[test]
fn a_value_that_lost_is_kept_and_shown_until_somebody_decides() {
    let mut desks = side_by_side(Some(Sex::F), Some(Sex::M));
    assert_eq!(desks[0].case.sex.value(), Some(&Sex::M), "the later clock, right or wrong");
    assert_eq!(desks[0].case.sex.disputes().collect::<Vec<_>>(), [(&(), vec![&Sex::F])]);
    assert_eq!(desks[0].case.disputes(), ["sex"]);

    // The desk whose clock is ten years behind the other decides, and that counts.
    let settled = desks[0].write(sex(Some(Sex::F)));
    desks[1].see(&settled[0]);
    for desk in &desks[..2] {
        assert_eq!((desk.case.sex.value(), desk.case.disputes()), (Some(&Sex::F), vec![]));
    }
}

#[test]
fn a_value_wins_over_its_removal_beside_it_and_loses_to_one_that_saw_it() {
    let mut desks = side_by_side(Some(Sex::F), None);
    assert_eq!(desks[0].case.sex.value(), Some(&Sex::F));
    assert!(desks[0].case.disputes().is_empty(), "one value: nothing to decide");
    desks[0].write(sex(None));
    assert_eq!(desks[0].case.sex.value(), None);
}

#[test]
fn the_same_value_written_twice_side_by_side_is_no_dispute() {
    assert!(side_by_side(Some(Sex::F), Some(Sex::F))[0].case.disputes().is_empty());
}

#[test]
fn an_event_of_another_case_changes_nothing() {
    let mut desk = Desk::new(1, today(), 0);
    let event =
        desk.write(vec![Body::StatusRecorded(Write { at: (), now: Some(Status::Regular) })]).remove(0);
    let mut other = Case::new(CaseId([9; 16]));
    other.apply(&event);
    assert_eq!(other, Case::new(CaseId([9; 16])));
}

#[test]
fn one_key_is_not_another() {
    let mut desk = Desk::new(1, today(), 0);
    let household = |n| Body::HouseholdJoined(Write { at: (), now: Some(item(n)) });
    let note = |n, text: &str| {
        let note = mastara::domain::course::Note { text: text.into(), on: today() };
        Body::NoteWritten(Write { at: item(n), now: Some(note) })
    };
    desk.write(vec![note(1, "a"), note(2, "b"), household(1), household(2), note(1, "c")]);
    let notes: Vec<_> = desk.case.notes.iter().map(|(id, note)| (*id, note.text.reveal().as_str())).collect();
    assert_eq!(notes, [(item(1), "c"), (item(2), "b")]);
    assert_eq!(desk.case.household.value(), Some(&item(2)));
}
