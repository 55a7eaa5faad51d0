//! What came, compared with what a scenario expects: how procedures stand, and which flags are raised.
//! Everything is asked of the domain. Dates are in `dates`.

use super::super::lint::Kind;
use super::super::page::{Page, Place, Spot};
use super::super::read::Reading;
use super::play::Desk;
use super::read::Story;
use super::report::{Miss, Named, Sort};
use super::{dates, shape};
use crate::domain::checklist::{self, Line, PaperLine, StepState};
use crate::domain::decide::{Ground, guarded};
use crate::domain::facts::Fact;
use crate::domain::flags::{self, FlagKind, Setting, Watch};
use crate::domain::ids::{DocumentId, ItemId, ProcedureId, StepId, WarningId};
use crate::domain::law::{Need, Procedure};
use crate::domain::member::ANYBODY;
use crate::domain::paper::Tick;
use crate::domain::refusal::Refusal;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The first expectation that says nothing; the top of a scenario that expects nothing at all.
pub(super) fn silent(page: &Page<'_>, shape: &shape::Scenario) -> Option<Place> {
    let flags = |flags: &shape::Flags| {
        let lists = [&flags.raised, &flags.not];
        flags.first.is_some() || lists.into_iter().flatten().any(|list| !list.is_empty())
    };
    let each = [
        ("expect", shape.expect.iter().map(says).collect::<Vec<bool>>()),
        ("date", shape.date.iter().map(dates::says).collect()),
        ("limit", shape.limit.iter().map(dates::says).collect()),
        ("flags", shape.flags.iter().map(flags).collect()),
    ];
    for (key, says) in &each {
        if let Some(index) = says.iter().position(|says| !says) {
            return Some(page.place(&Spot::TOP.key(key).at(index)));
        }
    }
    let some = each.iter().any(|(_, says)| !says.is_empty());
    let refused = shape.did.iter().any(|did| did.refused.is_some());
    (!some && !refused).then(|| page.place(Spot::TOP))
}

fn says(expect: &shape::Expect) -> bool {
    let shape::Expect {
        ready, waiting, missing, opens, cite, later, done, skipped, absent, practice, ..
    } = expect;
    let whole = [ready, waiting, missing, opens, cite].into_iter().any(Option::is_some);
    let among = [later, done, skipped, absent, practice, &expect.warnings, &expect.asks];
    let word = expect.next.is_some()
        || expect.over.is_some()
        || expect.version.is_some()
        || expect.restricted.is_some();
    word || whole || among.into_iter().flatten().any(|list| !list.is_empty())
}

/// Notes what is wrong in the expectations.
pub(super) fn read(reading: &mut Reading<'_>, shape: &shape::Scenario) {
    let top = Spot::TOP;
    for (index, expect) in shape.expect.iter().enumerate() {
        let list = top.key("expect");
        let at = list.at(index);
        reading.maybe_day(&at.key("on"), expect.on.as_ref());
        for (key, kind, ids) in [
            ("procedure", Kind::Procedure, expect.procedure.as_slice()),
            ("next", Kind::Step, expect.next.as_slice()),
            ("papers_at", Kind::Step, expect.papers_at.as_slice()),
            ("ready", Kind::Step, all(expect.ready.as_ref())),
            ("waiting", Kind::Step, all(expect.waiting.as_ref())),
            ("later", Kind::Step, all(expect.later.as_ref())),
            ("done", Kind::Step, all(expect.done.as_ref())),
            ("skipped", Kind::Step, all(expect.skipped.as_ref())),
            ("absent", Kind::Step, all(expect.absent.as_ref())),
            ("missing", Kind::Document, all(expect.missing.as_ref())),
            ("practice", Kind::Document, all(expect.practice.as_ref())),
            ("warnings", Kind::Warning, all(expect.warnings.as_ref())),
            ("opens", Kind::Procedure, all(expect.opens.as_ref())),
        ] {
            reading.ids::<StepId>(&at.key(key), kind, ids);
        }
        reading.condition(&at.key("asks"), all(expect.asks.as_ref()));
    }
    dates::read(reading, shape);
    let kinds = FlagKind::ALL.map(FlagKind::code);
    for (index, flags) in shape.flags.iter().enumerate() {
        let list = top.key("flags");
        let at = list.at(index);
        reading.maybe_day(&at.key("on"), flags.on.as_ref());
        for (key, words) in [("raised", &flags.raised), ("not", &flags.not)] {
            let spot = at.key(key);
            for (index, word) in words.iter().flatten().enumerate() {
                reading.word(&spot.at(index), word, &kinds);
            }
        }
        if let Some(word) = &flags.first {
            reading.word(&at.key("first"), word, &kinds);
        }
    }
}

