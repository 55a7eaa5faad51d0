//! Sentences about a case and its dates: the reason of a flag, the story of a deadline, why a
//! wish was refused. The domain says what is so; here it becomes words, in one place for the
//! screen, the command line and print.

use super::catalog::{Args, Catalog};
use super::said::Said;
use super::words::Worded;
use super::{dates, own};
use crate::domain::book::Book;
use crate::domain::calendar::{Calendar, Closure};
use crate::domain::deadline::{Caveat, HourReadings, Moment, Unreckonable, Why};
use crate::domain::flags::{FlagKind, Subject, Watch};
use crate::domain::ids::{ProcedureId, StepId};
use crate::domain::law::{Lang, Words};
use crate::domain::refusal::Refusal;
use chrono::NaiveDate;

/// A text of the book in a sentence; its id when the book does not know it.
fn of_book(words: Option<&Words>, id: &str, lang: Lang) -> Said {
    match words.map(|words| words.get(lang)) {
        Some(text) if !text.is_empty() => Said::words(text),
        _ => Said::value(id),
    }
}

fn procedure(id: &ProcedureId, book: &Book, lang: Lang) -> Said {
    own::newest(id, book, lang)
}

fn step(id: &StepId, book: &Book, lang: Lang) -> Said {
    let steps = book.procedures.values().flat_map(|versions| versions.values().rev());
    of_book(
        steps.filter_map(|procedure| procedure.step(id)).map(|step| &step.names).next(),
        id.as_str(),
        lang,
    )
}

/// What a flag is about in a few words: its limit, else its paper, else its step or procedure.
fn title(subject: &Subject, book: &Book, lang: Lang) -> Said {
    if let Some(id) = &subject.rule {
        book.rules.get(id).map_or_else(|| Said::value(id.as_str()), |rule| own::rule(rule, book, lang))
    } else if let Some(id) = &subject.document {
        own::document(id, book, lang)
    } else if let Some(id) = &subject.step {
        step(id, book, lang)
    } else if let Some(id) = &subject.procedure {
        procedure(id, book, lang)
    } else {
        Said::default()
    }
}

/// A day in full; with its hour when it has one.
pub fn moment(moment: Moment, lang: Lang) -> Said {
    match moment {
        Moment::Day(day) => dates::as_value(day, lang),
        Moment::Minute(minute) => dates::with_hour(minute.date(), minute.time(), lang),
    }
}

/// The reason of a flag, in words.
pub fn reason(watch: &Watch, book: &Book, today: NaiveDate, lang: Lang) -> Said {
    let words = Catalog::of(lang);
    let subject = &watch.subject;
    let mut id = format!("{}-why", watch.kind.id());
    let mut args = Args::new().phrase("title", title(subject, book, lang));
    if let Some(id) = &subject.step {
        args = args.phrase("step", step(id, book, lang));
    }
    if let Some(id) = &subject.procedure {
        args = args.phrase("procedure", procedure(id, book, lang));
    }
    let since = watch.since.unwrap_or(watch.from);
    let days = today.signed_duration_since(since).num_days();
    args = args.count("days", u64::try_from(days).unwrap_or(0));
    let day = match watch.kind {
        FlagKind::LatestPassed => watch.latest.map(Moment::day),
        FlagKind::AppointmentMissed => watch.since,
        FlagKind::RetentionDue => Some(watch.from),
        _ => watch.file_by.map(Moment::day).or(watch.harm),
    };
    args = args.phrase("date", dates::as_value(day.unwrap_or(watch.from), lang));
    if let Some(latest) = watch.latest {
        args = args.phrase("latest", moment(latest, lang));
    }
    if let Some(file_by) = watch.file_by {
        args = args.phrase("moment", moment(file_by, lang));
    }
    match (watch.kind, watch.file_by, &subject.document) {
        (FlagKind::AppointmentToday, Some(Moment::Minute(at)), _) => {
            id.push_str("-hour");
            args = args.value("hour", dates::hour(at.time()));
        }
        (FlagKind::Stuck, _, Some(document)) => {
            id.push_str("-paper");
            args = args.phrase("paper", own::document(document, book, lang));
        }
        (FlagKind::LawChanged, ..) if subject.rule.is_some() => {
            id.push_str("-limit");
            args = args.phrase("began", dates::as_value(since, lang));
        }
        _ => {}
    }
    words.text(&id, &args)
}

/// The act that removes a flag, in words.
pub fn act(kind: FlagKind, lang: Lang) -> String {
    Catalog::of(lang).word(&format!("{}-act", kind.id()))
}

