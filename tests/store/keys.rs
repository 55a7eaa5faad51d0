//! Keys: what opens a vault, what does not, and how each refusal is named.

use crate::support::vaults::{NOW, PASSPHRASE, case, folder, fresh, opened, save, unlock};
use mastara::store::Trouble;
use mastara::store::keys::cost::Cost;
use mastara::store::keys::phrase::{self, WORDS, WordList};
use mastara::store::keys::recovery::{RecoveryWords, SheetLanguage};
use mastara::store::keys::slot::Passphrase;
use mastara::store::vault::{Options, create, open};
use std::collections::BTreeSet;
use std::time::Duration;
use unicode_normalization::UnicodeNormalization;

fn refused<T>(result: Result<T, Trouble>) -> Trouble {
    result.err().expect("must be refused")
}

#[test]
fn a_wrong_passphrase_is_named_and_another_keyboard_is_not_wrong() {
    let scratch = tempfile::tempdir().unwrap();
    let options = Options::practice(NOW);
    drop(create(&folder(&scratch), "", "café  لا عنب".into(), &options).unwrap());
    let open = |typed: &str| open(&folder(&scratch)).unwrap().unlock(typed);
    for wrong in ["", "cafe لا عنب", "Café لا عنب", "café لا عنب!"] {
        assert_eq!(refused(open(wrong)), Trouble::WrongPassphrase);
    }
    // Decomposed, with a lam-alef ligature and a no-break space: the same passphrase.
    let other: String = "café".nfd().collect::<String>() + "\u{a0}\u{fefb} عنب ";
    assert!(open(&other).is_ok());
}

#[test]
fn a_key_file_is_needed_when_it_was_used() {
    let scratch = tempfile::tempdir().unwrap();
    let with = |key_file| Passphrase { typed: PASSPHRASE, key_file };
    drop(create(&folder(&scratch), "", with(Some(b"key")), &Options::practice(NOW)).unwrap());
    let open = |key_file| open(&folder(&scratch)).unwrap().unlock(with(key_file));
    assert_eq!(refused(open(None)), Trouble::WrongPassphrase);
    assert_eq!(refused(open(Some(b"kez"))), Trouble::WrongPassphrase);
    assert!(open(Some(b"key")).is_ok());
}

#[test]
fn the_recovery_words_open_the_vault_for_a_new_passphrase() {
    let (scratch, mut vault, words) = fresh();
    let written = save(&mut vault, vec![opened(1)]).unwrap();
    let old = vault.device();
    drop(vault);
    let paper = words.words().unwrap().join(" ").to_uppercase();
    assert_eq!(paper.split(' ').count(), 24);
    let words = RecoveryWords::parse(&format!("  {paper}\n")).unwrap();
    let recover = |words: &RecoveryWords| {
        open(&folder(&scratch)).unwrap().recover(words, "another".into(), Cost::practice(), NOW)
    };
    let stranger = RecoveryWords::random(SheetLanguage::French).unwrap();
    assert_eq!(refused(recover(&stranger)), Trouble::WrongWords);
    let mut vault = recover(&words).unwrap();
    assert_ne!(vault.device(), old);
    assert_eq!(vault.events(case(1)).unwrap(), written);
    save(&mut vault, vec![opened(2)]).unwrap();
    drop(vault);
    for passphrase in ["another", PASSPHRASE] {
        let mut vault = open(&folder(&scratch)).unwrap().unlock(passphrase).unwrap();
        assert!(vault.verify().unwrap().sound());
        assert_eq!(vault.all_case_ids().unwrap().len(), 2);
    }
}

#[test]
fn a_slip_in_the_words_is_named() {
    for language in [SheetLanguage::English, SheetLanguage::French] {
        let words = RecoveryWords::random(language).unwrap().words().unwrap();
        assert!(RecoveryWords::parse(&words.join(" ")).is_ok());
        assert_eq!(refused(RecoveryWords::parse(&words[1..].join(" "))), Trouble::NotWords);
        assert_eq!(refused(RecoveryWords::parse(&words[12..].join(" "))), Trouble::NotWords);
        // The sum of the words has eight bits: one slip in 256 passes it, and opens nothing.
        let slips = (4..words.len()).map(|at| {
            let mut slip = words.clone();
            slip[3] = words[at];
            RecoveryWords::parse(&slip.join(" "))
        });
        let named = slips.filter(|slip| matches!(slip, Err(Trouble::NotWords))).count();
        assert!(named >= 15, "{named} of 20 slips are named");
    }
}

