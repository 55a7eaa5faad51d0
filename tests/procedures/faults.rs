//! Each fault, made in one place of a sound shelf, is named at that place and nothing else is.

use super::{files, text};
use mastara::domain::law::Lang;
use mastara::i18n::{Args, Catalog};
use mastara::procedures::scenario::Scenarios;
use mastara::procedures::{Finding, SHEETS, Shelf, render};

const P: &str = "paper-permit.toml";
const W: &str = "warnings.toml";

const SILENT: &str = "en = \"Day of filing\" }\nderive = { silence = \"court\" }";
const BENT: &str = "en = \"Day of filing\" }\n[[trigger]]\nid = \"stopped\"\nnames = { fr = \"Arrêt\", ar = \"توقف\", en = \"Stop\" }\nbends = \"suspended\"";

const CLOSED: &str = "after = [\"refused\"]\nuntil = [\"refused\"]";
const COVERED: &str = "level = \"warn\"\nexposed_after = [\"filing\"]\ncovered_by = [\"curt\"]";

/// File; what stands there once; what is put in its place; code; the part of the new text that the
/// finding must stand at.
const FAULTS: &[[&str; 5]] = &[
    [P, "version = 1\n", "version = \n", "syntax", "\n"],
    [P, "version = 1\n", "version = 1\ncolour = \"red\"\n", "unknown-key", "colour"],
    [P, "police_desk = true", "police_dask = true", "unknown-key", "police_dask"],
    [P, "starts = [\"refusal\"]\ncite", "kinds = 1\nlawyer = []\ncite", "unknown-key", "kinds"],
    [P, "version = 1\n", "", "missing-key", "id = \"paper-permit\""],
    [P, "kind = \"house\"", "kind = \"hous\"", "unknown-word", "\"hous\""],
    [P, "version = 1", "version = \"one\"", "shape", "\"one\""],
    [P, "id = \"paper-permit\"", "id = \"permit\"", "file-name", "\"permit\""],
    [P, "needs = [\"pp.1\"]", "needs = [\"pp.9\"]", "unknown-step", "\"pp.9\""],
    [P, "[\"granted\", \"refused\"]", "[\"granted\", \"refused\", \"lost\"]", "unknown-outcome", "\"lost\""],
    [P, "next = [\"appeal\"]", "next = [\"apeal\"]", "unknown-procedure", "\"apeal\""],
    ["documents.toml", "\"appeal\"", "\"other-permit\"", "unknown-procedure", "\"other-permit\""],
    [P, "papers = [\"passport\"]", "papers = [\"pasport\"]", "unknown-document", "\"pasport\""],
    ["triggers.toml", "expiry = \"passport\"", "expiry = \"visa\"", "unknown-document", "\"visa\""],
    [P, "document = \"receipt\"", "document = \"paper\"", "unknown-document", "\"paper\""],
    [
        P,
        "limits = [\"first\", \"court\"]",
        "limits = [\"first\", \"court\", \"x\"]",
        "unknown-limit",
        "\"x\"",
    ],
    [P, "[\"talk-first\"]", "[\"talk\"]", "unknown-warning", "\"talk\""],
    [P, "[\"obs.oral\"]", "[\"obs.orl\"]", "unknown-obstacle", "\"obs.orl\""],
    [P, "[\"law-1 arts 4-6\"]", "[\"guide\", \"law-7 arts 4-6\"]", "unknown-source", "\"law-7 arts 4-6\""],
    [P, "lawyer = [\"LQ-01\"]", "lawyer = [\"LQ-91\"]", "unknown-question", "\"LQ-91\""],
    [P, "starts = [\"filing\"]", "starts = [\"file\"]", "unknown-trigger", "\"file\""],
    ["limits.toml", "trigger = \"entry\"", "trigger = \"birth\"", "unknown-trigger", "\"birth\""],
    [P, "at = [\"desk-1\"]", "at = [\"desk-2\"]", "unknown-authority", "\"desk-2\""],
    ["limits.toml", "forum = [\"desk-1\"]", "forum = [\"king\"]", "unknown-authority", "\"king\""],
    ["questions.toml", "\"LQ-01\"", "\" \"", "empty-id", "\" \""],
    [P, "id = \"pp.4\"", "id = \"pp.2\"", "duplicate-id", "\"pp.2\"\nnames = { fr = \"All"],
    ["authorities.toml", "\"court-1\"", "\"desk-1\"", "duplicate-id", "\"desk-1\"\nnames = { fr = \"Tri"],
    [P, "cite = [\"law-1 art. 3\"]", "cite = []", "no-citation", "[]"],
    [P, "cite = [\"law-1 arts 4-6\"]\n", "", "no-citation", "[[step]]\nid = \"pp.2\""],
    ["warnings.toml", "cite = [\"guide\"]", "cite = [\" \"]", "no-citation", "[\" \"]"],
    ["sources.toml", "ar = \"ظهير 1\", ", "", "missing-language", "{ fr = \"dahir 1\""],
    ["sources.toml", "ظهير 1", "dahir 1", "not-arabic", "\"dahir 1\", en"],
    ["sources.toml", "law.example", "law.example (copy)", "not-an-address", "\"law.example (copy)\""],
    [P, "fr = \"Gratuit.\"\n", "", "missing-language", "[[fee]]"],
    ["obstacles.toml", "cite = [\"guide\"]\n", "", "no-citation", "[[obstacle]]\nid = \"obs.other\""],
    ["obstacles.toml", "lawyer = [\"LQ-01\"]", "lawyer = [\"LQ-9\"]", "unknown-question", "\"LQ-9\""],
    [
        "obstacles.toml",
        "demanded = { fr = \"Revenir plus tard.\",",
        "demanded = {",
        "missing-language",
        "{ ar",
    ],
    ["obstacles.toml", "demanded = {", "demnded = {", "unknown-key", "demnded"],
    [P, "en = \"Ask for it.\"", "en = \" \"", "missing-language", "\" \""],
    [P, "\"سند\"", "\"Sanad\"", "not-arabic", "\"Sanad\""],
    [P, "kind = \"house\"", "kind = \"house\"\nneeds = [\"pp.3\"]", "needs-cycle", "[\"pp.3\"]"],
    [P, "[\"granted\", \"refused\"]", "[\"refused\"]", "unreachable-outcome", "\"granted\""],
    [P, "exits = [\"arrest\"]", "exits = []", "unreachable-outcome", "\"arrest\""],
    [P, "after = [\"refused\"]", "after = [\"arrest\"]", "after-elsewhere", "\"arrest\"]\nkind"],
    [P, "after = [\"refused\"]", "after = [\"refused\"]\nuntil = [\"lost\"]", "unknown-outcome", "\"lost\""],
    [P, "after = [\"refused\"]", CLOSED, "never-ready", "[\"refused\"]\nuntil"],
    [
        P,
        "starts = [\"refusal\"]\n",
        "starts = [\"refusal\"]\nends = true\n",
        "never-ready",
        "[\"refused\"]\nkind",
    ],
    [P, "ends = true\n", "", "dead-end", "\"granted\"\nnames"],
    [
        W,
        "level = \"warn\"",
        "level = \"warn\"\nexposed_after = [\"filling\"]",
        "unknown-trigger",
        "\"filling\"",
    ],
    [W, "level = \"warn\"", COVERED, "unknown-limit", "\"curt\""],
    [W, "level = \"warn\"", "level = \"warn\"\nexposed_past = [\"curt\"]", "unknown-limit", "\"curt\""],
    [W, "level = \"warn\"", "level = \"warn\"\ncovered_by = [\"court\"]", "missing-key", "[\"court\"]"],
    [P, "starts = [\"refusal\"]\n", "", "never-starts", "\"court\"]\ncite"],
    ["triggers.toml", "derive = \"arrival\"\n", "", "never-starts", "\"first\"]\nstarts"],
    ["triggers.toml", "en = \"Day of filing\" }", SILENT, "silence-of", "\"court\" }"],
    ["triggers.toml", "en = \"Day of filing\" }", BENT, "never-told", "\"stopped\""],
    [P, "en = \"Ask for it.\"", "en = \"Ask\\u001b[2J for it.\"", "hidden", "\"Ask\\u001b"],
    ["authorities.toml", "\"court-1\"", "\"court\\u202e1\"", "hidden", "\"court\\u202e1"],
    ["limits.toml", "amount = 90\n", "", "no-amount", "\"before_end_of_nth_day\""],
    ["questions.toml", "limit = \"court\"", "limit = \"curt\"", "unknown-limit", "\"curt\""],
    ["questions.toml", "amount = 20", "", "nothing-switched", "\"court\""],
    [P, "\"2026-01-01\"", "\"2026-02-30\"", "bad-date", "\"2026-02-30\""],
    ["legal-time.toml", "\"2026-09-20T01:00:00Z\"", "\"2026-09-20\"", "bad-date", "\"2026-09-20\""],
    [
        P,
        "names = { fr = \"Titre\"",
        "valid_to = 2025-01-01\nnames = { fr = \"Titre\"",
        "dates-reversed",
        "2025",
    ],
    ["holidays.toml", "\"2027-03-11\"", "\"2027-03-01\"", "dates-reversed", "\"2027-03-01\""],
    ["limits.toml", "valid_from = 2026-08-24", "valid_from = 2026-08-23", "version-overlap", "\"court.new\""],
    [P, "[\"!minor\"]", "[\"!minor\", \"!adult\"]", "unknown-fact", "\"!adult\""],
    [P, "[\"!minor\"]", "[\"!minor\", \"minor\"]", "contradiction", "\"minor\"]"],
    [P, "version = 1\n", "version = 0\n", "version-zero", "0\n"],
    [P, "version = 1\n", "version = 1\nchecked_by = \"Me A.\"\n", "half-checked", "\"Me A.\""],
    [P, "version = 1\n", "version = 1\nchecked_on = 2026-08-01\n", "half-checked", "2026-08-01"],
    [P, "limits = [\"first\", \"court\"]", "limits = [\"first\"]", "unlisted", "\"court\"]\ncite"],
    [P, "at = [\"desk-1\"]", "at = [\"desk-1\", \"consulate\"]", "consular", "\"consulate\"]"],
    [P, "needs = [\"pp.3\"]", "needs = [\"pp.3\"]\nat = [\"dgsn-dg\"]", "police-desk", "\"dgsn-dg\""],
    [
        P,
        "cite = [\"law-1 arts 4-6\"]",
        "cite = [\"law-1\"]",
        "no-article",
        "\"law-1\"]\ntag = \"primary\"\nlaw",
    ],
    [P, "need = \"law\"", "need = \"one-of\"", "no-group", "\"one-of\""],
    [P, "need = \"law\"", "need = \"one-of\"\ngroup = \"either\"", "alone", "\"either\""],
    [
        P,
        "document = \"receipt\"",
        "document = \"passport\"",
        "paper-twice",
        "\"passport\"\nneed = \"output\"",
    ],
    [P, "limits = [\"first\"]\n", "", "never-met", "\"first\"\ntitle"],
    ["limits.toml", "amount = 90", "amount = 0", "amount", "0\n"],
    ["limits.toml", "amount = 90", "amount = 3654", "amount", "3654"],
    ["limits.toml", "amount = 90\nunit = \"day\"", "amount = 90\nunit = \"hour\"", "unit-astray", "\"hour\""],
    ["limits.toml", "\"before_end_of_nth_day\"", "\"months\"", "unit-astray", "\"day\"\ntrigger = \"entry\""],
    [
        "limits.toml",
        "trigger = \"entry\"",
        "direction = \"before\"\ntrigger = \"entry\"",
        "backwards",
        "\"before\"",
    ],
];

