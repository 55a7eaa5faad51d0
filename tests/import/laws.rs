//! What must hold for any bytes: no panic, each row accounted for once, each intake one that the
//! domain opens, and no word lost.

use super::{accounted, book, noted, open, read, today};
use mastara::import::{Known, plan};
use proptest::prelude::*;

const HEADER: &str = "N° dossier;Nom;Prénom(s);Sexe;Date naiss.;Nationalité;Tél;Arrivée au Maroc;Situation;Démarche;Dern. contact;Quartier;Observations;Bénévole\n";

/// Cells as lists hold them, and as nobody should write them.
fn cell() -> impl Strategy<Value = String> {
    let likely = prop::sample::select(vec![
        "",
        " ",
        "-",
        "Sow",
        "العلي",
        "M",
        "Femme",
        "45 ans",
        "vers 1981",
        "1981",
        "03/04/1990",
        "31-02-99",
        "2026-11-25",
        "00/00/2001",
        "0600000001 / WhatsApp",
        "Congolaise",
        "RDC",
        "régularisé 2017",
        "réfugié",
        "Asile + Renouvellement",
        "Acte de naissance",
        "Recours refus",
        "rdv 26/12/2026",
        "enfant né le 01/11/2026",
        "=1+1",
        "\"",
        "\"\"\"\"",
        "\u{202e}x",
        "\u{1b}]0;x\u{7}",
        "\n",
        "a\r\nb",
        "TOTAL",
        "N° dossier",
        "é",
        "\u{fffd}",
        "٠٨/٠٣/١٩٩٦",
        "29/02/00",
        "9999-12-31",
        "0/0/0",
    ]);
    prop_oneof![6 => likely.prop_map(str::to_owned), 1 => "\\PC{0,12}", 1 => any::<String>()]
}

fn list() -> impl Strategy<Value = String> {
    let row = prop::collection::vec(cell(), 0..17).prop_map(|cells| cells.join(";"));
    let rows = prop::collection::vec(row, 0..12);
    (rows, prop::sample::select(vec!["\n", "\r\n", "\r"]))
        .prop_map(|(rows, end)| format!("titre{end}{end}{}{}", HEADER.trim_end(), end) + &rows.join(end))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(plan) = read(&bytes) {
            accounted(&plan);
        }
        // The same behind a header, in whatever letters it then seems to be.
        if let Ok(plan) = read(&[HEADER.as_bytes(), &bytes].concat()) {
            accounted(&plan);
        }
    }

    #[test]
    fn every_row_is_accounted_for_once_and_imports_once(list in list()) {
        let first = read(list.as_bytes()).unwrap();
        accounted(&first);
        let mut known = Known::default();
        for intake in &first.intakes {
            known.case(&open(intake, 3));
        }
        let second = plan(list.as_bytes(), &known, &book(), today()).unwrap();
        accounted(&second);
        prop_assert_eq!(second.counts.cases, 0);
        prop_assert_eq!(second.counts.already, first.counts.cases);
        for already in &second.already {
            prop_assert_eq!(already.differs.as_ref().map(Vec::len), Some(0));
        }
    }

    /// Plain words in any column are in the case somewhere: in their field or in a note.
    #[test]
    fn no_word_is_lost(cells in prop::collection::vec("[a-z]{6,9}( [a-z]{6,9})?", 12)) {
        let row = format!("7;Sow;{}", cells.join(";"));
        let plan = read(format!("{HEADER}{row}\n").as_bytes()).unwrap();
        accounted(&plan);
        let case = open(&plan.intakes[0], 1);
        let mut held = noted(&plan.intakes[0]);
        for (_, name) in case.names.iter() {
            held.push_str(name.reveal());
        }
        held.push_str(case.place.value().map_or("", |place| place.commune.reveal()));
        held.push_str(case.assignee.value().map_or("", |name| name.reveal()));
        for (at, words) in cells.iter().enumerate() {
            prop_assert!(held.contains(words.as_str()), "column {at}: {words}");
        }
    }
}
