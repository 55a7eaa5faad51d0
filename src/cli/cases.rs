//! `today`, `cases` and `case REF`: what the desk knows, as text or JSON.

use super::fault::Fault;
use super::json::{AnswerShape, CaseLine, TodayLine, marked, moment};
use super::{Ctx, local, out, vault};
use crate::desk::{Desk, Filter, TODAY_CAP};
use crate::domain::card::Card;
use crate::domain::checklist;
use crate::domain::clocks::{Clock, clocks, explain};
use crate::domain::course::Enrolment;
use crate::domain::event::Case;
use crate::domain::ids::ItemId;
use crate::domain::law::Procedure;
use crate::i18n::words::{Worded, state};
use crate::i18n::{Args, Catalog, answers, own, told};
use serde_json::{Value, json};

/// Everybody, for the lists.
const ALL: usize = usize::MAX;

pub(super) fn today(ctx: &Ctx, most: Option<usize>) -> Result<(), Fault> {
    let desk = vault::unlocked(ctx)?;
    print_today(ctx, &desk, most);
    Ok(desk.lock()?)
}

/// Today's list. As JSON it is whole unless a number of lines was asked for.
pub(super) fn print_today(ctx: &Ctx, desk: &Desk, most: Option<usize>) {
    let (day, words) = (desk.today(), Catalog::of(ctx.lang));
    let cap = match most {
        Some(0) => ALL,
        Some(most) => most,
        None if ctx.json => ALL,
        None => TODAY_CAP,
    };
    let list = desk.today_list(day, cap);
    if ctx.json {
        let lines: Vec<_> =
            list.lines.iter().map(|line| TodayLine::of(line, desk.book(), day, ctx.lang)).collect();
        out::json(&lines);
        return;
    }
    if list.lines.is_empty() {
        out::line(&words.word("flags-none"));
    }
    for line in &list.lines {
        let more = match line.more {
            0 => String::new(),
            more => format!(" ({})", words.counted("flags-more", more as u64).plain()),
        };
        out::line(&format!(
            "{:<10} {} · {}{more}",
            line.reference,
            line.severity.word(ctx.lang),
            told::reason(&line.watch, desk.book(), day, ctx.lang).plain(),
        ));
    }
    if list.hidden > 0 {
        out::note(&words.counted("cli-today-hidden", list.hidden as u64).plain());
    }
}

pub(super) fn list(ctx: &Ctx, all: bool) -> Result<(), Fault> {
    let desk = vault::unlocked(ctx)?;
    let filter = Filter { closed: all, ..Filter::default() };
    let (mut cards, _) = desk.find("", &filter, ALL);
    cards.sort_by(|a, b| a.reference.cmp(&b.reference));
    if ctx.json {
        let lines: Vec<CaseLine> = cards.iter().map(|card| CaseLine::of(card, desk.today())).collect();
        out::json(&lines);
    } else {
        for card in cards {
            out::line(&format!("{:<10} {}  {}", card.reference, card.name.reveal(), next(ctx, &desk, &card)));
        }
    }
    Ok(desk.lock()?)
}

fn next(ctx: &Ctx, desk: &Desk, card: &Card) -> String {
    let found = card.next.as_ref().and_then(|next| {
        let procedure = desk.book().pinned(&next.procedure, next.version)?;
        procedure.step(&next.step)
    });
    found.map(|step| step.names.get(ctx.lang).to_owned()).unwrap_or_default()
}

