//! The timelines: what was done at the desk that is no event of a case, and who wrote what in a case. What leaves
//! the house is written down here. Deeds about a restricted case are for whom it is.

use super::{Desk, File, Trouble};
use crate::domain::event::Event;
use crate::domain::ids::{AuthorId, CaseId, DeviceId};
use crate::domain::journal::{Deed, Leaving};
use crate::domain::legal_time::Instant;
use crate::domain::private::Private;
use chrono::{DateTime, NaiveDate, NaiveDateTime};
use std::collections::BTreeMap;

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// A deed, with the member and the case that it is about, where they are known.
    Deed {
        /// It.
        deed: Deed,
        /// The name of the member.
        whom: Option<Private<String>>,
        /// The reference of the case.
        reference: Option<String>,
    },
    /// Something was written in a case, by the names of its fields.
    Wrote(Vec<&'static str>),
}

/// A line of a timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// When, legal time.
    pub at: NaiveDateTime,
    /// Who.
    pub person: AuthorId,
    /// By which name now; empty when there is none.
    pub who: Private<String>,
    /// On which writer line.
    pub line: DeviceId,
    /// What.
    pub done: Done,
}

impl Desk {
    /// Legal time of a moment in milliseconds since 1970.
    pub fn local(&self, millis: i64) -> NaiveDateTime {
        let utc = DateTime::from_timestamp_millis(millis).unwrap_or_default().naive_utc();
        self.book().legal_time.to_local(Instant(utc)).unwrap_or(utc)
    }

    /// The name of whose writer line it is; empty when nobody knows it.
    pub fn writer_name(&self, line: DeviceId) -> Private<String> {
        self.vault.writer(line)
    }

    /// What was done at the desk since a day, the newest first.
    pub fn journal(&self, since: Option<NaiveDate>) -> Result<Vec<Moment>, Trouble> {
        let deeds = self.vault.deeds()?;
        Ok(self.deeds_told(deeds, since, |_| true))
    }

    /// What was done in a case since a day, and with it, the newest first.
    pub fn case_timeline(&self, case: CaseId, since: Option<NaiveDate>) -> Result<Vec<Moment>, Trouble> {
        let File { events, .. } = self.file(case)?;
        let mut moments = self.deeds_told(self.vault.deeds()?, since, |deed| of_case(deed) == Some(case));
        let mut batches: BTreeMap<_, Vec<&Event>> = BTreeMap::new();
        for event in &events {
            batches.entry(event.batch).or_default().push(event);
        }
        for batch in batches.values() {
            let Some(first) = batch.first() else { continue };
            let mut fields: Vec<&'static str> = Vec::new();
            for event in batch {
                if !fields.contains(&event.body.field()) {
                    fields.push(event.body.field());
                }
            }
            moments.push(self.moment(first, Done::Wrote(fields)));
        }
        moments.retain(|moment| since.is_none_or(|since| moment.at.date() >= since));
        moments.sort_by_key(|moment| std::cmp::Reverse(moment.at));
        Ok(moments)
    }

    fn moment<B>(&self, event: &Event<B>, done: Done) -> Moment {
        let (person, line) = (event.author, event.dot.device);
        Moment { at: self.local(event.stamp.millis), person, who: self.writer_name(line), line, done }
    }

    fn deeds_told(
        &self,
        deeds: Vec<Event<Deed>>,
        since: Option<NaiveDate>,
        wanted: impl Fn(&Deed) -> bool,
    ) -> Vec<Moment> {
        let members: BTreeMap<AuthorId, Private<String>> =
            self.vault.members().into_iter().map(|member| (member.person, member.name)).collect();
        let mut moments: Vec<Moment> = deeds
            .into_iter()
            .filter(|event| wanted(&event.body) && self.may_know(&event.body))
            .map(|event| {
                let whom = of_member(&event.body).and_then(|person| members.get(&person).cloned());
                let reference =
                    of_case(&event.body).and_then(|case| self.card(case)).map(|card| card.reference);
                let done = Done::Deed { deed: event.body.clone(), whom, reference };
                self.moment(&event, done)
            })
            .filter(|moment| since.is_none_or(|since| moment.at.date() >= since))
            .collect();
        moments.reverse();
        moments.sort_by_key(|moment| std::cmp::Reverse(moment.at));
        moments
    }

    /// Nobody learns from the journal which restricted case somebody else opened.
    fn may_know(&self, deed: &Deed) -> bool {
        match deed {
            Deed::RestrictedOpened(case) | Deed::CopyGiven(case) => self.sees(*case),
            _ => true,
        }
    }

    /// Everything was read. Where it can't be written down, it was read all the same.
    pub(super) fn verified(&self, findings: usize) {
        if !self.read_only() {
            let findings = u32::try_from(findings).unwrap_or(u32::MAX);
            self.vault.append_deed(Deed::Verified { findings }, self.now().millis).ok();
        }
    }

    /// Something left the house as a file. It is out already: a journal that can't be written keeps nobody from it.
    pub(super) fn went_out(&self, what: Leaving) {
        if !self.read_only() {
            self.vault.append_deed(Deed::Exported(what), self.now().millis).ok();
        }
    }
}

fn of_case(deed: &Deed) -> Option<CaseId> {
    match deed {
        Deed::RestrictedOpened(case) | Deed::Erased(case) | Deed::CopyGiven(case) => Some(*case),
        _ => None,
    }
}

fn of_member(deed: &Deed) -> Option<AuthorId> {
    match deed {
        Deed::MemberAdded(person, _)
        | Deed::RoleChanged(person, _)
        | Deed::MemberRemoved(person)
        | Deed::MemberRenewed(person)
        | Deed::MemberRenamed(person) => Some(*person),
        _ => None,
    }
}
