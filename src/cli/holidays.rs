//! `mastara holidays`: the closed days of a year, and what the association tells of them. What is told
//! moves limits: each that moved is printed.

use super::fault::Fault;
use super::json::moment;
use super::{Ctx, out, vault};
use crate::desk::{Desk, Told};
use crate::domain::association::{Command, Feast, Move, Shift, Shut, year};
use crate::domain::clean::clean;
use crate::i18n::{Args, Catalog, dates, moved};
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use clap::{Subcommand, ValueEnum};
use serde::Serialize;
use serde_json::json;

/// A year, or something to tell.
#[derive(Debug, clap::Args)]
pub(super) struct Holidays {
    /// The year.
    #[arg(long, value_name = "Y")]
    year: Option<i32>,
    #[command(subcommand)]
    what: Option<What>,
}

/// What is told.
#[derive(Debug, Subcommand)]
enum What {
    /// A feast was announced.
    Announce {
        /// Its key.
        #[arg(value_name = "KEY")]
        key: String,
        /// Its first day.
        #[arg(long, value_name = "DATE")]
        first: NaiveDate,
        /// Where that was read.
        #[arg(long, value_name = "WORDS")]
        source: String,
        /// A supervisor accepts it.
        #[arg(long)]
        accept: bool,
    },
    /// A day is closed.
    Close {
        /// The day.
        #[arg(value_name = "DATE")]
        day: NaiveDate,
        /// Why.
        #[arg(long = "kind", value_name = "KIND")]
        closed_because: Kind,
        /// Where that was read.
        #[arg(long, value_name = "WORDS")]
        source: String,
    },
    /// The platform was out of reach.
    Outage {
        /// First day.
        #[arg(long = "from", value_name = "DATE")]
        outage_from: NaiveDate,
        /// When it came back.
        #[arg(long = "until", value_name = "DATETIME")]
        back_at: String,
        /// How that is known.
        #[arg(long, value_name = "WORDS")]
        source: String,
    },
}

/// Why a day is closed.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Bridge,
    Local,
}

/// One closed day of `holidays --json`.
#[derive(Debug, Serialize)]
struct FeastShape {
    key: String,
    name: String,
    first: NaiveDate,
    last: NaiveDate,
    state: &'static str,
    window_from: Option<NaiveDate>,
    window_to: Option<NaiveDate>,
    source: Option<String>,
}

pub(super) fn run(ctx: &Ctx, args: &Holidays) -> Result<(), Fault> {
    let mut desk = vault::unlocked(ctx)?;
    match &args.what {
        None => list(ctx, &desk, args.year),
        Some(what) => {
            let told = desk.tell(&command(what)?, &mut |_, _| {})?;
            print(ctx, &desk, &told);
        }
    }
    Ok(desk.lock()?)
}

fn command(what: &What) -> Result<Command, Fault> {
    let cleaned = |text: &str| clean(text).text;
    Ok(match what {
        What::Announce { key, first, source, accept } => {
            Command::Announce { key: key.clone(), first: *first, source: cleaned(source), accepted: *accept }
        }
        What::Close { day, closed_because, source } => {
            let why = match closed_because {
                Kind::Bridge => Shut::Bridge,
                Kind::Local => Shut::Local,
            };
            Command::Shut(*day, why, cleaned(source))
        }
        What::Outage { outage_from, back_at, source } => {
            Command::Silent { from: *outage_from, until: minute(back_at)?, source: cleaned(source) }
        }
    })
}

fn minute(text: &str) -> Result<NaiveDateTime, Fault> {
    let shapes = ["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"];
    let found = shapes.iter().find_map(|shape| NaiveDateTime::parse_from_str(text, shape).ok());
    found.ok_or_else(|| Fault::Said("shape-of-day", vec![("value", text.to_owned())], 2))
}

fn list(ctx: &Ctx, desk: &Desk, wanted: Option<i32>) {
    let wanted = wanted.unwrap_or_else(|| desk.today().year());
    let feasts = year(desk.law().calendar.holidays(), desk.association(), wanted);
    if ctx.json {
        let all: Vec<FeastShape> = feasts.into_iter().map(|feast| shape(ctx, feast)).collect();
        out::json(&all);
        return;
    }
    let words = Catalog::of(ctx.lang);
    for feast in feasts {
        let state = words.word(&format!("closed-{}", feast.sure.code()));
        let days = if feast.first == feast.last {
            dates::short(feast.first)
        } else {
            format!("{} – {}", dates::short(feast.first), dates::short(feast.last))
        };
        out::line(&format!("{days:<25} {:<14} {} · {state}", feast.key, feast.names.get(ctx.lang)));
        if let Some((from, to)) = feast.window {
            let args = Args::new().value("from", dates::short(from)).value("to", dates::short(to));
            out::line(&format!("    {}", words.text("closed-window", &args).plain()));
        }
        if let Some(source) = feast.source {
            let args = Args::new().value("source", source);
            out::line(&format!("    {}", words.text("closed-source", &args).plain()));
        }
    }
}

fn shape(ctx: &Ctx, feast: Feast) -> FeastShape {
    FeastShape {
        name: feast.names.get(ctx.lang).to_owned(),
        key: feast.key,
        first: feast.first,
        last: feast.last,
        state: feast.sure.code(),
        window_from: feast.window.map(|(from, _)| from),
        window_to: feast.window.map(|(_, to)| to),
        source: feast.source,
    }
}

/// What was told for all cases, and each limit that it moved. No names: they are shown by `case REF`.
pub(super) fn print(ctx: &Ctx, desk: &Desk, told: &Told) {
    if ctx.json {
        let moved: Vec<_> = told.moved.iter().map(moved_shape).collect();
        out::json(&json!({ "moved": moved }));
        return;
    }
    out::line(&moved::counted(&told.moved, ctx.lang).plain());
    for one in &told.moved {
        let nameless = Move { name: crate::domain::private::Private::default(), ..one.clone() };
        let sign = if one.tighter() { '!' } else { ' ' };
        out::line(&format!("{sign} {}", moved::head(&nameless, desk.book(), ctx.lang).plain()));
        for said in moved::dates(one, ctx.lang) {
            out::line(&format!("    {}", said.plain()));
        }
    }
}

fn moved_shape(one: &Move) -> serde_json::Value {
    let both = |shift: Option<Shift>| {
        shift.map(|shift| json!({"file_by": moment(shift.file_by), "latest": moment(shift.latest)}))
    };
    json!({
        "case": one.reference,
        "procedure": one.procedure.as_ref().map(|id| id.as_str().to_owned()),
        "rule": one.limit.as_str(),
        "from": one.began,
        "before": both(one.before),
        "after": both(one.after),
    })
}
