//! A desk's own files over those built in: what counts, what is left out and why, whatever lies there.

use mastara::domain::ids::{DocumentId, ProcedureId, RuleId};
use mastara::domain::law::Lang;
use mastara::procedures::{Files, Finding, Shelf};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A small procedure that leans on what is built in; `LEAN` is replaced by what else it names.
fn visit(id: &str, more: &str) -> String {
    format!(
        r#"id = "{id}"
version = 1
names = {{ fr = "Visite", ar = "زيارة", en = "Visit" }}
{more}
[authority]
fr = "Le guichet."
ar = "الشباك."
en = "The desk."
cite = ["law-02-03"]
tag = "secondary"

[[step]]
id = "v.1"
names = {{ fr = "Aller", ar = "الذهاب", en = "Go" }}
kind = "house"
cite = ["law-02-03"]
tag = "inference"
"#
    )
}

/// The next version of the procedure for asylum, with a name of our own.
fn next_of(asylum: &str) -> String {
    let version = asylum.lines().find(|line| line.starts_with("version = ")).unwrap();
    asylum.replacen("names.en = \"", "names.en = \"Ours: ", 1).replacen(version, "version = 99", 1)
}

const FORM: &str = r#"
[[document]]
id = "own-form"
names = { fr = "Notre formulaire", ar = "استمارتنا", en = "Our form" }
tag = "inference"
"#;

fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(dir.path().join(name), text).unwrap();
    }
    dir
}

fn laid(dir: &Path) -> Shelf {
    Shelf::load_over_builtin(dir).0
}

fn told(shelf: &Shelf) -> Vec<(String, &'static str)> {
    shelf.findings().iter().for_each(super::faults::in_words);
    shelf.findings().iter().map(|found: &Finding| (found.file.clone(), found.fault.code())).collect()
}

fn holds(shelf: &Shelf, id: &str) -> bool {
    shelf.book().procedures.contains_key(&ProcedureId::from(id))
}

#[test]
fn a_file_adds_a_procedure_and_another_of_the_same_name_takes_the_place_of_the_one_built_in() {
    let built = Shelf::builtin().book();
    let asylum =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/procedures/ma/asylum.toml"))
            .unwrap();
    let dir = folder(&[
        ("visit.toml", &visit("visit", "")),
        ("asylum.toml", &next_of(&asylum)),
        ("documents.mine.toml", FORM),
        ("letter.odt", "no procedure"),
        (".visit.toml", "an editor's"),
    ]);
    let shelf = laid(dir.path());
    assert_eq!(told(&shelf), []);
    assert_eq!(shelf.over().counted, ["asylum.toml", "documents.mine.toml", "visit.toml"]);
    assert_eq!(shelf.over().beside, [".visit.toml", "letter.odt"]);
    let book = shelf.book();
    assert_eq!(book.procedures.len(), built.procedures.len() + 1);
    let (visit, ours) = (&book.procedures[&"visit".into()][&1], &book.procedures[&"asylum".into()]);
    assert!(ours.values().all(|it| it.names.get(Lang::En).starts_with("Ours: ") && book.is_local(it)));
    assert!(book.is_local(visit) && book.procedures[&"renewal".into()].values().all(|it| !book.is_local(it)));
    assert!(book.documents.contains_key(&DocumentId::from("own-form")));
    assert_eq!(book.documents.len(), built.documents.len() + 1, "an addition leaves the others");
    assert_ne!(book.edition, built.edition, "cards are made again");

    fs::remove_file(dir.path().join("asylum.toml")).unwrap();
    let book = laid(dir.path()).book();
    assert_eq!(
        book.procedures[&"asylum".into()],
        built.procedures[&"asylum".into()],
        "the one built in is back"
    );
    for name in ["visit.toml", "documents.mine.toml"] {
        fs::remove_file(dir.path().join(name)).unwrap();
    }
    assert_eq!(laid(dir.path()).book().edition, built.edition);
}

