//! What is counted: one kind, one authority in a region with its offices, one month. The same words for one office
//! count as one, however they were typed.

use crate::domain::ids::{AuthorityId, CaseId, ObstacleId};
use crate::domain::obstacle::{Met, Region};
use crate::i18n::names::fold;
use crate::i18n::words::Worded;
use crate::i18n::{Args, Said, dates};
use crate::tui::ctx::Ctx;
use crate::tui::screens::met;
use std::collections::BTreeMap;

/// One row of a table of counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cell {
    /// Obstacles of this kind.
    Kind(ObstacleId),
    /// Obstacles at this authority in this region; of them those in the office that these words name, folded.
    Office(Option<AuthorityId>, Option<Region>, Option<String>),
    /// Obstacles of this month.
    Month(i32, u32),
}

impl Cell {
    /// The row of an obstacle in the table of kinds.
    pub(super) fn kind(met: &Met) -> Self {
        Self::Kind(met.kind.clone())
    }

    /// Its row in the table of offices.
    pub(super) fn office(met: &Met) -> Self {
        Self::Office(met.office.clone(), met.region, None)
    }

    /// The row of its office, below that of the authority; nothing when no words name it.
    fn which(met: &Met) -> Option<Self> {
        let which = fold(met.which.reveal());
        (!which.is_empty()).then(|| Self::Office(met.office.clone(), met.region, Some(which)))
    }

    /// Its row in the table of months.
    pub(super) fn month(met: &Met) -> Self {
        let (year, month) = met.month();
        Self::Month(year, month)
    }

    /// Whether an obstacle is counted in this row.
    pub fn holds(&self, met: &Met) -> bool {
        match self {
            Self::Kind(_) => *self == Self::kind(met),
            Self::Office(.., None) => *self == Self::office(met),
            Self::Office(.., Some(_)) => Self::which(met).as_ref() == Some(self),
            Self::Month(..) => *self == Self::month(met),
        }
    }

    /// What the row is called, in the words of the first obstacle that is counted in it.
    pub fn said(&self, ctx: &Ctx, first: &Met) -> Said {
        match self {
            Self::Kind(_) => met::kind(ctx, first),
            Self::Office(office, region, None) => {
                let name = match office {
                    Some(_) => met::authority(ctx, first),
                    None => ctx.say("obstacles-no-office"),
                };
                match region {
                    Some(region) => name.and(Said::words(" · ")).and(Said::words(&region.word(ctx.lang))),
                    None => name,
                }
            }
            Self::Office(.., Some(_)) => Said::words("– ").and(Said::value(first.which.reveal())),
            Self::Month(year, month) => {
                let args = Args::new()
                    .phrase("month", Said::words(&dates::month(*month, ctx.lang)))
                    .phrase("year", Said::words(&year.to_string()));
                ctx.tell("obstacles-month", &args)
            }
        }
    }
}

/// A row with its number, and the first obstacle that is counted in it.
pub(super) type Counted = (Cell, usize, Met);

/// The rows of a table: the most frequent first, months from the newest on.
pub(super) fn table(all: &[(CaseId, Met)], of: fn(&Met) -> Cell) -> Vec<Counted> {
    counted(all.iter().map(|(_, met)| (of(met), met)))
}

/// The rows of authorities, as the command line counts them, each with its offices below it.
pub(super) fn offices(all: &[(CaseId, Met)]) -> Vec<Counted> {
    let mut rows = Vec::new();
    for row in table(all, Cell::office) {
        let inside = all.iter().filter(|(_, met)| row.0.holds(met));
        let below = counted(inside.filter_map(|(_, met)| Some((Cell::which(met)?, met))));
        rows.push(row);
        rows.extend(below);
    }
    rows
}

fn counted<'m>(cells: impl Iterator<Item = (Cell, &'m Met)>) -> Vec<Counted> {
    let mut counts: BTreeMap<Cell, (usize, &Met)> = BTreeMap::new();
    for (cell, met) in cells {
        counts.entry(cell).or_insert((0, met)).0 += 1;
    }
    let mut rows: Vec<Counted> =
        counts.into_iter().map(|(cell, (count, first))| (cell, count, first.clone())).collect();
    rows.sort_by(|one, two| match (&one.0, &two.0) {
        (Cell::Month(..), _) => two.0.cmp(&one.0),
        _ => two.1.cmp(&one.1).then_with(|| one.0.cmp(&two.0)),
    });
    rows
}
