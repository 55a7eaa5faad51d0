//! Whatever bytes stand in a file, the shelf names the file and goes on; whatever story is told, it
//! is played or named. Real files, mutated: the more of a file is right, the deeper it is read.

use super::{files, text};
use mastara::procedures::scenario::Scenarios;
use mastara::procedures::{Files, SHEETS, Shelf, render};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;

const NAMES: &[&str] = &[
    "paper-permit.toml",
    "limits.toml",
    "holidays.toml",
    "triggers.toml",
    "documents.toml",
    "legal-time.toml",
    "sources.toml",
];

/// One way in which a file goes wrong.
#[derive(Clone, Debug)]
enum Edit {
    /// A byte is changed, taken away, or put in.
    Byte(prop::sample::Index, u8, u8),
    /// A line is taken away.
    Delete(prop::sample::Index),
    /// A line stands twice.
    Double(prop::sample::Index),
    /// Two lines change places.
    Swap(prop::sample::Index, prop::sample::Index),
    /// What stands behind an equals sign becomes something else.
    Value(prop::sample::Index, &'static str),
    /// The file ends here.
    Cut(prop::sample::Index),
}

const VALUES: &[&str] = &[
    "\"\"",
    "\" \"",
    "-1",
    "4294967296",
    "1e400",
    "nan",
    "true",
    "[]",
    "[[]]",
    "{}",
    "[\"\", \"\"]",
    "2026-02-29",
    "9999-12-31",
    "\"0000-00-00\"",
    "\"\\u202e\"",
    "{ silence = \"court\" }",
    "{ expiry = 1 }",
    "\"first\"",
    "\"pp.1\"",
    "[\"pp.1\", \"pp.1\"]",
    "[\"court\"]",
    "\"authority\"",
    "0",
    "99999",
    "\"month\"",
    "\"years\"",
    "24:00:00",
];

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let index = any::<prop::sample::Index>;
    let edit = prop_oneof![
        (index(), any::<u8>(), 0..3_u8).prop_map(|(at, byte, how)| Edit::Byte(at, byte, how)),
        index().prop_map(Edit::Delete),
        index().prop_map(Edit::Double),
        (index(), index()).prop_map(|(one, other)| Edit::Swap(one, other)),
        (index(), prop::sample::select(VALUES)).prop_map(|(at, value)| Edit::Value(at, value)),
        index().prop_map(Edit::Cut),
    ];
    prop::collection::vec(edit, 1..6)
}

fn mutated(text: &str, edits: Vec<Edit>) -> String {
    let mut text = text.to_owned();
    for edit in edits {
        let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
        match edit {
            Edit::Byte(at, byte, how) => {
                let mut bytes = text.into_bytes();
                bytes.push(b'\n');
                let at = at.index(bytes.len());
                match how {
                    0 => bytes[at] = byte,
                    1 => drop(bytes.remove(at)),
                    _ => bytes.insert(at, b"[]{}\"'=,.#\n\\0-\xd8"[usize::from(byte) % 15]),
                }
                text = String::from_utf8_lossy(&bytes).into_owned();
                continue;
            }
            Edit::Delete(at) => drop(lines.remove(at.index(lines.len()))),
            Edit::Double(at) => {
                let at = at.index(lines.len());
                lines.insert(at, lines[at].clone());
            }
            Edit::Swap(one, other) => {
                let (one, other) = (one.index(lines.len()), other.index(lines.len()));
                lines.swap(one, other);
            }
            Edit::Value(at, value) => {
                let with: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].contains(" = ")).collect();
                if let Some(at) = with.get(at.index(with.len().max(1))) {
                    let key = lines[*at].split(" = ").next().unwrap().to_owned();
                    lines[*at] = format!("{key} = {value}");
                }
            }
            Edit::Cut(at) => lines.truncate(at.index(lines.len())),
        }
        text = lines.join("\n");
    }
    text
}

/// Every finding of a file has a place inside it and can be shown.
fn placed(shelf: &Shelf, name: &str, text: &str) -> Result<(), TestCaseError> {
    for finding in shelf.findings() {
        if finding.file == name {
            let line = text.split('\n').nth(finding.line - 1);
            prop_assert!(line.is_some_and(|line| finding.column <= line.chars().count() + 1), "{finding:?}");
        }
        prop_assert!(finding.line >= 1 && finding.column >= 1);
        prop_assert!(render(finding, &|id, _| id.to_owned()).contains("lint-"));
    }
    Ok(())
}

