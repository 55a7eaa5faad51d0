//! `mastara deadline RULE --from DATE[THH:MM]`: both dates of a limit and their story, with what befell its time.
//! By the files alone, which it then says; when a vault is named, with what the association noted for all cases.

use super::fault::Fault;
use super::json::{DeadlineShape, marked, near, starts, unchosen};
use super::{Ctx, out, vault};
use crate::desk::{Desk, Trouble};
use crate::domain::book::Book;
use crate::domain::clocks::Bends;
use crate::domain::deadline::{
    self, Circumstances, CountedDay, Deadline, LegalAid, Meaning, MediatorComplaint, Moment, Start, Story,
};
use crate::domain::event::Case;
use crate::domain::ids::{CaseId, ItemId, RuleId};
use crate::domain::law::Counting;
use crate::domain::rules::{self, Choice};
use crate::export;
use crate::i18n::words::{Worded, date_names};
use crate::i18n::{Args, Catalog, Said, answers, cited, dates, own, told};
use chrono::{NaiveDate, NaiveDateTime};
use clap::Args as Arguments;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

/// Which limit, from when, and what befell its time.
#[derive(Debug, Arguments)]
pub(super) struct Asked {
    /// The rule.
    #[arg(value_name = "RULE")]
    rule: String,
    /// The day, with the hour where the limit runs in hours.
    #[arg(long, value_name = "DATE[THH:MM]")]
    from: String,
    /// After a silence: the day from which it is certain.
    #[arg(long, value_name = "DATE")]
    certain: Option<NaiveDate>,
    /// The day on which the time of that silence began.
    #[arg(long, value_name = "DATE")]
    chain: Option<NaiveDate>,
    /// Neither domicile nor residence in Morocco.
    #[arg(long)]
    abroad: bool,
    /// Legal aid was asked, and answered.
    #[arg(long, value_name = "DATE[,DATE]")]
    aid: Option<Pair>,
    /// The Médiateur was turned to, and decided.
    #[arg(long, value_name = "DATE[,DATE]")]
    complaint: Option<Pair>,
    /// Folder to write the explanation into, as a page.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// A day, and the day on which it was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pair(NaiveDate, Option<NaiveDate>);

impl FromStr for Pair {
    type Err = chrono::ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once(',') {
            Some((first, second)) => Ok(Self(first.trim().parse()?, Some(second.trim().parse()?))),
            None => Ok(Self(text.trim().parse()?, None)),
        }
    }
}

impl Asked {
    /// Nothing lies before what it follows.
    fn in_order(&self, began: NaiveDate) -> Result<(), Fault> {
        let of = |pair: Pair| [Some((began, pair.0)), pair.1.map(|answered| (pair.0, answered))];
        let pairs = [self.aid, self.complaint].into_iter().flatten().flat_map(of).flatten();
        let silence = [self.certain.map(|certain| (began, certain)), self.chain.map(|chain| (chain, began))];
        let wrong = silence.into_iter().flatten().chain(pairs).find(|(first, then)| then < first);
        wrong.map_or(Ok(()), |(first, then)| {
            let given = vec![("first", dates::short(first)), ("then", dates::short(then))];
            Err(Fault::Said("days-order", given, 2))
        })
    }

    /// What befell this limit, beside what befell everybody.
    fn bend(&self, what: Circumstances) -> Circumstances {
        Circumstances {
            mediator: self.complaint.map(|Pair(filed, decided)| MediatorComplaint { filed, decided }),
            legal_aid: self.aid.map(|Pair(asked, answered)| LegalAid { asked, answered }),
            abroad: self.abroad,
            ..what
        }
    }

    const fn tells_more(&self) -> bool {
        self.abroad || self.aid.is_some() || self.complaint.is_some()
    }
}

pub(super) fn run(ctx: &Ctx, asked: &Asked) -> Result<(), Fault> {
    let began = began(&asked.from)?;
    asked.in_order(began.day())?;
    let law = ctx.book();
    // A slip is named before a passphrase is asked for.
    chosen(ctx, &law, asked, began)?;
    let desk = named(ctx).then(|| vault::unlocked(ctx)).transpose()?;
    let book = desk.as_ref().map_or(law, |desk| Arc::clone(desk.book()));
    let (found, idle) = reckoned(ctx, &book, asked, began)?;
    let counted = Counted { found, book: &book, desk: desk.is_some(), idle };
    if let Some(folder) = asked.out.as_deref() {
        leave(ctx, &counted, folder)?;
    } else if ctx.json {
        out::json(&DeadlineShape::of(&counted.found, began, &book, counted.desk, ctx.lang));
    } else {
        show(ctx, &asked.rule, &counted);
    }
    Ok(desk.map_or(Ok(()), Desk::lock)?)
}

/// A limit as it was counted.
struct Counted<'b> {
    found: Deadline,
    book: &'b Book,
    /// With what the association noted.
    desk: bool,
    /// What was told of its time changes nothing.
    idle: bool,
}

/// Whether the vault shall be looked into: it was named, or its passphrase was given.
fn named(ctx: &Ctx) -> bool {
    ctx.vault.is_some() || ctx.passphrase_file.is_some()
}

fn chosen<'b>(ctx: &Ctx, book: &'b Book, asked: &Asked, began: Moment) -> Result<Choice<'b>, Fault> {
    let rule = asked.rule.as_str();
    let spoken = rules::speaking(&book.rules, &RuleId::from(rule), began.day(), asked.chain);
    let choice = spoken.map_err(|error| {
        let given =
            vec![("rule", rule.to_owned()), ("known", near(book, rule)), ("date", dates::short(began.day()))];
        Fault::refused(unchosen(&error), given)
    })?;
    if choice.prudent.counting == Counting::Hours && matches!(began, Moment::Day(_)) {
        return Err(Fault::refused("from-hour", vec![("trigger", starts(book, rule, ctx.lang))]));
    }
    Ok(choice)
}

/// The limit, and whether what was told of its time changes nothing.
fn reckoned(ctx: &Ctx, book: &Book, asked: &Asked, began: Moment) -> Result<(Deadline, bool), Fault> {
    let choice = chosen(ctx, book, asked, began)?;
    let start = match began {
        Moment::Day(day) => Start::on(day),
        Moment::Minute(minute) => Start::at(minute),
    };
    let start = Start { certain: asked.certain, ..start };
    // Of nobody's case only what befell everybody is known.
    let nobody = Case::fold(CaseId::default(), &[]);
    let what = Bends::of(&nobody, book, ItemId::default()).of_rule(choice.prudent, began.day());
    let undated = |why| Fault::refused("undated", vec![("why", told::undated(why, ctx.lang))]);
    let plain = deadline::dates(choice, start, &what, &book.calendar, &book.legal_time).map_err(undated)?;
    let what = asked.bend(what);
    let mut found =
        deadline::reckon(choice, start, &what, &book.calendar, &book.legal_time).map_err(undated)?;
    found.lawyer = marked(&found, book);
    let idle = asked.tells_more() && found.dates == plain;
    Ok((found, idle))
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
    let title = version.map_or_else(|| Said::value(rule), |version| own::rule(version, book, ctx.lang));
    out::line(&title.plain());
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
    for mark in answers::of_limit(&found.lawyer, &answers::rules(found, book), book, ctx.lang) {
        out::line(&mark.plain());
    }
    for caveat in found.dates.caveats.iter() {
        out::line(&told::caveat(caveat, ctx.lang));
    }
    if counted.idle {
        out::line(&words.word("deadline-idle"));
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
