//! The association's own file: the laws of a fold hold for it as for a case, every wish has an answer,
//! and what was accepted can be undone.

use crate::support::book::{day, today};
use crate::support::matters::{House, SHIPPED, matters, wishes};
use mastara::domain::association::{Association, Command, Matter, Shut};
use mastara::domain::event::Event;
use mastara::domain::ids::CaseId;
use mastara::domain::refusal::Refusal;
use proptest::prelude::*;

/// How wrong the clocks of the two desks are, in milliseconds.
const DRIFTS: [i64; 2] = [0, -40 * 86_400_000];

/// What two desks wrote, telling each other now and then, and the same again in any order.
fn twice() -> impl Strategy<Value = (Vec<Event<Matter>>, Vec<Event<Matter>>)> {
    let act = (0..2_usize, proptest::collection::vec(matters(), 1..4), any::<bool>());
    let played = proptest::collection::vec(act, 1..12).prop_map(|acts| {
        let mut houses = [House::new(1, DRIFTS[0]), House::new(2, DRIFTS[1])];
        let mut all = Vec::new();
        for (at, what, tells) in acts {
            let written = houses[at].write(what);
            if tells {
                for event in &written {
                    houses[1 - at].see(event);
                }
            }
            all.extend(written);
        }
        all
    });
    played.prop_flat_map(|all| {
        let repeated: Vec<_> = all.iter().chain(all.iter().step_by(3)).cloned().collect();
        (Just(all), Just(repeated).prop_shuffle())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn order_and_repetition_do_not_matter((all, shuffled) in twice(), cut in any::<prop::sample::Index>()) {
        let whole = Association::fold(&all);
        prop_assert_eq!(&Association::fold(&shuffled), &whole);
        let (first, second) = shuffled.split_at(cut.index(shuffled.len()));
        let mut late = Association::fold(second);
        for event in first {
            late.apply(event);
        }
        prop_assert_eq!(&late, &whole);
        prop_assert_eq!(late.edition(), whole.edition());
    }

    #[test]
    fn whatever_two_desks_wrote_a_book_is_made_of_it((all, _) in twice()) {
        let file = Association::fold(&all);
        let book = SHIPPED.with(&file);
        prop_assert_eq!(book.procedures.len(), SHIPPED.procedures.len());
        prop_assert_eq!(book.rules.len(), SHIPPED.rules.len());
        let says = file.feasts.iter().count() + file.shut.iter().count()
            + file.outages.iter().count() + file.answers.iter().count() + file.term.iter().count();
        prop_assert_eq!(book.edition == SHIPPED.edition, says == 0);
    }

    #[test]
    fn every_wish_has_an_answer_and_what_was_accepted_can_be_undone_and_done_again(
        wishes in proptest::collection::vec(wishes(), 1..24)
    ) {
        let mut house = House::new(1, 0);
        for wish in wishes {
            let before = house.file.clone();
            let Ok(batch) = house.act(&wish) else { continue };
            prop_assert!(!batch.is_empty());
            let after = house.file.clone();
            let undone = house.act(&house.undo(&batch)).map_err(|no| TestCaseError::fail(format!("{no:?}")))?;
            prop_assert_eq!(house.file.edition(), before.edition());
            house.act(&house.undo(&undone)).map_err(|no| TestCaseError::fail(format!("{no:?}")))?;
            prop_assert_eq!(house.file.edition(), after.edition());
        }
    }
}

fn announce(key: &str, first: &str) -> Command {
    Command::Announce { key: key.into(), first: day(first), source: "communiqué".into(), accepted: false }
}

#[test]
fn slips_of_the_pen_are_refused() {
    let mut house = House::new(1, 0);
    let far = house.act(&announce("fitr-2027", "2026-03-09")).unwrap_err();
    assert_eq!(far, Refusal::FarFromEstimate(day("2026-03-09"), day("2027-03-09")));
    assert_eq!(house.act(&announce("fitr-1", "2027-03-09")), Err(Refusal::NoSuchFeast("fitr-1".into())));
    let years = house.act(&Command::Shut(day("2207-01-04"), Shut::Bridge, "BO".into())).unwrap_err();
    assert_eq!(years.code(), "future");
    assert!(house.act(&Command::Accept("fitr-2027".into())).is_err(), "nothing was announced");
    house.act(&announce("fitr-2027", "2027-03-10")).unwrap();
    assert_eq!(house.act(&announce("fitr-2027", "2027-03-10")), Err(Refusal::NothingChanges));
}

#[test]
fn undo_does_not_take_back_what_another_desk_wrote_beside_it() {
    let (mut here, mut there) = (House::new(1, 0), House::new(2, 0));
    let batch = here.act(&announce("fitr-2027", "2027-03-10")).unwrap();
    there.see(&batch[0]);
    let accepted = there.act(&Command::Accept("fitr-2027".into())).unwrap();
    here.see(&accepted[0]);
    assert_eq!(here.act(&here.undo(&batch)), Err(Refusal::ChangedSince));
    assert!(here.file.feasts.get(&"fitr-2027".to_owned()).unwrap().accepted);
}

#[test]
fn an_event_of_a_case_is_no_event_of_the_association() {
    let mut house = House::new(1, 0);
    let mut event = house.act(&Command::Shut(today(), Shut::Local, "grève".into())).unwrap().remove(0);
    event.case = CaseId([7; 16]);
    assert_eq!(Association::fold([&event]), Association::default());
}
