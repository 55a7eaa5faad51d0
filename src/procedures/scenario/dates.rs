//! The dates that a scenario expects of a limit, compared with every clock of that limit in the case.

use super::super::lint::Kind;
use super::super::page::{Page, Spot};
use super::super::read::Reading;
use super::play::Desk;
use super::report::{Miss, Named, Sort};
use super::shape::{self, Dates};
use crate::domain::clocks::{self, Clock};
use crate::domain::deadline::{Caveat, Moment};
use crate::domain::ids::{ProcedureId, RuleId};
use crate::domain::law::Tag;
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
    for (index, dates) in shape.date.iter().enumerate() {
        let list = top.key("date");
        let at = list.at(index);
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
            for (key, sort, wanted, came) in compared(desk, dates, clock) {
                let miss = Miss::new(&page.place(&at.key(key)), sort, wanted, came).at(limit.clone());
                // The same clock is often seen from two procedures.
                if !misses.contains(&miss) {
                    misses.push(miss);
                }
            }
        }
    }
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

fn compared(desk: &Desk<'_>, dates: &Dates, clock: &Clock<'_>) -> Vec<Compared> {
    let explained = clocks::explain(desk.book, clock);
    let mut found = Vec::new();
    let code = |code: &str| Named::Code(code.to_owned());
    let day = |day: &Option<super::super::shape::Day>| {
        day.as_ref().and_then(|day| moment(&day.text())).map(Named::Moment)
    };
    let tag = explained.as_ref().map_or(clock.rule.basis.tag, |deadline| deadline.tag);
    let alarms = explained.as_ref().is_some_and(|deadline| deadline.alarm().is_some());
    let versions =
        [&clock.rule.id].into_iter().chain(explained.as_ref().and_then(|it| it.arguable_rule.as_ref()));
    for (key, sort, wanted, came) in [
        ("file_by", Sort::FileBy, day(&dates.file_by), vec![Named::Moment(clock.dates.file_by)]),
        ("latest", Sort::Latest, day(&dates.latest), vec![Named::Moment(clock.dates.latest)]),
        (
            "version",
            Sort::Rule,
            dates.version.as_deref().map(|id| Named::Limit(RuleId::from(id))),
            versions.cloned().map(Named::Limit).take(1).collect(),
        ),
        ("tag", Sort::Tag, dates.tag.as_deref().map(code), vec![code(tag.code())]),
        ("met", Sort::Met, dates.met.map(Named::Answer), vec![Named::Answer(clock.met())]),
        ("alarms", Sort::Alarms, dates.alarms.map(Named::Answer), vec![Named::Answer(alarms)]),
    ] {
        if let Some(wanted) = wanted.filter(|wanted| !came.contains(wanted)) {
            found.push((key, sort, vec![wanted], came));
        }
    }
    let questions: Vec<Named> =
        explained.iter().flat_map(|deadline| &deadline.lawyer).map(|id| code(id.as_str())).collect();
    let caveats: Vec<Named> = clock.dates.caveats.iter().map(|word| Named::Code(caveat(word))).collect();
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