#[test]
fn a_real_vault_refuses_what_is_cheap_or_easily_guessed() {
    let scratch = tempfile::tempdir().unwrap();
    let real = |cost, passphrase: &str| {
        create(&folder(&scratch), "", passphrase.into(), &Options::real(cost, NOW)).map(|_| ())
    };
    let good = "verger lampe nuage tortue quatre";
    assert_eq!(real(Cost::practice(), good), Err(Trouble::CostRefused { memory_kib: 64 }));
    let half = Cost { passes: 1, ..Cost::FLOOR };
    assert_eq!(real(half, good), Err(Trouble::CostRefused { memory_kib: 65_536 }));
    let greedy = Cost { memory_kib: Cost::CEILING_KIB + 1, ..Cost::FLOOR };
    assert_eq!(real(greedy, good), Err(Trouble::CostRefused { memory_kib: Cost::CEILING_KIB + 1 }));
    for weak in ["", "password1", "casablanca2026", "mastara", "aaaaaaaaaaaaaaaaaaaaaaaaa", "12/03/1987"] {
        assert!(matches!(real(Cost::FLOOR, weak), Err(Trouble::WeakPassphrase { .. })), "{weak}");
    }
    assert!(!folder(&scratch).exists());
    assert_eq!(phrase::check(good), Ok(()));
}

/// The only derivation at real cost in the tests.
#[test]
fn a_real_vault_opens_at_the_floor() {
    let scratch = tempfile::tempdir().unwrap();
    let good = "verger lampe nuage tortue quatre";
    let options = Options { ballast_kib: 64, ..Options::real(Cost::FLOOR, NOW) };
    drop(create(&folder(&scratch), "", good.into(), &options).unwrap());
    let vault = open(&folder(&scratch)).unwrap().unlock(good).unwrap();
    assert!(!vault.header().practice && vault.has_ballast());
}

#[test]
fn a_slot_that_asks_for_too_much_memory_is_refused_before_it_takes_it() {
    let (scratch, vault, _) = fresh();
    drop(vault);
    let slots = folder(&scratch).join("slots");
    let slot = std::fs::read_dir(&slots).unwrap().next().unwrap().unwrap().path();
    let bytes = std::fs::read(&slot).unwrap();
    let mut body =
        mastara::store::container::unwrap(mastara::store::container::FileKind::Slot, 1, &bytes, "slot")
            .unwrap()
            .to_vec();
    body[32..36].copy_from_slice(&u32::MAX.to_le_bytes());
    let bytes = mastara::store::container::wrap(mastara::store::container::FileKind::Slot, 1, &body).unwrap();
    std::fs::write(&slot, bytes).unwrap();
    assert_eq!(refused(unlock(&folder(&scratch))), Trouble::CostRefused { memory_kib: u32::MAX });
}

/// On a made-up laptop that fills so many MiB a second.
#[test]
fn calibration_aims_at_under_a_second_and_keeps_within_its_limits() {
    let on = |mib_a_second: f64| {
        let time = |cost: Cost| f64::from(cost.memory_kib) / 1024.0 * f64::from(cost.passes) / mib_a_second;
        let cost = Cost::aim(&mut |cost| Ok(Duration::from_secs_f64(time(cost)))).unwrap();
        assert_eq!(cost.allowed(false), Ok(()));
        (cost, time(cost))
    };
    assert_eq!(on(1.0).0, Cost::FLOOR);
    assert_eq!(on(800.0).0, Cost::STANDARD);
    for speed in [300.0, 500.0, 1_300.0, 2_500.0, 9_000.0] {
        let (cost, time) = on(speed);
        assert!((0.7..=1.0).contains(&time), "{speed}: {cost:?} {time}");
    }
}

#[test]
fn generated_passphrases_are_five_words_of_enough_bits() {
    for (list, size) in [(WordList::English, 2_048), (WordList::French, 2_048), (WordList::Arabic, 512)] {
        let words = list.words();
        assert!(words.len() >= size);
        // Words that people would take for each other count once.
        let folded: BTreeSet<String> = words
            .iter()
            .map(|word| {
                word.nfkc()
                    .map(|c| match c {
                        'أ' | 'إ' | 'آ' => 'ا',
                        'ة' => 'ه',
                        'ى' | 'ئ' => 'ي',
                        'ؤ' => 'و',
                        other => other,
                    })
                    .collect()
            })
            .collect();
        assert_eq!(folded.len(), words.len());
        let ways = (words.len() as u128).pow(u32::try_from(WORDS).unwrap());
        assert!(ways.ilog2() >= 44);
        let (one, two) = (list.generate().unwrap(), list.generate().unwrap());
        assert_eq!(one.split(' ').count(), WORDS);
        assert_ne!(one, two);
        assert_eq!(phrase::check(&one), Ok(()), "{}", *one);
    }
}