/// Scenarios that come out, to be mutated.
static STORIES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios/renewal");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn mutated_files_never_panic(which in 0..NAMES.len(), edits in edits()) {
        let name = NAMES[which];
        let text = mutated(&text(name), edits);
        let mut files = files();
        files.put(name, &text);
        placed(&Shelf::of(&files), name, &text)?;
    }

    #[test]
    fn mutated_stories_never_panic(which in any::<prop::sample::Index>(), edits in edits()) {
        let text = mutated(&STORIES[which.index(STORIES.len())], edits);
        let mut scenarios = Scenarios::default();
        scenarios.put("story.toml", &text);
        for told in scenarios.play(&Shelf::builtin().book()) {
            let places = told.findings.iter().map(|finding| (finding.line, finding.column));
            for (line, column) in places.chain(told.misses.iter().map(|miss| (miss.line, miss.column))) {
                let line = text.split('\n').nth(line - 1);
                prop_assert!(line.is_some_and(|line| column >= 1 && column <= line.chars().count() + 1));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Over what is built in, the book stays sound: what is wrong is left out.
    #[test]
    fn whatever_a_desk_adds_what_is_built_in_still_stands(which in 0..NAMES.len(), edits in edits(), part in any::<bool>()) {
        let name = if part { NAMES[which].replace(".toml", ".mine.toml") } else { NAMES[which].to_owned() };
        let text = mutated(&text(NAMES[which]), edits);
        let mut files = Files::default();
        files.put(&name, &text);
        let shelf = Shelf::over_builtin(&files, Vec::new());
        placed(&shelf, &name, &text)?;
        let (book, built) = (shelf.book(), Shelf::builtin().book());
        prop_assert!(built.procedures.keys().all(|id| book.procedures.contains_key(id)));
        prop_assert_eq!(shelf.over().counted.is_empty(), !shelf.findings().is_empty());
        prop_assert_eq!(book.edition == built.edition, shelf.over().counted.is_empty());
    }

    #[test]
    fn any_bytes_are_named_or_read(bytes in prop::collection::vec(any::<u8>(), 0..400), sheet in 0..SHEETS.len()) {
        let text = String::from_utf8_lossy(&bytes);
        let mut files = Files::default();
        files.put(SHEETS[sheet], &text);
        placed(&Shelf::of(&files), SHEETS[sheet], &text)?;
    }
}

#[test]
fn nesting_without_end_is_refused() {
    for open in ["[", "{a=", "[{a="] {
        let text = format!("a = {}", open.repeat(100_000));
        let mut files = files();
        files.put("deep.toml", &text);
        let shelf = Shelf::of(&files);
        assert!(shelf.findings().iter().any(|finding| finding.file == "deep.toml"), "{open}");
        let mut scenarios = Scenarios::default();
        scenarios.put("deep.toml", &text);
        let told = scenarios.play(&Shelf::builtin().book()).remove(0);
        assert!(!told.passed());
        for finding in shelf.findings().iter().chain(&told.findings) {
            assert!(render(finding, &|id, _| id.to_owned()).len() < 4_000);
        }
    }
    let mut files = files();
    files.put("deep.toml", &format!("[{}a]\n", "a.".repeat(100_000)));
    assert!(Shelf::of(&files).findings().iter().any(|finding| finding.file == "deep.toml"));
}

/// A file of faults is answered at once, whatever their number.
#[test]
fn a_hundred_thousand_faults_are_named_as_the_first_few() {
    let mut files = files();
    files.put("a.toml", &"a = \n".repeat(100_000));
    files.put("b.toml", &(0..20_000).map(|no| format!("k{no} = 1\n")).collect::<Vec<_>>().concat());
    let steps = "[[step]]\nid = \"\"\nkind = \"law\"\ntag = \"primary\"\nnames = {}\n".repeat(5_000);
    files.put(
        "c.toml",
        &format!("id = \"c\"\nversion = 1\nnames = {{}}\nauthority = {{ tag = \"primary\" }}\n{steps}"),
    );
    let shelf = Shelf::of(&files);
    for name in ["a.toml", "b.toml", "c.toml"] {
        let count = shelf.findings().iter().filter(|finding| finding.file == name).count();
        assert!((1..=60).contains(&count), "{name}: {count}");
    }
}
