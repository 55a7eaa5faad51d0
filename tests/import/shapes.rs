//! Lists in other letters, with other delimiters, titles and orders of dates.

use super::{accounted, day, intake, noted, notices, read, read_text, says};
use chrono::NaiveTime;
use mastara::domain::person::{Birth, NamePart, Nationality, Sex, Status};
use mastara::import::{Blank, Column, DateOrder, Encoding, Fault, FileKind, Notice, Unreadable};

#[test]
fn an_english_list_in_utf16_with_the_month_first() {
    let plan = read(include_bytes!("../fixtures/import/english-utf16.csv")).unwrap();
    accounted(&plan);
    assert_eq!((plan.reading.encoding, plan.reading.delimiter), (Encoding::Utf16Le, ','));
    assert_eq!(plan.reading.order, DateOrder::MonthFirst);
    let isatu = intake(&plan, "A-1");
    assert_eq!(isatu.birth, Some(Birth::On(day(1994, 3, 25))));
    assert_eq!((isatu.arrived, isatu.last_contact), (Some(day(2023, 11, 2)), Some(day(2026, 10, 5))));
    assert_eq!(isatu.status, Some(Status::AsylumSeeker));
    let appointment = &isatu.appointments[0];
    assert_eq!((appointment.on, appointment.at), (day(2026, 12, 3), NaiveTime::from_hms_opt(10, 30, 0)));
    let chinedu = intake(&plan, "A-2");
    assert_eq!((chinedu.birth, chinedu.status), (Some(Birth::Year(1988)), Some(Status::Irregular)));
    assert_eq!(chinedu.starts, ["first-permit".into()]);
    assert!(says(&plan, "A-2", Column::Observations, &Notice::CallingLimited));
    let mariama = intake(&plan, "A-3");
    assert_eq!(mariama.birth, Some(Birth::About { age: 17, told: day(2026, 10, 6) }));
    assert!(says(&plan, "A-3", Column::Status, &Notice::RefugeeKindUnsaid));
    let abu = intake(&plan, "A-4");
    assert_eq!((abu.nationality, abu.birth), (Some(Nationality::Stateless), Some(Birth::Year(2001))));
    assert_eq!(abu.phones.len(), 2);
    assert!(abu.starts.is_empty() && noted(abu).contains("Procedure : Fishing licence"));
    assert!(says(&plan, "A-4", Column::Procedure, &Notice::Unread));
    assert_eq!(plan.skipped.last().unwrap().why, Blank::Total);
}

#[test]
fn an_arabic_list_in_the_letters_of_older_programs() {
    let plan = read(include_bytes!("../fixtures/import/arabic-1256.csv")).unwrap();
    accounted(&plan);
    assert_eq!(plan.reading.encoding, Encoding::Windows1256);
    let first = intake(&plan, "12/26");
    assert_eq!(first.names, [(NamePart::Family, "العلي".into()), (NamePart::Given, "محمد".into())]);
    assert_eq!((first.sex, first.birth), (Some(Sex::M), Some(Birth::On(day(1990, 3, 15)))));
    assert_eq!(first.starts, ["renewal".into()]);
    assert_eq!(first.appointments[0].on, day(2026, 12, 10));
    let second = intake(&plan, "13/26");
    assert_eq!((second.birth, second.status), (Some(Birth::Year(2001)), Some(Status::Irregular)));
    assert!(says(&plan, "13/26", Column::Observations, &Notice::ChildBirthNoted(day(2026, 10, 30))));
    let third = intake(&plan, "14/26");
    // No column of contacts: nobody knows when the age was told.
    assert!(says(&plan, "14/26", Column::Birth, &Notice::AgeToday(45)));
    assert_eq!((third.starts.len(), third.told.len()), (1, 1));
}

#[test]
fn a_french_list_with_tabs_in_western_letters() {
    let plan = read(include_bytes!("../fixtures/import/french-1252.tsv")).unwrap();
    accounted(&plan);
    assert_eq!((plan.reading.encoding, plan.reading.delimiter), (Encoding::Windows1252, '\t'));
    assert_eq!(plan.reading.unknown, ["Langue"]);
    let elodie = intake(&plan, "1");
    assert_eq!(elodie.names, [(NamePart::AsTold, "Élodie Mbarga".into())]);
    assert_eq!(elodie.birth, Some(Birth::On(day(1996, 3, 8))));
    assert_eq!(elodie.starts, ["asylum".into()]);
    assert!(says(&plan, "1", Column::Procedure, &Notice::ProcedureNotHeld("school".into())));
    // A column that nobody knows is kept under its own title.
    assert!(noted(elodie).contains("Langue : français"));
    assert_eq!(intake(&plan, "2").birth, Some(Birth::On(day(1984, 10, 12))));
    assert!(says(&plan, "2", Column::Birth, &Notice::ShortYear(day(1984, 10, 12))));
}

#[test]
fn the_same_list_is_the_same_in_every_encoding() {
    let text =
        "N°;Nom;Prénom;Date naiss.;Observations\r\n1;Keïta;Élise;02.03.1990;\"à revoir ; bientôt\"\r\n";
    let mut utf16be = vec![0xFE, 0xFF];
    utf16be.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let plain_utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let windows: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let marked = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
    let wanted = read_text(text).intakes;
    assert_eq!(wanted.len(), 1);
    for bytes in [utf16be, plain_utf16, windows, marked] {
        assert_eq!(read(&bytes).unwrap().intakes, wanted);
    }
}

