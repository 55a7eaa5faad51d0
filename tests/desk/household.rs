//! Who lives together: an act in one file changes what the lists say of the others.

use crate::domain::cascade::LAW;
use crate::support::book::today;
use chrono::Days;
use mastara::desk::{Desk, Filter, Locked};
use mastara::domain::book::Book;
use mastara::domain::card::Card;
use mastara::domain::command::{About, Command, Start};
use mastara::domain::flags::{FlagKind, Setting};
use mastara::domain::ids::{CaseId, DocumentId, ItemId};
use mastara::domain::law::{Lang, Rule};
use mastara::domain::paper::{Original, Paper};
use mastara::domain::person::{Birth, NamePart, Status};
use mastara::domain::private::Private;
use std::sync::Arc;

const HOME: ItemId = ItemId([5; 16]);
const MOTHER: CaseId = CaseId([1; 16]);
const CHILD: CaseId = CaseId([2; 16]);

/// The invented law, where an answer takes longer than the desk looks ahead.
fn law() -> Arc<Book> {
    let mut book = LAW.clone();
    let slow = |rule: &Rule| {
        let amount = if rule.family.as_str() == "permit.answer" { Some(120) } else { rule.amount };
        Rule { amount, ..rule.clone() }
    };
    book.rules = LAW.rules.values().map(slow).collect::<Vec<_>>().into_iter().collect();
    Arc::new(book)
}

fn open(desk: &mut Desk, case: CaseId, mut about: Vec<About>, procedures: &[&str]) {
    about.push(About::Name(NamePart::AsTold, Some("Awa Diallo".into())));
    let starts = procedures.iter().map(|id| Start { id: desk.item(), procedure: (*id).into() }).collect();
    let command = Command::OpenCase {
        reference: desk.next_reference(),
        on: today(),
        about,
        starts,
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: None,
    };
    desk.perform(case, &command).unwrap();
}

/// Whether the lists say of the mother that her card must be renewed. Lists and files say the same of both.
fn flagged(desk: &Desk) -> bool {
    for case in [MOTHER, CHILD] {
        let others: Vec<_> = desk.household(case).unwrap().into_iter().map(|file| file.case).collect();
        let file = desk.file(case).unwrap().case;
        let card = Card::of(&file, &others, desk.book(), Setting::default(), today());
        assert_eq!(desk.card(case).unwrap(), card);
    }
    let filter = Filter { flag: Some(FlagKind::PaperExpiring), ..Filter::default() };
    desk.find("", &filter, 10).0.iter().any(|card| card.case == MOTHER)
}

#[test]
fn what_a_child_needs_brings_the_flag_of_its_mother_forward_and_everything_that_changes_it_moves_it() {
    let scratch = tempfile::tempdir().unwrap();
    let folder = scratch.path().join("vault");
    let mut desk =
        Desk::create(&folder, "Salma", "seven clay jars by the blue door", Lang::En, law(), Some(today()))
            .unwrap()
            .desk;
    open(&mut desk, MOTHER, vec![About::Status(Some(Status::Regular)), About::Household(Some(HOME))], &[]);
    let (number, holder) = (Private::default(), Private::default());
    let expires = Some(today() + Days::new(80));
    let card = Paper {
        document: DocumentId::from("card"),
        number,
        issued: None,
        expires,
        holder,
        original: Original::Person,
    };
    desk.perform(MOTHER, &Command::RecordPaper(ItemId([9; 16]), card)).unwrap();
    let child = vec![About::Birth(Some(Birth::Year(2015))), About::Arrived(Some(today()))];
    open(&mut desk, CHILD, child, &["permit"]);
    assert!(!flagged(&desk), "nobody needs it yet");
    let act = |desk: &mut Desk, about| {
        desk.perform(CHILD, &Command::Describe(vec![about])).unwrap();
    };
    act(&mut desk, About::Household(Some(HOME)));
    assert!(flagged(&desk), "it came to live with her");
    desk.undo().unwrap();
    assert!(!flagged(&desk), "and was taken out again");
    desk.redo().unwrap();
    assert!(flagged(&desk));
    desk.perform(CHILD, &Command::Close(today(), "moved away".into())).unwrap();
    assert!(!flagged(&desk), "its file was closed");
    desk.undo().unwrap();
    // Opened anew, and with every card made anew because the law is another one.
    desk.lock().unwrap();
    for edition in [0, 77] {
        let mut book = Book::clone(&law());
        book.edition += edition;
        let locked = Locked::at(&folder, Arc::new(book), Some(today())).unwrap();
        let desk = locked.unlock("seven clay jars by the blue door", &mut |_, _| {}).unwrap();
        assert!(flagged(&desk), "{edition}");
        desk.lock().unwrap();
    }
}
