//! What interrupts, suspends, doubles or extends a limit. These move the arguable date only; the
//! prudent date moves for one reason, an answered request for legal aid in cassation (law 58-25
//! art. 380), and then only to the days that were left.

use super::caveat::{Caveat, Caveats};
use super::count::{Plan, Resume, Steps, shift_months};
use super::explain::Why;
use super::{Meaning, Start, Unreckonable};
use crate::domain::law::{Counting, Rule};
use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

/// The Médiateur's silence lets time run again (law 14-16 art. 16).
const MEDIATOR_MONTHS: i32 = 6;
/// The article of law 58-25 on the time for cassation, and on what stops it.
const CASSATION: &str = "380";

/// The first complaint to the Médiateur.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MediatorComplaint {
    /// The day of the complaint.
    pub filed: NaiveDate,
    /// The day of the decision, if there is one.
    pub decided: Option<NaiveDate>,
}

/// A request for legal aid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalAid {
    /// The day of the request.
    pub asked: NaiveDate,
    /// The day on which the appointed lawyer, or the person refused, was notified.
    pub answered: Option<NaiveDate>,
}

/// An action before a court that had no jurisdiction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrongCourt {
    /// The day of the action.
    pub filed: NaiveDate,
    /// The day on which the ruling on jurisdiction became final.
    pub settled: Option<NaiveDate>,
}

/// Days on which the authority's time did not run (law 55-19 arts 7, 10, 14), both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suspension {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

impl Suspension {
    /// Whether time stood still on this day.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

/// The electronic platform was out of reach (law 58-25 art. 639).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outage {
    /// First day.
    pub from: NaiveDate,
    /// When it came back, legal time.
    pub until: NaiveDateTime,
}

/// What happened to the time of one limit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Circumstances {
    /// A complaint to the Médiateur (law 14-16 art. 16; law 58-25 art. 49; first actions only).
    #[serde(default)]
    pub mediator: Option<MediatorComplaint>,
    /// A request for legal aid (law 58-25 art. 380, cassation only).
    #[serde(default)]
    pub legal_aid: Option<LegalAid>,
    /// A court without jurisdiction (law 58-25 art. 49; first actions only).
    #[serde(default)]
    pub wrong_court: Option<WrongCourt>,
    /// The party has neither domicile nor residence in Morocco (law 58-25 art. 209, appeals only).
    #[serde(default)]
    pub abroad: bool,
    /// The reasons of the decision were asked on that day (law 03-01 art. 6).
    #[serde(default)]
    pub reasons_asked: Option<NaiveDate>,
    /// The authority's time was suspended.
    #[serde(default)]
    pub suspensions: Vec<Suspension>,
    /// The electronic platform was out of reach.
    #[serde(default)]
    pub outages: Vec<Outage>,
}

/// A limit before a court that binds the person: what this file is mostly about.
pub(super) fn before_court(rule: &Rule, meaning: Meaning) -> bool {
    meaning == Meaning::Act
        && rule.counting == Counting::TwoDates
        && rule.forum.iter().any(|forum| forum.as_str().contains("court") || forum.as_str() == "cassation")
}

/// Whether a rule rests on this article, or on any article of the source when none is given.
fn rests_on(rule: &Rule, source: &str, article: Option<&str>) -> bool {
    rule.basis.cite.iter().any(|cite| {
        cite.source.as_str() == source
            && article
                .is_none_or(|article| cite.at.split(|c: char| !c.is_ascii_digit()).any(|n| n == article))
    })
}

