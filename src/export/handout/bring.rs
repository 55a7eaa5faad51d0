//! Which papers to bring to a step: its own, those of the steps that it needs, and whatever was
//! gathered before them at home. Law, choice and habit stay apart. It must not say that a paper
//! which only habit asks for is owed.

use super::Writer;
use crate::domain::checklist::{self, PaperLine};
use crate::domain::event::Case;
use crate::domain::ids::{DocumentId, ItemId};
use crate::domain::law::{Need, Procedure, Step};
use crate::domain::paper::Tick;
use crate::i18n::words::Worded;
use crate::i18n::{Said, own};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// One paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its name.
    pub name: String,
    /// What to know of it. Empty when there is nothing.
    pub note: String,
    /// What it costs, in words. Empty when that is not known.
    pub cost: String,
    /// Facts, in words, without which it is not asked for. Empty when it is always, or when they hold.
    pub only_if: Vec<String>,
    /// Articles, confidence, and the mark for a lawyer.
    pub rests: Said,
}

/// Papers of which one is enough.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What they prove, when the law has a word for it.
    pub what: Option<Paper>,
    /// Any of these.
    pub papers: Vec<Paper>,
}

/// Papers, by what asks for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bring {
    /// A text asks for these.
    pub law: Vec<Paper>,
    /// A text asks for one of each of these.
    pub choices: Vec<Choice>,
    /// Earlier steps gave these.
    pub given: Vec<Paper>,
    /// These help.
    pub optional: Vec<Paper>,
    /// Counters ask for these, and no text was found.
    pub practice: Vec<Paper>,
}

impl Bring {
    /// Nothing at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The papers of a step for a case.
pub(super) fn bring(
    case: &Case,
    enrolment: ItemId,
    procedure: &Procedure,
    step: &Step,
    today: NaiveDate,
    desk: &mut Writer<'_>,
) -> Bring {
    let wanted = gathered(procedure, step);
    let lines: Vec<PaperLine<'_>> = checklist::papers(case, enrolment, procedure, None, today)
        .into_iter()
        .filter(|line| wanted.contains(&line.need.document))
        .filter(|line| line.tick != Some(Tick::NotNeeded) && !line.replaced)
        .collect();
    let mut found = Bring::default();
    let mut groups: BTreeSet<&str> = BTreeSet::new();
    for line in &lines {
        let chosen = match (line.need.need, &line.need.group) {
            (Need::OneOf, group) => Some(group.as_deref().unwrap_or_default()),
            (Need::Law, Some(group)) => Some(group.as_str()),
            _ => None,
        };
        if let Some(group) = chosen {
            if groups.insert(group) {
                found.choices.push(choice(group, &lines, case, today, desk));
            }
            continue;
        }
        let own = step.papers.contains(&line.need.document);
        let list = match line.need.need {
            Need::Optional => &mut found.optional,
            Need::Practice => &mut found.practice,
            Need::Output if own => continue,
            Need::Output => &mut found.given,
            // A text says that it may not be asked for.
            Need::NotRequired => continue,
            Need::Law | Need::OneOf => &mut found.law,
        };
        list.push(paper(line, case, today, desk));
    }
    found
}

/// Papers of the step, of those that it needs, and of what was done at home before them.
fn gathered<'p>(procedure: &'p Procedure, step: &'p Step) -> BTreeSet<&'p DocumentId> {
    let mut seen = BTreeSet::from([&step.id]);
    let mut open: Vec<&Step> = vec![step];
    let mut papers = BTreeSet::new();
    while let Some(here) = open.pop() {
        papers.extend(&here.papers);
        // What was handed in at an office is behind; what was gathered at home is still to be carried.
        if here.id == step.id || here.at.is_empty() {
            let before = here.needs.iter().filter_map(|id| procedure.step(id));
            open.extend(before.filter(|before| seen.insert(&before.id)));
        }
    }
    papers
}

fn choice(
    group: &str,
    lines: &[PaperLine<'_>],
    case: &Case,
    today: NaiveDate,
    desk: &mut Writer<'_>,
) -> Choice {
    let of_group = |line: &&PaperLine<'_>| {
        let named = line.need.group.as_deref().unwrap_or_default() == group;
        named && matches!(line.need.need, Need::Law | Need::OneOf)
    };
    let mut papers = Vec::new();
    let mut what = None;
    for line in lines.iter().filter(of_group) {
        let paper = paper(line, case, today, desk);
        if line.need.need == Need::Law && what.is_none() { what = Some(paper) } else { papers.push(paper) }
    }
    Choice { what, papers }
}

fn paper(line: &PaperLine<'_>, case: &Case, today: NaiveDate, desk: &mut Writer<'_>) -> Paper {
    let need = line.need;
    let document = desk.book.documents.get(&need.document);
    let lang = desk.lang;
    let unknown = need.when.0.iter().filter(|(fact, _)| case.answer(*fact, today).is_none());
    Paper {
        name: own::document(&need.document, desk.book, lang).plain(),
        note: need.note.get(lang).to_owned(),
        cost: document.map(|found| found.cost.get(lang).to_owned()).unwrap_or_default(),
        only_if: unknown
            .map(|(fact, wanted)| {
                let fact = fact.word(lang);
                if *wanted {
                    fact
                } else {
                    format!("{} {fact}", crate::i18n::Catalog::of(lang).word("handbook-not"))
                }
            })
            .collect(),
        rests: desk.rests(&need.basis),
    }
}