/// Why a day is in the story of a deadline.
pub fn why(why: Why, calendar: &Calendar, lang: Lang) -> Said {
    let words = Catalog::of(lang);
    let plain = |id: &str| words.text(id, &Args::new());
    let nth = |id: &str, day: u32| words.text(id, &Args::new().value("day", day.to_string()));
    let months = |after: &str, before: &str, months: i32| {
        let id = if months < 0 { before } else { after };
        let count = words.counted("count-months", months.unsigned_abs().into());
        words.text(id, &Args::new().phrase("months", count))
    };
    match why {
        Why::Event => plain("why-event"),
        Why::SilenceCertain => plain("why-silence-certain"),
        Why::MediatorOver => plain("why-mediator-over"),
        Why::CourtNamed => plain("why-court-named"),
        Why::AidAnswered => plain("why-aid-answered"),
        Why::Day(day) => nth("why-day", day),
        Why::WorkingDay(day) => nth("why-working-day", day),
        Why::Weekday(day) => nth("why-weekday", day),
        Why::Suspended => plain("why-suspended"),
        Why::DayAfter => plain("why-day-after"),
        Why::DayBefore(days) => {
            let days = words.counted("count-days", days.into());
            words.text("why-day-before", &Args::new().phrase("days", days))
        }
        Why::Eve => plain("why-eve"),
        Why::EventItself => plain("why-event-itself"),
        Why::SameDay(count) => months("why-same-day", "why-same-day-before", count),
        Why::EndOfMonth(count) => months("why-end-of-month", "why-end-of-month-before", count),
        Why::Closed(closure) => closed(closure, calendar, lang),
        Why::MovedBack => plain("why-moved-back"),
        Why::RolledForward => plain("why-rolled-forward"),
        Why::PlatformBack => plain("why-platform-back"),
    }
}

/// Why a day is or may be closed.
pub fn closed(closure: Closure, calendar: &Calendar, lang: Lang) -> Said {
    let id = match closure {
        Closure::Weekend => "why-weekend",
        Closure::Fixed(_) | Closure::Feast(_) => "why-holiday",
        Closure::Window(_) => "why-window",
        Closure::Bridge(_) => "why-bridge",
        Closure::Local(_) => "why-local",
    };
    let holiday = closure.holiday().and_then(|no| calendar.holiday(no));
    let name = holiday.map_or_else(Said::default, |it| of_book(Some(&it.names), &it.key, lang));
    Catalog::of(lang).text(id, &Args::new().phrase("name", name))
}

/// Both readings of a limit in hours: from when, the hours elapsed, the hours on the wall, and
/// that nights count.
pub fn hours(readings: &HourReadings, lang: Lang) -> [Said; 4] {
    let words = Catalog::of(lang);
    let at = |id: &str, minute| {
        words.text(id, &Args::new().phrase("moment", moment(Moment::Minute(minute), lang)))
    };
    [
        at("why-hours-from", readings.from),
        at("why-hours-elapsed", readings.elapsed),
        at("why-hours-wall", readings.wall),
        words.text("why-hours-all", &Args::new()),
    ]
}

/// What must be said beside a date.
pub fn caveat(caveat: Caveat, lang: Lang) -> String {
    Catalog::of(lang).word(match caveat {
        Caveat::Unverified => "caveat-unverified",
        Caveat::StartUnsure => "caveat-start-unsure",
        Caveat::HourUnknown => "caveat-hour-unknown",
        Caveat::LegalTimeShort => "caveat-legal-time-short",
        Caveat::CalendarShort => "caveat-calendar-short",
        Caveat::MoonUnsure => "caveat-moon-unsure",
        Caveat::NearChange => "caveat-near-change",
        Caveat::OldChain => "caveat-old-chain",
        Caveat::Unread => "caveat-unread",
        Caveat::Mediator => "caveat-mediator",
        Caveat::WrongCourt => "caveat-wrong-court",
        Caveat::WrongCourtPending => "caveat-wrong-court-pending",
        Caveat::AidAnswered => "caveat-aid-answered",
        Caveat::AidPending => "caveat-aid-pending",
        Caveat::AidDoesNotStop => "caveat-aid-does-not-stop",
        Caveat::Doubled => "caveat-doubled",
        Caveat::ReasonsAsked => "caveat-reasons-asked",
        Caveat::Suspended => "caveat-suspended",
        Caveat::Outage => "caveat-outage",
        Caveat::Answered => "caveat-answered",
        Caveat::OralNotice => "caveat-oral-notice",
    })
}

/// Why a limit has no date.
pub fn undated(why: Unreckonable, lang: Lang) -> String {
    Catalog::of(lang).word(match why {
        Unreckonable::NoAmount => "undated-no-amount",
        Unreckonable::Unit => "undated-unit",
        Unreckonable::Direction => "undated-direction",
        Unreckonable::TooLong => "undated-too-long",
        Unreckonable::NeverOpen => "undated-never-open",
        Unreckonable::EndOfTime => "undated-end-of-time",
    })
}

