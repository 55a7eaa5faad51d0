//! Today: one line a case, its gravest flag first, ranked by days to legal harm, capped so that it
//! is never noise. What is hidden is counted.

use super::least::Least;
use crate::domain::card::{Card, Next};
use crate::domain::face::Face;
use crate::domain::flags::{self, Due, FlagKind, Raised, Severity, Watch};
use crate::domain::ids::CaseId;
use crate::domain::private::Private;
use crate::store::faces;
use chrono::NaiveDate;

/// One case on Today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The case.
    pub case: CaseId,
    /// The reference on the paper file.
    pub reference: String,
    /// The name.
    pub name: Private<String>,
    /// Its gravest flag.
    pub watch: Watch,
    /// How loud that is.
    pub severity: Severity,
    /// Days to legal harm: negative is past, none is no date.
    pub days: Option<i64>,
    /// How many other flags the case has.
    pub more: usize,
    /// The next thing to do.
    pub next: Option<Next>,
}

impl Line {
    /// What kind of flag it shows.
    pub const fn kind(&self) -> FlagKind {
        self.watch.kind
    }

    fn of(mut card: Card, unfinished: Option<&Watch>, day: NaiveDate) -> Option<Self> {
        card.watches.extend(unfinished.cloned());
        let found = flags::flags(&card.watches, day);
        let gravest = found.first()?;
        Some(Self {
            case: card.case,
            watch: gravest.watch.clone(),
            severity: gravest.severity,
            days: gravest.days,
            more: found.len() - 1,
            reference: card.reference,
            name: card.name,
            next: card.next,
        })
    }
}

/// Today's list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Today {
    /// The lines shown.
    pub lines: Vec<Line>,
    /// Cases with a flag that the cap hides.
    pub hidden: usize,
}

/// The list of a day, at most `cap` lines. Every case is ranked by its dues; only what is shown is unpacked.
pub(super) fn today(faces: &[Face], drafts: &[CaseId], day: NaiveDate, cap: usize) -> Today {
    let draft = Watch::draft(day);
    let left = Due::of(&draft);
    let unfinished = |face: &Face| drafts.contains(&face.case);
    let mut ranked = Least::new(cap);
    for (place, face) in faces.iter().enumerate() {
        let own = flags::raised(face.dues(), day).map(Raised::rank).min();
        let left = flags::raised(unfinished(face).then_some(left).into_iter(), day).map(Raised::rank).next();
        if let Some(rank) = own.into_iter().chain(left).min()
            && !ranked.dismissed(|bound: &(_, &str, usize)| bound.0 < rank)
        {
            ranked.put((rank, face.reference(), place));
        }
    }
    let (ranked, all) = ranked.sorted();
    let lines = ranked
        .into_iter()
        .filter_map(|(_, _, place)| faces.get(place))
        .filter_map(|face| Line::of(faces::whole(face), unfinished(face).then_some(&draft), day))
        .collect();
    Today { lines, hidden: all.saturating_sub(cap) }
}
