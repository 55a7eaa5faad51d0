//! Every value that the domain can give becomes a whole sentence in every language.

use chrono::NaiveDate;
use mastara::domain::book::Book;
use mastara::domain::calendar::{Calendar, Closure};
use mastara::domain::checklist::StepState;
use mastara::domain::course::Purpose;
use mastara::domain::deadline::{Caveat, Meaning, Moment, Unreckonable, Why};
use mastara::domain::facts::Fact;
use mastara::domain::flags::{FlagKind, Subject, Watch};
use mastara::domain::law::{Lang, Tag, Unit};
use mastara::domain::person::{Birth, Country, Nationality};
use mastara::domain::refusal::{Field, Refusal};
use mastara::i18n::words::{self, Worded};
use mastara::i18n::{Said, told};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
}

fn whole(what: &str, said: &str) {
    assert!(!said.is_empty() && !said.contains(['⟦', '{', '$']), "{what}: {said}");
    assert!(!said.contains(": .") && !said.ends_with(": "), "{what}: {said}");
}

fn watch(kind: FlagKind, moment: Moment, document: bool) -> Watch {
    let subject = Subject {
        procedure: Some("first-permit".into()),
        step: Some("fp.10".into()),
        document: document.then(|| "passport".into()),
        ..Subject::default()
    };
    Watch {
        kind,
        from: day(),
        until: None,
        harm: Some(day()),
        file_by: Some(moment),
        latest: Some(moment),
        since: Some(day()),
        subject,
    }
}

#[test]
fn every_flag_says_its_reason_and_the_act_that_removes_it() {
    let book = Book::default();
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    for lang in Lang::ALL {
        for kind in FlagKind::ALL {
            whole(kind.code(), &kind.word(lang));
            whole(kind.code(), &told::act(kind, lang));
            for moment in [Moment::Day(day()), Moment::Minute(day().and_hms_opt(10, 30, 0).unwrap())] {
                for document in [true, false] {
                    whole(
                        kind.code(),
                        &told::reason(&watch(kind, moment, document), &book, today, lang).plain(),
                    );
                }
            }
            let bare = Watch {
                harm: None,
                file_by: None,
                latest: None,
                since: None,
                ..watch(kind, Moment::Day(day()), false)
            };
            if bare_is_possible(kind) {
                whole(kind.code(), &told::reason(&bare, &book, today, lang).plain());
            }
        }
    }
    let stuck = told::reason(&watch(FlagKind::Stuck, Moment::Day(day()), true), &book, today, Lang::Fr);
    assert_eq!(stuck.plain(), "fp.10 : il manque passport, rien ne bouge depuis 3 jours");
}

/// Flags of a limit always come with its dates.
fn bare_is_possible(kind: FlagKind) -> bool {
    !matches!(
        kind,
        FlagKind::ClockRunning | FlagKind::FileByPassed | FlagKind::DateNear | FlagKind::LatestPassed
    )
}

#[test]
fn every_day_of_a_story_says_why() {
    let calendar = Calendar::default();
    let all = [
        Why::Event,
        Why::SilenceCertain,
        Why::MediatorOver,
        Why::CourtNamed,
        Why::AidAnswered,
        Why::Day(3),
        Why::WorkingDay(3),
        Why::Weekday(3),
        Why::Suspended,
        Why::DayAfter,
        Why::DayBefore(3),
        Why::Eve,
        Why::EventItself,
        Why::SameDay(3),
        Why::SameDay(-3),
        Why::EndOfMonth(1),
        Why::EndOfMonth(-1),
        Why::Closed(Closure::Weekend),
        Why::MovedBack,
        Why::RolledForward,
        Why::PlatformBack,
    ];
    for lang in Lang::ALL {
        for why in all {
            whole(&format!("{why:?}"), &told::why(why, &calendar, lang).plain());
        }
        for caveat in Caveat::ALL {
            whole("caveat", &told::caveat(caveat, lang));
        }
        for undated in [Unreckonable::NoAmount, Unreckonable::NeverOpen, Unreckonable::EndOfTime] {
            whole("undated", &told::undated(undated, lang));
        }
    }
    assert_eq!(told::why(Why::SameDay(3), &calendar, Lang::Ar).plain(), "نفس اليوم من الشهر بعد 3 أشهر");
}

