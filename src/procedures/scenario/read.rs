//! A scenario into wishes: each word, day and id is looked at once, and what is wrong is noted at its
//! place. It must not carry anything out.

use super::super::lint::{Fault, Finding, Kind, unknown};
use super::super::page::{Page, Spot};
use super::super::read::Reading;
use super::super::shape::Day;
use super::shape::{self, ACTS, Born, Did};
use crate::domain::book::Book;
use crate::domain::command::About;
use crate::domain::course::{Known, Mark, Restriction};
use crate::domain::deadline::Moment;
use crate::domain::facts::Fact;
use crate::domain::ids::{DocumentId, ObstacleId, OutcomeId, ProcedureId, StepId, TriggerId, WarningId};
use crate::domain::paper::{Original, Paper, Tick};
use crate::domain::person::{Birth, Country, Nationality, Status};
use crate::domain::private::Private;
use crate::domain::refusal::Refusal;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// A story, ready to be played.
pub(super) struct Story {
    pub(super) title: String,
    pub(super) today: NaiveDate,
    /// The day on which the case is opened: that of the first act.
    pub(super) opened: NaiveDate,
    pub(super) about: Vec<About>,
    pub(super) papers: Vec<Paper>,
    pub(super) acts: Vec<Act>,
}

/// One act.
pub(super) struct Act {
    /// The key that says what is done.
    pub(super) key: &'static str,
    /// The day on which it was so.
    pub(super) on: NaiveDate,
    /// The day on which the desk writes it down.
    pub(super) written: NaiveDate,
    /// The refusal that must answer it.
    pub(super) refused: Option<String>,
    /// The procedure in which it is done.
    pub(super) procedure: Option<ProcedureId>,
    pub(super) deed: Deed,
}

/// What is done.
pub(super) enum Deed {
    Start(ProcedureId),
    Leave(ProcedureId),
    NewVersion(ProcedureId),
    Mark { steps: Vec<StepId>, mark: Mark, because: String, facts: Vec<Dated> },
    Outcome { step: StepId, outcome: OutcomeId, facts: Vec<Dated>, told: Told, follow: Option<ProcedureId> },
    Fact(Dated),
    Discussed(WarningId),
    Answer(Vec<(Fact, bool)>),
    Status(Status),
    Tick(Vec<DocumentId>, Tick),
    Paper(Paper),
    Obstacle(ObstacleId),
    Restrict(Restriction),
}

/// A dated fact.
#[derive(Clone)]
pub(super) struct Dated {
    pub(super) trigger: TriggerId,
    pub(super) on: NaiveDate,
    pub(super) told: Told,
}

/// The hour of a fact, and how it is known.
#[derive(Clone, Copy)]
pub(super) struct Told {
    pub(super) at: Option<NaiveTime>,
    pub(super) known: Known,
}

/// The story of a scenario, or all that is wrong in it.
pub(super) fn story(page: &Page<'_>, shape: &shape::Scenario, book: &Book) -> Result<Story, Vec<Finding>> {
    let mut reading = Reading::new(page);
    let read = reading.story(shape);
    super::look::read(&mut reading, shape);
    reading.findings.extend(unknown(&reading.links, book));
    reading.findings.sort_by_key(Finding::order);
    match read {
        Some(story) if reading.findings.is_empty() => Ok(story),
        _ => Err(reading.findings),
    }
}