impl Circumstances {
    /// Bends both plans. `plain` is the arguable date without circumstances: a step that came after
    /// it, or before the time began, changes nothing.
    pub(super) fn bend<'a>(
        &'a self,
        rule: &Rule,
        start: &Start,
        plain: NaiveDate,
        plans: (&mut Plan<'a>, &mut Plan<'a>),
        caveats: &mut Caveats,
    ) -> Result<(), Unreckonable> {
        let meaning = Meaning::of(rule.kind);
        let (prudent, favourable) = plans;
        if meaning == Meaning::Await {
            self.suspend(rule, favourable, caveats);
        }
        if !before_court(rule, meaning) {
            return Ok(());
        }
        let in_time = |day: NaiveDate| start.day <= day && day <= plain;
        let appeal = rule.forum.iter().any(|forum| forum.as_str().ends_with("appeal-court"));
        // The Médiateur is closed to what a court has judged already (law 14-16 art. 12).
        let first_action = !appeal && !rests_on(rule, "law-58-25", Some(CASSATION));
        if let Some(complaint) = self.mediator.filter(|complaint| first_action && in_time(complaint.filed)) {
            let silent = shift_months(complaint.filed, MEDIATOR_MONTHS)?;
            let over = complaint.decided.map_or(silent, |day| day.max(complaint.filed).min(silent));
            restart(favourable, over, Why::MediatorOver);
            caveats.add(Caveat::Mediator);
        }
        if let Some(court) = self.wrong_court.filter(|court| first_action && in_time(court.filed)) {
            match court.settled {
                Some(day) => restart(favourable, day, Why::CourtNamed),
                None => caveats.add(Caveat::WrongCourtPending),
            }
            caveats.add(Caveat::WrongCourt);
        }
        if let Some(aid) = self.legal_aid.filter(|aid| in_time(aid.asked)) {
            aid.stop(rule, start.day, prudent, favourable, caveats);
        }
        if self.abroad && appeal {
            if let Steps::FullDays { n, .. } = &mut favourable.steps {
                *n = n.saturating_mul(2);
            }
            caveats.add(Caveat::Doubled);
        }
        caveats.add_if(self.reasons_asked.is_some_and(in_time), Caveat::ReasonsAsked);
        Ok(())
    }

    fn suspend<'a>(&'a self, rule: &Rule, favourable: &mut Plan<'a>, caveats: &mut Caveats) {
        if let Steps::FullDays { suspended, .. } = &mut favourable.steps
            && !self.suspensions.is_empty()
            && rests_on(rule, "law-55-19", None)
        {
            *suspended = &self.suspensions;
            caveats.add(Caveat::Suspended);
        }
    }

    /// The last day for an electronic act whose n-th day is this one: the first day after the
    /// platform came back, if it was out of reach then.
    pub(super) fn electronic(&self, nth: NaiveDate) -> NaiveDate {
        let mut last = nth;
        // Each outage can move the day once, and into another outage.
        for _ in &self.outages {
            let next =
                self.outages.iter().filter(|outage| outage.from <= last).map(|outage| outage.until.date());
            last = next.fold(last, NaiveDate::max);
        }
        last
    }
}

impl LegalAid {
    fn stop(
        self,
        rule: &Rule,
        began: NaiveDate,
        prudent: &mut Plan<'_>,
        favourable: &mut Plan<'_>,
        caveats: &mut Caveats,
    ) {
        if !rests_on(rule, "law-58-25", Some(CASSATION)) {
            caveats.add(Caveat::AidDoesNotStop);
            return;
        }
        let Some(answered) = self.answered.filter(|day| self.asked <= *day) else {
            caveats.add(Caveat::AidPending);
            return;
        };
        if let Steps::Days { n, resume } = &mut prudent.steps
            && let Ok(elapsed) = u32::try_from((self.asked - began).num_days())
            && elapsed <= *n
        {
            *resume = Some(Resume { elapsed, at: answered });
        }
        restart(favourable, answered, Why::AidAnswered);
        caveats.add(Caveat::AidAnswered);
    }
}

/// Time runs anew from a later day.
fn restart(plan: &mut Plan<'_>, from: NaiveDate, because: Why) {
    if from > plan.from {
        plan.from = from;
        plan.because = because;
    }
}
