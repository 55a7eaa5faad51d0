//! What only all limits and dated facts together can tell: versions that speak for the same day,
//! silences of which nobody is silent, facts that bend time and that nobody is asked for.

use super::super::page::Place;
use super::super::read::{Link, defines};
use super::super::shelf::Pile;
use super::{Fault, Finding, Guide, Kind};
use crate::domain::ids::{RuleId, TriggerId};
use crate::domain::law::{Derive, Rule, RuleKind, Trigger};
use std::collections::{BTreeMap, BTreeSet};

/// Two versions of a limit that speak for the same day. The one that is written later is named.
pub(super) fn overlaps(pile: &Pile) -> Vec<Finding> {
    let mut families: BTreeMap<&RuleId, Vec<&Rule>> = BTreeMap::new();
    for rule in pile.book.rules.values() {
        families.entry(&rule.family).or_default().push(rule);
    }
    let place = |rule: &Rule| pile.places.get(&(Kind::Limit, rule.id.to_string()));
    let mut found = Vec::new();
    for versions in families.values_mut() {
        versions.sort_by_key(|rule| rule.valid_from);
        let mut last: Option<&Rule> = None;
        for &rule in versions.iter() {
            let Some(before) = last.replace(rule) else { continue };
            let apart = matches!((before.valid_to, rule.valid_from), (Some(to), Some(from)) if to < from);
            if let (false, Some((one, one_local)), Some((other, other_local))) =
                (apart, place(before), place(rule))
            {
                let order = |local: bool, place: &Place| (local, place.source.name.clone(), place.span.start);
                let turned = order(*other_local, other) < order(*one_local, one);
                let (first, second) = if turned { (other, one) } else { (one, other) };
                let fault = Fault::VersionOverlap { id: rule.family.to_string(), place: first.shown() };
                found.push(Finding::new(second.clone(), fault));
            }
            // The version that ends last is the one that the next could run into.
            if runs_on(before, rule) {
                last = Some(before);
            }
        }
    }
    found
}

/// Whether the version before runs on after this one ended.
fn runs_on(before: &Rule, rule: &Rule) -> bool {
    match (before.valid_to, rule.valid_to) {
        (None, Some(_)) => true,
        (Some(before), Some(after)) => before > after,
        _ => false,
    }
}

/// The families of limits whose silence is a dated fact, each with the fact.
fn silent(pile: &Pile) -> impl Iterator<Item = (&RuleId, &Trigger)> {
    pile.book.triggers.values().filter_map(|trigger| match &trigger.derive {
        Some(Derive::Silence(family)) => Some((family, trigger)),
        _ => None,
    })
}

/// Silences of limits that bind no authority, and silences that go round in a circle.
pub(super) fn silences(pile: &Pile, links: &[&Link]) -> Vec<Finding> {
    let ours =
        |link: &&&Link| link.kind == Kind::Limit && defines(&link.place.source.name) == Some(Kind::Trigger);
    let mut found = Vec::new();
    for link in links.iter().filter(ours) {
        let family = RuleId::from(link.id.as_str());
        let mut versions = pile.book.rules.versions(&family).chain(pile.book.rules.get(&family));
        let still_so = silent(pile).any(|(named, _)| *named == family);
        if still_so && versions.any(|rule| rule.kind != RuleKind::Authority) {
            found.push(Finding::new(link.place.clone(), Fault::SilenceOf { limit: link.id.clone() }));
        }
    }
    // From each silence to the silences that start its limit; whoever comes back to itself is in a circle.
    let starts: BTreeMap<&TriggerId, BTreeSet<&TriggerId>> = silent(pile)
        .map(|(family, trigger)| {
            (&trigger.id, pile.book.rules.versions(family).map(|rule| &rule.trigger).collect())
        })
        .collect();
    let mut named: BTreeSet<&TriggerId> = BTreeSet::new();
    for &start in starts.keys() {
        let circle = circle(start, &starts);
        if circle.is_empty() || circle.iter().any(|id| named.contains(id)) {
            continue;
        }
        if let Some((place, _)) = pile.places.get(&(Kind::Trigger, start.to_string())) {
            let triggers = circle.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            found.push(Finding::new(place.clone(), Fault::SilenceCircle { triggers }));
        }
        named.extend(circle);
    }
    found
}

/// The way from a fact back to itself, in the order of going; empty when there is none.
fn circle<'b>(
    start: &'b TriggerId,
    starts: &BTreeMap<&'b TriggerId, BTreeSet<&'b TriggerId>>,
) -> Vec<&'b TriggerId> {
    let mut came_from: BTreeMap<&TriggerId, &TriggerId> = BTreeMap::new();
    let mut open = vec![start];
    while let Some(at) = open.pop() {
        for &next in starts.get(at).into_iter().flatten() {
            if next == start {
                let mut way = vec![at];
                while let Some(before) =
                    way.last().and_then(|at| came_from.get(at)).filter(|_| way.last() != Some(&start))
                {
                    way.push(before);
                }
                way.reverse();
                return way;
            }
            if starts.contains_key(next) && !came_from.contains_key(next) {
                came_from.insert(next, at);
                open.push(next);
            }
        }
    }
    Vec::new()
}

/// Facts that bend time, and that no step or outcome asks for or offers.
pub(super) fn untold(pile: &Pile, told: &BTreeSet<&TriggerId>) -> Vec<Finding> {
    let bending =
        pile.book.triggers.values().filter(|trigger| trigger.bends.is_some() && !told.contains(&trigger.id));
    bending
        .filter_map(|trigger| {
            let (place, _) = pile.places.get(&(Kind::Trigger, trigger.id.to_string()))?;
            Some(Finding::new(place.clone(), Fault::NeverTold { trigger: trigger.id.to_string() }))
        })
        .collect()
}

/// Limits of the person that a procedure lists, that no step stands for, and of which nothing shows
/// that they are met: they would alarm for ever.
pub(super) fn never_met(pile: &Pile) -> Vec<Finding> {
    let procedures = || pile.procedures.iter().map(|(_, procedure)| procedure);
    let attached: BTreeSet<&RuleId> =
        procedures().flat_map(|it| &it.steps).flat_map(|step| &step.limits).collect();
    let listed: BTreeSet<&RuleId> = procedures().flat_map(|it| &it.limits).collect();
    let among = |all: &BTreeSet<&RuleId>, rule: &Rule| all.contains(&rule.id) || all.contains(&rule.family);
    let loose = pile.book.rules.values().filter(|rule| {
        rule.kind == RuleKind::Person
            && !rule.fallback
            && rule.met_by.is_none()
            && among(&listed, rule)
            && !among(&attached, rule)
    });
    loose
        .filter_map(|rule| {
            let (place, _) = pile.places.get(&(Kind::Limit, rule.id.to_string()))?;
            let fault = Fault::Guide(Guide::NeverMet { limit: rule.id.to_string() });
            Some(Finding::new(place.clone(), fault))
        })
        .collect()
}
