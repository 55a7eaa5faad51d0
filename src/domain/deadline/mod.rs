//! Deadlines. Every limit has two dates and their story: a prudent one to act on, and one that a
//! lawyer could still defend. Alarms use the first only.
//!
//! It must not read a clock, choose words or hide a doubt: what is not sure is a [`Caveat`].

mod caveat;
mod circumstances;
mod count;
mod explain;
mod hours;
mod plan;

pub use caveat::{Caveat, Caveats};
pub use circumstances::{Circumstances, LegalAid, MediatorComplaint, Outage, Suspension, WrongCourt};
pub use explain::{CountedDay, HourReadings, Story, Why};

use super::calendar::Calendar;
use super::course::{Known, Occurrence};
use super::ids::{QuestionId, RuleId};
use super::law::{Cite, Counting, Rule, RuleKind, Tag};
use super::legal_time::LegalTime;
use super::rules::{Choice, NEW_CODE};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use count::{Plan, Steps, plus, shift_months};
use explain::{Silent, Tell};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;

/// The dated fact that starts a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// The day; the earliest possible one when it is uncertain.
    pub day: NaiveDate,
    /// The hour, legal time, when it is known.
    pub hour: Option<NaiveTime>,
    /// How it is known.
    pub known: Known,
    /// When the fact is itself the end of a silence: `day` is the earliest reading of it, this is the
    /// certain one, from which the arguable date runs.
    pub certain: Option<NaiveDate>,
}

impl Start {
    /// A fact written on a paper, on that day.
    pub const fn on(day: NaiveDate) -> Self {
        Self { day, hour: None, known: Known::Paper, certain: None }
    }

    /// A fact written on a paper, at that minute.
    pub fn at(local: NaiveDateTime) -> Self {
        Self { hour: Some(local.time()), ..Self::on(local.date()) }
    }

    /// The end of a silence, by both dates of the limit that bound the authority.
    pub fn silence(dates: &Dates) -> Self {
        Self { certain: Some(dates.latest.day()), ..Self::on(dates.file_by.day()) }
    }
}

impl From<&Occurrence> for Start {
    fn from(fact: &Occurrence) -> Self {
        Self { day: fact.on, hour: fact.at, known: fact.known, certain: None }
    }
}

/// A date, or a minute of legal time for a limit in hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Moment {
    /// That day, to its end.
    Day(NaiveDate),
    /// That minute, legal time.
    Minute(NaiveDateTime),
}

impl Moment {
    /// The day.
    pub fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Minute(minute) => minute.date(),
        }
    }
}

impl Ord for Moment {
    /// A day without a minute lasts to its end.
    fn cmp(&self, other: &Self) -> Ordering {
        let time = |moment: &Self| match moment {
            Self::Day(_) => None,
            Self::Minute(minute) => Some(minute.time()),
        };
        self.day().cmp(&other.day()).then_with(|| match (time(self), time(other)) {
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (a, b) => a.cmp(&b),
        })
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// What the two dates of a limit mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Meaning {
    /// Somebody here must act: file by, and latest arguable.
    Act,
    /// Somebody else must, or a right opens: the earliest day on which that may be held to be so,
    /// and the day from which it is certain.
    Await,
}

impl Meaning {
    /// The meaning for a kind of rule.
    pub const fn of(kind: RuleKind) -> Self {
        match kind {
            RuleKind::Person | RuleKind::Association | RuleKind::Validity | RuleKind::House => Self::Act,
            RuleKind::Authority | RuleKind::Waiting => Self::Await,
        }
    }
}

/// How far the dates may still move when the feasts that are not confirmed are announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spread {
    /// Latest day that the prudent date may become. Never taken without a supervisor.
    pub file_by: NaiveDate,
    /// Latest day that the arguable date may become.
    pub latest: NaiveDate,
}

/// Both dates, without their story.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dates {
    /// File by; for a limit that binds an authority, the earliest date.
    pub file_by: Moment,
    /// Latest arguable; for a limit that binds an authority, the certain date.
    pub latest: Moment,
    /// Which of these it is.
    pub meaning: Meaning,
    /// The first day of the window, for an act that must lie between two dates.
    pub opens: Option<NaiveDate>,
    /// The day at whose midnight an electronic act is too late (law 58-25 arts 602 and 639).
    pub electronic: Option<NaiveDate>,
    /// The range left open by feasts that are not confirmed.
    pub spread: Option<Spread>,
    /// The rule is sure enough, and strong enough in law, for its dates to raise a flag: never for an
    /// unverified rule, a reminder of the house or a right that opens.
    pub alarms: bool,
    /// What must be said beside it.
    pub caveats: Caveats,
}

