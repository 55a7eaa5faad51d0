//! From the dated facts of a case to what interrupts, suspends, doubles or extends a limit. What that
//! does to a date is `deadline`'s.

use crate::domain::book::Book;
use crate::domain::course::Occurrence;
use crate::domain::deadline::{Circumstances, LegalAid, MediatorComplaint, Suspension, WrongCourt};
use crate::domain::event::Case;
use crate::domain::facts::Fact;
use crate::domain::ids::{ItemId, TriggerId};
use crate::domain::law::{Bend, Rule};
use chrono::{Days, NaiveDate};

/// Without the paper that was asked for in this time the file goes back (law 55-19 art. 10): so long
/// does the authority's time stand still at most.
const LONGEST_SUSPENSION: Days = Days::new(30);

/// The dated facts of a case that bend limits, as they count for one enrolment.
#[derive(Clone, Debug, Default)]
pub struct Bends {
    found: Vec<(Bend, Occurrence)>,
    own: ItemId,
    abroad: bool,
    told: Vec<(TriggerId, NaiveDate)>,
}

impl Bends {
    /// Those of a case. A complaint or a request is filed in a procedure of its own and bends the limits
    /// of another, so those of every enrolment count.
    pub fn of(case: &Case, book: &Book, own: ItemId) -> Self {
        let mut found: Vec<(Bend, Occurrence)> = case
            .triggers
            .iter()
            .filter_map(|(_, fact)| Some((book.triggers.get(&fact.trigger)?.bends?, fact.clone())))
            .collect();
        found.sort_by_key(|(_, fact)| fact.on);
        let abroad = case.facts.get(&Fact::NoDomicile) == Some(&true);
        let told = case.triggers.iter().map(|(_, fact)| (fact.trigger.clone(), fact.on)).collect();
        Self { found, own, abroad, told }
    }

    /// What happened to the time of a limit that began on a day.
    pub fn of_rule(&self, rule: &Rule, began: NaiveDate) -> Circumstances {
        if self.found.is_empty() && !self.abroad {
            return Circumstances::default();
        }
        let first = |bend| self.after(bend, began).map(|fact| fact.on);
        // Once the petition is in court the Médiateur is closed (law 14-16 art. 12).
        let in_court = rule.met_by.as_ref().and_then(|act| self.first_told(act, began));
        let heard = |filed: &NaiveDate| in_court.is_none_or(|petition| *filed < petition);
        let mediator = first(Bend::MediatorComplaint).filter(heard).map(|filed| MediatorComplaint {
            filed,
            decided: self.after(Bend::MediatorDecision, filed).map(|fact| fact.on),
        });
        let wrong_court = first(Bend::WrongCourt).map(|filed| WrongCourt {
            filed,
            settled: self.after(Bend::JurisdictionSettled, filed).map(|fact| fact.on),
        });
        Circumstances {
            mediator,
            legal_aid: self.aid(rule, began),
            wrong_court,
            abroad: self.abroad,
            reasons_asked: first(Bend::ReasonsRequested),
            suspensions: self.suspensions(began),
            outages: Vec::new(),
        }
    }

    fn after(&self, bend: Bend, day: NaiveDate) -> Option<&Occurrence> {
        self.found.iter().find(|(of, fact)| *of == bend && day <= fact.on).map(|(_, fact)| fact)
    }

    fn first_told(&self, trigger: &TriggerId, began: NaiveDate) -> Option<NaiveDate> {
        self.told.iter().filter(|(told, on)| told == trigger && began <= *on).map(|(_, on)| *on).min()
    }

    /// An answer about legal aid moves the date to act on. When it can't be told which of several
    /// judgments it was asked for, it moves nothing.
    fn aid(&self, rule: &Rule, began: NaiveDate) -> Option<LegalAid> {
        let asked = self.after(Bend::AidRequested, began)?;
        let sure = asked.enrolment.is_none_or(|enrolment| enrolment == self.own)
            || self.told.iter().filter(|(told, _)| *told == rule.trigger).count() <= 1;
        let answered = self.after(Bend::AidAnswered, asked.on).filter(|_| sure).map(|fact| fact.on);
        Some(LegalAid { asked: asked.on, answered })
    }

    fn suspensions(&self, began: NaiveDate) -> Vec<Suspension> {
        self.found
            .iter()
            .filter(|(of, fact)| *of == Bend::Suspended && began <= fact.on)
            .filter_map(|(_, fact)| {
                let longest = fact.on.checked_add_days(LONGEST_SUSPENSION)?;
                let resumed = self.after(Bend::Resumed, fact.on).map_or(longest, |fact| fact.on);
                Some(Suspension { from: fact.on, to: resumed.min(longest) })
            })
            .collect()
    }
}
