//! From a wish about the association's file to facts, or a refusal. It changes nothing.

use super::{Announcement, Answer, Association, Matter, Particulars, Shut, ShutDay, Silent};
use crate::domain::calendar::HolidayState;
use crate::domain::decide::{Ground, checks, undo};
use crate::domain::event::{Event, Write};
use crate::domain::ids::{CaseId, QuestionId, ReadingId};
use crate::domain::law::Question;
use crate::domain::refusal::{Field, Refusal};
use chrono::{NaiveDate, NaiveDateTime};
use std::collections::BTreeSet;

/// Days between an estimate and the day announced, at most: more is a slip of the pen. Estimates of the
/// same method were never wrong by more than one.
const FARTHEST: i64 = 4;
/// Days for which the platform can be out of reach, at most.
const LONGEST_OUTAGE: i64 = 60;
/// Years from now for which a day can be closed.
const FARTHEST_YEAR: i64 = 3 * 366;

/// Months for which a closed file can be kept, at most.
const MOST_MONTHS: u32 = 120;

/// What a person at the desk wishes for all cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// A feast was announced.
    Announce {
        /// The key of its estimate.
        key: String,
        /// Its first day.
        first: NaiveDate,
        /// Where that was read.
        source: String,
        /// A supervisor accepts it.
        accepted: bool,
    },
    /// A supervisor accepts what was announced.
    Accept(String),
    /// It was not announced after all.
    Recall(String),
    /// A day is closed.
    Shut(NaiveDate, Shut, String),
    /// It is open after all.
    Open(NaiveDate),
    /// The platform was out of reach.
    Silent {
        /// First day.
        from: NaiveDate,
        /// When it came back, legal time.
        until: NaiveDateTime,
        /// How that is known.
        source: String,
    },
    /// It was in reach after all.
    Heard(NaiveDate),
    /// A lawyer answered.
    Answer(QuestionId, Answer),
    /// The answer no longer holds.
    Unanswer(QuestionId),
    /// Who the association is.
    Introduce(Particulars),
    /// For how many months a closed file is kept; none for the rule of the house.
    KeepFor(Option<u32>),
    /// Undo one batch: all its events, and all events before it or beside it.
    Undo {
        /// The batch, as it was written.
        batch: Vec<Event<Matter>>,
        /// Every other event of the file up to the batch.
        before: Vec<Event<Matter>>,
    },
}

/// The facts that a wish makes true in the association's file. Never empty.
pub fn decide(file: &Association, command: &Command, ground: Ground<'_>) -> Result<Vec<Matter>, Refusal> {
    let all = match command {
        Command::Undo { batch, before } => undo::undo(CaseId::ASSOCIATION, file, batch, before)?,
        other => vec![wished(file, other, ground)?],
    };
    let news = undo::news(file, all, false)?;
    // Whichever wish makes it so: an announcement that counts as accepted took a supervisor.
    let accepts = |matter: &Matter| matches!(matter, Matter::FeastAnnounced(Write { now: Some(told), .. }) if told.accepted);
    if !ground.hand.role.supervises() && news.iter().any(accepts) {
        return Err(Refusal::SupervisorAccepts);
    }
    let tells = |matter: &Matter| matches!(matter, Matter::ParticularsTold(_) | Matter::TermTold(_));
    if !ground.hand.role.supervises() && news.iter().any(tells) {
        return Err(Refusal::SupervisorTells);
    }
    Ok(news)
}