/// Notes what came otherwise.
pub(super) fn look(
    page: &Page<'_>,
    shape: &shape::Scenario,
    story: &Story,
    desk: &Desk<'_>,
    misses: &mut Vec<Miss>,
) {
    let top = Spot::TOP;
    let day = |on: Option<&super::super::shape::Day>| {
        on.and_then(|day| day.text().parse().ok()).unwrap_or(story.today)
    };
    for (index, expect) in shape.expect.iter().enumerate() {
        let list = top.key("expect");
        let at = list.at(index);
        let mut look = Look { page, at, desk, today: day(expect.on.as_ref()), misses };
        look.procedure(expect);
    }
    dates::look(page, shape, story.today, desk, misses);
    dates::look_alone(page, shape, desk.book, misses);
    for (index, flags) in shape.flags.iter().enumerate() {
        let list = top.key("flags");
        let at = list.at(index);
        let mut look = Look { page, at, desk, today: day(flags.on.as_ref()), misses };
        look.flags(flags);
    }
}

struct Look<'l, 'b> {
    page: &'l Page<'l>,
    at: Spot<'l>,
    desk: &'l Desk<'b>,
    today: NaiveDate,
    misses: &'l mut Vec<Miss>,
}

impl Look<'_, '_> {
    fn miss(&mut self, key: &'static str, sort: Sort, wanted: Vec<Named>, came: Vec<Named>) {
        let place = self.page.place(&self.at.key(key));
        self.misses.push(Miss::new(&place, sort, wanted, came));
    }

    /// The list as a whole, in any order.
    fn whole(&mut self, key: &'static str, sort: Sort, wanted: Option<Vec<Named>>, came: Vec<Named>) {
        let Some(wanted) = wanted else { return };
        let same = wanted.len() == came.len() && wanted.iter().all(|one| came.contains(one));
        if !same {
            self.miss(key, sort, wanted, came);
        }
    }

    /// Each of the list, among others.
    fn among(&mut self, key: &'static str, sort: Sort, wanted: Option<Vec<Named>>, came: &[Named]) {
        let lost: Vec<Named> = wanted.into_iter().flatten().filter(|one| !came.contains(one)).collect();
        if !lost.is_empty() {
            self.miss(key, sort, lost, came.to_vec());
        }
    }

    fn same(&mut self, key: &'static str, sort: Sort, wanted: Option<Named>, came: Option<Named>) {
        if wanted.is_some() && wanted != came {
            self.miss(key, sort, wanted.into_iter().collect(), came.into_iter().collect());
        }
    }

