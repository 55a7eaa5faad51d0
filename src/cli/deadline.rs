//! `mastara deadline RULE --from DATE[THH:MM]`: both dates of a limit and their story.

use super::fault::Fault;
use super::json::{DeadlineShape, near, starts, unchosen};
use super::{Ctx, out};
use crate::desk::Trouble;
use crate::domain::deadline::{self, Circumstances, CountedDay, Deadline, Meaning, Moment, Start, Story};
use crate::domain::ids::RuleId;
use crate::domain::law::Counting;
use crate::domain::rules;
use crate::export;
use crate::i18n::words::{Worded, date_names};
use crate::i18n::{Args, Catalog, cited, dates, told};
use chrono::{NaiveDate, NaiveDateTime};
use std::path::Path;

pub(super) fn run(ctx: &Ctx, rule: &str, from: &str, out: Option<&Path>) -> Result<(), Fault> {
    let book = ctx.book();
    let began = began(from)?;
    let choice = rules::choose(&book.rules, &RuleId::from(rule), began.day()).map_err(|error| {
        let given = vec![
            ("rule", rule.to_owned()),
            ("known", near(&book, rule)),
            ("date", dates::short(began.day())),
        ];
        Fault::refused(unchosen(&error), given)
    })?;
    if choice.prudent.counting == Counting::Hours && matches!(began, Moment::Day(_)) {
        return Err(Fault::refused("from-hour", vec![("trigger", starts(&book, rule, ctx.lang))]));
    }
    let start = match began {
        Moment::Day(day) => Start::on(day),
        Moment::Minute(minute) => Start::at(minute),
    };
    let found = deadline::reckon(choice, start, &Circumstances::default(), &book.calendar, &book.legal_time)
        .map_err(|why| Fault::refused("undated", vec![("why", told::undated(why, ctx.lang))]))?;
    if let Some(folder) = out {
        return leave(ctx, &found, folder);
    }
    if ctx.json {
        out::json(&DeadlineShape::of(&found, began, &book, ctx.lang));
    } else {
        show(ctx, rule, &found);
    }
    Ok(())
}

/// The explanation as a page in a folder, beside what is there.
fn leave(ctx: &Ctx, found: &Deadline, folder: &Path) -> Result<(), Fault> {
    let book = ctx.book();
    let today = ctx.today(&book);
    let page = export::explained(std::slice::from_ref(found), &book, today, ctx.lang);
    let path = export::write(folder, &export::dates_name(today), &page)
        .map_err(|error| Fault::Desk(Trouble::Leave(error.kind())))?;
    let file = path.display().to_string();
    if ctx.json {
        out::json(&serde_json::json!({ "file": file }));
    } else {
        out::line(&Catalog::of(ctx.lang).text("page-written", &Args::new().value("file", file)).plain());
    }
    Ok(())
}

fn began(from: &str) -> Result<Moment, Fault> {
    let minute = ["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
        .iter()
        .find_map(|shape| NaiveDateTime::parse_from_str(from, shape).ok());
    minute
        .map(Moment::Minute)
        .or_else(|| from.parse::<NaiveDate>().ok().map(Moment::Day))
        .ok_or_else(|| Fault::Said("from-date", vec![("value", from.to_owned())], 2))
}

fn show(ctx: &Ctx, rule: &str, found: &Deadline) {
    let book = ctx.book();
    let words = Catalog::of(ctx.lang);
    let version = book.rules.get(&found.rule);
    out::line(version.map_or(rule, |version| version.title.get(ctx.lang)));
    let from = words.text(
        "deadline-from",
        &Args::new()
            .value("date", dates::long(found.from.day, ctx.lang))
            .value("event", version.map(|version| version.from.get(ctx.lang).to_owned()).unwrap_or_default()),
    );
    out::line(&from.plain());
    out::line("");
    let [first, second] = date_names(found.dates.meaning, ctx.lang);
    out::line(&format!("{first}: {}", told::moment(found.dates.file_by, ctx.lang).plain()));
    out::line(&format!("{second}: {}", told::moment(found.dates.latest, ctx.lang).plain()));
    if found.dates.meaning == Meaning::Act && !found.dates.alarms {
        out::line(&words.word("deadline-to-check"));
    }
    let cites = cited::cites(&found.basis, &book, ctx.lang);
    let basis = words.text("deadline-basis", &Args::new().phrase("cite", cites));
    out::line(&format!("{} · {}", basis.plain(), found.tag.word(ctx.lang)));
    if !found.lawyer.is_empty() {
        let marks: Vec<String> = found.lawyer.iter().map(ToString::to_string).collect();
        out::line(
            &words.text("lawyer-mark-questions", &Args::new().value("questions", marks.join(", "))).plain(),
        );
    }
    for caveat in found.dates.caveats.iter() {
        out::line(&told::caveat(caveat, ctx.lang));
    }
    out::line("");
    match &found.story {
        Story::Days { file_by, latest } => {
            out::line(&first);
            story(ctx, file_by);
            if found.dates.latest != found.dates.file_by {
                out::line(&second);
                story(ctx, latest);
            }
        }
        Story::Hours { file_by, .. } => {
            for said in told::hours(file_by, ctx.lang) {
                out::line(&said.plain());
            }
        }
    }
}

fn story(ctx: &Ctx, days: &[CountedDay]) {
    let book = ctx.book();
    for day in days {
        let sign = if day.counted { '•' } else { ' ' };
        let closed =
            day.closed.filter(|_| day.counted).map(|closure| told::closed(closure, &book.calendar, ctx.lang));
        let beside = closed.map(|said| format!(" ({})", said.plain())).unwrap_or_default();
        let why = told::why(day.why, &book.calendar, ctx.lang).plain();
        out::line(&format!("  {sign} {}  {why}{beside}", dates::short(day.date)));
    }
}
