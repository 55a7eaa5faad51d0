//! Nothing of the legal reference is lost on the way into the book: every id, status, confidence
//! and lawyer mark of `tests/fixtures/law/ids.txt` is there, and what was added is named here.

use mastara::domain::book::Book;
use mastara::domain::facts::Fact;
use mastara::domain::ids::{ProcedureId, QuestionId, RuleId};
use mastara::domain::law::{Lang, Need, Procedure, Statement, Words};
use mastara::i18n::cited;
use mastara::procedures::Shelf;
use serde::Serialize;
use std::collections::BTreeSet;

/// Beside the reference: steps for a day that only some must give, a judgment, a second net; then
/// what an office owes, for the sheet given to the person; the court after a silence on a permit; then
/// the question about a home in Morocco, courts after other refusals, eighteen without a link, the urgent
/// request for information.
const ADDED: [&str; 67] = [
    "fp.2v",
    "ra.6j",
    "ra.8m",
    "sc.6c",
    "ma.2c",
    "na.0",
    "na.4",
    "be.4d",
    "be.9",
    "ed.2c",
    "ed.4p",
    "ed.5s",
    "ed.5j",
    "ed.5a",
    "ed.5c",
    "ed.7",
    "appeal.admin",
    "cassation",
    "rc.1r",
    "rc.8",
    "mf.b1c",
    "mf.b3v",
    "mf.b5",
    "mf.18g",
    "mf.18r",
    "fe.8",
    "silence.request",
    "silence.request",
    "silence.request",
    "simplif.decision",
    "permit.refusal.court",
    "LQ-06",
    "LQ-06",
    "LQ-06",
    "LQ-09",
    "LQ-03",
    "sm.3m",
    "sm.4d",
    "sm.6d",
    "sm.8c",
    "la.3r",
    "la.6",
    "LQ-03",
    "LQ-06",
    "refusal-appeal limit silence.request.action",
    "receipt-due",
    "answer-in-writing",
    "extra-paper",
    "ra.9n",
    "ed.5n",
    "be.8n",
    "la.4n",
    "he.7",
    "se.2c",
    "na.5",
    "mf.18",
    "sm.8u",
    "info.answer.urgent",
    "simplification-mediator limit info.answer.urgent",
    "birth-registration limit silence.request",
    "health limit silence.request.action",
    "health limit annulment",
    "self-employment-training limit silence.request.action",
    "self-employment-training limit annulment",
    "marriage-nationality limit annulment",
    "marriage-nationality limit annulment.cassation",
    "marriage-nationality question LQ-20",
];

fn said<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

fn or_dash(text: String) -> String {
    if text.is_empty() { "-".to_owned() } else { text }
}

fn marks(lawyer: &[QuestionId]) -> String {
    or_dash(lawyer.iter().map(QuestionId::as_str).collect::<Vec<_>>().join(","))
}

fn told(book: &Book) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    lines.extend(book.documents.values().map(|it| format!("document {} {}", it.id, said(&it.tag))));
    lines.extend(book.authorities.keys().map(|id| format!("authority {id}")));
    let warnings = book.warnings.values();
    lines.extend(warnings.map(|it| format!("warning {} {} {}", it.id, said(&it.level), said(&it.basis.tag))));
    lines.extend(book.sources.values().map(|it| format!("source {} {}", it.id, said(&it.tag))));
    lines.extend(book.questions.keys().map(|id| format!("question {id}")));
    for it in book.obstacles.values() {
        let (id, tag, said) = (&it.id, said(&it.basis.tag), |words: &Words| !words.en.is_empty());
        lines.insert(format!("obstacle {id}"));
        let lawyer = marks(&it.basis.lawyer);
        lines.insert(format!("demand {id} {tag} {lawyer} {} {}", said(&it.demanded), said(&it.law)));
        lines.extend(it.basis.cite.iter().map(|cite| format!("demand {id} source {}", cite.source)));
    }
    for rule in book.rules.values() {
        let amount = or_dash(rule.amount.map(|amount| amount.to_string()).unwrap_or_default());
        let unit = rule.unit.map_or_else(|| "-".to_owned(), |unit| said(&unit));
        let day = |day: Option<chrono::NaiveDate>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        lines.insert(format!(
            "limit {} {} {amount} {unit} {} {} {} {} {} {}",
            rule.id,
            said(&rule.kind),
            said(&rule.direction),
            said(&rule.counting),
            day(rule.valid_from),
            day(rule.valid_to),
            said(&rule.basis.tag),
            marks(&rule.basis.lawyer),
        ));
    }
    lines.extend(book.known.keys().map(|id| format!("procedure {id}")));
    lines.extend(procedures(book).flat_map(lines_of));
    lines
}