/// A limit of one rule, reckoned and explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The version that gave the prudent date.
    pub rule: RuleId,
    /// The version that gave the arguable date, when it is another one.
    pub arguable_rule: Option<RuleId>,
    /// What it was reckoned from.
    pub from: Start,
    /// The dates.
    pub dates: Dates,
    /// Confidence: that of the weaker version.
    pub tag: Tag,
    /// Questions for a lawyer: those of the rule, then those that the reckoning met.
    pub lawyer: Vec<QuestionId>,
    /// Sources and articles.
    pub basis: Vec<Cite>,
    /// Day by day.
    pub story: Story,
}

impl Deadline {
    /// The only date that may be shown as an alarm. None for an unverified rule, and none for what
    /// somebody else must do.
    pub fn alarm(&self) -> Option<Moment> {
        (self.dates.alarms && self.dates.meaning == Meaning::Act).then_some(self.dates.file_by)
    }
}

/// Why a limit has no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unreckonable {
    /// The rule says no amount, or zero days of which the first is day 1.
    NoAmount,
    /// The unit doesn't go with the counting.
    Unit,
    /// This counting has no meaning before an event.
    Direction,
    /// Longer than any limit of the law.
    TooLong,
    /// No open day within a year: the calendar is wrong.
    NeverOpen,
    /// The date lies beyond the end of the calendar.
    EndOfTime,
}

impl fmt::Display for Unreckonable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for Unreckonable {}

/// Both dates of a limit and their story.
pub fn reckon<'a>(
    choice: impl Into<Choice<'a>>,
    start: Start,
    circumstances: &Circumstances,
    calendar: &Calendar,
    legal_time: &LegalTime,
) -> Result<Deadline, Unreckonable> {
    let choice = choice.into();
    let (dates, story) = if choice.prudent.counting == Counting::Hours {
        let (dates, file_by, latest) = in_hours(&choice, &start, legal_time)?;
        (dates, Story::Hours { file_by, latest })
    } else {
        let (mut file_by, mut latest) = (Vec::new(), Vec::new());
        let dates = in_days(&choice, &start, circumstances, calendar, (&mut file_by, &mut latest))?;
        (dates, Story::Days { file_by, latest })
    };
    let Choice { prudent, favourable, .. } = choice;
    let other = (prudent.id != favourable.id).then_some(favourable);
    let mut basis = prudent.basis.cite.clone();
    basis.extend(other.iter().flat_map(|rule| rule.basis.cite.iter().cloned()));
    Ok(Deadline {
        rule: prudent.id.clone(),
        arguable_rule: other.map(|rule| rule.id.clone()),
        from: start,
        dates,
        tag: prudent.basis.tag.max(favourable.basis.tag),
        lawyer: questions(&choice, dates.caveats, &story),
        basis,
        story,
    })
}

/// Both dates only: nothing is allocated.
pub fn dates<'a>(
    choice: impl Into<Choice<'a>>,
    start: Start,
    circumstances: &Circumstances,
    calendar: &Calendar,
    legal_time: &LegalTime,
) -> Result<Dates, Unreckonable> {
    let choice = choice.into();
    if choice.prudent.counting == Counting::Hours {
        in_hours(&choice, &start, legal_time).map(|(dates, ..)| dates)
    } else {
        in_days(&choice, &start, circumstances, calendar, (&mut Silent, &mut Silent))
    }
}

fn in_hours(
    choice: &Choice<'_>,
    start: &Start,
    legal_time: &LegalTime,
) -> Result<(Dates, HourReadings, HourReadings), Unreckonable> {
    let (file_by, _) = hours::read(plan::hours(choice.prudent)?, start, legal_time)?;
    let (_, latest) = hours::read(plan::hours(choice.favourable)?, start, legal_time)?;
    let mut caveats = common_caveats(choice, start);
    caveats.add_if(start.hour.is_none(), Caveat::HourUnknown);
    caveats.add_if(!legal_time.reaches(file_by.from_instant), Caveat::LegalTimeShort);
    let dates = Dates {
        file_by: Moment::Minute(file_by.earlier()),
        latest: Moment::Minute(latest.later()),
        meaning: Meaning::of(choice.prudent.kind),
        opens: None,
        electronic: None,
        spread: None,
        alarms: alarms(choice.prudent),
        caveats,
    };
    Ok((dates, file_by, latest))
}

