//! What must be said beside a date. No prose: the words are `i18n`.

use serde::{Deserialize, Serialize};

/// One thing to say beside a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Caveat {
    /// The rule is only a lead: no alarm.
    Unverified,
    /// The day of the event is uncertain; the earliest possible one was taken. Ask again.
    StartUnsure,
    /// The hour is not known: the first minute of the day was taken for the prudent date.
    HourUnknown,
    /// The table of legal time begins later.
    LegalTimeShort,
    /// The feasts of that year are not in the calendar.
    CalendarShort,
    /// A feast that is not confirmed bears on a date: it is a range.
    MoonUnsure,
    /// The time began within three days of the new code: the shorter version was used (LQ-05).
    NearChange,
    /// The chain began under the old law, whose longer version gives the second date.
    OldChain,
    /// A first complaint to the Médiateur interrupts the arguable date (LQ-07).
    Mediator,
    /// A court without jurisdiction was seized; time runs anew from the final ruling on it.
    WrongCourt,
    /// The same, and no final ruling yet: the arguable date is not final.
    WrongCourtPending,
    /// The answer on legal aid came: only the days left for the prudent date.
    AidAnswered,
    /// Legal aid was asked in time and not answered: the arguable date is not final.
    AidPending,
    /// Legal aid was asked, which is not known to stop this limit.
    AidDoesNotStop,
    /// Doubled in the arguable reading: neither domicile nor residence in Morocco.
    Doubled,
    /// The reasons were asked: the arguable date may be later.
    ReasonsAsked,
    /// The authority's time was suspended.
    Suspended,
    /// The platform was out of reach on the last day.
    Outage,
    /// No version of the rule was read for that day: the nearest was used. Call a lawyer.
    Unread,
}

impl Caveat {
    /// All of them, the gravest first.
    pub const ALL: [Self; 19] = [
        Self::Unverified,
        Self::Unread,
        Self::StartUnsure,
        Self::HourUnknown,
        Self::LegalTimeShort,
        Self::CalendarShort,
        Self::MoonUnsure,
        Self::NearChange,
        Self::OldChain,
        Self::Mediator,
        Self::WrongCourt,
        Self::WrongCourtPending,
        Self::AidAnswered,
        Self::AidPending,
        Self::AidDoesNotStop,
        Self::Doubled,
        Self::ReasonsAsked,
        Self::Suspended,
        Self::Outage,
    ];

    const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// A set of [`Caveat`]s that needs no memory of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Caveats(u32);

impl Caveats {
    /// Whether this is to be said.
    pub const fn has(self, caveat: Caveat) -> bool {
        self.0 & caveat.bit() != 0
    }

    /// What is to be said, the gravest first.
    pub fn iter(self) -> impl Iterator<Item = Caveat> {
        Caveat::ALL.into_iter().filter(move |caveat| self.has(*caveat))
    }

    pub(super) const fn add(&mut self, caveat: Caveat) {
        self.0 |= caveat.bit();
    }

    pub(super) const fn add_if(&mut self, so: bool, caveat: Caveat) {
        if so {
            self.add(caveat);
        }
    }
}