/// The newest version of each: what there was before is not part of the reference.
fn procedures(book: &Book) -> impl Iterator<Item = &Procedure> {
    book.procedures.values().filter_map(|versions| versions.values().next_back())
}

fn lines_of(it: &Procedure) -> Vec<String> {
    let id = &it.id;
    let mut lines = vec![
        format!("procedure {id}"),
        format!("count {id} notes {}", it.notes.len()),
        format!("count {id} fees {}", it.fees.len()),
    ];
    lines.extend(it.steps.iter().map(|step| {
        let (kind, tag) = (said(&step.kind), said(&step.basis.tag));
        format!("step {id} {} {kind} {tag} {}", step.id, marks(&step.basis.lawyer))
    }));
    lines.extend(it.papers.iter().map(|paper| {
        format!("paper {id} {} {} {}", paper.document, said(&paper.need), said(&paper.basis.tag))
    }));
    lines.extend(it.limits.iter().map(|named| format!("names {id} limit {named}")));
    lines.extend(it.warnings.iter().map(|named| format!("names {id} warning {named}")));
    lines.extend(it.obstacles.iter().map(|named| format!("names {id} obstacle {named}")));
    lines.extend(it.sources.iter().map(|named| format!("names {id} source {named}")));
    lines.extend(it.lawyer_questions.iter().map(|named| format!("names {id} question {named}")));
    lines
}

#[test]
fn nothing_of_the_reference_is_lost_and_what_is_added_is_named() {
    let told = told(&Shelf::builtin().book());
    let reference: BTreeSet<String> = include_str!("../fixtures/law/ids.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    let lost: Vec<_> = reference.difference(&told).collect();
    assert!(lost.is_empty(), "{lost:#?}");
    let added: Vec<_> = told.difference(&reference).filter(|line| !line.contains(" source ")).collect();
    let named = added
        .iter()
        .all(|line| ADDED.iter().any(|id| line.split(' ').any(|word| word == *id) || line.ends_with(id)));
    assert!(named && added.len() == ADDED.len(), "{added:#?}");
    let count = |kind: &str| told.iter().filter(|line| line.starts_with(kind)).count();
    let counts = ["document ", "authority ", "warning ", "limit ", "source ", "question ", "obstacle "];
    assert_eq!(counts.map(count), [86, 46, 21, 73, 111, 26, 49]);
    assert_eq!(count("procedure "), 21);
}

#[test]
fn every_outcome_of_the_reference_is_reached_and_a_remedy_follows_each_refusal() {
    let book = Shelf::builtin().book();
    let newest =
        |id: &str| book.procedures.get(&ProcedureId::from(id)).and_then(|all| all.values().next_back());
    let of = |id: &str| newest(id).unwrap();
    for (id, outcomes) in [
        ("first-permit", vec!["granted", "refused", "oral-refusal", "silence", "receipt-not-renewed"]),
        ("renewal", vec!["granted", "refused", "oral-refusal", "silence", "filed-late"]),
        (
            "refusal-appeal",
            vec![
                "annulled",
                "rejected",
                "out-of-time",
                "stay-granted",
                "stay-refused",
                "net-refused",
                "rejected-on-appeal",
                "escort-meanwhile",
            ],
        ),
        ("asylum", vec!["recognised", "rejected", "long-wait", "refused-by-bra", "arrest"]),
        (
            "birth-registration",
            vec!["registered", "refused-at-desk", "authorisation-refused", "judgment", "silence"],
        ),
    ] {
        assert_eq!(of(id).outcomes.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), outcomes);
    }
    for (id, outcome, next) in [
        ("first-permit", "refused", "refusal-appeal"),
        ("renewal", "oral-refusal", "refusal-appeal"),
        ("refusal-appeal", "escort-meanwhile", "border-escort"),
        ("asylum", "arrest", "border-escort"),
        ("birth-registration", "refused-at-desk", "simplification-mediator"),
    ] {
        let outcome = of(id).outcome(&outcome.into()).unwrap();
        assert_eq!(outcome.next.first().unwrap().as_str(), next);
        assert!(book.name(&outcome.next[0]).is_some());
    }
}

