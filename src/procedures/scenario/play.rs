//! The acts of a story, carried out as the desk does it: `decide` answers each wish, and what it says
//! is folded into the case. The days are those of the story; ids are numbers in a row.

use super::super::page::{Page, Spot};
use super::read::{Act, Dated, Deed, Story};
use super::report::{Miss, Named, Sort};
use crate::domain::book::Book;
use crate::domain::clocks;
use crate::domain::command::{self, Command, Start};
use crate::domain::course::Occurrence;
use crate::domain::decide::{Ground, decide};
use crate::domain::event::{Case, Dot, Event, Stamp};
use crate::domain::ids::{AuthorId, CaseId, DeviceId, ItemId, OutcomeId, ProcedureId, StepId};
use crate::domain::law::Procedure;
use crate::domain::member::ANYBODY;
use crate::domain::obstacle::{Manner, Met};
use crate::domain::person::NamePart;
use crate::domain::private::Private;
use crate::domain::refusal::Refusal;
use chrono::{NaiveDate, NaiveTime};

/// A desk with one case.
pub(super) struct Desk<'b> {
    pub(super) case: Case,
    pub(super) book: &'b Book,
    /// The last decision that was recorded in each enrolment.
    pub(super) ends: Vec<(ItemId, OutcomeId)>,
    events: u64,
    items: u64,
}

/// Plays a story to its end, or to the first act that goes otherwise than told.
pub(super) fn play<'b>(page: &Page<'_>, story: &Story, book: &'b Book) -> Result<Desk<'b>, Box<Miss>> {
    let case = Case::new(CaseId([1; 16]));
    let mut desk = Desk { case, book, ends: Vec::new(), events: 0, items: 0 };
    let top = Spot::TOP;
    let miss = |spot: &Spot<'_>, refusal| {
        let came = Named::Refusal(refusal);
        Box::new(Miss::new(&page.place(spot), Sort::Act, vec![Named::Accepted], vec![came]))
    };
    let mut about = vec![command::About::Name(NamePart::AsTold, Some(Private::from("…")))];
    about.extend(story.about.iter().cloned());
    let open = Command::OpenCase {
        reference: "001/00".to_owned(),
        on: story.opened,
        about,
        starts: Vec::new(),
        occurrences: Vec::new(),
        notes: Vec::new(),
        appointments: Vec::new(),
        assignee: None,
    };
    desk.perform(&open, story.opened).map_err(|refusal| miss(&top.key("person"), refusal))?;
    for (index, paper) in story.papers.iter().enumerate() {
        let record = Command::RecordPaper(desk.item(), paper.clone());
        let list = top.key("paper");
        desk.perform(&record, story.opened).map_err(|refusal| miss(&list.at(index), refusal))?;
    }
    for (index, act) in story.acts.iter().enumerate() {
        let list = top.key("did");
        let at = list.at(index);
        for wish in desk.wishes(act) {
            match (desk.perform(&wish, act.written), &act.refused) {
                (Ok(()), None) => {}
                (Err(refusal), Some(code)) if refusal.code() == code => {}
                (Err(refusal), None) => return Err(miss(&at.key(act.key), refusal)),
                (got, Some(code)) => {
                    let came = got.err().map_or(Named::Accepted, Named::Refusal);
                    let place = page.place(&at.key("refused"));
                    let wanted = vec![Named::Code(code.clone())];
                    return Err(Box::new(Miss::new(&place, Sort::Act, wanted, vec![came])));
                }
            }
        }
    }
    Ok(desk)
}

