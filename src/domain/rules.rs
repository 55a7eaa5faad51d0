//! Which version of a rule speaks, by the day on which that time began to run
//! (law 58-25 art. 643), never by today's date. Here is also how rules are kept: by id, and by family.
//! It must not compute dates.

use super::ids::RuleId;
use super::law::{Rule, Unit};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

/// Every version of every time limit: read as a map by id, and by family. A card asks for some fifty
/// families, and each is looked up here instead of being looked for in all rules.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    by_id: BTreeMap<RuleId, Rule>,
    /// The ids of the versions of each family, in order. Written by `insert` alone.
    families: BTreeMap<RuleId, Vec<RuleId>>,
}

impl Rules {
    /// Adds a version. One of the same id gives way.
    pub fn insert(&mut self, rule: Rule) {
        let (id, family) = (rule.id.clone(), rule.family.clone());
        if let Some(old) = self.by_id.insert(id.clone(), rule)
            && let Some(versions) = self.families.get_mut(&old.family)
        {
            versions.retain(|version| *version != id);
        }
        let versions = self.families.entry(family).or_default();
        let place = versions.partition_point(|version| *version < id);
        versions.insert(place, id);
    }

    /// The versions of a family, in the order of their ids.
    pub fn versions(&self, family: &RuleId) -> impl Iterator<Item = &Rule> + Clone {
        self.families.get(family).into_iter().flatten().filter_map(|id| self.by_id.get(id))
    }

    /// The first version of a family, or the one with exactly this id.
    pub fn first(&self, name: &RuleId) -> Option<&Rule> {
        self.versions(name).next().or_else(|| self.by_id.get(name))
    }
}

impl Deref for Rules {
    type Target = BTreeMap<RuleId, Rule>;

    fn deref(&self) -> &Self::Target {
        &self.by_id
    }
}

impl Extend<Rule> for Rules {
    fn extend<T: IntoIterator<Item = Rule>>(&mut self, rules: T) {
        rules.into_iter().for_each(|rule| self.insert(rule));
    }
}

impl FromIterator<Rule> for Rules {
    fn from_iter<T: IntoIterator<Item = Rule>>(rules: T) -> Self {
        let mut all = Self::default();
        all.extend(rules);
        all
    }
}

impl IntoIterator for Rules {
    type Item = Rule;
    type IntoIter = std::collections::btree_map::IntoValues<RuleId, Rule>;

    fn into_iter(self) -> Self::IntoIter {
        self.by_id.into_values()
    }
}

const fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// The code of civil procedure, law 58-25, enters into force (the exact day is question LQ-05).
pub const NEW_CODE: NaiveDate = ymd(2026, 8, 24);
/// First and last day on which the doubt about [`NEW_CODE`] calls for the shorter version.
const UNSURE: (NaiveDate, NaiveDate) = (ymd(2026, 8, 21), ymd(2026, 8, 27));

/// The version or the two versions of a rule that a limit is reckoned with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice<'a> {
    /// The version of the prudent date.
    pub prudent: &'a Rule,
    /// The version of the arguable date; the same one unless the law changed around it.
    pub favourable: &'a Rule,
    /// The time began so near to the change of law that the shorter version is used (LQ-05).
    pub near_change: bool,
    /// The time follows one that began under the old version.
    pub old_chain: bool,
    /// No version was read for that day: the nearest one stands in, and a lawyer must say.
    pub unread: bool,
}

impl<'a> From<&'a Rule> for Choice<'a> {
    /// Exactly this version, whatever the day.
    fn from(rule: &'a Rule) -> Self {
        Self { prudent: rule, favourable: rule, near_change: false, old_chain: false, unread: false }
    }
}

/// Why no version can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unchosen {
    /// No rule and no family has this name.
    Unknown(RuleId),
    /// The rule exists, but no version is known for a time that began on that day.
    NoVersion(RuleId, NaiveDate),
}

impl fmt::Display for Unchosen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(id) => write!(f, "no rule {id}"),
            Self::NoVersion(id, day) => write!(f, "no version of {id} on {day}"),
        }
    }
}

impl std::error::Error for Unchosen {}