#[test]
fn a_broken_file_is_named_and_falls_alone_with_what_leans_on_it() {
    let leans =
        visit("form-visit", "").replace("kind = \"house\"", "kind = \"house\"\npapers = [\"own-form\"]");
    let dir = folder(&[
        ("visit.toml", &visit("visit", "")),
        ("asylum.toml", "id = \"asylum\"\nversion = \n"),
        ("documents.mine.toml", &FORM.replace("tag = ", "tug = ")),
        ("form-visit.toml", &leans),
    ]);
    let shelf = laid(dir.path());
    let [asylum, lacking, form, lean] = shelf.findings() else { panic!("{:?}", told(&shelf)) };
    assert_eq!((asylum.file.as_str(), asylum.line, asylum.fault.code()), ("asylum.toml", 2, "syntax"));
    assert_eq!((form.file.as_str(), form.fault.code()), ("documents.mine.toml", "unknown-key"));
    assert_eq!((lacking.file.as_str(), lacking.fault.code()), ("documents.mine.toml", "missing-key"));
    assert_eq!((lean.file.as_str(), lean.fault.code()), ("form-visit.toml", "leans-on"), "after its cause");
    assert!(lean.fault.args().contains(&("file", "documents.mine.toml".to_owned())), "it says why");
    assert_eq!(shelf.over().counted, ["visit.toml"]);
    assert_eq!(shelf.over().left_out, ["asylum.toml", "documents.mine.toml", "form-visit.toml"]);
    let (book, built) = (shelf.book(), Shelf::builtin().book());
    assert_eq!(book.procedures[&"asylum".into()], built.procedures[&"asylum".into()]);
    assert!(holds(&shelf, "visit") && !holds(&shelf, "form-visit"));

    fs::write(dir.path().join("documents.mine.toml"), FORM).unwrap();
    assert_eq!(told(&laid(dir.path())), [("asylum.toml".to_owned(), "syntax")], "mended, both count again");
}

#[test]
fn a_file_that_takes_away_what_is_needed_falls_and_not_those_who_need_it() {
    let dir = folder(&[
        // A whole catalogue in place of the one built in, without what everything cites.
        (
            "warnings.toml",
            "[[warning]]\nid = \"own\"\nlevel = \"info\"\ntext = { fr = \"a\", ar = \"ا\", en = \"a\" }\ncite = [\"law-02-03\"]\ntag = \"inference\"\n",
        ),
        ("visit.toml", &visit("visit", "warnings = [\"police-exposure\"]")),
    ]);
    let shelf = laid(dir.path());
    assert_eq!(told(&shelf), [("warnings.toml".to_owned(), "uproots")]);
    assert!(holds(&shelf, "visit"));
    assert_eq!(shelf.book().warnings.len(), Shelf::builtin().book().warnings.len());
}

/// What nothing in the law names would be missed by the cases alone: feasts, legal time, old versions.
#[test]
fn a_whole_catalogue_may_not_hold_less_than_the_one_built_in() {
    let ma = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/procedures/ma");
    for name in ["holidays.toml", "legal-time.toml", "limits.toml", "obstacles.toml", "sources.toml"] {
        let dir = folder(&[(name, ""), ("visit.toml", &visit("visit", ""))]);
        assert_eq!(told(&laid(dir.path())), [(name.to_owned(), "uproots")], "{name}");
        assert!(holds(&laid(dir.path()), "visit"));
        // The same with all but the last entry, and with all.
        let whole = fs::read_to_string(ma.join(name)).unwrap();
        let table = whole.lines().rev().find(|line| line.starts_with("[[") && !line.contains('.')).unwrap();
        fs::write(dir.path().join(name), whole.rsplit_once(table).unwrap().0).unwrap();
        let lacking = told(&laid(dir.path()));
        assert_eq!(lacking.last(), Some(&(name.to_owned(), "uproots")), "{lacking:?}");
        fs::write(dir.path().join(name), whole).unwrap();
        assert_eq!(told(&laid(dir.path())), [], "{name}");
    }
}

/// Cases remember the number of the version that they follow, and not its words.
#[test]
fn other_words_under_a_number_that_is_built_in_do_not_count() {
    let ma = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/procedures/ma");
    let asylum = fs::read_to_string(ma.join("asylum.toml")).unwrap();
    let dir = folder(&[("asylum.toml", &asylum.replacen("names.en = \"", "names.en = \"Ours: ", 1))]);
    let shelf = laid(dir.path());
    assert_eq!(told(&shelf), [("asylum.toml".to_owned(), "same-version")]);
    assert_eq!(shelf.book().edition, Shelf::builtin().book().edition);
    for sound in [next_of(&asylum), format!("# The same words.\n{asylum}")] {
        fs::write(dir.path().join("asylum.toml"), sound).unwrap();
        assert_eq!(told(&laid(dir.path())), []);
    }
}

