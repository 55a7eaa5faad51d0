//! Today: one line a case, its gravest flag first, ranked by days to legal harm, capped so that it
//! is never noise. What is hidden is counted.

use crate::domain::card::{Card, Next};
use crate::domain::flags::{self, Flag, FlagKind, Severity, Watch};
use crate::domain::ids::CaseId;
use crate::domain::private::Private;
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

    fn of(card: &Card, found: &[Flag<'_>]) -> Option<Self> {
        let gravest = found.first()?;
        Some(Self {
            case: card.case,
            reference: card.reference.clone(),
            name: card.name.clone(),
            watch: gravest.watch.clone(),
            severity: gravest.severity,
            days: gravest.days,
            more: found.len() - 1,
            next: card.next.clone(),
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

/// The list of a day, at most `cap` lines.
pub(super) fn today<'a>(
    cards: impl Iterator<Item = &'a Card>,
    drafts: &[CaseId],
    day: NaiveDate,
    cap: usize,
) -> Today {
    let draft = Watch::draft(day);
    let unfinished = |card: &Card| drafts.contains(&card.case).then(|| draft.clone());
    let mut ranked: Vec<_> = cards
        .filter_map(|card| {
            let own = flags::gravest(&card.watches, day).map(|flag| flag.rank());
            let left = drafts
                .contains(&card.case)
                .then(|| flags::gravest(std::slice::from_ref(&draft), day))
                .flatten();
            let rank = own.into_iter().chain(left.map(|flag| flag.rank())).min()?;
            Some((rank, card.reference.as_str(), card))
        })
        .collect();
    let hidden = ranked.len().saturating_sub(cap);
    if hidden > 0 {
        // Only what is shown is put in order.
        ranked.select_nth_unstable_by(cap, |a, b| (a.0, a.1).cmp(&(b.0, b.1)));
    }
    ranked.truncate(cap);
    ranked.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
    let lines = ranked
        .into_iter()
        .filter_map(|(_, _, card)| {
            let watches: Vec<Watch> = card.watches.iter().cloned().chain(unfinished(card)).collect();
            Line::of(card, &flags::flags(&watches, day))
        })
        .collect();
    Today { lines, hidden }
}
