//! A card as it is kept says what the card said.

use crate::support::any;
use crate::support::book::{BOOK, today};
use crate::support::desk::Desk;
use mastara::domain::card::Card;
use mastara::domain::flags::Setting;
use mastara::store::faces;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_card_comes_back_whole_from_its_bytes(bodies in proptest::collection::vec(any::bodies(), 1..20)) {
        let mut desk = Desk::new(1, today(), 0);
        desk.write(bodies);
        let card = Card::of(&desk.case, &[], &BOOK, Setting::default(), today());
        let bytes = faces::encode(&card).unwrap();
        prop_assert_eq!(faces::whole(&faces::alone(card.case, &bytes).unwrap()), card);
    }
}