#[test]
fn two_of_a_desks_own_may_not_say_the_same_and_one_may_replace_an_entry_built_in() {
    let limits =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/procedures/ma/limits.toml"));
    let limits = limits.unwrap();
    let one = limits.split("[[limit]]").find(|it| it.contains("id = \"permit.refusal.court\"")).unwrap();
    let own = format!("[[limit]]{one}").replacen("amount = 15", "amount = 14", 1);
    assert!(own.contains("amount = 14"));
    let dir = folder(&[("limits.mine.toml", &own)]);
    let shelf = laid(dir.path());
    assert_eq!(told(&shelf), []);
    let (book, id) = (shelf.book(), RuleId::from("permit.refusal.court"));
    assert_eq!(book.rules[&id].amount, Some(14));
    assert!(book.local.rules.contains(&id) && book.local.rules.len() == 1);
    assert_eq!(book.rules.len(), Shelf::builtin().book().rules.len());

    fs::write(dir.path().join("limits.yours.toml"), &own).unwrap();
    let shelf = laid(dir.path());
    assert_eq!(told(&shelf), [("limits.yours.toml".to_owned(), "duplicate-id")], "the first by name stays");
    let later = own.replace(
        "id = \"permit.refusal.court\"",
        "id = \"permit.refusal.court.later\"\nfamily = \"permit.refusal.court\"",
    );
    fs::write(dir.path().join("limits.yours.toml"), later).unwrap();
    assert_eq!(told(&laid(dir.path())), [("limits.yours.toml".to_owned(), "version-overlap")]);
}

#[cfg(unix)]
#[test]
fn whatever_lies_in_the_folder_is_bounded_and_named() {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;
    let dir = folder(&[("visit.toml", &visit("visit", ""))]);
    let at = |name: &str| dir.path().join(name);
    symlink("/dev/zero", at("zero.toml")).unwrap();
    symlink("nowhere", at("lost.toml")).unwrap();
    symlink(".", at("round.toml")).unwrap();
    fs::create_dir(at("folder.toml")).unwrap();
    fs::write(at("bytes.toml"), b"id = \"a\"\nn = \"\xe9\"\n").unwrap();
    fs::write(at("LOUD.TOML"), "").unwrap();
    fs::File::create(at("huge.toml")).unwrap().set_len(1 << 40).unwrap();
    fs::write(dir.path().join(std::ffi::OsStr::from_bytes(b"esc\x1b[2J\xff.toml")), "a = ").unwrap();
    let found = told(&laid(dir.path()));
    let code = |name: &str| found.iter().find(|(file, _)| file == name).map(|(_, code)| *code);
    assert_eq!(code("zero.toml"), Some("not-a-file"));
    assert_eq!(code("lost.toml"), Some("not-a-file"));
    assert_eq!(code("round.toml"), Some("not-a-file"));
    assert_eq!(code("folder.toml"), Some("not-a-file"));
    assert_eq!(code("bytes.toml"), Some("not-text"));
    assert_eq!(code("LOUD.TOML"), Some("ending"));
    assert_eq!(code("huge.toml"), Some("too-large"));
    let shelf = laid(dir.path());
    let bytes = shelf.findings().iter().find(|finding| finding.file == "bytes.toml").unwrap();
    assert_eq!((bytes.line, bytes.column), (2, 6), "the first byte that is no text");
    assert!(found.iter().all(|(file, _)| !file.contains('\x1b')), "a name cannot steer the terminal");
    assert_eq!(found.len(), 8);
    assert!(holds(&laid(dir.path()), "visit"), "the good one still counts");

    for no in 0..3000 {
        fs::write(at(&format!("x{no:04}.toml")), "a = ").unwrap();
    }
    let shelf = laid(dir.path());
    assert!(shelf.findings().len() < 250 && told(&shelf).iter().any(|(_, code)| *code == "too-many"));
}

#[test]
fn files_that_quarrel_in_every_way_end_in_the_same_sound_book() {
    let mut files = Files::default();
    for no in 0..60 {
        // Each is the second of two versions for the same days, and cites the next one's paper.
        files.put(
            &format!("visit.{no:02}.toml"),
            &visit("visit", "").replace("version = 1", &format!("version = {}", no + 1)),
        );
        let form = FORM.replace("own-form", &format!("form-{no}"));
        files.put(&format!("documents.{no:02}.toml"), &format!("{form}renewed_by = \"visit-{}\"\n", no + 1));
    }
    let once = Shelf::over_builtin(&files, Vec::new());
    assert_eq!(once.over().counted, ["visit.00.toml"]);
    assert_eq!(once.over().left_out.len(), 119);
    assert_eq!(Shelf::over_builtin(&files, Vec::new()).findings(), once.findings());
}