fn in_days<T: Tell>(
    choice: &Choice<'_>,
    start: &Start,
    circumstances: &Circumstances,
    calendar: &Calendar,
    (tale, late_tale): (&mut T, &mut T),
) -> Result<Dates, Unreckonable> {
    let rule = choice.prudent;
    let mut caveats = common_caveats(choice, start);
    let mut prudent = plan::prudent(rule, start)?;
    let mut favourable = plan::favourable(choice.favourable, start)?;
    let plain = favourable.run(calendar, &mut Silent)?;
    circumstances.bend(rule, start, plain, (&mut prudent, &mut favourable), &mut caveats)?;

    let file_by = prudent.run(calendar, tale)?;
    let mut latest = favourable.run(calendar, late_tale)?;
    let mut spread =
        Spread { file_by: other_moon(&prudent, calendar)?, latest: other_moon(&favourable, calendar)? };
    let electronic = last_electronic(rule, start, &favourable)?.map(|nth| {
        let day = circumstances.electronic(nth);
        caveats.add_if(day > nth, Caveat::Outage);
        day
    });
    if let Some(day) = electronic.filter(|day| *day > latest) {
        late_tale.tell(calendar, day, true, Why::PlatformBack);
        latest = day;
        spread.latest = spread.latest.max(day);
    }
    let moon_unsure = spread.file_by != file_by || spread.latest != latest;
    caveats.add_if(moon_unsure, Caveat::MoonUnsure);
    let asked = prudent.asks_calendar() || favourable.asks_calendar();
    let unreached = [start.day, file_by, latest].into_iter().any(|day| !calendar.knows_moon(day));
    caveats.add_if(asked && unreached, Caveat::CalendarShort);
    let opens =
        plan::opens_months_before(rule).map(|n| shift_months(start.day, -n.cast_signed())).transpose()?;
    Ok(Dates {
        file_by: Moment::Day(file_by),
        latest: Moment::Day(latest),
        meaning: Meaning::of(rule.kind),
        opens,
        electronic,
        spread: moon_unsure.then_some(spread),
        alarms: alarms(rule),
        caveats,
    })
}

/// The same count once unconfirmed feasts are taken the other way.
fn other_moon(plan: &Plan<'_>, calendar: &Calendar) -> Result<NaiveDate, Unreckonable> {
    Plan { doubts: plan.doubts.other_moon(), ..*plan }.run(calendar, &mut Silent)
}

/// The n-th day of a limit before a court under the new code: an electronic act has no day more.
fn last_electronic(
    rule: &Rule,
    start: &Start,
    favourable: &Plan<'_>,
) -> Result<Option<NaiveDate>, Unreckonable> {
    let before_court = circumstances::before_court(rule, Meaning::of(rule.kind)) && start.day >= NEW_CODE;
    match favourable.steps {
        Steps::FullDays { n, .. } if before_court => plus(favourable.from, n).map(Some),
        _ => Ok(None),
    }
}

fn alarms(rule: &Rule) -> bool {
    let binds = !matches!(rule.kind, RuleKind::House | RuleKind::Waiting);
    binds && !rule.fallback && rule.basis.tag != Tag::Unverified
}

fn common_caveats(choice: &Choice<'_>, start: &Start) -> Caveats {
    let mut caveats = Caveats::default();
    caveats.add_if(choice.prudent.basis.tag == Tag::Unverified, Caveat::Unverified);
    caveats.add_if(start.known == Known::Earliest, Caveat::StartUnsure);
    caveats.add_if(choice.unread, Caveat::Unread);
    caveats.add_if(choice.near_change, Caveat::NearChange);
    caveats.add_if(choice.old_chain, Caveat::OldChain);
    caveats
}

/// The questions of the rule, then those that this reckoning met.
fn questions(choice: &Choice<'_>, caveats: Caveats, story: &Story) -> Vec<QuestionId> {
    let mut questions = choice.prudent.basis.lawyer.clone();
    questions.extend(choice.favourable.basis.lawyer.iter().cloned());
    let rolled = match story {
        Story::Days { latest, .. } => latest.iter().any(|day| day.why == Why::RolledForward),
        Story::Hours { .. } => false,
    };
    let met = [
        (caveats.has(Caveat::NearChange), "LQ-05"),
        (caveats.has(Caveat::Mediator), "LQ-07"),
        // Whether a weekend is a holiday for law 58-25 art. 602.
        (rolled, "LQ-21"),
    ];
    questions.extend(met.into_iter().filter(|(so, _)| *so).map(|(_, id)| QuestionId::from(id)));
    let mut seen = std::collections::BTreeSet::new();
    questions.retain(|question| seen.insert(question.clone()));
    questions
}
