//! The signs by which people are shown before the vault is unlocked.

use mastara::domain::ids::AuthorId;
use mastara::domain::law::Lang;
use mastara::domain::member::{SIGNS, sign};
use mastara::i18n::signs;
use std::collections::BTreeSet;

#[test]
fn every_sign_has_a_word_of_its_own_in_each_language() {
    let people = (0..=u16::MAX).map(|number| {
        let [high, low] = number.to_be_bytes();
        AuthorId(std::array::from_fn(|place| [high, low, 7][place.min(2)]))
    });
    let numbers: BTreeSet<usize> = people.clone().map(sign).collect();
    assert!(numbers.into_iter().eq(0..SIGNS));
    for lang in Lang::ALL {
        let words: BTreeSet<String> =
            people.clone().take(SIGNS).map(|person| signs::sign(person, lang)).collect();
        assert_eq!(words.len(), SIGNS);
        assert!(words.iter().all(|word| !word.is_empty() && !word.contains("sign-")));
    }
}
