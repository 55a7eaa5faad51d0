//! Obstacles as they were met: what a counter demanded or did, where, when, at which step. One way
//! to read them, whichever shape of event told them. It must not judge who was right.

use super::event::Case;
use super::ids::{AuthorityId, ItemId, ObstacleId, StepId};
use super::private::Private;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The kind that only words can tell.
pub const OTHER: &str = "obs.other";

/// How a counter spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Manner {
    /// By word of mouth.
    Said,
    /// On paper, or in a message.
    Written,
    /// Nobody asked.
    NotAsked,
}

/// A region of Morocco, in the order of ISO 3166-2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Region {
    /// Tangier, Tetouan, Al Hoceima.
    Tanger,
    /// Oujda and the east.
    Oriental,
    /// Fes, Meknes.
    Fes,
    /// Rabat, Salé, Kenitra.
    Rabat,
    /// Beni Mellal, Khenifra.
    BeniMellal,
    /// Casablanca, Settat.
    Casablanca,
    /// Marrakesh, Safi.
    Marrakech,
    /// Draa, Tafilalet.
    Draa,
    /// Agadir and the Souss.
    Souss,
    /// Guelmim, Oued Noun.
    Guelmim,
    /// Laayoune, Sakia El Hamra.
    Laayoune,
    /// Dakhla, Oued Ed-Dahab.
    Dakhla,
}

impl Region {
    /// Every region, by its number.
    pub const ALL: [Self; 12] = [
        Self::Tanger,
        Self::Oriental,
        Self::Fes,
        Self::Rabat,
        Self::BeniMellal,
        Self::Casablanca,
        Self::Marrakech,
        Self::Draa,
        Self::Souss,
        Self::Guelmim,
        Self::Laayoune,
        Self::Dakhla,
    ];

    /// Its code of ISO 3166-2, in `--json` and drafts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Tanger => "MA-01",
            Self::Oriental => "MA-02",
            Self::Fes => "MA-03",
            Self::Rabat => "MA-04",
            Self::BeniMellal => "MA-05",
            Self::Casablanca => "MA-06",
            Self::Marrakech => "MA-07",
            Self::Draa => "MA-08",
            Self::Souss => "MA-09",
            Self::Guelmim => "MA-10",
            Self::Laayoune => "MA-11",
            Self::Dakhla => "MA-12",
        }
    }
}

/// An obstacle met at a counter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Met {
    /// Which kind.
    pub kind: ObstacleId,
    /// Whose counter; none when it was nobody's, or nobody asked.
    pub office: Option<AuthorityId>,
    /// Which of these offices, in free words: they stay in the house.
    pub which: Private<String>,
    /// Where, coarse enough to be counted.
    pub region: Option<Region>,
    /// The day.
    pub on: NaiveDate,
    /// Said or written.
    pub manner: Manner,
    /// What exactly was demanded or said, in free words: they stay in the house.
    pub words: Private<String>,
    /// The step at which it happened, with its enrolment; none outside of any.
    pub at: Option<(ItemId, StepId)>,
}

impl Met {
    /// Year and month of its day.
    pub fn month(&self) -> (i32, u32) {
        (self.on.year(), self.on.month())
    }
}

/// Every obstacle that holds in a case, by its item. What was written anew under the same item
/// stands for what the older shape of event said.
fn by_item(case: &Case) -> BTreeMap<ItemId, Met> {
    let older = case.obstacles.iter().map(|(id, old)| {
        let met = Met {
            kind: old.kind.clone(),
            office: None,
            which: Private::default(),
            region: None,
            on: old.on,
            manner: Manner::NotAsked,
            words: old.words.clone(),
            at: None,
        };
        (*id, met)
    });
    older.chain(case.met.iter().map(|(id, met)| (*id, met.clone()))).collect()
}

/// Every obstacle of a case, the newest first.
pub fn obstacles_of(case: &Case) -> Vec<(ItemId, Met)> {
    let mut all: Vec<(ItemId, Met)> = by_item(case).into_iter().collect();
    all.sort_by_key(|(id, met)| std::cmp::Reverse((met.on, *id)));
    all
}

/// One obstacle of a case.
pub fn obstacle_of(case: &Case, id: ItemId) -> Option<Met> {
    by_item(case).remove(&id)
}

/// Which obstacles are counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// At this authority's counters.
    pub office: Option<AuthorityId>,
    /// Of this kind.
    pub kind: Option<ObstacleId>,
    /// From this day on.
    pub since: Option<NaiveDate>,
    /// Up to this day.
    pub until: Option<NaiveDate>,
}

impl Wanted {
    /// Whether this one is.
    pub fn lets(&self, met: &Met) -> bool {
        self.office.as_ref().is_none_or(|office| met.office.as_ref() == Some(office))
            && self.kind.as_ref().is_none_or(|kind| met.kind == *kind)
            && self.since.is_none_or(|since| since <= met.on)
            && self.until.is_none_or(|until| met.on <= until)
    }
}

/// How often each thing occurs, in the order of the things.
pub fn counted<T: Ord>(things: impl IntoIterator<Item = T>) -> BTreeMap<T, usize> {
    let mut counts = BTreeMap::new();
    for thing in things {
        *counts.entry(thing).or_insert(0) += 1;
    }
    counts
}
