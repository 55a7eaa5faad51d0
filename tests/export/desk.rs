//! Sheets from a whole desk: every case of the practice desk, in every stage that it plays.

use mastara::desk::{Desk, Filter, Trouble};
use mastara::domain::law::Lang;
use mastara::domain::private::Private;
use mastara::domain::refusal::Refusal;
use mastara::export::Wish;
use mastara::procedures::Shelf;
use std::fs;
use std::io::ErrorKind;

#[test]
fn every_case_of_a_desk_gets_a_sheet_that_names_nobody_or_a_reason_why_not() {
    let desk = Desk::practice(3, 60, Shelf::builtin().book(), "2026-11-24".parse().ok()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (cards, _) = desk.find("", &Filter { closed: true, ..Filter::default() }, usize::MAX);
    let mut written = 0;
    for card in cards {
        let case = desk.file(card.case).unwrap().case;
        for (number, (enrolment, _)) in case.courses().into_iter().enumerate() {
            let lang = Lang::ALL[number % 3];
            let wish = Wish { lang, html: number % 2 == 1, with_name: false };
            let path = match desk.handout(card.case, enrolment, wish, folder.path()) {
                Ok(path) => path,
                Err(Trouble::Refused(Refusal::DiscussFirst(_) | Refusal::ConsulateBlocked(_))) => continue,
                Err(other) => panic!("{other}"),
            };
            written += 1;
            let page = fs::read_to_string(&path).unwrap();
            let secrets = [card.name.reveal(), &card.reference];
            for secret in secrets.into_iter().chain(card.phones.iter().map(Private::reveal)) {
                assert!(!page.contains(secret.as_str()), "{secret} is in {page}");
                assert!(!path.to_string_lossy().contains(secret.as_str()));
            }
            assert!(!page.contains(['⟦', '$', '\u{202e}']), "{page}");
            let named = desk.handout(card.case, enrolment, Wish { with_name: true, ..wish }, folder.path());
            assert!(fs::read_to_string(named.unwrap()).unwrap().contains(card.reference.as_str()));
        }
    }
    assert!(written > 30, "only {written} sheets");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), written * 2);
    let card = desk.find("", &Filter::default(), usize::MAX).0.into_iter().find(|card| card.next.is_some());
    let (id, enrolment) = card.map(|card| (card.case, card.next.clone().unwrap().enrolment)).unwrap();
    let nowhere = folder.path().join("nowhere");
    let trouble = desk.handout(id, enrolment, Wish::default(), &nowhere).unwrap_err();
    assert!(matches!(trouble, Trouble::Leave(ErrorKind::NotFound) | Trouble::Refused(_)), "{trouble}");
}
