//! What law 09-08 asks the association about the person of a case: what was agreed to and how that was
//! explained (arts 4, 5), what the person asked (arts 7, 8), whom the file was shown to (art. 4), and how long
//! it is kept (art. 3). It must not decide who may: see `decide`.

use super::book::Book;
use super::course::Purpose;
use super::event::Case;
use super::ids::{ItemId, TriggerId};
use super::law::Lang;
use super::private::Private;
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// The dated fact of a request: what the limit of art. 8 runs from.
pub const REQUEST: &str = "data-request";
/// Months for which a closed file is kept unless the association says otherwise: a rule of the house, for
/// the law has no number.
pub const KEEP_MONTHS: u32 = 24;
/// Days for which a look at the whole file counts before it is erased.
pub const REVIEW_DAYS: i64 = 30;

impl Purpose {
    /// Every one, in the order in which they are asked.
    pub const ALL: [Self; 5] = [
        Self::KeepFile,
        Self::SensitiveDetails,
        Self::ShareWithLawyer,
        Self::ShareWithOthers,
        Self::Statistics,
    ];

    /// The stable name of its messages and its word in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::KeepFile => "keep-file",
            Self::ShareWithLawyer => "share-with-lawyer",
            Self::Statistics => "statistics",
            Self::ShareWithOthers => "share-with-others",
            Self::SensitiveDetails => "sensitive-details",
        }
    }
}

/// What the person says about a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Reply {
    /// Agrees (art. 4).
    Given,
    /// Does not agree.
    Refused,
    /// Agreed, and no longer does.
    Withdrawn,
    /// Objects on grounds of their own (art. 9).
    Objected,
}

impl Reply {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Given, Self::Refused, Self::Withdrawn, Self::Objected];

    /// The stable name of its message.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Objected => "objected",
        }
    }
}

/// How something was said: the notice to the person, or a request by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Way {
    /// By word of mouth, in a personal interview (decree 2-09-165 art. 34).
    Spoken,
    /// On paper.
    Written,
}

impl Way {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Spoken, Self::Written];

    /// The stable name of its message.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Spoken => "spoken",
            Self::Written => "written",
        }
    }
}

/// An answer about one purpose, and how it was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// What the person says.
    pub reply: Reply,
    /// The day.
    pub on: NaiveDate,
    /// The language in which the notice was given; none when nobody wrote that down.
    pub notice: Option<Lang>,
    /// How it was given.
    pub way: Way,
    /// Who explained it.
    pub by: Private<String>,
    /// The person's own grounds, where they gave some.
    pub why: Private<String>,
}

/// What a person asks about their data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Asked {
    /// To see it (art. 7): at once.
    Access,
    /// To put it right (art. 8): within ten full days.
    Rectify,
    /// To erase it (art. 8): within ten full days.
    Erase,
    /// To lock it (art. 8): within ten full days.
    Block,
}

impl Asked {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Rectify, Self::Access, Self::Erase, Self::Block];

    /// The stable name of its message.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Rectify => "rectify",
            Self::Erase => "erase",
            Self::Block => "block",
        }
    }

    /// Whether the limit of art. 8 runs from it.
    pub const fn timed(self) -> bool {
        !matches!(self, Self::Access)
    }
}

/// How a request ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// Done; else refused.
    pub done: bool,
    /// The day.
    pub on: NaiveDate,
    /// What was done, or why not.
    pub why: Private<String>,
    /// The disclosures whose recipients were told (art. 8).
    pub told: Vec<ItemId>,
}

/// A request of the person about their data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// What is asked.
    pub asked: Asked,
    /// The day on which it was received.
    pub on: NaiveDate,
    /// How.
    pub way: Way,
    /// Of what, in the person's words.
    pub words: Private<String>,
    /// How it ended; none while it waits.
    pub settled: Option<Settled>,
}

/// Who was shown something of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Recipient {
    /// A lawyer.
    Lawyer,
    /// Another association, or an organisation that protects or cares.
    Partner,
    /// An administration or a court.
    Authority,
}

impl Recipient {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Lawyer, Self::Partner, Self::Authority];

    /// The stable name of its message.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Lawyer => "lawyer",
            Self::Partner => "partner",
            Self::Authority => "authority",
        }
    }

    /// The purpose that the person must have agreed to.
    pub const fn purpose(self) -> Purpose {
        match self {
            Self::Lawyer => Purpose::ShareWithLawyer,
            Self::Partner | Self::Authority => Purpose::ShareWithOthers,
        }
    }
}

