//! `mastara deadline RULE --from DATE[THH:MM]`: both dates of a limit and their story. By the files alone, which
//! it then says; when a vault is named, with what the association noted for all cases.

use super::fault::Fault;
use super::json::{DeadlineShape, marked, near, starts, unchosen};
use super::{Ctx, out, vault};
use crate::desk::{Desk, Trouble};
use crate::domain::book::Book;
use crate::domain::clocks::Bends;
use crate::domain::deadline::{self, CountedDay, Deadline, Meaning, Moment, Start, Story};
use crate::domain::event::Case;
use crate::domain::ids::{CaseId, ItemId, RuleId};
use crate::domain::law::Counting;
use crate::domain::rules::{self, Choice};
use crate::export;
use crate::i18n::words::{Worded, date_names};
use crate::i18n::{Args, Catalog, answers, cited, dates, told};
use chrono::{NaiveDate, NaiveDateTime};
use std::path::Path;
use std::sync::Arc;

pub(super) fn run(ctx: &Ctx, rule: &str, from: &str, out: Option<&Path>) -> Result<(), Fault> {
    let began = began(from)?;
    let law = ctx.book();
    // A slip is named before a passphrase is asked for.
    chosen(ctx, &law, rule, began)?;
    let desk = asked(ctx).then(|| vault::unlocked(ctx)).transpose()?;
    let book = desk.as_ref().map_or(law, |desk| Arc::clone(desk.book()));
    let counted = Counted { found: reckoned(ctx, &book, rule, began)?, book: &book, desk: desk.is_some() };
    if let Some(folder) = out {
        leave(ctx, &counted, folder)?;
    } else if ctx.json {
        out::json(&DeadlineShape::of(&counted.found, began, &book, counted.desk, ctx.lang));
    } else {
        show(ctx, rule, &counted);
    }
    Ok(desk.map_or(Ok(()), Desk::lock)?)
}

/// A limit as it was counted.
struct Counted<'b> {
    found: Deadline,
    book: &'b Book,
    /// With what the association noted.
    desk: bool,
}

/// Whether the vault shall be looked into: it was named, or its passphrase was given.
fn asked(ctx: &Ctx) -> bool {
    ctx.vault.is_some() || ctx.passphrase_file.is_some()
}

fn chosen<'b>(ctx: &Ctx, book: &'b Book, rule: &str, began: Moment) -> Result<Choice<'b>, Fault> {
    let choice = rules::choose(&book.rules, &RuleId::from(rule), began.day()).map_err(|error| {
        let given =
            vec![("rule", rule.to_owned()), ("known", near(book, rule)), ("date", dates::short(began.day()))];
        Fault::refused(unchosen(&error), given)
    })?;
    if choice.prudent.counting == Counting::Hours && matches!(began, Moment::Day(_)) {
        return Err(Fault::refused("from-hour", vec![("trigger", starts(book, rule, ctx.lang))]));
    }
    Ok(choice)
}

fn reckoned(ctx: &Ctx, book: &Book, rule: &str, began: Moment) -> Result<Deadline, Fault> {
    let choice = chosen(ctx, book, rule, began)?;
    let start = match began {
        Moment::Day(day) => Start::on(day),
        Moment::Minute(minute) => Start::at(minute),
    };
    // Of nobody's case only what befell everybody is known.
    let nobody = Case::fold(CaseId::default(), &[]);
    let what = Bends::of(&nobody, book, ItemId::default()).of_rule(choice.prudent, began.day());
    let mut found = deadline::reckon(choice, start, &what, &book.calendar, &book.legal_time)
        .map_err(|why| Fault::refused("undated", vec![("why", told::undated(why, ctx.lang))]))?;
    found.lawyer = marked(&found, book);
    Ok(found)
}

/// The explanation as a page in a folder, beside what is there.
fn leave(ctx: &Ctx, counted: &Counted<'_>, folder: &Path) -> Result<(), Fault> {
    let today = ctx.today(counted.book);
    let mut page = export::explained(std::slice::from_ref(&counted.found), counted.book, today, ctx.lang);
    if !counted.desk {
        page.push_str(&Catalog::of(ctx.lang).word("deadline-law-alone"));
        page.push('\n');
    }
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

fn show(ctx: &Ctx, rule: &str, counted: &Counted<'_>) {
    let (found, book) = (&counted.found, counted.book);
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
    let cites = cited::cites(&found.basis, book, ctx.lang);
    let basis = words.text("deadline-basis", &Args::new().phrase("cite", cites));
    out::line(&format!("{} · {}", basis.plain(), found.tag.word(ctx.lang)));
    for mark in answers::marks(&found.lawyer, book, ctx.lang) {
        out::line(&mark.plain());
    }
    for caveat in found.dates.caveats.iter() {
        out::line(&told::caveat(caveat, ctx.lang));
    }
    out::line("");
    match &found.story {
        Story::Days { file_by, latest } => {
            out::line(&first);
            story(ctx, book, file_by);
            if found.dates.latest != found.dates.file_by {
                out::line(&second);
                story(ctx, book, latest);
            }
        }
        Story::Hours { file_by, .. } => {
            for said in told::hours(file_by, ctx.lang) {
                out::line(&said.plain());
            }
        }
    }
    if !counted.desk {
        let with = words.text("deadline-law-alone-mend", &Args::new().value("option", "--vault"));
        out::line("");
        out::line(&words.word("deadline-law-alone"));
        out::line(&with.plain());
    }
}

fn story(ctx: &Ctx, book: &Book, days: &[CountedDay]) {
    for day in days {
        let sign = if day.counted { '•' } else { ' ' };
        let closed =
            day.closed.filter(|_| day.counted).map(|closure| told::closed(closure, &book.calendar, ctx.lang));
        let beside = closed.map(|said| format!(" ({})", said.plain())).unwrap_or_default();
        let why = told::why(day.why, &book.calendar, ctx.lang).plain();
        out::line(&format!("  {sign} {}  {why}{beside}", dates::short(day.date)));
    }
}
