//! The list of a drop-in desk: 120 people, title rows, a total, five ways to write a day,
//! countries in five ways, people twice, hostile cells.

use super::{SAMPLE, accounted, book, day, intake, noted, notices, open, read, says, today};
use mastara::domain::law::Lang;
use mastara::domain::person::{Birth, Calling, Country, NamePart, Nationality, Sex, Status};
use mastara::domain::private::Private;
use mastara::import::{Blank, Column, DateOrder, Encoding, Known, Likeness, Notice, plan};
use std::collections::BTreeMap;
use std::fmt::Write;

fn of(code: &str) -> Nationality {
    Nationality::Of(Country::from_code(code).unwrap())
}

#[test]
fn each_of_the_120_people_becomes_a_case_and_no_row_is_lost() {
    let plan = read(SAMPLE).unwrap();
    accounted(&plan);
    assert_eq!(plan.reading.encoding, Encoding::Utf8);
    assert_eq!((plan.reading.delimiter, plan.reading.header_row), (';', 3));
    assert_eq!(plan.reading.order, DateOrder::DayFirst);
    assert!(plan.reading.unknown.is_empty());
    assert_eq!(plan.problems, []);
    assert_eq!(plan.counts.cases, 120);
    let skipped: Vec<(usize, Blank)> = plan.skipped.iter().map(|it| (it.row, it.why)).collect();
    let expected =
        [(1, Blank::Title), (2, Blank::Title), (3, Blank::Header), (34, Blank::Empty), (35, Blank::Total)];
    assert_eq!(skipped, expected);
    let mut started = BTreeMap::new();
    for id in plan.intakes.iter().flat_map(|it| &it.starts) {
        *started.entry(id.as_str()).or_insert(0) += 1;
    }
    let expected = [
        ("asylum", 13),
        ("birth-registration", 12),
        ("first-permit", 24),
        ("refusal-appeal", 12),
        ("renewal", 28),
    ];
    assert_eq!(started, expected.into());
    let without: usize =
        plan.remarks.iter().filter(|it| matches!(it.what, Notice::ProcedureNotHeld(_))).count();
    assert_eq!(without, 31);
    assert!(plan.intakes.iter().all(|it| it.nationality.is_some() && it.birth.is_some()));
    // Two escapes, one override; a formula of two kinds.
    assert_eq!((plan.counts.cleaned, plan.counts.formulas), (3, 2));
}

#[test]
fn people_are_read_as_they_were_written_and_doubts_are_said() {
    let plan = read(SAMPLE).unwrap();
    let fanta = intake(&plan, "002/26");
    assert_eq!(fanta.names, [(NamePart::Family, "Sow".into()), (NamePart::Given, "Fanta".into())]);
    assert_eq!((fanta.sex, fanta.birth), (Some(Sex::F), Some(Birth::On(day(1984, 9, 25)))));
    assert_eq!((fanta.nationality, fanta.status), (Some(of("GN")), Some(Status::Regular)));
    assert_eq!(fanta.arrived, Some(day(2025, 12, 22)));
    assert_eq!(fanta.assignee, Some("Imane".into()));
    assert_eq!(fanta.place.as_ref().unwrap().commune, "Oulfa".into());
    // Schooling is in no book yet: the case is there, the wish is kept.
    assert!(fanta.starts.is_empty() && noted(fanta).contains("Démarche : Scolarisation"));
    assert!(says(&plan, "002/26", Column::Procedure, &Notice::ProcedureNotHeld("school".into())));

    // An age, told at the last contact; a phone with a word beside it.
    let seydou = intake(&plan, "003/26");
    assert_eq!(seydou.birth, Some(Birth::About { age: 45, told: day(2026, 9, 30) }));
    assert!(says(&plan, "003/26", Column::Birth, &Notice::AgeAtContact(45, day(2026, 9, 30))));
    assert_eq!(seydou.phones.len(), 1);
    assert_eq!(*seydou.phones[0].number.reveal(), "0600003532");
    assert_eq!(seydou.phones[0].calling, Calling::NotAsked);
    assert!(noted(seydou).contains("Tél : 0600003532 / WhatsApp"));

    // A year of two figures is read, and said; a missing sex is said.
    assert_eq!(intake(&plan, "009/26").birth, Some(Birth::On(day(2014, 5, 30))));
    assert!(says(&plan, "009/26", Column::Birth, &Notice::ShortYear(day(2014, 5, 30))));
    assert_eq!(intake(&plan, "037/26").birth, Some(Birth::On(day(1983, 8, 19))));
    assert_eq!(intake(&plan, "005/26").sex, None);
    assert!(says(&plan, "005/26", Column::Sex, &Notice::Missing));
    assert_eq!(intake(&plan, "012/26").birth, Some(Birth::Year(1981)));
    assert!(says(&plan, "012/26", Column::Birth, &Notice::AboutYear(1981)));

    // Countries in any way.
    for (reference, code) in
        [("005/26", "CD"), ("007/26", "CF"), ("038/26", "SY"), ("113/26", "SD"), ("025/26", "CI")]
    {
        assert_eq!(intake(&plan, reference).nationality, Some(of(code)), "{reference}");
    }
}

