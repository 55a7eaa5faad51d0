//! One value that several desks may write, and keyed sets of them.
//!
//! A write names the writes that it replaces, so a clock decides only between writes made side by
//! side; the value that lost is kept and can be shown. Order, repetition and holes do not matter:
//! what is live is every write seen minus every write that some write seen replaces.

use super::event::{Dot, Stamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One field of a case with its history of conflicts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Register<V> {
    live: BTreeMap<Dot, (Stamp, Option<V>)>,
    replaced: BTreeSet<Dot>,
}

impl<V> Default for Register<V> {
    fn default() -> Self {
        Self { live: BTreeMap::new(), replaced: BTreeSet::new() }
    }
}

impl<V: PartialEq> Register<V> {
    fn write(&mut self, dot: Dot, stamp: Stamp, replaces: &[Dot], value: Option<V>) {
        for old in replaces {
            self.live.remove(old);
            self.replaced.insert(*old);
        }
        if !self.replaced.contains(&dot) {
            self.live.insert(dot, (stamp, value));
        }
    }

    fn ranked(&self) -> impl Iterator<Item = (&Dot, &Option<V>)> {
        // A value wins over its removal, then the later clock, then the dot.
        let mut live: Vec<_> = self.live.iter().collect();
        live.sort_by_key(|(dot, (stamp, value))| std::cmp::Reverse((value.is_some(), *stamp, **dot)));
        live.into_iter().map(|(dot, (_, value))| (dot, value))
    }

    /// The value that holds.
    pub fn get(&self) -> Option<&V> {
        self.ranked().next().and_then(|(_, value)| value.as_ref())
    }

    /// Values written side by side with the one that holds, and different from it.
    pub fn disputed(&self) -> Vec<&V> {
        let holds = self.get();
        let mut others: Vec<&V> = Vec::new();
        for value in self.ranked().skip(1).filter_map(|(_, value)| value.as_ref()) {
            if Some(value) != holds && !others.contains(&value) {
                others.push(value);
            }
        }
        others
    }

    fn heads(&self) -> Vec<Dot> {
        self.live.keys().copied().collect()
    }
}

/// Registers by key: papers by id, steps by enrolment and id. Single fields have the key `()`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registers<K: Ord, V>(BTreeMap<K, Register<V>>);

impl<K: Ord, V> Default for Registers<K, V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord + Clone, V: PartialEq> Registers<K, V> {
    pub(super) fn write(&mut self, key: &K, dot: Dot, stamp: Stamp, replaces: &[Dot], value: Option<V>) {
        self.0.entry(key.clone()).or_default().write(dot, stamp, replaces, value);
    }

    /// The value under a key.
    pub fn get(&self, key: &K) -> Option<&V> {
        self.0.get(key)?.get()
    }

    /// Every key that has a value, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().filter_map(|(key, register)| Some((key, register.get()?)))
    }

    /// Keys on which desks disagree, with the values that lost.
    pub fn disputes(&self) -> impl Iterator<Item = (&K, Vec<&V>)> {
        self.0.iter().map(|(key, register)| (key, register.disputed())).filter(|(_, lost)| !lost.is_empty())
    }

    /// Whether desks disagree on this key.
    pub fn disputed(&self, key: &K) -> bool {
        self.0.get(key).is_some_and(|register| !register.disputed().is_empty())
    }

    /// The writes that a new write under this key replaces.
    pub fn heads(&self, key: &K) -> Vec<Dot> {
        self.0.get(key).map(Register::heads).unwrap_or_default()
    }
}

impl<V: PartialEq> Registers<(), V> {
    /// The value of a single field.
    pub fn value(&self) -> Option<&V> {
        self.get(&())
    }
}