    fn procedure(&mut self, expect: &shape::Expect) {
        let named = expect.procedure.as_deref().map(ProcedureId::from);
        let followed: Vec<Named> = self
            .desk
            .case
            .courses()
            .iter()
            .map(|(_, enrolment)| Named::Procedure(enrolment.procedure.clone()))
            .collect();
        // Without a name there must be nothing to choose between.
        let sure = named.is_some() || followed.iter().all(|one| Some(one) == followed.first());
        let found = self.desk.enrolment(named.as_ref(), |_| sure);
        let Some((id, procedure)) = found.and_then(|id| Some((id, self.desk.followed(id)?))) else {
            let wanted = named.map(Named::Procedure).into_iter().collect();
            return self.miss("procedure", Sort::Followed, wanted, followed);
        };
        let lines = checklist::lines(&self.desk.case, id, procedure, self.today);
        let version = |version: u32| Named::Code(version.to_string());
        self.same("version", Sort::Version, expect.version.map(version), Some(version(procedure.version)));
        self.steps(expect, &lines);
        let over = self.desk.case.finished(id, procedure, self.today);
        let restricted = self.desk.case.restriction.value().is_some();
        let wanted = expect.restricted.map(Named::Answer);
        self.same("restricted", Sort::Restricted, wanted, Some(Named::Answer(restricted)));
        self.same("over", Sort::Over, expect.over.map(Named::Answer), Some(Named::Answer(over)));
        self.papers(expect, id, procedure, &lines);
        let last = self.desk.ends.iter().find(|(own, _)| *own == id).map(|(_, outcome)| outcome);
        let opens = last.and_then(|outcome| procedure.outcome(outcome)).map(|outcome| &outcome.next);
        let opens = opens.into_iter().flatten().cloned().map(Named::Procedure).collect();
        let wanted = |id: &str| Named::Procedure(ProcedureId::from(id));
        self.whole("opens", Sort::Opens, list(expect.opens.as_ref(), wanted), opens);
    }

    fn steps(&mut self, expect: &shape::Expect, lines: &[Line<'_>]) {
        let step = |id: &str| Named::Step(StepId::from(id));
        let next = checklist::next(lines).map(|line| Named::Step(line.step.id.clone()));
        self.same("next", Sort::Next, expect.next.as_deref().map(step), next);
        let standing = |wanted: &'static str| {
            let so = lines.iter().filter(move |line| state(&line.state) == wanted);
            so.map(|line| Named::Step(line.step.id.clone())).collect::<Vec<Named>>()
        };
        self.whole("ready", Sort::Ready, list(expect.ready.as_ref(), step), standing("ready"));
        self.whole("waiting", Sort::Waiting, list(expect.waiting.as_ref(), step), standing("submitted"));
        for (key, wanted, steps) in [
            ("later", ["to-do"].as_slice(), &expect.later),
            ("done", &["done"], &expect.done),
            ("skipped", &["skipped"], &expect.skipped),
            ("absent", &["aside", "otherwise"], &expect.absent),
        ] {
            for id in steps.iter().flatten() {
                let line = lines.iter().find(|line| line.step.id.as_str() == id);
                let came = line.map(|line| state(&line.state));
                if !came.is_some_and(|came| wanted.contains(&came)) {
                    let wanted = wanted.iter().take(1).map(|state| Named::State(state)).collect();
                    let place = self.page.place(&self.at.key(key));
                    let came = came.map(Named::State).into_iter().collect();
                    self.misses.push(Miss::new(&place, Sort::State, wanted, came).at(step(id)));
                }
            }
        }
    }