pub(super) fn show(ctx: &Ctx, reference: &str) -> Result<(), Fault> {
    let desk = vault::unlocked(ctx)?;
    let Some(card) = desk.by_reference(reference) else {
        return Err(Fault::refused("no-such-reference", vec![("reference", reference.to_owned())]));
    };
    let file = desk.file(card.case)?;
    let courses = file.case.courses();
    let followed: Vec<_> = courses
        .iter()
        .filter_map(|(item, course)| Some((*item, desk.book().pinned(&course.procedure, course.version)?)))
        .collect();
    let held = |course: &Enrolment| desk.book().pinned(&course.procedure, course.version).is_some();
    let gone: Vec<&Enrolment> =
        courses.iter().map(|(_, course)| *course).filter(|course| !held(course)).collect();
    if ctx.json {
        let procedures: Vec<_> = followed
            .iter()
            .map(|(item, procedure)| {
                let (steps, dates) = (steps(ctx, &desk, &file.case, *item, procedure), dates(&desk, &file.case, *item, procedure));
                json!({"procedure": procedure.id.as_str(), "version": procedure.version, "steps": steps, "dates": dates, "local": desk.book().is_local(procedure), "gone": false})
            })
            .chain(gone.iter().map(|course| {
                json!({"procedure": course.procedure.as_str(), "version": course.version, "steps": [], "dates": [], "local": false, "gone": true})
            }))
            .collect();
        out::json(&json!({
            "case": file.case.reference(),
            "name": file.case.full_name().reveal(),
            "open": file.case.open(),
            "procedures": procedures,
        }));
    } else {
        out::line(&format!("{}  {}", file.case.reference(), file.case.full_name().reveal()));
        for (item, procedure) in followed {
            checklist_of(ctx, &desk, &file.case, item, procedure);
        }
        for course in gone {
            let name = desk
                .book()
                .name(&course.procedure)
                .map_or(course.procedure.as_str(), |names| names.get(ctx.lang));
            let args = Args::new().value("procedure", name).value("version", course.version.to_string());
            out::line("");
            for id in ["case-gone", "case-gone-mend"] {
                out::line(&Catalog::of(ctx.lang).text(id, &args).plain());
            }
        }
    }
    Ok(desk.lock()?)
}

/// The steps of a procedure as JSON, each with what a lawyer must answer or answered.
fn steps(ctx: &Ctx, desk: &Desk, case: &Case, item: ItemId, procedure: &Procedure) -> Vec<Value> {
    let lines = checklist::lines(case, item, procedure, desk.today());
    let shape = |line: &checklist::Line| {
        let questions = &line.step.basis.lawyer;
        json!({
            "step": line.step.id.as_str(),
            "name": line.step.names.get(ctx.lang),
            "state": state(&line.state, ctx.lang).plain(),
            "lawyer": questions,
            "answers": AnswerShape::to(questions, None, desk.book()),
        })
    };
    lines.iter().map(shape).collect()
}

/// Its limits, in the same way.
fn dates(desk: &Desk, case: &Case, item: ItemId, procedure: &Procedure) -> Vec<Value> {
    let book = desk.book();
    let running = clocks(case, book, item, procedure, desk.today());
    let shape = |clock: &Clock| {
        let found = explain(book, clock);
        let questions = found.as_ref().map(|found| marked(found, book)).unwrap_or_default();
        let rules = found.as_ref().map_or_else(|| vec![clock.rule], |found| answers::rules(found, book));
        json!({
            "rule": clock.rule.id.as_str(),
            "step": clock.step.map(|step| step.id.as_str()),
            "from": clock.began.fact.on,
            "file_by": moment(clock.dates.file_by),
            "latest": moment(clock.dates.latest),
            "met": clock.met(),
            "lawyer": questions,
            "answers": AnswerShape::to(&questions, Some(&rules), book),
            "local": found.as_ref().map_or_else(|| book.local_rule(&clock.rule.id), |found| book.local_date(found)),
        })
    };
    running.iter().map(shape).collect()
}

fn checklist_of(ctx: &Ctx, desk: &Desk, case: &Case, item: ItemId, procedure: &Procedure) {
    let (day, words) = (desk.today(), Catalog::of(ctx.lang));
    out::line("");
    out::line(&local::name(ctx, desk.book(), procedure));
    for line in checklist::lines(case, item, procedure, day) {
        let said = state(&line.state, ctx.lang).plain();
        out::line(&format!("  {:<6} {} · {said}", line.step.id.as_str(), line.step.names.get(ctx.lang)));
    }
    for clock in clocks(case, desk.book(), item, procedure, day).iter().filter(|clock| !clock.met()) {
        let file_by = told::moment(clock.dates.file_by, ctx.lang);
        let args =
            Args::new().phrase("date", file_by).phrase("title", own::rule(clock.rule, desk.book(), ctx.lang));
        out::line(&format!("  ! {}", words.text("flag-date-near-why", &args).plain()));
    }
}
