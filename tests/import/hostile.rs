//! Lists made to harm: size, escapes, overrides, formulas, quotation marks that never close.

use super::{accounted, intake, noted, notices, read, read_text, says};
use mastara::domain::clean::{clean, forbidden, logical};
use mastara::import::{Column, Fault, Intake, MOST_CELL, MOST_COLUMNS, MOST_ROWS, Notice, Unreadable};
use std::fmt::Write;

/// All text that a case would hold.
fn words(intake: &Intake) -> Vec<String> {
    let mut all = vec![intake.reference.clone()];
    all.extend(intake.names.iter().map(|(_, name)| name.reveal().clone()));
    all.extend(intake.phones.iter().map(|phone| phone.number.reveal().clone()));
    all.extend(intake.notes.iter().map(|note| note.text.reveal().clone()));
    all.extend(intake.place.iter().map(|place| place.commune.reveal().clone()));
    all.extend(intake.assignee.iter().map(|name| name.reveal().clone()));
    all.extend(intake.appointments.iter().map(|it| it.about.reveal().clone()));
    all
}

#[test]
fn no_cell_carries_a_control_or_an_override_into_a_case() {
    let text = "N°\u{200b};Nom;Prénom;Tél;Quartier;Obs;Bénévole\n\
                1\u{1b}[2J;So\u{202e}w;A\0wa;06\u{7}00000001;Oul\u{2066}fa;rdv\u{9d}52;c\u{feff};Ima\u{e0041}ne\n";
    let plan = read_text(text);
    accounted(&plan);
    let row = &plan.intakes[0];
    for words in words(row) {
        assert!(!words.chars().any(|c| c != '\n' && forbidden(c)), "{words:?}");
    }
    assert!(row.names.iter().any(|(_, name)| name.reveal() == "Sow"));
    // Cells beyond the titles: the delimiter in the words made one more.
    assert!(notices(&plan, &row.reference).iter().any(|(_, what)| *what == Notice::ExtraCells));
    assert!(plan.counts.cleaned >= 7, "{}", plan.counts.cleaned);
}

#[test]
fn formulas_are_counted_and_phones_are_none() {
    let text = "N°;Nom;Tél;Obs\n1;=1+1A;+212 600 000 001;@SUM(A1)\n2;Ba;-;+cmd|' /C calc'!A0\n3;Ly;06;- à revoir\n\
                4;Sy;=A1;\u{ff1d}1+1\n";
    let plan = read_text(text);
    accounted(&plan);
    assert_eq!(plan.counts.formulas, 5);
    assert!(says(&plan, "1", Column::Family, &Notice::Formula));
    assert!(!says(&plan, "1", Column::Phone, &Notice::Formula));
    assert!(notices(&plan, "3").iter().all(|(_, what)| *what != Notice::Formula));
    assert!(noted(intake(&plan, "2")).contains("+cmd|' /C calc'!A0"));
}

#[test]
fn a_mark_that_never_closes_costs_its_own_rows_and_says_how_many() {
    let text =
        "N°;Nom;Prénom;Sexe;Obs\n1;Sow;Awa;F;ok\n2;Ba;Fanta;F;\"a besoin\n3;Ly;Bintou;F;ok\n4;Sy;Amy;F;ok\n";
    let plan = read_text(text);
    accounted(&plan);
    assert_eq!(plan.intakes.len(), 1);
    assert_eq!(plan.problems[0].what, Fault::RowsRunTogether { lines: 3 });
    assert_eq!((plan.problems[0].row, plan.problems[0].column), (3, Some(Column::Observations)));
}

#[test]
fn limits_are_told_by_name() {
    let long = "x".repeat(MOST_CELL + 1);
    let plan = read_text(&format!("N°;Nom;Prénom;Obs\n1;Sow;Awa;{long}\n2;Ba;Fanta;{}\n", "y ".repeat(1500)));
    accounted(&plan);
    assert_eq!(plan.problems[0].what, Fault::CellTooLong { most: MOST_CELL });
    // Words longer than one note are several notes, and whole.
    let fanta = intake(&plan, "2");
    assert_eq!(noted(fanta).matches('y').count(), 1500);
    assert!(
        fanta.notes.len() == 4 && fanta.notes.iter().all(|note| note.text.reveal().chars().count() <= 800)
    );

    let name = "n".repeat(121);
    let plan =
        read_text(&format!("N°;Nom;Prénom;Quartier\n1;{name};Awa;\n2;Ba;Fanta;{name}\n{name};Ly;Amy;\n"));
    accounted(&plan);
    assert_eq!(plan.problems.len(), 2);
    assert!(says(&plan, "2", Column::Quarter, &Notice::TooLongForField));
    assert!(noted(intake(&plan, "2")).contains(&name));

    let wide = format!("N°;Nom;Prénom;Sexe\n1;Sow;Awa;F{}\n", ";".repeat(MOST_COLUMNS));
    assert_eq!(read(wide.as_bytes()).unwrap_err(), Unreadable::TooManyColumns { row: 2, most: MOST_COLUMNS });
    let tall = format!("N°;Nom;Prénom\n{}", "\n".repeat(MOST_ROWS + 1));
    assert_eq!(read(tall.as_bytes()).unwrap_err(), Unreadable::TooManyRows(MOST_ROWS));
    let huge = vec![b';'; 3 * 1024 * 1024];
    assert!(matches!(read(&huge).unwrap_err(), Unreadable::TooManyColumns { .. }));
}

#[test]
fn letters_lost_before_are_told() {
    let mut bytes = "N°;Nom;Prénom;Obs\n1;Keïta;Élise;été à Fès, élève, déjà vu\n2;Ba;Zo".as_bytes().to_vec();
    bytes.extend(b"\xE9;\n");
    let plan = read(&bytes).unwrap();
    accounted(&plan);
    assert!(says(&plan, "2", Column::Given, &Notice::LettersLost));
}

/// Cells of common letters take a short cut; it must lead to the same place.
#[test]
fn the_short_cut_of_common_letters_is_the_long_way() {
    let letters: Vec<char> =
        (' '..='\u{64A}').filter(|c| !c.is_whitespace() && !"\"=+-@|%;,".contains(*c)).collect();
    let mut text = "N°;Nom;Prénom;Obs\n".to_owned();
    for (number, pair) in (1..).zip(letters.windows(2)) {
        writeln!(text, "{number};x{}{}x;a;", pair[0], pair[1]).unwrap();
    }
    for intake in &read_text(&text).intakes {
        let number: usize = intake.reference.parse().unwrap();
        let raw = format!("x{}{}x", letters[number - 1], letters[number]);
        let long = logical(&clean(&raw).text).split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(*intake.names[0].1.reveal(), long);
    }
}