#[test]
fn a_step_asks_only_for_days_that_are_known_when_it_is_handed_in() {
    // A visa expires only for those who hold one; a paper that comes later is no part of handing in.
    let book = Shelf::builtin().book();
    for step in procedures(&book).flat_map(|it| &it.steps) {
        for start in &step.starts {
            let later = ["appeal-judgment-notified", "judgment-notified", "refugee-permit-issued"];
            assert!(!later.contains(&start.as_str()), "{} {start}", step.id);
            let holder = step.when.0.contains(&(Fact::Visa, true));
            assert!(start.as_str() != "visa-expiry" || holder, "{}", step.id);
        }
    }
    // One petition must never silence the clock of another.
    let met_by = |id: &str| book.rules[&RuleId::from(id)].met_by.clone().unwrap();
    assert_ne!(met_by("border.court"), met_by("permit.refusal.court"));
}

#[test]
fn what_people_read_is_in_their_language_and_free_of_ids() {
    let book = Shelf::builtin().book();
    let limits: Vec<&str> = book.rules.keys().map(RuleId::as_str).collect();
    for words in texts(&book) {
        if words.en.is_empty() {
            assert_eq!(words, &Words::default());
            continue;
        }
        let letters = |text: &str, of: fn(char) -> bool| text.chars().filter(|letter| of(*letter)).count();
        let arabic = letters(&words.ar, |letter| ('\u{600}'..='\u{6ff}').contains(&letter));
        assert!(arabic * 2 > letters(&words.ar, char::is_alphabetic), "{}", words.ar);
        assert!(words.en.chars().count() < 40 || words.en != words.fr, "{}", words.en);
        assert!(!words.fr.contains('?') || !words.ar.contains('?'), "{}", words.ar);
        for lang in Lang::ALL {
            let text = words.get(lang);
            let named = limits.iter().find(|id| id.matches('.').count() > 0 && text.contains(**id));
            assert!(named.is_none() && !text.contains("obs.") && !text.contains("LQ-"), "{text}");
            assert!(!["law-", "decree-", "order-"].iter().any(|id| text.contains(id)), "{text}");
        }
    }
    for it in book.sources.values() {
        let said = [&it.reference, &it.bulletin, &it.in_force, &it.url_note];
        let mut texts = said.iter().flat_map(|words| Lang::ALL.map(|lang| words.get(lang)));
        assert!(!texts.any(|text| text.contains("LQ-")), "{}", it.id);
    }
}