/// What allows a disclosure (art. 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Cause {
    /// The person agreed.
    Consent,
    /// A law commands it.
    LegalDuty,
    /// Life or safety of the person, who can't be asked.
    VitalInterest,
}

impl Cause {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Consent, Self::LegalDuty, Self::VitalInterest];

    /// The stable name of its message.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::LegalDuty => "legal-duty",
            Self::VitalInterest => "vital-interest",
        }
    }
}

/// Something of the file was shown to somebody outside the association.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disclosure {
    /// What kind of recipient.
    pub to: Recipient,
    /// Which one.
    pub name: Private<String>,
    /// The day.
    pub on: NaiveDate,
    /// What was shown.
    pub what: Private<String>,
    /// What allows it.
    pub cause: Cause,
    /// Why, when it is not consent.
    pub why: Private<String>,
}

/// Why a file is kept until a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keeping {
    /// The day on which it is thought over again.
    pub until: NaiveDate,
    /// The day of the answer.
    pub on: NaiveDate,
    /// Why.
    pub why: Private<String>,
    /// The person asked for it in writing; else a supervisor says so.
    pub asked: bool,
}

/// An answer as it stands, in whichever shape it was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand<'a> {
    /// What the person says.
    pub reply: Reply,
    /// The day.
    pub on: NaiveDate,
    /// How it was asked for; none in the older shape.
    pub told: Option<&'a Agreement>,
}

impl Case {
    /// What the person last said about a purpose.
    pub fn stand(&self, purpose: Purpose) -> Option<Stand<'_>> {
        let newer = self.agreements.get(&purpose);
        let newer = newer.map(|told| Stand { reply: told.reply, on: told.on, told: Some(told) });
        newer.or_else(|| {
            let old = self.consents.get(&purpose)?;
            let reply = if old.given { Reply::Given } else { Reply::Refused };
            Some(Stand { reply, on: old.on, told: None })
        })
    }

    /// Whether the person, or what another desk wrote side by side, says no to a purpose. One voice is
    /// enough: a withdrawn consent never counts.
    pub fn says_no(&self, purpose: Purpose) -> bool {
        if self.agreements.get(&purpose).is_some() {
            let side =
                self.agreements.disputes().filter(|(at, _)| **at == purpose).flat_map(|(_, lost)| lost);
            return self.agreements.get(&purpose).into_iter().chain(side).any(|it| it.reply != Reply::Given);
        }
        let side = self.consents.disputes().filter(|(at, _)| **at == purpose).flat_map(|(_, lost)| lost);
        self.consents.get(&purpose).into_iter().chain(side).any(|it| !it.given)
    }

    /// Whether the person agreed to a purpose, and nobody wrote otherwise.
    pub fn agrees(&self, purpose: Purpose) -> bool {
        self.stand(purpose).is_some() && !self.says_no(purpose)
    }

    /// Whether the case may be counted, without a name, with others.
    pub fn counts(&self) -> bool {
        !self.says_no(Purpose::Statistics)
    }

    /// The requests that nobody has answered yet, the oldest first.
    pub fn waiting(&self) -> Vec<(ItemId, &Request)> {
        let open = self.requests.iter().filter(|(_, request)| request.settled.is_none());
        let mut found: Vec<_> = open.map(|(id, request)| (*id, request)).collect();
        found.sort_by_key(|(id, request)| (request.on, *id));
        found
    }

    /// Whether a supervisor must have looked at the whole file before it is erased: files of asylum and of
    /// trafficking (a rule of the house).
    pub fn reviewed_first(&self, book: &Book) -> bool {
        use super::course::Restriction;
        self.in_asylum(book)
            || self.restriction.value() == Some(&Restriction::Trafficking)
            || self.facts.get(&super::facts::Fact::TraffickingSigns) == Some(&true)
    }

    /// Whether a supervisor looked at the whole file in the last days.
    pub fn reviewed(&self, today: NaiveDate) -> bool {
        self.review.value().is_some_and(|on| (0..=REVIEW_DAYS).contains(&(today - *on).num_days()))
    }
}

impl Book {
    /// Months for which a closed file is kept.
    pub fn keeps_for(&self) -> u32 {
        self.keep_months.unwrap_or(KEEP_MONTHS)
    }

    /// The day on which keeping a file that was closed on a day is thought over.
    pub fn kept_until(&self, closed: NaiveDate) -> NaiveDate {
        closed.checked_add_months(Months::new(self.keeps_for())).unwrap_or(closed)
    }
}

/// The dated fact of a request.
pub(super) fn trigger() -> TriggerId {
    TriggerId::from(REQUEST)
}
