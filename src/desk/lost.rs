//! A lost laptop: who had keys on it, which cases could be read there, and what is done: lines end, keys are turned,
//! whoever stays has a new passphrase. It must not decide what was lost: a person says so.

use super::people::{cost, hand};
use super::start::fresh_passphrase;
use super::writer::Writer;
use super::{Desk, Trouble};
use crate::domain::course::Restriction;
use crate::domain::event::Case;
use crate::domain::facts::Fact;
use crate::domain::ids::{AuthorId, CaseId, DeviceId};
use crate::domain::journal::{Deed, Leaving};
use crate::domain::law::Lang;
use crate::domain::member::Role;
use crate::domain::private::Private;
use crate::export::{self, Danger, Incident, Went};
use crate::store::keys::slot::Passphrase;
use crate::store::vault::{Fate, WriterLine};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Somebody's keys that may have lain on a lost laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The writer line.
    pub line: DeviceId,
    /// Whose.
    pub person: AuthorId,
    /// By which name.
    pub name: Private<String>,
    /// As what.
    pub role: Role,
    /// Since when.
    pub since: NaiveDate,
    /// It is that of whoever is at the desk.
    pub here: bool,
    /// It came into being by the words of the recovery sheet.
    pub recovered: bool,
}

impl Holder {
    /// Whether it is taken to have lain on a laptop that was lost on a day: a vault lives on one machine, with the
    /// slots of everybody.
    pub fn likely(&self, on: NaiveDate) -> bool {
        if self.recovered { self.since < on } else { self.since <= on }
    }
}

/// A case that could be read on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exposed {
    /// Which.
    pub case: CaseId,
    /// Its reference.
    pub reference: String,
    /// Why that is dangerous.
    pub danger: Danger,
}

/// What a person says about the loss.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loss {
    /// The day.
    pub on: NaiveDate,
    /// How it went.
    pub went: Went,
    /// The writer lines on it.
    pub lines: BTreeSet<DeviceId>,
    /// Members who are removed; the others have new keys.
    pub removed: BTreeSet<AuthorId>,
}

/// What was done.
pub struct Lost {
    /// In figures, for the sheet.
    pub incident: Incident,
    /// The cases, the most dangerous first.
    pub exposed: Vec<Exposed>,
    /// New passphrases, shown once.
    pub passphrases: Vec<(AuthorId, Private<String>, Zeroizing<String>)>,
}

impl Desk {
    /// Whose keys there are, in the order in which they came.
    pub fn holders(&self) -> Result<Vec<Holder>, Trouble> {
        let recovered: BTreeSet<DeviceId> = self
            .vault
            .deeds()?
            .into_iter()
            .filter(|event| event.body == Deed::Recovered)
            .map(|event| event.dot.device)
            .collect();
        let holder = |one: WriterLine| Holder {
            line: one.line,
            person: one.person,
            name: one.name,
            role: one.role,
            since: self.local(one.since).date(),
            here: one.here,
            recovered: recovered.contains(&one.line),
        };
        Ok(self.vault.lines().into_iter().map(holder).collect())
    }