impl Desk<'_> {
    fn item(&mut self) -> ItemId {
        self.items += 1;
        ItemId(u128::from(self.items).to_be_bytes())
    }

    fn perform(&mut self, command: &Command, today: NaiveDate) -> Result<(), Refusal> {
        let device = DeviceId([1; 16]);
        let batch = Dot { device, seq: self.events + 1 };
        let morning = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
        let millis = today.and_time(morning).and_utc().timestamp_millis();
        for body in decide(&self.case, command, Ground { book: self.book, today, hand: &ANYBODY })? {
            self.events += 1;
            let event = Event {
                dot: Dot { device, seq: self.events },
                stamp: Stamp { millis, count: 0 },
                author: AuthorId([1; 16]),
                case: self.case.id,
                batch,
                previous: [0; 32],
                replaces: body.replaces(&self.case),
                body,
            };
            self.case.apply(&event);
        }
        if let Command::RecordOutcome { enrolment, outcome, .. } = command {
            self.ends.retain(|(id, _)| id != enrolment);
            self.ends.push((*enrolment, outcome.clone()));
        }
        Ok(())
    }

    /// The procedure as the case follows it.
    pub(super) fn followed(&self, id: ItemId) -> Option<&Procedure> {
        let enrolment = self.case.enrolments.get(&id)?;
        self.book.pinned(&enrolment.procedure, enrolment.version)
    }

    /// The newest enrolment of a procedure, or of whichever fits.
    pub(super) fn enrolment(
        &self,
        procedure: Option<&ProcedureId>,
        fits: impl Fn(&Procedure) -> bool,
    ) -> Option<ItemId> {
        let named = |id: &ItemId| {
            self.followed(*id).is_some_and(|own| procedure.map_or_else(|| fits(own), |id| own.id == *id))
        };
        self.case.courses().into_iter().rev().map(|(id, _)| id).find(named)
    }

    /// The enrolment that an act is done in. None that fits: an id that no case has, so that `decide`
    /// says what is wrong.
    fn place(&self, act: &Act, fits: impl Fn(&Procedure) -> bool) -> ItemId {
        let procedure = act.procedure.as_ref();
        self.enrolment(procedure, fits).or_else(|| self.enrolment(procedure, |_| true)).unwrap_or_default()
    }

    fn wishes(&mut self, act: &Act) -> Vec<Command> {
        match &act.deed {
            Deed::Start(procedure) => vec![Command::StartProcedure(self.start(procedure))],
            Deed::Leave(procedure) => vec![Command::LeaveProcedure(self.own(procedure))],
            Deed::NewVersion(procedure) => vec![Command::FollowNewVersion(self.own(procedure))],
            Deed::Mark { .. } => self.marks(act),
            Deed::Outcome { step, .. } => self.outcome(act, step).into_iter().collect(),
            Deed::Fact(fact) => {
                let enrolment = act.procedure.as_ref().map(|procedure| self.own(procedure));
                let (id, occurrence) = self.occurrence(fact, enrolment);
                vec![Command::RecordTrigger(id, occurrence)]
            }
            Deed::Discussed(warning) => {
                let id = self.place(act, |procedure| procedure.warnings.contains(warning));
                vec![Command::DiscussWarning(id, warning.clone(), act.on)]
            }
            Deed::Answer(facts) => {
                let about = facts.iter().map(|(fact, is)| command::About::Fact(*fact, Some(*is)));
                vec![Command::Describe(about.collect())]
            }
            Deed::Status(status) => vec![Command::Describe(vec![command::About::Status(Some(*status))])],
            Deed::Tick(documents, tick) => documents
                .iter()
                .map(|document| {
                    let has = |own: &Procedure| own.papers.iter().any(|paper| paper.document == *document);
                    Command::TickPaper(self.place(act, has), document.clone(), Some(*tick))
                })
                .collect(),
            Deed::Paper(paper) => vec![Command::RecordPaper(self.item(), paper.clone())],
            Deed::Obstacle(kind) => {
                let met = Met {
                    kind: kind.clone(),
                    office: None,
                    which: Private::default(),
                    region: None,
                    on: act.on,
                    manner: Manner::NotAsked,
                    words: Private::default(),
                    at: None,
                };
                vec![Command::MeetObstacle(self.item(), met)]
            }
            Deed::Restrict(why) => vec![Command::Restrict(*why)],
        }
    }

    fn start(&mut self, procedure: &ProcedureId) -> Start {
        Start { id: self.item(), procedure: procedure.clone() }
    }

    fn own(&self, procedure: &ProcedureId) -> ItemId {
        self.enrolment(Some(procedure), |_| true).unwrap_or_default()
    }

    fn occurrence(&mut self, fact: &Dated, enrolment: Option<ItemId>) -> (ItemId, Occurrence) {
        let trigger = fact.trigger.clone();
        (
            self.item(),
            Occurrence { trigger, on: fact.on, at: fact.told.at, known: fact.told.known, enrolment },
        )
    }

    /// Steps marked on one day; the dated facts go with the last of them.
    fn marks(&mut self, act: &Act) -> Vec<Command> {
        let Deed::Mark { steps, mark, because, facts } = &act.deed else { return Vec::new() };
        let mut wishes = Vec::new();
        for (at, step) in steps.iter().enumerate() {
            let enrolment = self.place(act, |procedure| procedure.step(step).is_some());
            let last = at + 1 == steps.len();
            let facts = if last { facts.as_slice() } else { &[] };
            wishes.push(Command::MarkStep {
                enrolment,
                step: step.clone(),
                mark: *mark,
                on: act.on,
                reason: Private::new(because.clone()),
                occurrences: facts.iter().map(|fact| self.occurrence(fact, Some(enrolment))).collect(),
            });
        }
        wishes
    }

    /// A decision. The facts that come with it are of its day unless the story says otherwise; at the
    /// end of a silence that is its own last day.
    fn outcome(&mut self, act: &Act, step: &StepId) -> Option<Command> {
        let Deed::Outcome { outcome, facts, told: hour, follow, .. } = &act.deed else { return None };
        let enrolment = self.place(act, |procedure| procedure.step(step).is_some());
        let starts = self.followed(enrolment).and_then(|procedure| procedure.outcome(outcome));
        let starts = starts.map(|outcome| outcome.starts.clone()).unwrap_or_default();
        let mut facts = facts.clone();
        for trigger in starts {
            // A second decision is a fact of its own; the same day told before is the same fact.
            let known = clocks::told(&self.case, self.book, enrolment);
            let told = known.iter().any(|fact| fact.trigger == trigger && fact.on == act.on)
                || clocks::derived(&self.case, self.book, enrolment, &trigger, act.on);
            if !told && !facts.iter().any(|fact| fact.trigger == trigger) {
                facts.push(Dated { trigger, on: act.on, told: *hour });
            }
        }
        Some(Command::RecordOutcome {
            enrolment,
            step: step.clone(),
            outcome: outcome.clone(),
            on: act.on,
            occurrences: facts.iter().map(|fact| self.occurrence(fact, Some(enrolment))).collect(),
            next: follow.as_ref().map(|procedure| self.start(procedure)),
        })
    }
}