    fn papers(&mut self, expect: &shape::Expect, id: ItemId, procedure: &Procedure, lines: &[Line<'_>]) {
        let named = expect.papers_at.as_deref().and_then(|id| procedure.step(&StepId::from(id)));
        let step = named.or_else(|| checklist::next(lines).map(|line| line.step));
        let papers: Vec<PaperLine<'_>> = step
            .map(|step| checklist::papers(&self.desk.case, id, procedure, Some(step), self.today))
            .unwrap_or_default();
        let document = |id: &str| Named::Document(DocumentId::from(id));
        let named = |line: &PaperLine<'_>| Named::Document(line.need.document.clone());
        let missing = papers.iter().filter(|line| line.missing()).map(named).collect();
        self.whole("missing", Sort::Missing, list(expect.missing.as_ref(), document), missing);
        let practice = |line: &&PaperLine<'_>| {
            line.need.need == Need::Practice && !matches!(line.tick, Some(Tick::InHand | Tick::NotNeeded))
        };
        let practice: Vec<Named> = papers.iter().filter(practice).map(named).collect();
        self.among("practice", Sort::Practice, list(expect.practice.as_ref(), document), &practice);
        let cited: BTreeSet<String> = papers
            .iter()
            .filter_map(|line| procedure.cite_against(line.need, self.desk.book))
            .flat_map(|basis| basis.cite.iter().map(|cite| format!("{} {}", cite.source, cite.at)))
            .map(|cite| cite.trim_end().to_owned())
            .collect();
        let cite = |text: &str| Named::Code(text.to_owned());
        let cited = cited.into_iter().map(Named::Code).collect();
        self.whole("cite", Sort::Cite, list(expect.cite.as_ref(), cite), cited);
        let ground = Ground { book: self.desk.book, today: self.today, hand: &ANYBODY };
        let guard = step.and_then(|step| match guarded(&self.desk.case, id, step, ground) {
            Err(
                Refusal::DiscussFirst(warning)
                | Refusal::ConsulateBlocked(warning)
                | Refusal::AsylumNotAsked(warning),
            ) => Some(warning),
            _ => None,
        });
        let owed = step.map(|step| checklist::owed(procedure, step, self.desk.book)).unwrap_or_default();
        let warnings: Vec<Named> =
            procedure.warnings.iter().cloned().chain(guard).chain(owed).map(Named::Warning).collect();
        let warning = |id: &str| Named::Warning(WarningId::from(id));
        self.among("warnings", Sort::Warnings, list(expect.warnings.as_ref(), warning), &warnings);
        let asks: BTreeSet<Fact> = lines.iter().flat_map(|line| line.asks.iter().copied()).collect();
        let asks: Vec<Named> = asks.into_iter().map(Named::Fact).collect();
        let fact = |code: &String| Fact::from_code(code).map(Named::Fact);
        let wanted = expect.asks.as_ref().map(|codes| codes.iter().filter_map(fact).collect());
        self.among("asks", Sort::Asks, wanted, &asks);
    }

    fn flags(&mut self, expect: &shape::Flags) {
        let watches: Vec<Watch> =
            flags::watches(&self.desk.case, &[], self.desk.book, Setting::default(), self.today);
        let raised: Vec<Named> =
            flags::flags(&watches, self.today).iter().map(|flag| Named::Flag(flag.kind())).collect();
        let flag =
            |code: &String| FlagKind::ALL.into_iter().find(|kind| kind.code() == code).map(Named::Flag);
        let kinds = |codes: Option<&Vec<String>>| codes.map(|all| all.iter().filter_map(flag).collect());
        self.among("raised", Sort::Raised, kinds(expect.raised.as_ref()), &raised);
        self.same("first", Sort::First, expect.first.as_ref().and_then(flag), raised.first().cloned());
        let unwanted: Vec<Named> = kinds(expect.not.as_ref()).unwrap_or_default();
        for (index, kind) in unwanted.into_iter().enumerate().filter(|(_, kind)| raised.contains(kind)) {
            let list = self.at.key("not");
            let place = self.page.place(&list.at(index));
            self.misses.push(Miss::new(&place, Sort::Not, Vec::new(), vec![kind]));
        }
    }
}

fn all(ids: Option<&Vec<String>>) -> &[String] {
    ids.map_or(&[], Vec::as_slice)
}

fn list(ids: Option<&Vec<String>>, named: impl Fn(&str) -> Named) -> Option<Vec<Named>> {
    ids.map(|ids| ids.iter().map(|id| named(id)).collect())
}

const fn state(state: &StepState) -> &'static str {
    match state {
        StepState::Aside(_) => "aside",
        StepState::Otherwise => "otherwise",
        StepState::ToDo(_) => "to-do",
        StepState::Ready => "ready",
        StepState::Submitted(_) => "submitted",
        StepState::Done(_) => "done",
        StepState::Skipped(_) => "skipped",
    }
}