    /// The cases that could be read with the keys on it, the most dangerous first, and how many restricted ones
    /// could not. `progress` is told (done, of how many).
    pub fn exposed(
        &self,
        loss: &Loss,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<(Vec<Exposed>, usize), Trouble> {
        let holders: Vec<Holder> = self.holders()?.into_iter().filter(|one| loss.covers(one)).collect();
        let supervised = holders.iter().any(|one| one.role.supervises());
        let people: BTreeSet<AuthorId> = holders.iter().map(|one| one.person).collect();
        let (mut exposed, mut beyond) = (Vec::new(), 0);
        let ids: Vec<CaseId> = self.index.faces().iter().map(|face| face.case).collect();
        for (at, id) in ids.iter().enumerate() {
            progress(at, ids.len());
            let file = self.read(*id)?;
            let began = file.events.iter().map(|event| event.stamp.millis).min().unwrap_or_default();
            if self.local(began).date() > loss.on {
                continue;
            }
            let case = &file.case;
            let assigned = case.assignee.value().and_then(|name| self.vault.member_named(name.reveal()));
            let sealed = case.restriction.value().is_some() && !supervised;
            if sealed && !assigned.is_some_and(|person| people.contains(&person)) {
                beyond += 1;
                continue;
            }
            let danger = danger(case, loss.on);
            exposed.push(Exposed { case: *id, reference: case.reference().to_owned(), danger });
        }
        exposed.sort_by(|one, two| (one.danger, &one.reference).cmp(&(two.danger, &two.reference)));
        Ok((exposed, beyond))
    }

    /// Ends the lines, turns the keys, gives new passphrases, and writes it down.
    pub fn lose_laptop(&mut self, loss: &Loss, lang: Lang) -> Result<Lost, Trouble> {
        self.stand_up()?;
        let (exposed, beyond) = self.exposed(loss, &mut |_, _| {})?;
        let (ended, stay): (Vec<Holder>, Vec<Holder>) =
            self.holders()?.into_iter().partition(|one| loss.covers(one));
        let mut passphrases: Vec<(AuthorId, Private<String>, Zeroizing<String>)> = Vec::new();
        for one in &ended {
            let other = stay.iter().any(|other| other.person == one.person);
            let known = passphrases.iter().any(|(person, ..)| *person == one.person);
            if !other && !known && !loss.removed.contains(&one.person) {
                passphrases.push((one.person, one.name.clone(), fresh_passphrase(lang)?));
            }
        }
        let removed = loss.removed.iter().map(|person| (*person, Fate::Removed));
        let renewed = passphrases
            .iter()
            .map(|(person, _, words)| (*person, Fate::Renewed(Passphrase::from(words.as_str()))));
        let fates: BTreeMap<AuthorId, Fate<'_>> = renewed.chain(removed).collect();
        let lines: Vec<DeviceId> = loss.lines.iter().copied().collect();
        let (cost, now) = (cost(self.is_practice())?, self.now());
        let count = u32::try_from(exposed.len()).unwrap_or(u32::MAX);
        let lost = self.vault.lose_laptop(&lines, &fates, count, cost, now.millis);
        let lines = self.wrote(lost)?;
        self.hand = hand(&self.vault);
        self.writer = Writer::of(&self.vault);
        let incident = Incident {
            on: loss.on,
            turned: now.local,
            went: loss.went,
            exposed: exposed.iter().map(|one| (one.danger, one.reference.clone())).collect(),
            beyond,
            lines: lines.len(),
            renewed: passphrases.len(),
            removed: loss.removed.len(),
        };
        Ok(Lost { incident, exposed, passphrases })
    }

    /// Writes the sheet of an incident into a folder that is there, and says where it is.
    pub fn incident_sheet(&self, incident: &Incident, lang: Lang, folder: &Path) -> Result<PathBuf, Trouble> {
        let name = export::incident_name(incident.turned.date());
        let path = export::write(folder, &name, &export::incident_sheet(incident, lang))
            .map_err(|error| Trouble::Leave(error.kind()))?;
        self.went_out(Leaving::Incident);
        Ok(fs::canonicalize(&path).unwrap_or(path))
    }
}

impl Loss {
    /// Whether somebody's keys are ended by it.
    pub fn covers(&self, one: &Holder) -> bool {
        self.lines.contains(&one.line) || self.removed.contains(&one.person)
    }
}

/// Why exposure of a case is dangerous.
fn danger(case: &Case, on: NaiveDate) -> Danger {
    let is = |fact| case.answer(fact, on) == Some(true);
    let restriction = case.restriction.value().copied();
    let status = case.status.value().copied();
    let asylum = status.is_some_and(crate::domain::person::Status::asylum);
    if restriction == Some(Restriction::Trafficking) || is(Fact::TraffickingSigns) {
        Danger::Trafficking
    } else if asylum || is(Fact::AsylumSeeker) || is(Fact::Refugee) || is(Fact::RefugeeChild) {
        Danger::Asylum
    } else if restriction == Some(Restriction::UnaccompaniedMinor) || is(Fact::Minor) {
        Danger::Minor
    } else if restriction.is_some() {
        Danger::OnRequest
    } else if is(Fact::Irregular) {
        Danger::Irregular
    } else {
        Danger::Other
    }
}