#[test]
fn what_contradicts_itself_is_left_empty_and_its_words_are_kept() {
    let plan = read(SAMPLE).unwrap();
    // Born in 2020, arrived before.
    let child = intake(&plan, "079/26");
    assert_eq!((child.birth, child.arrived), (Some(Birth::On(day(2020, 12, 23))), None));
    let notice = Notice::BornAfterArrival { born: 2020, arrived: day(2020, 5, 26) };
    assert!(says(&plan, "079/26", Column::Arrival, &notice));
    assert!(noted(child).contains("Arrivée au Maroc : 26.05.2020"));
    assert!(says(&plan, "079/26", Column::Status, &Notice::RegularisedBeforeArrival));
    // Regularised in 2017, arrived in 2021: no permit is believed.
    assert_eq!(intake(&plan, "001/26").status, None);
    assert!(says(&plan, "001/26", Column::Status, &Notice::RegularisedBeforeArrival));
    // Regularised in 2017, arrived on 1 February 2017.
    assert_eq!(intake(&plan, "008/26").status, Some(Status::Regular));
    assert!(says(&plan, "008/26", Column::Status, &Notice::Regularised));
    assert!(says(&plan, "006/26", Column::Contact, &Notice::ContactBeforeArrival(day(2026, 9, 29))));
}

#[test]
fn words_of_the_observations_start_only_what_is_certain() {
    let plan = read(SAMPLE).unwrap();
    // An appointment to come, and one of the past.
    let carine = intake(&plan, "055/26");
    assert_eq!(carine.appointments.len(), 1);
    assert_eq!(carine.appointments[0].on, day(2026, 12, 18));
    assert!(says(&plan, "055/26", Column::Observations, &Notice::AppointmentRead(day(2026, 12, 18))));
    assert!(says(&plan, "008/26", Column::Observations, &Notice::AppointmentPast(day(2026, 6, 26))));
    // A birth starts the clock where its registration is wished for, and only there.
    let told = &intake(&plan, "105/26").told;
    assert_eq!((told.len(), told[0].on), (1, day(2026, 10, 7)));
    assert_eq!(open(intake(&plan, "105/26"), 1).triggers.iter().count(), 1);
    assert!(intake(&plan, "005/26").told.is_empty());
    assert!(says(&plan, "005/26", Column::Observations, &Notice::ChildBirthNoted(day(2026, 9, 20))));
    assert!(says(&plan, "118/26", Column::Procedure, &Notice::ChildBirthWanted));
    // The day of a refusal is never taken from the list.
    let refused: Vec<_> = plan.remarks.iter().filter(|it| it.what == Notice::RefusalDayWanted).collect();
    assert_eq!(refused.len(), 12);
    assert!(intake(&plan, "062/26").told.is_empty());
    assert!(says(&plan, "027/26", Column::Observations, &Notice::RefusalSpoken));
    assert!(!says(&plan, "062/26", Column::Observations, &Notice::RefusalSpoken));
    assert!(says(&plan, "001/26", Column::Observations, &Notice::CallingLimited));
}