/// Line and column of a part of a text, from 1.
fn place(text: &str, part: &str) -> (usize, usize) {
    let before = &text[..text.find(part).unwrap_or_else(|| panic!("{part} is not in the text"))];
    (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap().chars().count() + 1)
}

fn changed(file: &str, from: &str, to: &str) -> (String, Vec<Finding>) {
    let sound = text(file);
    assert_eq!(sound.matches(from).count(), 1, "{from} stands not once in {file}");
    let broken = sound.replace(from, to);
    let mut files = files();
    files.put(file, &broken);
    (broken, Shelf::of(&files).findings().to_vec())
}

#[test]
fn a_sound_shelf_has_no_faults() {
    let shelf = Shelf::of(&files());
    assert_eq!(shelf.findings(), []);
}

#[test]
fn every_fault_is_named_at_its_place() {
    let mut wrong = Vec::new();
    for [file, from, to, code, part] in FAULTS {
        let (broken, findings) = changed(file, from, to);
        // A limit that nothing starts is the fault of the step that names it, wherever the cause is.
        let found: Vec<_> = findings
            .iter()
            .map(|finding| (finding.file.clone(), finding.line, finding.column, finding.fault.code()))
            .collect();
        let shown_in = match *code {
            "never-starts" => P,
            "never-met" => "limits.toml",
            _ => file,
        };
        let shown = if shown_in == *file { broken } else { text(shown_in) };
        let (line, column) = if *code == "syntax" { (2, 11) } else { place(&shown, part) };
        if found != [(shown_in.to_owned(), line, column, *code)] {
            wrong.push(format!("{to:?}: wanted {shown_in}:{line}:{column} {code}, found {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fault_has_its_words_in_every_language() {
    for [file, from, to, code, _] in FAULTS {
        let (_, findings) = changed(file, from, to);
        for lang in Lang::ALL {
            let shown = render(&findings[0], &|id, values| {
                assert!(Catalog::of(lang).has(id), "{id}");
                let args = values.iter().fold(Args::new(), |args, (name, value)| args.value(name, value));
                let said = Catalog::of(lang).text(id, &args).plain();
                assert!(!said.contains('$') && !said.contains('⟦'), "{code}: {said}");
                said
            });
            let place = format!("{}:{}:{}", findings[0].file, findings[0].line, findings[0].column);
            assert!(shown.contains(&place), "{place} in\n{shown}");
        }
    }
}

#[test]
fn the_place_is_underlined_and_the_mend_is_named() {
    let (_, findings) = changed(P, "next = [\"appeal\"]", "next = [\"apeal\"]");
    let shown = render(&findings[0], &|id, values| {
        let args = values.iter().fold(Args::new(), |args, (name, value)| args.value(name, value));
        Catalog::of(Lang::En).text(id, &args).plain()
    });
    insta::assert_snapshot!(shown);
}

/// Neither next, nor a step, nor a time, nor a question: the person would stand there alone.
#[test]
fn a_refusal_after_which_nothing_opens_is_named() {
    let sound = text(P);
    let (from, to) = ("exits = [\"arrest\"]", "exits = [\"arrest\", \"refused-orally\"]");
    let outcome = "[[outcome]]\nid = \"refused-orally\"\nnames = { fr = \"Refus\", ar = \"رفض\", en = \"No\" }\n\
        follows = { fr = \"Rien.\", ar = \"لا شيء.\", en = \"Nothing.\" }\ncite = [\"guide\"]\ntag = \"secondary\"\n";
    let broken = format!("{}\n{outcome}", sound.replace(from, to));
    let found = |text: &str| {
        let mut files = files();
        files.put(P, text);
        Shelf::of(&files).findings().to_vec()
    };
    let [finding] = &found(&broken)[..] else { panic!("{:?}", found(&broken)) };
    assert_eq!(finding.fault.code(), "no-remedy");
    assert_eq!((finding.line, finding.column), place(&broken, "\"refused-orally\"\nnames"));
    in_words(finding);
    for mend in ["next = [\"appeal\"]\n", "starts = [\"refusal\"]\n", "lawyer = [\"LQ-01\"]\n"] {
        assert_eq!(found(&format!("{broken}{mend}")), [], "{mend}");
    }
}

/// A place behind a hundred thousand letters, in a file of each sort: said, and in a few lines.
#[test]
fn a_fault_far_out_on_a_line_is_shown_with_what_stands_around_it() {
    let names = SHEETS.iter().map(|sheet| sheet.replace(".toml", ".mine.toml")).chain([P.to_owned()]);
    let far = "é".repeat(70_000);
    for name in names {
        for text in [format!("a = \"{far}\" \"\n"), format!("[[{far}]]\n{far} = 1\nb = \"{far}\" x {far}\n")]
        {
            let mut files = files();
            files.put(&name, &text);
            let found: Vec<_> =
                Shelf::of(&files).findings().iter().filter(|it| it.file == name).cloned().collect();
            assert!(!found.is_empty(), "{name}");
            for finding in found {
                let shown = render(&finding, &|id, values| format!("{id} {values:?}"));
                assert!(shown.len() < 4_000, "{name}: {}", shown.len());
                assert!(shown.contains(&finding.shown()), "{}", finding.shown());
            }
        }
    }
    let mut stories = Scenarios::default();
    stories.put("far.toml", &format!("title = \"a\"\n{far} = \"{far}\" \"\n"));
    let told = &stories.play(&Shelf::builtin().book())[0];
    let shown = render(&told.findings[0], &|id, values| format!("{id} {values:?}"));
    assert!(shown.len() < 4_000 && told.findings[0].column > 140_000, "{shown}");
}

#[test]
fn a_file_of_another_sort_is_said_to_be_one() {
    let limit = text("limits.toml");
    let story = "title = \"a\"\ntoday = 2026-01-01\n";
    for (name, text, code) in [
        ("limit.mine.toml", limit.as_str(), "no-catalogue"),
        ("sorces.mine.toml", "", "no-catalogue"),
        ("first.toml", story, "story"),
    ] {
        let mut files = files();
        files.put(name, text);
        let found = Shelf::of(&files).findings().to_vec();
        let [finding] = &found[..] else { panic!("{found:?}") };
        assert_eq!((finding.file.as_str(), finding.fault.code()), (name, code));
        in_words(finding);
    }
    let mut stories = Scenarios::default();
    stories.put(P, &text(P));
    stories.put("limits.mine.toml", &limit);
    for told in stories.play(&Shelf::builtin().book()) {
        let [finding] = &told.findings[..] else { panic!("{told:?}") };
        assert_eq!(finding.fault.code(), "no-story");
        in_words(finding);
    }
}

#[test]
fn all_unknown_keys_are_named_at_once() {
    let (_, findings) = changed(P, "kind = \"house\"", "kind = \"house\"\na = 1\nb = { c = 2 }\nd = [[1]]");
    let keys: Vec<_> = findings.iter().map(|finding| finding.fault.args()[0].1.clone()).collect();
    assert_eq!(keys, ["a", "b", "d"]);
}

/// Three silences: the first two start each other's limit, the third hangs on them.
#[test]
fn silences_that_follow_from_each_other_are_named_once() {
    let mut files = files();
    let (mut triggers, mut limits) = (Vec::new(), Vec::new());
    for (id, limit, from) in [("one", "l.one", "two"), ("two", "l.two", "one"), ("three", "l.three", "two")] {
        triggers.push(format!(
            "[[trigger]]\nid = \"{id}\"\nnames = {{ fr = \"a\", ar = \"ا\", en = \"a\" }}\nderive = {{ silence = \"{limit}\" }}\n"
        ));
        limits.push(format!(
            "[[limit]]\nid = \"{limit}\"\ntitle = {{ fr = \"a\", ar = \"ا\", en = \"a\" }}\nkind = \"authority\"\namount = 9\nunit = \"day\"\n\
             trigger = \"{from}\"\nfrom = {{ fr = \"a\", ar = \"ا\", en = \"a\" }}\ncounting = \"full_days\"\ncite = [\"guide\"]\ntag = \"secondary\"\n"
        ));
    }
    let triggers = triggers.concat();
    files.put("triggers.more.toml", &triggers);
    files.put("limits.more.toml", &limits.concat());
    let shelf = Shelf::of(&files);
    let [finding] = shelf.findings() else { panic!("{:?}", shelf.findings()) };
    assert_eq!((finding.file.as_str(), finding.fault.code()), ("triggers.more.toml", "silence-circle"));
    let (line, column) = place(&triggers, "\"one\"");
    assert_eq!((finding.line, finding.column), (line, column));
    let circle = finding.fault.args()[0].1.clone();
    assert!(circle.contains("one") && circle.contains("two") && !circle.contains("three"), "{circle}");
    in_words(finding);
}

/// Places and words hold for faults that are not in one file alone.
pub(super) fn in_words(finding: &Finding) {
    for lang in Lang::ALL {
        for id in [finding.fault.message_id(), finding.fault.mend_id()] {
            let values = finding.fault.args();
            let args = values.iter().fold(Args::new(), |args, (name, value)| args.value(name, value));
            let said = Catalog::of(lang).text(id, &args).plain();
            assert!(Catalog::of(lang).has(id) && !said.contains('$') && !said.contains('⟦'), "{said}");
        }
    }
}
