//! The dates that a scenario expects of a limit: of every clock of it that runs in the case, or as the
//! book alone counts them from a day, for a limit that no procedure runs.

use super::super::lint::{Fault, Kind};
use super::super::page::{Page, Spot};
use super::super::read::Reading;
use super::play::Desk;
use super::report::{Miss, Named, Sort};
use super::shape::{self, Dates};
use crate::domain::book::Book;
use crate::domain::clocks::{self, Clock};
use crate::domain::deadline::{self, Caveat, Circumstances, Deadline, Moment, Start};
use crate::domain::ids::{ProcedureId, RuleId};
use crate::domain::law::{Counting, Tag};
use crate::domain::rules;
use chrono::{NaiveDate, NaiveDateTime};

/// Whether something is expected of the limit.
pub(super) fn says(dates: &Dates) -> bool {
    let days = dates.file_by.is_some() || dates.latest.is_some();
    let words = dates.version.is_some() || dates.tag.is_some();
    let answers = dates.runs.is_some() || dates.met.is_some() || dates.alarms.is_some();
    let lists = [&dates.lawyer, &dates.caveats];
    days || words || answers || lists.into_iter().flatten().any(|list| !list.is_empty())
}

/// Notes what is wrong in the expectations.
pub(super) fn read(reading: &mut Reading<'_>, shape: &shape::Scenario) {
    let top = Spot::TOP;
    let running = shape.date.iter().enumerate().map(|(index, dates)| ("date", index, dates));
    let alone = shape.limit.iter().enumerate().map(|(index, dates)| ("limit", index, dates));
    for (key, index, dates) in running.chain(alone) {
        let list = top.key(key);
        let at = list.at(index);
        if key == "limit" {
            alone_reads(reading, &at, dates);
        }
        reading.link(&at.key("limit"), Kind::Limit, &dates.limit);
        for (key, kind, id) in
            [("version", Kind::Limit, &dates.version), ("procedure", Kind::Procedure, &dates.procedure)]
        {
            if let Some(id) = id {
                reading.link(&at.key(key), kind, id);
            }
        }
        for (key, day) in [("from", &dates.from), ("file_by", &dates.file_by), ("latest", &dates.latest)] {
            if let Some(day) = day {
                reading.moment(&at.key(key), day);
            }
        }
        let questions = at.key("lawyer");
        for (index, id) in dates.lawyer.iter().flatten().enumerate() {
            reading.link(&questions.at(index), Kind::Question, id);
        }
        if let Some(tag) = &dates.tag {
            let tags = [Tag::Primary, Tag::Secondary, Tag::Inference, Tag::Unverified].map(Tag::code);
            reading.word(&at.key("tag"), tag, &tags);
        }
        let known = Caveat::ALL.map(caveat);
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let caveats = at.key("caveats");
        for (index, word) in dates.caveats.iter().flatten().enumerate() {
            reading.word(&caveats.at(index), word, &known);
        }
    }
}

/// Without a case there is a day to count from, and nothing that was done, left or followed.
fn alone_reads(reading: &mut Reading<'_>, at: &Spot<'_>, dates: &Dates) {
    if dates.from.is_none() {
        reading.fault(at, Fault::MissingKey { key: "from".to_owned() });
    }
    for (key, there) in [
        ("procedure", dates.procedure.is_some()),
        ("runs", dates.runs.is_some()),
        ("met", dates.met.is_some()),
    ] {
        if there {
            let fault = Fault::KeyAstray { key: key.to_owned(), act: "[[limit]]".to_owned() };
            reading.fault(&at.key(key), fault);
        }
    }
}

/// `NearChange` is `near-change` in a scenario.
fn caveat(caveat: Caveat) -> String {
    let mut code = String::new();
    for letter in format!("{caveat:?}").chars() {
        if letter.is_uppercase() && !code.is_empty() {
            code.push('-');
        }
        code.extend(letter.to_lowercase());
    }
    code
}