fn texts(book: &Book) -> Vec<&Words> {
    let mut texts: Vec<&Words> = Vec::new();
    for it in book.documents.values() {
        texts.extend([&it.names, &it.how, &it.validity, &it.cost]);
    }
    texts.extend(book.authorities.values().map(|it| &it.names));
    texts.extend(book.warnings.values().map(|it| &it.text));
    texts.extend(book.questions.values().map(|it| &it.text));
    texts.extend(book.triggers.values().map(|it| &it.names));
    texts.extend(book.known.values());
    texts.extend(book.obstacles.values().flat_map(|it| [&it.names, &it.demanded, &it.law, &it.answer]));
    for it in book.rules.values() {
        texts.extend([&it.title, &it.from, &it.suspends, &it.note]);
    }
    for it in procedures(book) {
        let said = [&it.who, &it.fees, &it.notes].into_iter().flatten().chain([&it.authority]);
        texts.extend(said.map(|Statement { words, .. }| words));
        texts.push(&it.names);
        texts.extend(it.steps.iter().flat_map(|step| [&step.names, &step.how]));
        texts.extend(it.papers.iter().map(|paper| &paper.note));
        texts.extend(it.outcomes.iter().flat_map(|outcome| [&outcome.names, &outcome.follows]));
    }
    texts
}

#[test]
fn ways_to_prove_one_thing_are_grouped_and_no_paper_is_forgotten() {
    for it in procedures(&Shelf::builtin().book()) {
        for paper in &it.papers {
            assert!(paper.need != Need::OneOf || paper.group.is_some(), "{} {}", it.id, paper.document);
            let handled = it.steps.iter().any(|step| step.papers.contains(&paper.document));
            assert!(handled, "{} {}", it.id, paper.document);
        }
        for step in &it.steps {
            let known = step.papers.iter().all(|id| it.papers.iter().any(|paper| paper.document == *id));
            assert!(known && step.limits.iter().all(|id| it.limits.contains(id)), "{}", step.id);
        }
        let bases = it.steps.iter().map(|step| &step.basis).chain(it.papers.iter().map(|paper| &paper.basis));
        for cite in
            bases.chain(it.outcomes.iter().map(|outcome| &outcome.basis)).flat_map(|basis| &basis.cite)
        {
            assert!(it.sources.contains(&cite.source), "{} cites {}", it.id, cite.source);
        }
    }
}

#[test]
fn every_paper_of_practice_has_the_article_to_cite_or_says_that_nobody_is_bound() {
    let book = Shelf::builtin().book();
    let mut seen = 0;
    for it in procedures(&book) {
        for paper in it.papers.iter().filter(|paper| matches!(paper.need, Need::Practice | Need::NotRequired))
        {
            seen += 1;
            let named = format!("{} {}", it.id, paper.document);
            let Some(cite) = it.cite_against(paper, &book) else {
                assert!(paper.uncited, "{named}");
                continue;
            };
            assert!(!paper.uncited && !cite.cite.is_empty(), "{named}");
            let first = &cite.cite[0];
            let of_lists = first.source.as_str() == "law-55-19";
            if paper.need == Need::Practice && of_lists {
                assert_eq!(first.at, "art. 3", "{named}");
                assert!(cite.lawyer.iter().any(|id| id.as_str() == "LQ-09"), "{named}");
            }
            for lang in Lang::ALL {
                for cite in &cite.cite {
                    let said = cited::cite(cite, &book, lang).plain();
                    assert!(!said.is_empty() && !said.contains(cite.source.as_str()), "{named}: {said}");
                }
            }
        }
        for paper in &it.papers {
            assert!(!paper.uncited || paper.need == Need::Practice, "{} {}", it.id, paper.document);
        }
    }
    assert!(seen > 40, "{seen}");
    let lists = |id: &str| {
        let versions = &book.procedures[&id.into()];
        let cited = |it: &Procedure| it.against.iter().flat_map(|it| it.cite.clone()).collect::<Vec<_>>();
        versions.values().flat_map(cited).map(|cite| cite.source.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(lists("first-permit"), ["law-55-19", "order-501-12"]);
    assert_eq!(lists("renewal"), ["law-55-19", "order-501-12"]);
    assert_eq!(lists("residence-card"), ["law-55-19", "order-505-12"]);
}
