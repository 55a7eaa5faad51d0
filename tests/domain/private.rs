//! What is private prints nothing, wherever it is.

use crate::support::book::today;
use crate::support::desk::{Desk, item, opening};
use mastara::domain::command::{About, Command};
use mastara::domain::course::Note;
use mastara::domain::paper::{Original, Paper};
use mastara::domain::person::{Birth, Calling, NamePart, Phone, Place};

#[test]
fn what_is_private_is_not_printed() {
    let secret = "Zarathoustra";
    let birth = Birth::On("1987-03-29".parse().unwrap());
    let mut desk = Desk::new(1, today(), 0);
    let about = vec![
        About::Name(NamePart::Family, Some(secret.into())),
        About::Phone(item(1), Some(Phone { number: secret.into(), calling: Calling::Never })),
        About::Place(Some(Place { region: secret.into(), province: secret.into(), commune: secret.into() })),
        About::Birth(Some(birth)),
    ];
    let paper = Paper {
        document: "passport".into(),
        number: secret.into(),
        issued: None,
        expires: None,
        holder: secret.into(),
        original: Original::Person,
    };
    let wishes = [
        opening(today(), about),
        Command::RecordPaper(item(2), paper),
        Command::WriteNote(item(3), Note { text: secret.into(), on: today() }),
        Command::Assign(Some(secret.into())),
        Command::Close(today(), secret.into()),
    ];
    for wish in &wishes {
        desk.act(wish).unwrap();
    }
    let printed = format!("{wishes:?} {:?} {:?} {:?}", desk.case, desk.events, desk.case.full_name());
    assert!(!printed.contains(secret), "{printed}");
    assert!(!printed.contains("03-29") && printed.contains("1987"), "of a birth the year may be seen");
    assert_eq!(desk.case.full_name().reveal(), secret, "and the screen can still show it");
}