/// Why a wish was refused, and what to do next.
pub fn refusal(refusal: &Refusal, book: &Book, lang: Lang) -> [Said; 2] {
    both(refusal.code(), &of_refusal(refusal, book, lang), lang)
}

/// What went wrong with the vault, by the stable name of the trouble, and what to do next.
pub fn trouble(code: &str, file: Option<&str>, lang: Lang) -> [Said; 2] {
    both(code, &file.map_or_else(Args::new, |file| Args::new().value("file", file)), lang)
}

fn both(code: &str, args: &Args, lang: Lang) -> [Said; 2] {
    ["err", "rec"].map(|start| Catalog::of(lang).text(&format!("{start}-{code}"), args))
}

fn of_refusal(refusal: &Refusal, book: &Book, lang: Lang) -> Args {
    let none = Args::new();
    let of = |value: &dyn Worded| Said::words(&value.word(lang));
    let day = |day: &NaiveDate| dates::as_value(*day, lang);
    let warning = |id| own::warning(id, book, lang);
    let trigger = |id| of_book(book.triggers.get(id).map(|it| &it.names), id.as_str(), lang);
    match refusal {
        Refusal::Empty(field) => none.phrase("field", of(field)),
        Refusal::TooLong(field, most) => {
            none.phrase("field", of(field)).count("count", u64::try_from(*most).unwrap_or(u64::MAX))
        }
        Refusal::Future(field, date) | Refusal::TooEarly(field, date) => {
            none.phrase("field", of(field)).phrase("date", day(date))
        }
        Refusal::EndsBeforeItBegins(begin, end) => none.phrase("begin", day(begin)).phrase("end", day(end)),
        Refusal::NoSuchProcedure(id) | Refusal::AlreadyStarted(id) => {
            none.phrase("procedure", procedure(id, book, lang))
        }
        Refusal::NoSuchStep(id) | Refusal::OutcomeWanted(id) => none.phrase("step", step(id, book, lang)),
        Refusal::NoSuchPaper(id) => none.phrase("paper", own::document(id, book, lang)),
        Refusal::NoSuchOutcome(id) => none.value("outcome", id.as_str()),
        Refusal::StepNotReady(ids) => none.phrase("steps", listed(ids, book, lang)),
        Refusal::StepAside(fact) => none.phrase("fact", of(fact)),
        Refusal::DateWanted(id) | Refusal::HourWanted(id) => none.phrase("trigger", trigger(id)),
        Refusal::NoSuchObstacle(id) => none.phrase("obstacle", own::obstacle(id, book, lang)),
        Refusal::NoSuchOffice(id) => none.value("office", id.as_str()),
        Refusal::FarFromEstimate(told, estimate) => {
            none.phrase("date", day(told)).phrase("estimate", day(estimate))
        }
        Refusal::NoSuchFeast(key) => none.value("feast", key),
        Refusal::NoSuchQuestion(id) => none.value("question", id.as_str()),
        Refusal::NoSuchReading(id) | Refusal::ReadingsDiffer(id) => none.value("reading", id.as_str()),
        Refusal::DiscussFirst(id) | Refusal::ConsulateBlocked(id) | Refusal::AsylumNotAsked(id) => {
            none.phrase("warning", warning(id))
        }
        Refusal::NotAgreed(purpose) => none.phrase("purpose", of(purpose)),
        Refusal::NotLonger(date) => none.phrase("date", day(date)),
        Refusal::AnsweredAlready
        | Refusal::DisclosureReason
        | Refusal::ReviewFirst
        | Refusal::SupervisorReviews
        | Refusal::SupervisorTells
        | Refusal::NoSuchCase
        | Refusal::StepOtherwise
        | Refusal::AlreadyOpen
        | Refusal::CaseClosed
        | Refusal::NotClosed
        | Refusal::NameMissing
        | Refusal::NotStarted
        | Refusal::ReasonWanted
        | Refusal::NoSuchItem
        | Refusal::NothingChanges
        | Refusal::NothingToUndo
        | Refusal::ChangedSince
        | Refusal::SupervisorLifts
        | Refusal::SupervisorOpensConsulate
        | Refusal::SupervisorAccepts
        | Refusal::ConsulateReason
        | Refusal::SupervisorErases
        | Refusal::SupervisorKeeps => none,
    }
}

fn listed(ids: &[StepId], book: &Book, lang: Lang) -> Said {
    let comma = if lang == Lang::Ar { "، " } else { ", " };
    let mut steps = Said::default();
    for id in ids {
        let before = if steps.pieces().is_empty() { "" } else { comma };
        steps = steps.and(Said::words(before)).and(step(id, book, lang));
    }
    steps
}