#[test]
fn dates_that_nothing_orders_are_remarked() {
    let list = |dates: &str| read_text(&format!("N°,Nom,Prénom,Date naiss.\n{dates}"));
    let unproven = list("1,Sow,Awa,03/04/1990\n2,Sow,Fanta,05/05/1990\n");
    assert_eq!(unproven.reading.order, DateOrder::Unproven);
    assert_eq!(notices(&unproven, "1"), [(Some(Column::Birth), Notice::OrderUnsure(day(1990, 4, 3)))]);
    assert_eq!(notices(&unproven, "2"), []);
    let mixed = list("1,Sow,Awa,03/04/1990\n2,Ba,Fanta,25/05/1990\n3,Ly,Bintou,05/25/1991\n");
    assert_eq!(mixed.reading.order, DateOrder::Mixed);
    assert!(says(&mixed, "1", Column::Birth, &Notice::OrderUnsure(day(1990, 4, 3))));
    assert_eq!(intake(&mixed, "3").birth, Some(Birth::On(day(1991, 5, 25))));
}

#[test]
fn births_in_every_way_and_what_can_not_be_one() {
    let text = "N°;Nom;Naissance\n1;A;٠٨/٠٣/١٩٩٦\n2;B;1990-02-01 00:00:00\n3;C;00/00/1981\n4;D;né en 1975\n\
                5;E;31/02/1990\n6;F;hier\n7;G;27 nov\n8;H;12/12/2026\n9;I;01/01/1850\n10;J;?\n11;K;15.06.58\n12;L;27\n";
    let plan = read_text(text);
    accounted(&plan);
    let birth = |reference: &str| intake(&plan, reference).birth;
    assert_eq!(birth("1"), Some(Birth::On(day(1996, 3, 8))));
    assert_eq!(birth("2"), Some(Birth::On(day(1990, 2, 1))));
    assert_eq!(birth("3"), Some(Birth::Year(1981)));
    assert_eq!(birth("4"), Some(Birth::Year(1975)));
    for unread in ["5", "6", "7", "12"] {
        assert_eq!(birth(unread), None);
        assert!(says(&plan, unread, Column::Birth, &Notice::Unread), "{unread}");
        assert!(noted(intake(&plan, unread)).starts_with("Naissance : "), "{unread}");
    }
    assert!(says(&plan, "8", Column::Birth, &Notice::InFuture(day(2026, 12, 12))));
    assert!(says(&plan, "9", Column::Birth, &Notice::TooEarly(day(1850, 1, 1))));
    assert!(says(&plan, "10", Column::Birth, &Notice::Missing));
    assert_eq!(birth("11"), Some(Birth::On(day(1958, 6, 15))));
}

#[test]
fn appointments_that_are_not_certain_are_only_asked_about() {
    let list = |words: &str| read_text(&format!("N°;Nom;Naissance;Obs\n1;Sow;25/05/1990;\"{words}\"\n"));
    for words in
        ["rdv annulé 26/12/2026", "rdv du 26/12/2026 reporté au 03/01/2027", "rdv 26-12-26", "rdv bientôt"]
    {
        let plan = list(words);
        assert!(intake(&plan, "1").appointments.is_empty(), "{words}");
        assert!(says(&plan, "1", Column::Observations, &Notice::AppointmentUnsure), "{words}");
        assert!(noted(intake(&plan, "1")).contains(words));
    }
    let certain = list("passeport prêt; RDV wilaya le 26 décembre 2026 à 9h30");
    let appointment = &intake(&certain, "1").appointments[0];
    assert_eq!((appointment.on, appointment.at), (day(2026, 12, 26), NaiveTime::from_hms_opt(9, 30, 0)));
    assert_eq!(appointment.about, "RDV wilaya le 26 décembre 2026 à 9h30".into());
}

#[test]
fn rows_without_a_number_or_a_name_are_told_and_rows_keep_their_numbers() {
    let text = "Liste\n\nN°;Nom;Prénom;Obs\n1;Sow;Awa;\"deux\nlignes\"\n\n;Ba;Fanta;\n3;;;vide\n1;Ly;Bintou;\nN°;Nom;Prénom;Obs\n4;Total;Amy;\n";
    let plan = read_text(text);
    accounted(&plan);
    let problems: Vec<(usize, Fault)> = plan.problems.iter().map(|it| (it.row, it.what.clone())).collect();
    let expected =
        [(6, Fault::ReferenceMissing), (7, Fault::NameMissing), (8, Fault::ReferenceTwice { first: 4 })];
    assert_eq!(problems, expected);
    let references: Vec<&str> = plan.intakes.iter().map(|it| it.reference.as_str()).collect();
    assert_eq!(references, ["1", "4"]);
    assert!(plan.skipped.iter().any(|it| (it.row, it.why) == (9, Blank::Header)));
}

#[test]
fn what_is_no_list_says_so() {
    let refused = |bytes: &[u8]| read(bytes).unwrap_err();
    assert_eq!(refused(b""), Unreadable::Empty);
    assert_eq!(refused(b"\xEF\xBB\xBF \r\n"), Unreadable::Empty);
    assert_eq!(refused(b"PK\x03\x04rest"), Unreadable::NotAList(FileKind::Office));
    assert_eq!(refused(b"%PDF-1.7"), Unreadable::NotAList(FileKind::Pdf));
    assert_eq!(refused(b"\x89PNG\r\n"), Unreadable::NotAList(FileKind::Binary));
    assert_eq!(refused(b"001/26;Sow;Fanta;F\n002/26;Ba;Awa;F\n"), Unreadable::NoHeader);
    assert_eq!(refused(b"Nom;Sexe;Tel;Pays\nSow;F;06;Mali\n"), Unreadable::ColumnMissing(Column::Reference));
    assert_eq!(refused("N°;Sexe;Tél\n1;F;06\n".as_bytes()), Unreadable::ColumnMissing(Column::Full));
}
