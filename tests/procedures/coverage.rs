//! What the stories show between them: every procedure, every way in which each can end, every version of
//! every limit, every warning where it is shown, and every guard at every step that it guards.

use mastara::domain::book::Book;
use mastara::domain::checklist;
use mastara::domain::ids::{ProcedureId, RuleId};
use mastara::domain::law::Procedure;
use mastara::domain::rules::NEW_CODE;
use mastara::procedures::Shelf;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Statuses of those whom no consulate may hear of.
const IN_ASYLUM: [&str; 3] = ["asylum-seeker", "refugee-unhcr", "refugee-state"];

/// A story as it is written.
struct Story(toml::Table);

impl Story {
    fn entries<'s>(&'s self, list: &str) -> impl Iterator<Item = &'s toml::Value> + use<'s> {
        self.0.get(list).and_then(toml::Value::as_array).into_iter().flatten()
    }

    /// The procedures begun, in order.
    fn begun(&self) -> Vec<&str> {
        self.entries("did").flat_map(|did| [word(did, "start"), word(did, "follow")]).flatten().collect()
    }

    /// Whether the person is in asylum at some time.
    fn in_asylum(&self) -> bool {
        let acts = self.entries("did").chain(self.0.get("person"));
        acts.filter_map(|told| word(told, "status")).any(|status| IN_ASYLUM.contains(&status))
    }
}

fn word<'s>(entry: &'s toml::Value, key: &str) -> Option<&'s str> {
    entry.get(key).and_then(toml::Value::as_str)
}

/// One, or a list.
fn words<'s>(entry: &'s toml::Value, key: &str) -> Vec<&'s str> {
    match entry.get(key) {
        Some(toml::Value::String(one)) => vec![one],
        Some(toml::Value::Array(many)) => many.iter().filter_map(toml::Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The day of a `from`, whatever hour it bears.
fn day(entry: &toml::Value) -> Option<chrono::NaiveDate> {
    let from = entry.get("from")?;
    let text = from.as_str().map_or_else(|| from.to_string(), str::to_owned);
    text.get(..10)?.parse().ok()
}

fn stories() -> Vec<Story> {
    let mut found = Vec::new();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios")];
    while let Some(folder) = open.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(Story(std::fs::read_to_string(&path).unwrap().parse().unwrap()));
            }
        }
    }
    found
}

fn procedures(book: &Book) -> impl Iterator<Item = &Procedure> {
    book.procedures.values().flat_map(BTreeMap::values)
}

/// The procedures that have this step, in some version.
fn having<'b>(book: &'b Book, step: &str) -> BTreeSet<&'b ProcedureId> {
    let has = |own: &&Procedure| own.steps.iter().any(|other| other.id.as_str() == step);
    procedures(book).filter(has).map(|own| &own.id).collect()
}

#[test]
fn every_procedure_is_followed_and_ends_in_each_of_its_ways() {
    let (stories, book) = (stories(), Shelf::builtin().book());
    assert!(stories.len() >= 80, "{}", stories.len());
    let begun: BTreeSet<&str> = stories.iter().flat_map(Story::begun).collect();
    let mut ends = BTreeSet::new();
    for did in stories.iter().flat_map(|story| story.entries("did")) {
        let Some(outcome) = word(did, "outcome") else { continue };
        let told = word(did, "procedure").map(ProcedureId::from);
        let step = word(did, "step").unwrap();
        let own = having(&book, step).into_iter().filter(|id| told.as_ref().is_none_or(|told| told == *id));
        ends.extend(own.map(|id| (id.clone(), outcome.to_owned())));
    }
    for procedure in procedures(&book) {
        assert!(begun.contains(procedure.id.as_str()), "{} is never followed", procedure.id);
        for outcome in &procedure.outcomes {
            let end = (procedure.id.clone(), outcome.id.to_string());
            assert!(ends.contains(&end), "{} never ends in {}", procedure.id, outcome.id);
        }
    }
}