impl Reading<'_> {
    fn story(&mut self, shape: &shape::Scenario) -> Option<Story> {
        let top = Spot::TOP;
        if shape.title.trim().is_empty() {
            self.fault(&top.key("title"), Fault::MissingKey { key: "title".to_owned() });
        }
        if shape.shows.is_empty() {
            self.fault(&top.key("shows"), Fault::NoCitation);
        }
        for (index, cite) in shape.shows.iter().enumerate() {
            let source = cite.split_whitespace().next().unwrap_or_default();
            self.link(&top.key("shows").at(index), Kind::Source, source);
        }
        let today = self.day(&top.key("today"), &shape.today);
        let about = self.person(&shape.person);
        let mut papers = Vec::new();
        for (index, paper) in shape.paper.iter().enumerate() {
            let list = top.key("paper");
            let at = list.at(index);
            let days = [paper.issued.as_ref(), paper.expires.as_ref()];
            papers.push(self.paper(&at, &at.key("document"), &paper.document, days));
        }
        let mut acts = Vec::new();
        let mut before = None;
        for (index, did) in shape.did.iter().enumerate() {
            let list = top.key("did");
            acts.extend(self.act(&list.at(index), did, &mut before));
        }
        let today = today?;
        if let Some(before) = before.filter(|before| *before > today) {
            self.backwards(&top.key("today"), today, before);
        }
        let opened = acts.first().map_or(today, |act| act.written);
        Some(Story { title: shape.title.trim().to_owned(), today, opened, about, papers, acts })
    }

    fn backwards(&mut self, at: &Spot<'_>, day: NaiveDate, before: NaiveDate) {
        let fault = Fault::DaysBackwards { day: day.to_string(), before: before.to_string() };
        self.fault(at, fault);
    }

    fn person(&mut self, person: &shape::Person) -> Vec<About> {
        let top = Spot::TOP;
        let at = top.key("person");
        let mut about = Vec::new();
        match &person.born {
            Some(Born::Year(year)) => about.push(About::Birth(Some(Birth::Year(*year)))),
            Some(Born::Day(day)) => {
                about.extend(self.day(&at.key("born"), day).map(|day| About::Birth(Some(Birth::On(day)))));
            }
            None => {}
        }
        about.extend(person.sex.map(|sex| About::Sex(Some(sex.into()))));
        if let Some(word) = &person.nationality {
            let nationality = match word.as_str() {
                "stateless" => Some(Nationality::Stateless),
                code => Country::from_code(code).map(Nationality::Of),
            };
            if nationality.is_none() {
                let allowed = "SN, CM, ML … stateless".to_owned();
                let fault = Fault::UnknownWord { word: word.clone(), close: None, allowed };
                self.fault(&at.key("nationality"), fault);
            }
            about.push(About::Nationality(nationality));
        }
        about.extend(person.status.map(|status| About::Status(Some(status.into()))));
        about.extend(person.entry.map(|entry| About::Entry(Some(entry.into()))));
        let arrived = self.maybe_day(&at.key("arrived"), person.arrived.as_ref());
        about.extend(arrived.map(|day| About::Arrived(Some(day))));
        let facts = self.condition(&at.key("facts"), &person.facts).0;
        about.extend(facts.into_iter().map(|(fact, is)| About::Fact(fact, Some(is))));
        about
    }

    fn paper(&mut self, at: &Spot<'_>, key: &Spot<'_>, document: &str, days: [Option<&Day>; 2]) -> Paper {
        let [issued, expires] = self.span(at, ["issued", "expires"], days);
        Paper {
            document: self.id(key, Kind::Document, document),
            number: Private::default(),
            issued,
            expires,
            holder: Private::default(),
            original: Original::NotAsked,
        }
    }

    fn act(&mut self, at: &Spot<'_>, did: &Did, day: &mut Option<NaiveDate>) -> Option<Act> {
        let before = *day;
        let on = self.maybe_day(&at.key("on"), did.on.as_ref());
        if did.on.is_none() && before.is_none() {
            self.fault(at, Fault::MissingKey { key: "on".to_owned() });
        }
        let on = on.or(before);
        let written = self.maybe_day(&at.key("written"), did.written.as_ref()).or(on);
        if let (Some(written), Some(before)) = (written, before)
            && written < before
        {
            self.backwards(&at.key(if did.written.is_some() { "written" } else { "on" }), written, before);
        }
        // What follows is told after this, whatever else is wrong with it.
        *day = written.or(before);
        let acts = did.acts();
        let [key] = acts[..] else {
            let fault = Fault::NotOneAct { found: acts.join(", "), allowed: ACTS.join(", ") };
            self.fault(at, fault);
            return None;
        };
        let outcome = did.outcome.is_some();
        for (beside, with) in did.beside() {
            // An outcome is no mark: it settles its step by itself.
            let clash = outcome && matches!(beside, "mark" | "because") || !outcome && beside == "follow";
            if clash || !with.contains(&key) {
                let act = if clash && outcome { "outcome" } else { key };
                self.fault(&at.key(beside), Fault::KeyAstray { key: beside.to_owned(), act: act.to_owned() });
            }
        }
        if let Some(code) = &did.refused {
            self.word(&at.key("refused"), code, Refusal::CODES);
        }
        let procedure = did.procedure.as_deref();
        let procedure = procedure.map(|id| self.id(&at.key("procedure"), Kind::Procedure, id));
        let (on, written) = (on?, written?);
        let deed = self.deed(at, did, on)?;
        Some(Act { key, on, written, refused: did.refused.clone(), procedure, deed })
    }

    fn deed(&mut self, at: &Spot<'_>, did: &Did, on: NaiveDate) -> Option<Deed> {
        let told = Told { at: self.hour(at, did), known: did.known.map_or(Known::Paper, Into::into) };
        if let Some(id) = &did.start {
            return Some(Deed::Start(self.id(&at.key("start"), Kind::Procedure, id)));
        }
        if let Some(id) = &did.leave {
            return Some(Deed::Leave(self.id(&at.key("leave"), Kind::Procedure, id)));
        }
        if let Some(id) = &did.new_version {
            return Some(Deed::NewVersion(self.id(&at.key("new_version"), Kind::Procedure, id)));
        }
        if let Some(steps) = &did.step {
            return self.step(at, did, steps.all(), told);
        }
        if let Some(id) = &did.fact {
            let trigger = self.id(&at.key("fact"), Kind::Trigger, id);
            return Some(Deed::Fact(Dated { trigger, on, told }));
        }
        if let Some(id) = &did.discussed {
            return Some(Deed::Discussed(self.id(&at.key("discussed"), Kind::Warning, id)));
        }
        if let Some(words) = &did.answer {
            return Some(Deed::Answer(self.condition(&at.key("answer"), words.all()).0));
        }
        if let Some(ids) = &did.ticked {
            let tick = did.tick.map_or(Tick::InHand, Into::into);
            return Some(Deed::Tick(self.ids(&at.key("ticked"), Kind::Document, ids.all()), tick));
        }
        if let Some(document) = &did.paper {
            let days = [did.issued.as_ref(), did.expires.as_ref()];
            return Some(Deed::Paper(self.paper(at, &at.key("paper"), document, days)));
        }
        if let Some(id) = &did.obstacle {
            return Some(Deed::Obstacle(self.id(&at.key("obstacle"), Kind::Obstacle, id)));
        }
        let status = did.status.map(|status| Deed::Status(status.into()));
        status.or_else(|| did.restricted.map(|why| Deed::Restrict(why.into())))
    }

    fn step(&mut self, at: &Spot<'_>, did: &Did, steps: &[String], told: Told) -> Option<Deed> {
        let steps: Vec<StepId> = self.ids(&at.key("step"), Kind::Step, steps);
        let mut facts = Vec::new();
        for (id, day) in did.facts.iter().flatten() {
            let spot = at.key("facts");
            let trigger = self.id(&spot, Kind::Trigger, id);
            if let Some(moment) = self.moment(&spot, day) {
                let at = if let Moment::Minute(minute) = moment { Some(minute.time()) } else { told.at };
                facts.push(Dated { trigger, on: moment.day(), told: Told { at, ..told } });
            }
        }
        let Some(outcome) = &did.outcome else {
            let mark = did.mark.map_or(Mark::Done, Into::into);
            let because = did.because.clone().unwrap_or_default();
            return Some(Deed::Mark { steps, mark, because, facts });
        };
        let outcome = self.id(&at.key("outcome"), Kind::Outcome, outcome);
        let follow = did.follow.as_deref();
        let follow = follow.map(|id| self.id(&at.key("follow"), Kind::Procedure, id));
        let Ok([step]) = <[StepId; 1]>::try_from(steps) else {
            let fault = Fault::NotOneAct { found: "step".to_owned(), allowed: "step = \"…\"".to_owned() };
            self.fault(&at.key("step"), fault);
            return None;
        };
        Some(Deed::Outcome { step, outcome, facts, told, follow })
    }

    fn hour(&mut self, at: &Spot<'_>, did: &Did) -> Option<NaiveTime> {
        let text = did.at.as_ref()?.text();
        let read = ["%H:%M", "%H:%M:%S"].iter().find_map(|form| NaiveTime::parse_from_str(&text, form).ok());
        if read.is_none() {
            self.fault(&at.key("at"), Fault::BadHour { text });
        }
        read
    }

    /// A day, or a minute of it: `2026-11-05`, `"2026-11-05T23:10"`.
    pub(super) fn moment(&mut self, at: &Spot<'_>, day: &Day) -> Option<Moment> {
        let text = day.text();
        let minute = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
            .iter()
            .find_map(|form| NaiveDateTime::parse_from_str(&text, form).ok());
        minute.map(Moment::Minute).or_else(|| self.day(at, day).map(Moment::Day))
    }

    /// A word of a closed list.
    pub(super) fn word(&mut self, at: &Spot<'_>, word: &str, all: &[&str]) {
        if !all.contains(&word) {
            let fault = Fault::UnknownWord { word: word.to_owned(), close: None, allowed: all.join(", ") };
            self.fault(at, fault);
        }
    }
}