/// Notes which dates came otherwise.
pub(super) fn look(
    page: &Page<'_>,
    shape: &shape::Scenario,
    today: NaiveDate,
    desk: &Desk<'_>,
    misses: &mut Vec<Miss>,
) {
    let top = Spot::TOP;
    for (index, dates) in shape.date.iter().enumerate() {
        let list = top.key("date");
        let at = list.at(index);
        let all = running(desk, dates, today);
        let from = dates.from.as_ref().and_then(|day| moment(&day.text()));
        let found: Vec<&Clock<'_>> =
            all.iter().filter(|clock| from.is_none_or(|from| began(clock, from))).collect();
        let mut starts: Vec<Named> = all.iter().map(|clock| Named::Moment(start(clock))).collect();
        starts.dedup();
        // Without a day there must be nothing to choose between.
        let sure = found.iter().all(|clock| found.first().is_some_and(|one| start(clock) == start(one)));
        let runs = !found.is_empty() && sure;
        let limit = Named::Limit(RuleId::from(dates.limit.as_str()));
        if runs != dates.runs.unwrap_or(true) {
            let key = if dates.runs.is_some() { "runs" } else { "from" };
            let wanted = match (dates.runs, from) {
                (Some(false), _) => Vec::new(),
                (_, from) => vec![from.map_or(limit.clone(), Named::Moment)],
            };
            misses.push(Miss::new(&page.place(&at.key(key)), Sort::Runs, wanted, starts).at(limit));
            continue;
        }
        for clock in found {
            let Some(explained) = clocks::explain(desk.book, clock) else { continue };
            for (key, sort, wanted, came) in compared(dates, &explained, Some(clock.met())) {
                let miss = Miss::new(&page.place(&at.key(key)), sort, wanted, came).at(limit.clone());
                // The same clock is often seen from two procedures.
                if !misses.contains(&miss) {
                    misses.push(miss);
                }
            }
        }
    }
}

/// Notes which dates the book counts otherwise.
pub(super) fn look_alone(page: &Page<'_>, shape: &shape::Scenario, book: &Book, misses: &mut Vec<Miss>) {
    let top = Spot::TOP;
    for (index, dates) in shape.limit.iter().enumerate() {
        let list = top.key("limit");
        let at = list.at(index);
        let limit = Named::Limit(RuleId::from(dates.limit.as_str()));
        let from = dates.from.as_ref().and_then(|day| moment(&day.text()));
        let Some(found) = from.and_then(|from| counted(book, &dates.limit, from)) else {
            let wanted = from.map(Named::Moment).into_iter().collect();
            misses.push(Miss::new(&page.place(&at.key("from")), Sort::Runs, wanted, Vec::new()).at(limit));
            continue;
        };
        for (key, sort, wanted, came) in compared(dates, &found, None) {
            misses.push(Miss::new(&page.place(&at.key(key)), sort, wanted, came).at(limit.clone()));
        }
    }
}

/// The limit from that day or minute, with nothing else known: what `mastara deadline` answers. None when
/// no version was read for that day, or its hour is wanted.
fn counted(book: &Book, limit: &str, from: Moment) -> Option<Deadline> {
    let choice = rules::choose(&book.rules, &RuleId::from(limit), from.day()).ok()?;
    let start = match from {
        Moment::Minute(minute) => Start::at(minute),
        Moment::Day(_) if choice.prudent.counting == Counting::Hours => return None,
        Moment::Day(day) => Start::on(day),
    };
    deadline::reckon(choice, start, &Circumstances::default(), &book.calendar, &book.legal_time).ok()
}