#[test]
fn every_version_of_every_limit_has_its_dates_in_a_story() {
    let (stories, book) = (stories(), Shelf::builtin().book());
    let entries = |list: &'static str| stories.iter().flat_map(move |story| story.entries(list));
    let dated = |entry: &&toml::Value| ["file_by", "latest"].iter().all(|key| entry.get(key).is_some());
    let named: BTreeSet<&RuleId> = procedures(&book).flat_map(|procedure| &procedure.limits).collect();
    let mut lost = Vec::new();
    for rule in book.rules.values() {
        // A clock that a case can run is seen running; others are counted by the book alone.
        let list = if named.contains(&rule.family) { "date" } else { "limit" };
        let one = book.rules.versions(&rule.family).count() == 1;
        let so = |entry: &&toml::Value| {
            let limit = word(entry, "limit");
            limit == Some(rule.family.as_str()) && (one || word(entry, "version") == Some(rule.id.as_str()))
        };
        let found: Vec<&toml::Value> = entries(list).filter(dated).filter(so).collect();
        if found.is_empty() {
            lost.push(format!("{} in no [[{list}]] with both dates", rule.id));
        }
        let ended = rule.valid_to.is_some_and(|to| to < NEW_CODE);
        if ended && !found.iter().any(|entry| day(entry).is_some_and(|from| from < NEW_CODE)) {
            lost.push(format!("{} with no day before the new code", rule.id));
        }
    }
    // The fifteen days are the same on both sides of it.
    for side in [|from| from < NEW_CODE, |from| from >= NEW_CODE] as [fn(chrono::NaiveDate) -> bool; 2] {
        let told = |entry: &toml::Value| word(entry, "limit") == Some("permit.refusal.court");
        assert!(entries("date").any(|entry| told(entry) && day(entry).is_some_and(side)));
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn every_warning_is_expected_wherever_it_is_shown() {
    let (stories, book) = (stories(), Shelf::builtin().book());
    let mut expected = BTreeSet::new();
    for story in &stories {
        let begun = story.begun();
        for expect in story.entries("expect") {
            let Some(procedure) = word(expect, "procedure").or(begun.first().copied()) else { continue };
            expected.extend(words(expect, "warnings").into_iter().map(|warning| (procedure, warning)));
        }
    }
    let mut lost = Vec::new();
    let mut shown = BTreeSet::new();
    for procedure in procedures(&book) {
        for warning in &procedure.warnings {
            shown.insert(warning.clone());
            if !expected.contains(&(procedure.id.as_str(), warning.as_str())) {
                lost.push(format!("{} {warning}", procedure.id));
            }
        }
        shown.extend(procedure.steps.iter().flat_map(|step| checklist::owed(procedure, step, &book)));
    }
    for warning in book.warnings.keys() {
        assert!(shown.contains(warning), "{warning} is shown nowhere");
        if !expected.iter().any(|(_, other)| *other == warning.as_str()) {
            lost.push(warning.to_string());
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn every_guarded_step_is_refused_in_a_story() {
    let (stories, book) = (stories(), Shelf::builtin().book());
    let mut refused = BTreeSet::new();
    for story in &stories {
        for did in story.entries("did") {
            let Some(code) = word(did, "refused") else { continue };
            // Left out for those in asylum is as good as blocked.
            let code = if code == "step-aside" && story.in_asylum() { "consulate-blocked" } else { code };
            refused.extend(words(did, "step").into_iter().map(|step| (code, step)));
        }
    }
    let mut lost = Vec::new();
    for step in procedures(&book).flat_map(|procedure| &procedure.steps) {
        for (guarded, code) in [(step.police_desk, "discuss-first"), (step.consular, "consulate-blocked")] {
            if guarded && !refused.contains(&(code, step.id.as_str())) {
                lost.push(format!("{} {code}", step.id));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}
