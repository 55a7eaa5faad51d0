//! An older roster that was put back: everybody of the desk can seal that file, so a member who was demoted
//! could bring back the one in which they were not. The journal, signed and chained, knows better. It must not
//! mend the roster.

use super::{Finding, Vault};
use crate::domain::ids::AuthorId;
use crate::domain::journal::Deed;
use crate::domain::member::Role;
use std::collections::{BTreeMap, BTreeSet};

impl Vault {
    /// The members of whom administrators have certified more than the roster says. Each act writes its
    /// certificates first and its deed afterwards: a cut leaves fewer deeds, never fewer certificates.
    pub(super) fn check_roster(&self) -> Vec<Finding> {
        // A journal that can't be read is for `verify` to name.
        let Ok(deeds) = self.deeds() else { return Vec::new() };
        let mut certified: BTreeMap<AuthorId, usize> = BTreeMap::new();
        let mut administrators = BTreeSet::new();
        for one in self.ring.roster.certificates() {
            *certified.entry(one.person).or_default() += 1;
            if one.role == Role::Administrator {
                administrators.insert(one.person);
            }
        }
        let mut acts: BTreeMap<AuthorId, usize> = BTreeMap::new();
        // Each new recovery sheet is an entry of the roster, and a deed.
        let mut sheets = self.ring.roster.sheets().count();
        let mut found = Vec::new();
        for deed in deeds {
            if deed.body == Deed::SheetRenewed && administrators.contains(&deed.author) {
                match sheets.checked_sub(1) {
                    Some(rest) => sheets = rest,
                    None => found.push(Finding::RosterOld { person: deed.author }),
                }
            }
            let (person, certificates) = match deed.body {
                Deed::MemberAdded(person, _)
                | Deed::RoleChanged(person, _)
                | Deed::MemberRemoved(person)
                | Deed::MemberRenamed(person) => (person, 1),
                Deed::MemberRenewed(person) => (person, 2),
                _ => continue,
            };
            if administrators.contains(&deed.author) {
                *acts.entry(person).or_default() += certificates;
            }
        }
        let older = |(person, acts): &(&AuthorId, &usize)| certified.get(*person).unwrap_or(&0) < *acts;
        found.extend(acts.iter().filter(older).map(|(person, _)| Finding::RosterOld { person: *person }));
        found
    }
}