/// The version of a family, or a version by its exact id, for a time that began on this day.
/// An exact id (`annulment.old`) that is not also the name of a family is taken as it is.
pub fn choose<'a>(rules: &'a Rules, id: &RuleId, began: NaiveDate) -> Result<Choice<'a>, Unchosen> {
    let mut versions = rules.versions(id).peekable();
    if versions.peek().is_none() {
        return rules.get(id).map(Choice::from).ok_or_else(|| Unchosen::Unknown(id.clone()));
    }
    if (UNSURE.0..=UNSURE.1).contains(&began) {
        let candidates = || versions.clone().filter(|rule| valid(rule, began) || at_the_change(rule));
        let shorter = candidates().min_by_key(|rule| rough_length(rule));
        if let Some(prudent) = shorter {
            let near_change = candidates().any(at_the_change);
            // The arguable date is that of the version in force on that day, by the dates as they stand.
            let favourable = versions.find(|rule| valid(rule, began)).unwrap_or(prudent);
            return Ok(Choice { favourable, near_change, ..Choice::from(prudent) });
        }
    }
    versions
        .find(|rule| valid(rule, began))
        .map(Choice::from)
        .ok_or_else(|| Unchosen::NoVersion(id.clone(), began))
}

/// The version that is nearest to a day for which none was read. A date with a doubt is safer than none.
pub fn nearest<'a>(rules: &'a Rules, id: &RuleId, began: NaiveDate) -> Option<Choice<'a>> {
    let far = |rule: &Rule| {
        let away = |day: Option<NaiveDate>| day.map_or(i64::MAX, |day| (day - began).num_days().abs());
        away(rule.valid_from).min(away(rule.valid_to))
    };
    let rule = rules.versions(id).min_by_key(|rule| (far(rule), rough_length(rule)))?;
    Some(Choice { unread: true, ..Choice::from(rule) })
}

/// The same for a link of a chain (silence, then action) whose first time began on `chain_began`.
/// Each link is chosen by its own day; but when the chain began under a longer version, that one is
/// still arguable, and gives the second date.
pub fn choose_in_chain<'a>(
    rules: &'a Rules,
    id: &RuleId,
    began: NaiveDate,
    chain_began: NaiveDate,
) -> Result<Choice<'a>, Unchosen> {
    let choice = choose(rules, id, began)?;
    let longer = rules
        .versions(&choice.prudent.family)
        .filter(|rule| valid(rule, chain_began))
        .find(|rule| rough_length(rule) > rough_length(choice.favourable));
    Ok(match longer {
        Some(favourable) => Choice { favourable, old_chain: true, ..choice },
        None => choice,
    })
}

/// The version that speaks for a time that began on this day, in a chain or not; the nearest one, with its
/// doubt, when none was read for that day.
pub fn speaking<'a>(
    rules: &'a Rules,
    id: &RuleId,
    began: NaiveDate,
    chain_began: Option<NaiveDate>,
) -> Result<Choice<'a>, Unchosen> {
    let found = match chain_began {
        Some(chain) => choose_in_chain(rules, id, began, chain),
        None => choose(rules, id, began),
    };
    found.or_else(|unchosen| nearest(rules, id, began).ok_or(unchosen))
}

fn valid(rule: &Rule, day: NaiveDate) -> bool {
    rule.valid_from.is_none_or(|from| from <= day) && rule.valid_to.is_none_or(|to| day <= to)
}

/// The version begins or ends with the change of law.
fn at_the_change(rule: &Rule) -> bool {
    rule.valid_from == Some(NEW_CODE) || rule.valid_to.is_some_and(|to| to.succ_opt() == Some(NEW_CODE))
}

/// Length in hours, good enough to tell which of two versions is shorter.
fn rough_length(rule: &Rule) -> u64 {
    let unit = match rule.unit {
        None => 0,
        Some(Unit::Hour) => 1,
        Some(Unit::Day) => 24,
        Some(Unit::WorkingDay) => 34,
        Some(Unit::Week) => 7 * 24,
        Some(Unit::Month) => 30 * 24,
        Some(Unit::Year) => 365 * 24,
    };
    u64::from(rule.amount.unwrap_or(0)) * unit
}