/// Every clock of the limit in the case, or in one procedure of it.
fn running<'b>(desk: &Desk<'b>, dates: &Dates, today: NaiveDate) -> Vec<Clock<'b>> {
    let only = dates.procedure.as_deref().map(ProcedureId::from);
    let mut found = Vec::new();
    for (id, enrolment) in desk.case.courses() {
        let wanted = only.as_ref().is_none_or(|only| enrolment.procedure == *only);
        let pinned = desk.book.pinned(&enrolment.procedure, enrolment.version);
        if let Some(procedure) = pinned.filter(|_| wanted) {
            found.extend(clocks::clocks(&desk.case, desk.book, id, procedure, today));
        }
    }
    // Limits in hours run whichever procedure is followed; those that one speaks for are there already.
    if only.is_none() && found.iter().all(|clock| !of(clock, dates)) {
        found.extend(clocks::hours(&desk.case, desk.book, today));
    }
    found.retain(|clock| of(clock, dates));
    // Where a remedy carries a clock on, it is the remedy's that counts.
    let carried = |clock: &Clock<'_>| clock.settled == Some(true);
    if found.iter().any(|clock| !carried(clock)) {
        found.retain(|clock| !carried(clock));
    }
    found
}

fn of(clock: &Clock<'_>, dates: &Dates) -> bool {
    [&clock.rule.family, &clock.rule.id].into_iter().any(|id| id.as_str() == dates.limit)
}

fn moment(text: &str) -> Option<Moment> {
    let minute = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    minute.map(Moment::Minute).or_else(|| text.parse().ok().map(Moment::Day))
}

fn start(clock: &Clock<'_>) -> Moment {
    let day = clock.began.fact.on;
    clock.began.fact.at.map_or(Moment::Day(day), |at| Moment::Minute(day.and_time(at)))
}

fn began(clock: &Clock<'_>, from: Moment) -> bool {
    match from {
        Moment::Day(day) => clock.began.fact.on == day,
        Moment::Minute(_) => start(clock) == from,
    }
}

type Compared = (&'static str, Sort, Vec<Named>, Vec<Named>);

fn compared(dates: &Dates, deadline: &Deadline, met: Option<bool>) -> Vec<Compared> {
    let mut found = Vec::new();
    let code = |code: &str| Named::Code(code.to_owned());
    let day = |day: &Option<super::super::shape::Day>| {
        day.as_ref().and_then(|day| moment(&day.text())).map(Named::Moment)
    };
    let version = dates.version.as_deref().map(|id| Named::Limit(RuleId::from(id)));
    let answer = |is: Option<bool>| is.map(Named::Answer).into_iter().collect();
    for (key, sort, wanted, came) in [
        ("file_by", Sort::FileBy, day(&dates.file_by), vec![Named::Moment(deadline.dates.file_by)]),
        ("latest", Sort::Latest, day(&dates.latest), vec![Named::Moment(deadline.dates.latest)]),
        ("version", Sort::Rule, version, vec![Named::Limit(deadline.rule.clone())]),
        ("tag", Sort::Tag, dates.tag.as_deref().map(code), vec![code(deadline.tag.code())]),
        ("met", Sort::Met, dates.met.map(Named::Answer), answer(met)),
        ("alarms", Sort::Alarms, dates.alarms.map(Named::Answer), answer(Some(deadline.alarm().is_some()))),
    ] {
        if let Some(wanted) = wanted.filter(|wanted| !came.contains(wanted)) {
            found.push((key, sort, vec![wanted], came));
        }
    }
    let questions: Vec<Named> = deadline.lawyer.iter().map(|id| code(id.as_str())).collect();
    let caveats: Vec<Named> = deadline.dates.caveats.iter().map(|word| Named::Code(caveat(word))).collect();
    for (key, sort, wanted, came) in [
        ("lawyer", Sort::Lawyer, &dates.lawyer, questions),
        ("caveats", Sort::Caveats, &dates.caveats, caveats),
    ] {
        let lost: Vec<Named> =
            wanted.iter().flatten().map(|word| code(word)).filter(|one| !came.contains(one)).collect();
        if !lost.is_empty() {
            found.push((key, sort, lost, came));
        }
    }
    found
}
