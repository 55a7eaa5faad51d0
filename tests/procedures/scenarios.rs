//! Scenarios: every file in `tests/scenarios` comes out as it says, and what is wrong in one, or comes
//! otherwise, is named at its place.

use mastara::domain::law::Lang;
use mastara::i18n::{Args, Catalog, told};
use mastara::procedures::Shelf;
use mastara::procedures::scenario::{Named, Scenarios, Sort, Told, Voice};
use std::path::Path;

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios")
}

fn say(lang: Lang, id: &str, values: &[(&'static str, String)]) -> String {
    let args = values.iter().fold(Args::new(), |args, (name, value)| args.value(name, value));
    let said = Catalog::of(lang).text(id, &args).plain();
    assert!(!said.contains('⟦') && !said.contains('$'), "{id}: {said}");
    said
}

/// Everything that is not as it should be, a line each.
fn wrong(told: &Told, lang: Lang) -> Vec<String> {
    let book = Shelf::builtin().book();
    let refusal = |refusal: &_| told::refusal(refusal, &book, lang).map(|said| said.plain()).join(" ");
    let voice = Voice { lang, say: &|id, values| say(lang, id, values), refusal: &refusal };
    let findings = told.findings.iter().map(|finding| {
        let fault = say(lang, finding.fault.message_id(), &finding.fault.args());
        let mend = say(lang, finding.fault.mend_id(), &finding.fault.args());
        format!("{}:{}:{} {fault} {mend}", finding.file, finding.line, finding.column)
    });
    let misses = told.misses.iter().map(|miss| {
        let [what, wanted, came] = miss.told(&book, &voice);
        format!("{}:{}:{} {what}: {wanted}; came: {came}", miss.file, miss.line, miss.column)
    });
    findings.chain(misses).collect()
}

#[test]
fn every_scenario_comes_out_as_it_says() {
    let all = Scenarios::below(&folder()).play(&Shelf::builtin().book());
    assert!(!all.is_empty(), "no scenario in {}", folder().display());
    let wrong: Vec<String> = all.iter().flat_map(|told| wrong(told, Lang::En)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A small story in which everything that can be looked at is looked at.
const STORY: &str = r#"title = "Refused"
shows = ["law-02-03 art. 20"]
today = 2026-11-12
[person]
status = "asylum-seeker"
[[paper]]
document = "old-permit"
expires = 2027-01-15
[[did]]
on = 2026-10-20
start = "renewal"
[[did]]
start = "birth-registration"
[[did]]
ticked = "lease"
[[did]]
step = "rn.8"
refused = "step-not-ready"
[[did]]
on = 2026-11-05
step = "rn.8"
outcome = "oral-refusal"
known = "oral"
follow = "refusal-appeal"
[[expect]]
procedure = "refusal-appeal"
version = 1
next = "ra.1"
ready = ["ra.1"]
waiting = []
later = ["ra.2"]
missing = ["decision"]
practice = ["notification-proof"]
warnings = ["count-oral"]
opens = []
over = false
[[expect]]
procedure = "birth-registration"
asks = ["declared-late"]
[[date]]
limit = "permit.refusal.court"
from = 2026-11-05
file_by = 2026-11-20
latest = 2026-11-23
version = "permit.refusal.court"
tag = "secondary"
lawyer = ["LQ-03"]
met = false
alarms = true
[[date]]
limit = "border.court"
runs = false
[[limit]]
limit = "summons.near"
from = 2026-11-10
file_by = 2026-11-15
latest = 2026-11-16
[[flags]]
raised = ["date-near"]
first = "date-near"
not = ["file-by-passed"]
"#;

fn told(text: &str) -> Told {
    let mut scenarios = Scenarios::default();
    scenarios.put("story.toml", text);
    scenarios.play(&Shelf::builtin().book()).remove(0)
}

/// What is put in place of what stands there once; the code of the fault or of the miss; what came.
const TURNS: &[[&str; 4]] = &[
    // The file.
    ["title = ", "titel = ", "unknown-key", ""],
    ["shows = [\"law-02-03 art. 20\"]\n", "", "no-citation", ""],
    ["law-02-03 art", "law-02-04 art", "unknown-source", ""],
    ["today = 2026-11-12", "today = 2026-11-32", "bad-date", ""],
    ["today = 2026-11-12", "today = \"soon\"", "bad-date", ""],
    ["today = 2026-11-12", "today = 2026-11-01", "days-backwards", ""],
    ["on = 2026-11-05", "on = 2026-10-05", "days-backwards", ""],
    ["on = 2026-10-20\n", "", "missing-key", ""],
    ["start = \"renewal\"", "start = \"renewel\"", "unknown-procedure", ""],
    ["start = \"renewal\"", "start = \"renewal\"\nfact = \"entry\"", "not-one-act", ""],
    ["start = \"renewal\"", "known = \"oral\"", "not-one-act", ""],
    ["start = \"renewal\"", "start = \"renewal\"\nknown = \"oral\"", "key-astray", ""],
    ["known = \"oral\"", "known = \"oral\"\nmark = \"done\"", "key-astray", ""],
    ["known = \"oral\"", "known = \"gossip\"", "unknown-word", ""],
    ["known = \"oral\"", "at = \"late\"", "bad-hour", ""],
    ["\"asylum-seeker\"", "\"asylum\"", "unknown-word", ""],
    ["\"step-not-ready\"", "\"not-ready\"", "unknown-word", ""],
    ["\"lease\"", "\"leese\"", "unknown-document", ""],
    ["[\"declared-late\"]", "[\"declared-lat\"]", "unknown-fact", ""],
    ["asks = [\"declared-late\"]\n", "", "no-expectation", ""],
    ["raised = [\"date-near\"]", "raised = [\"near\"]", "unknown-word", ""],
    ["limit = \"border.court\"", "limit = \"border.cort\"", "unknown-limit", ""],
    ["limit = \"summons.near\"", "limit = \"summons.nearer\"", "unknown-limit", ""],
    ["from = 2026-11-10\n", "", "missing-key", ""],
    ["latest = 2026-11-16", "latest = 2026-11-16\nmet = true", "key-astray", ""],
    [
        "from = 2026-11-10\nfile_by = 2026-11-15\nlatest = 2026-11-16",
        "from = 2026-11-10",
        "no-expectation",
        "",
    ],
    // What came otherwise.
    ["\"step-not-ready\"", "\"discuss-first\"", "act", "step-not-ready"],
    ["refused = \"step-not-ready\"\n", "", "act", "step-not-ready"],
    ["ticked = \"lease\"", "ticked = \"lease\"\nrefused = \"no-such-paper\"", "act", "accepted"],
    ["procedure = \"birth-registration\"\n", "", "followed", "renewal,birth-registration,refusal-appeal"],
    ["version = 1\n", "version = 2\n", "version", "1"],
    ["next = \"ra.1\"", "next = \"ra.2\"", "next", "ra.1"],
    ["ready = [\"ra.1\"]", "ready = []", "ready", "ra.1"],
    ["waiting = []", "waiting = [\"ra.3\"]", "waiting", ""],
    ["later = [\"ra.2\"]", "done = [\"ra.2\"]", "state", "to-do"],
    ["later = [\"ra.2\"]", "absent = [\"rn.2\"]", "state", ""],
    ["missing = [\"decision\"]", "missing = []", "missing", "decision"],
    ["practice = [\"notification-proof\"]", "practice = [\"lease\"]", "practice", "notification-proof"],
    [
        "[\"count-oral\"]",
        "[\"consulate-never\"]",
        "warnings",
        "count-oral,file-in-court,no-sign,volunteer-not-agent,originals",
    ],
    ["[\"declared-late\"]", "[\"minor\"]", "asks", "office-digital,declared-late"],
    ["opens = []", "opens = [\"renewal\"]", "opens", ""],
    ["over = false", "over = true", "over", "false"],
    ["from = 2026-11-05", "from = 2026-11-06", "runs", "2026-11-05"],
    ["runs = false", "runs = true", "runs", ""],
    ["file_by = 2026-11-20", "file_by = 2026-11-21", "file-by", "2026-11-20"],
    ["latest = 2026-11-23", "latest = \"2026-11-23T10:00\"", "latest", "2026-11-23"],
    ["from = 2026-11-10", "from = 2026-08-10", "runs", ""],
    ["file_by = 2026-11-15", "file_by = 2026-11-16", "file-by", "2026-11-15"],
    ["latest = 2026-11-16", "latest = 2026-11-16\nalarms = true", "alarms", "false"],
    ["version = \"permit.refusal.court\"", "version = \"annulment\"", "rule", "permit.refusal.court"],
    ["tag = \"secondary\"", "tag = \"primary\"", "tag", "secondary"],
    ["[\"LQ-03\"]", "[\"LQ-01\"]", "lawyer", "LQ-03,LQ-21"],
    ["met = false", "met = true", "met", "false"],
    ["alarms = true", "caveats = [\"moon-unsure\"]", "caveats", ""],
    ["alarms = true", "alarms = false", "alarms", "true"],
    ["first = \"date-near\"", "first = \"stuck\"", "first", "date-near"],
    ["not = [\"file-by-passed\"]", "not = [\"date-near\"]", "not", "date-near"],
];

#[test]
fn each_turn_of_a_story_is_named_at_its_place() {
    assert_eq!(wrong(&told(STORY), Lang::En), Vec::<String>::new());
    let mut lost = Vec::new();
    for [from, to, code, came] in TURNS {
        assert_eq!(STORY.matches(from).count(), 1, "{from} stands not once in the story");
        let broken = STORY.replace(from, to);
        let told = told(&broken);
        let faults = told.findings.iter().map(|finding| (finding.line, finding.fault.code(), String::new()));
        let misses = told.misses.iter().map(|miss| {
            let came: Vec<String> = miss.came.iter().map(Named::code).collect();
            (miss.line, miss.sort.code(), came.join(","))
        });
        let found: Vec<_> = faults.chain(misses).collect();
        let wanted = STORY[..STORY.find(from).unwrap()].matches('\n').count() + 1;
        // Of what is not there, the block in which it should be.
        let near = |line: usize| (line..line + 3).contains(&wanted) || line == wanted + 1;
        if !found.iter().any(|(line, found, got)| found == code && got == came && near(*line)) {
            lost.push(format!("{to:?}: wanted {wanted} {code} {came:?}, found {found:?}"));
        }
        for lang in Lang::ALL {
            wrong(&told, lang);
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// The page for authors, and its example.
#[test]
fn the_example_of_the_guide_comes_out_as_it_says() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide/scenarios.md");
    let page = std::fs::read_to_string(page).unwrap();
    let example = page.split("<!-- example -->\n```toml\n").nth(1).and_then(|rest| rest.split("```").next());
    assert_eq!(wrong(&told(example.unwrap()), Lang::En), Vec::<String>::new());
}

#[test]
fn a_story_cut_anywhere_never_panics() {
    let lines: Vec<&str> = STORY.lines().collect();
    for at in 0..lines.len() {
        let (head, tail) = lines.split_at(at);
        told(&[head, &tail[1..]].concat().join("\n"));
        told(&head.join("\n"));
        told(&[head, &tail[..1], tail].concat().join("\n"));
    }
    for day in ["9999-12-31", "0000-01-01", "1900-01-01", "2200-12-31"] {
        told(&STORY.replace("2026-11-05", day));
        told(&STORY.replace("2027-01-15", day));
        told(&STORY.replace("2026-11", &day[..7]));
    }
}

#[test]
fn everything_that_is_looked_at_has_its_word() {
    for sort in Sort::ALL {
        assert!(Lang::ALL.into_iter().all(|lang| Catalog::of(lang).has(sort.message_id())), "{sort:?}");
    }
}