#[test]
fn hostile_cells_come_in_as_harmless_words() {
    let plan = read(SAMPLE).unwrap();
    assert!(noted(intake(&plan, "067/26")).contains("=HYPERLINK(\"http://x.example\",\"clic\")"));
    assert!(says(&plan, "067/26", Column::Observations, &Notice::Formula));
    assert!(says(&plan, "071/26", Column::Observations, &Notice::Formula));
    assert!(noted(intake(&plan, "076/26")).contains("note avec saut\net deuxième ligne"));
    assert!(intake(&plan, "078/26").names.contains(&(NamePart::Given, "Chantal".into())));
    assert!(says(&plan, "078/26", Column::Given, &Notice::Cleaned(1)));
    assert!(noted(intake(&plan, "080/26")).contains("]52;c;AAAAfin"));
    assert!(says(&plan, "080/26", Column::Observations, &Notice::Cleaned(2)));
}

#[test]
fn people_who_are_there_twice_are_pointed_at_and_not_merged() {
    let plan = read(SAMPLE).unwrap();
    let twin = |reference: &str| {
        let found = notices(&plan, reference).into_iter().filter_map(|(_, what)| match what {
            Notice::PossibleDuplicate { of, likeness } => Some((of, likeness)),
            _ => None,
        });
        found.collect::<Vec<_>>()
    };
    // A blank behind the name and an exact day; family and given name swapped; a year in figures.
    assert_eq!(twin("041/26"), [("012/26".into(), vec![Likeness::Names, Likeness::BirthYear])]);
    assert_eq!(
        twin("042/26"),
        [("024/26".into(), vec![Likeness::Names, Likeness::BirthDay, Likeness::Phone])]
    );
    assert_eq!(
        twin("091/26"),
        [("058/26".into(), vec![Likeness::Names, Likeness::BirthDay, Likeness::Phone])]
    );
    assert_eq!(twin("047/26")[0].0, "029/26");
    // The same name with another birth is another person.
    assert!(twin("015/26").is_empty() && twin("097/26").is_empty());
}

#[test]
fn a_second_import_doubles_nothing_and_lists_what_differs() {
    let book = book();
    let first = read(SAMPLE).unwrap();
    let mut known = Known::default();
    for intake in &first.intakes {
        known.case(&open(intake, 7));
    }
    let second = plan(SAMPLE, &known, &book, today()).unwrap();
    accounted(&second);
    assert_eq!((second.counts.cases, second.counts.already), (0, 120));
    assert!(second.already.iter().all(|it| it.differs.as_deref() == Some(&[])), "{:?}", second.already);
    assert_eq!(second.remarks, []);

    let text = String::from_utf8(SAMPLE.to_vec()).unwrap();
    let changed =
        text.replace("Guinéenne;0600003494", "Mali;0600009999").replace("Oulfa;;Imane", "Oulfa;;Salma");
    let third = plan(changed.as_bytes(), &known, &book, today()).unwrap();
    let fanta = third.already.iter().find(|it| it.reference == "002/26").unwrap();
    let differs = fanta.differs.as_ref().unwrap();
    let columns: Vec<Column> = differs.iter().map(|it| it.column).collect();
    assert_eq!(columns, [Column::Nationality, Column::Phone, Column::Volunteer]);
    assert_eq!(differs[0].listed, Private::from("Mali"));
}

/// The report as a person would read it, without a name in it.
#[test]
fn the_report_of_the_sample_is_as_agreed() {
    let plan = read(SAMPLE).unwrap();
    let mut report = String::new();
    for line in plan.counts.say(Lang::Fr) {
        writeln!(report, "{}", line.plain()).unwrap();
    }
    writeln!(report).unwrap();
    for skipped in &plan.skipped {
        writeln!(report, "{} | {}", skipped.row, skipped.say(Lang::Fr).what.plain()).unwrap();
    }
    writeln!(report).unwrap();
    for remark in &plan.remarks {
        let place = remark.place(Lang::Fr).plain();
        writeln!(report, "{} | {place} | {}", remark.reference, remark.say(Lang::Fr).what.plain()).unwrap();
    }
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("import-sample-report", report);
    });
}