#[test]
fn every_refusal_says_what_happened_and_what_to_do() {
    let date = day();
    let all = [
        Refusal::NoSuchCase,
        Refusal::AlreadyOpen,
        Refusal::CaseClosed,
        Refusal::NotClosed,
        Refusal::NameMissing,
        Refusal::Empty(Field::Reason),
        Refusal::TooLong(Field::Note, 4000),
        Refusal::Future(Field::Birth, date),
        Refusal::TooEarly(Field::Arrival, date),
        Refusal::EndsBeforeItBegins(date, date),
        Refusal::NoSuchProcedure("asylum".into()),
        Refusal::AlreadyStarted("asylum".into()),
        Refusal::NotStarted,
        Refusal::NoSuchStep("as.1".into()),
        Refusal::NoSuchPaper("passport".into()),
        Refusal::NoSuchOutcome("refused".into()),
        Refusal::StepNotReady(vec!["as.1".into(), "as.2".into()]),
        Refusal::StepAside(Fact::Minor),
        Refusal::StepOtherwise,
        Refusal::OutcomeWanted("as.1".into()),
        Refusal::DateWanted("notification".into()),
        Refusal::HourWanted("notification".into()),
        Refusal::DiscussFirst("police-exposure".into()),
        Refusal::ConsulateBlocked("consulate-never".into()),
        Refusal::AsylumNotAsked("consulate-never".into()),
        Refusal::ReasonWanted,
        Refusal::NoSuchItem,
        Refusal::NothingChanges,
        Refusal::NothingToUndo,
        Refusal::ChangedSince,
        Refusal::NoSuchObstacle("obs.unheard-of".into()),
        Refusal::NoSuchOffice("nobody".into()),
        Refusal::NoSuchFeast("fitr-1".into()),
        Refusal::FarFromEstimate(date, date),
        Refusal::NoSuchQuestion("LQ-99".into()),
        Refusal::NoSuchReading("full-days".into()),
        Refusal::ReadingsDiffer("full-days".into()),
        Refusal::SupervisorLifts,
        Refusal::SupervisorOpensConsulate,
        Refusal::SupervisorAccepts,
        Refusal::ConsulateReason,
        Refusal::SupervisorErases,
        Refusal::SupervisorKeeps,
        Refusal::NotAgreed(Purpose::ShareWithLawyer),
        Refusal::AnsweredAlready,
        Refusal::DisclosureReason,
        Refusal::ReviewFirst,
        Refusal::SupervisorReviews,
        Refusal::SupervisorTells,
        Refusal::NotLonger(date),
    ];
    for lang in Lang::ALL {
        for refusal in &all {
            for said in told::refusal(refusal, &Book::default(), lang) {
                whole(&format!("{refusal:?}"), &said.plain());
            }
        }
    }
    let codes: Vec<&str> = all.iter().map(Refusal::code).collect();
    assert_eq!(codes, Refusal::CODES);
    for code in mastara::store::Trouble::CODES {
        for lang in Lang::ALL {
            for said in told::trouble(code, Some("slots"), lang) {
                whole(code, &said.plain());
            }
        }
    }
    let [what, _] = told::refusal(&all[16], &Book::default(), Lang::Ar);
    assert!(what.plain().contains("as.1، as.2"));
}

#[test]
fn the_small_words_of_a_case() {
    for lang in Lang::ALL {
        for fact in Fact::ALL {
            whole(fact.code(), &fact.word(lang));
            for answer in [Some(true), Some(false), None] {
                whole(fact.code(), &words::fact(*fact, answer, lang).plain());
                whole("answer", &words::answer(answer, lang));
            }
            whole(fact.code(), &words::because(*fact, lang).plain());
            whole("state", &words::state(&StepState::Aside(*fact), lang).plain());
        }
        for state in [StepState::ToDo(vec![]), StepState::Ready, StepState::Submitted(day())] {
            whole("state", &words::state(&state, lang).plain());
        }
        for tag in [Tag::Primary, Tag::Secondary, Tag::Inference, Tag::Unverified] {
            whole("tag", &words::tag_meaning(tag, lang));
        }
        for meaning in [Meaning::Act, Meaning::Await] {
            for said in [words::date_names(meaning, lang), words::date_meanings(meaning, lang)].concat() {
                whole("date", &said);
            }
        }
        for age in [0, 1, 2, 3, 11, 100] {
            whole("birth", &words::birth(Birth::About { age, told: day() }, lang).plain());
        }
        whole("birth", &words::birth(Birth::Year(1981), lang).plain());
        whole("moment", &told::moment(Moment::Day(day()), lang).plain());
    }
    let mali = Nationality::Of(Country::from_code("ML").unwrap());
    assert_eq!(words::nationality(mali, Lang::En), "Mali");
    assert_eq!(words::nationality(Nationality::Stateless, Lang::Fr), "apatride");
    assert_eq!(words::amount(48, Unit::Hour, Lang::Ar).plain(), "48 ساعة");
    assert_eq!(Said::words("").pieces().len(), 0);
}
