//! What a shelf gives, and what becomes of it when a file is broken, added or replaced.

use super::{files, folder, text};
use mastara::domain::facts::{Condition, Fact};
use mastara::domain::ids::{DocumentId, OutcomeId, ProcedureId, RuleId, SourceId, StepId, TriggerId};
use mastara::domain::law::{Cite, Derive};
use mastara::procedures::{Shelf, check, check_builtin};
use std::fs;

#[test]
fn the_files_built_in_have_no_faults() {
    let found: Vec<String> = check_builtin()
        .iter()
        .map(|finding| format!("{}:{}:{} {:?}", finding.file, finding.line, finding.column, finding.fault))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn what_is_written_is_what_is_read() {
    let (shelf, findings) = Shelf::load(&folder());
    assert_eq!(findings, []);
    let book = shelf.book();
    let id = ProcedureId::from("paper-permit");
    let procedure = book.pinned(&id, 1).unwrap();
    let step = procedure.step(&StepId::from("pp.2")).unwrap();
    assert_eq!(step.when, Condition(vec![(Fact::Minor, false)]));
    assert_eq!(step.basis.cite, [Cite { source: SourceId::from("law-1"), at: "arts 4-6".into() }]);
    assert!(step.police_desk && !step.consular);
    let refused = procedure.outcome(&OutcomeId::from("refused")).unwrap();
    assert_eq!(refused.next, [ProcedureId::from("appeal")]);
    assert_eq!(book.name(&refused.next[0]).unwrap().fr, "Recours");
    assert!(book.current(&refused.next[0], "2026-11-24".parse().unwrap()).is_none());
    assert!(book.current(&id, "2025-12-31".parse().unwrap()).is_none());
    let visa = &book.triggers[&TriggerId::from("visa-end")];
    assert_eq!(visa.derive, Some(Derive::Expiry(DocumentId::from("passport"))));
    let new = &book.rules[&RuleId::from("court.new")];
    assert_eq!((new.family.as_str(), new.valid_from), ("court", "2026-08-24".parse().ok()));
    assert_eq!(book.rules[&RuleId::from("first")].family.as_str(), "first");
    assert!(!book.calendar.working("2030-11-18".parse().unwrap()));
    assert_eq!(book.legal_time.rows().len(), 2);
}

/// A second procedure is a second file, whatever is in the first.
const SECOND: &str = r#"
id = "visit"
version = 3
names = { fr = "Visite", ar = "زيارة", en = "Visit" }
step = [
  { id = "v.1", names = { fr = "Aller", ar = "الذهاب", en = "Go" }, kind = "house", cite = ["guide"], tag = "inference" },
]

[authority]
fr = "Le guichet."
ar = "الشباك."
en = "The desk."
cite = ["guide"]
tag = "secondary"
"#;

#[test]
fn a_new_procedure_is_a_new_file_and_a_broken_one_is_left_out_alone() {
    let dir = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, dir.path().join(path.file_name().unwrap())).unwrap();
    }
    fs::write(dir.path().join("README.md"), "not a procedure").unwrap();
    fs::write(dir.path().join("visit.toml"), SECOND).unwrap();
    let (shelf, findings) = Shelf::load(dir.path());
    assert_eq!(findings, []);
    assert_eq!(shelf.book().procedures.len(), 2);

    fs::write(dir.path().join("visit.toml"), SECOND.replace("[authority]", "[authority")).unwrap();
    let permit = text("paper-permit.toml").replace("next = [\"appeal\"]", "next = [\"visit\"]");
    fs::write(dir.path().join("paper-permit.toml"), permit).unwrap();
    let (shelf, findings) = Shelf::load(dir.path());
    let files: Vec<&str> = findings.iter().map(|finding| finding.file.as_str()).collect();
    assert_eq!(files, ["visit.toml"], "only the broken file is named, and who names it is not blamed");
    assert!(shelf.book().pinned(&ProcedureId::from("paper-permit"), 1).is_some());
    assert!(shelf.book().pinned(&ProcedureId::from("visit"), 3).is_none());

    fs::write(dir.path().join("visit.toml"), [0xff, 0xfe, 0x00]).unwrap();
    let codes: Vec<_> = check(dir.path()).iter().map(|finding| finding.fault.code()).collect();
    assert!(codes.contains(&"not-text"), "{codes:?}");
}

#[test]
fn a_broken_catalogue_does_not_accuse_those_who_use_it() {
    let mut files = files();
    files.put("sources.toml", "[[source]]\nid = 7\n");
    let shelf = Shelf::of(&files);
    let found: Vec<_> = shelf.findings().iter().map(|finding| finding.file.as_str()).collect();
    assert_eq!(found, ["sources.toml"]);
}

#[test]
fn versions_of_a_procedure_may_follow_each_other_and_not_overlap() {
    let second = |from: &str, version: u32| {
        let text = text("paper-permit.toml");
        let text = text.replace("version = 1", &format!("version = {version}"));
        let mut both = files();
        both.put("paper-permit.2.toml", &text.replace("\"2026-01-01\"", &format!("\"{from}\"")));
        let first = super::text("paper-permit.toml");
        both.put(
            "paper-permit.toml",
            &first.replace("names = { fr = \"Titre\"", "valid_to = \"2026-12-31\"\nnames = { fr = \"Titre\""),
        );
        let shelf = Shelf::of(&both);
        let codes: Vec<_> = shelf.findings().iter().map(|finding| finding.fault.code()).collect();
        (codes, shelf.book())
    };
    let (codes, book) = second("2027-01-01", 2);
    assert!(codes.is_empty(), "{codes:?}");
    let id = ProcedureId::from("paper-permit");
    let on = |day: &str| book.current(&id, day.parse().unwrap()).map(|procedure| procedure.version);
    assert_eq!((on("2026-12-31"), on("2027-01-01")), (Some(1), Some(2)));
    assert_eq!(second("2026-12-31", 2).0, ["version-overlap"]);
    assert_eq!(second("2027-01-01", 1).0, ["duplicate-id"]);
}

#[test]
fn the_edition_changes_with_the_content_and_not_with_the_system() {
    let edition = files().edition();
    let mut windows = files();
    windows.put("questions.toml", &text("questions.toml").replace('\n', "\r\n"));
    assert_eq!(windows.edition(), edition);
    let mut other = files();
    other.put("questions.toml", &text("questions.toml").replace("Full days?", "Full days ?"));
    assert_ne!(other.edition(), edition);
    assert_eq!(Shelf::of(&files()).book().edition, edition);
}