fn wished(file: &Association, command: &Command, ground: Ground<'_>) -> Result<Matter, Refusal> {
    Ok(match command {
        Command::Announce { key, first, source, accepted } => {
            checks::text(Field::Source, source, checks::LONG)?;
            let estimate = estimated(key, ground)?;
            if (*first - estimate).num_days().abs() > FARTHEST {
                return Err(Refusal::FarFromEstimate(*first, estimate));
            }
            let now = Announcement { first: *first, source: source.clone(), accepted: *accepted };
            Matter::FeastAnnounced(Write { at: key.clone(), now: Some(now) })
        }
        Command::Accept(key) => {
            let now = file.feasts.get(key).cloned().ok_or(Refusal::NoSuchItem)?;
            Matter::FeastAnnounced(Write {
                at: key.clone(),
                now: Some(Announcement { accepted: true, ..now }),
            })
        }
        Command::Recall(key) => {
            file.feasts.get(key).ok_or(Refusal::NoSuchItem)?;
            Matter::FeastAnnounced(Write { at: key.clone(), now: None })
        }
        Command::Shut(day, why, source) => {
            checks::text(Field::Source, source, checks::LONG)?;
            near(*day, ground.today)?;
            let now = ShutDay { why: *why, source: source.clone() };
            Matter::DayShut(Write { at: *day, now: Some(now) })
        }
        Command::Open(day) => {
            file.shut.get(day).ok_or(Refusal::NoSuchItem)?;
            Matter::DayShut(Write { at: *day, now: None })
        }
        Command::Silent { from, until, source } => {
            checks::text(Field::Source, source, checks::LONG)?;
            checks::past(Field::Day, *from, ground.today)?;
            let days = (until.date() - *from).num_days();
            if days < 0 {
                return Err(Refusal::EndsBeforeItBegins(*from, until.date()));
            }
            if days > LONGEST_OUTAGE || until.date() > ground.today {
                return Err(Refusal::Future(Field::Day, until.date()));
            }
            let now = Silent { until: *until, source: source.clone() };
            Matter::PlatformSilent(Write { at: *from, now: Some(now) })
        }
        Command::Heard(from) => {
            file.outages.get(from).ok_or(Refusal::NoSuchItem)?;
            Matter::PlatformSilent(Write { at: *from, now: None })
        }
        Command::Answer(id, answer) => {
            answered(id, answer, ground)?;
            Matter::QuestionAnswered(Write { at: id.clone(), now: Some(answer.clone()) })
        }
        Command::Unanswer(id) => {
            file.answers.get(id).ok_or(Refusal::NoSuchItem)?;
            Matter::QuestionAnswered(Write { at: id.clone(), now: None })
        }
        Command::Introduce(told) => {
            checks::text(Field::Association, &told.name, checks::SHORT)?;
            for part in [&told.address, &told.contact, &told.receipt] {
                checks::long_enough(Field::Association, part, 2 * checks::SHORT)?;
            }
            Matter::ParticularsTold(Write { at: (), now: Some(told.clone()) })
        }
        Command::KeepFor(months) => {
            if months.is_some_and(|months| !(1..=MOST_MONTHS).contains(&months)) {
                return Err(Refusal::TooLong(Field::Months, MOST_MONTHS as usize));
            }
            Matter::TermTold(Write { at: (), now: *months })
        }
        Command::Undo { .. } => return Err(Refusal::NothingToUndo),
    })
}

/// The first day of the estimate under a key.
fn estimated(key: &str, ground: Ground<'_>) -> Result<NaiveDate, Refusal> {
    let rows = ground.book.calendar.holidays().iter();
    let days = rows.filter(|row| row.key == key && row.state == HolidayState::Estimated).map(|row| row.date);
    days.min().ok_or_else(|| Refusal::NoSuchFeast(key.to_owned()))
}

fn near(day: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    let away = (day - today).num_days();
    if away > FARTHEST_YEAR {
        Err(Refusal::Future(Field::Day, day))
    } else if away < -FARTHEST_YEAR {
        Err(Refusal::TooEarly(Field::Day, day))
    } else {
        Ok(())
    }
}

fn answered(id: &QuestionId, answer: &Answer, ground: Ground<'_>) -> Result<(), Refusal> {
    let question = ground.book.questions.get(id).ok_or_else(|| Refusal::NoSuchQuestion(id.clone()))?;
    checks::text(Field::Lawyer, &answer.by, checks::SHORT)?;
    checks::past(Field::Day, answer.on, ground.today)?;
    checks::text(Field::Answer, &answer.words, checks::LONG)?;
    one_of_each(question, &answer.readings)
}

/// Two readings that say different things of the same limit can't both be taken.
fn one_of_each(question: &Question, readings: &[ReadingId]) -> Result<(), Refusal> {
    let mut said = BTreeSet::new();
    for id in readings {
        let reading = question.reading(id).ok_or_else(|| Refusal::NoSuchReading(id.clone()))?;
        for switch in &reading.switches {
            for what in switch.says() {
                if !said.insert((switch.limit.clone(), what)) {
                    return Err(Refusal::ReadingsDiffer(id.clone()));
                }
            }
        }
    }
    Ok(())
}
