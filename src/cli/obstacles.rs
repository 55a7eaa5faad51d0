//! `mastara obstacles`: how often counters demanded what, by office and month. Counts only: no name
//! and none of the words that a volunteer typed.

use super::fault::Fault;
use super::json::ObstacleLine;
use super::{Ctx, out, vault};
use crate::desk::Register;
use crate::domain::book::Book;
use crate::domain::ids::{AuthorityId, ObstacleId};
use crate::domain::law::Words;
use crate::domain::obstacle::{Met, Wanted, counted};
use crate::i18n::words::Worded;
use crate::i18n::{Args, Catalog, Said, dates, own};
use chrono::NaiveDate;
use clap::Args as Arguments;

/// Which obstacles are counted.
#[derive(Debug, Arguments)]
pub(super) struct Which {
    /// At this authority's counters.
    #[arg(long, value_name = "ID")]
    office: Option<String>,
    /// Of this kind.
    #[arg(long, value_name = "ID")]
    kind: Option<String>,
    /// From this day on.
    #[arg(long, value_name = "DATE")]
    since: Option<NaiveDate>,
    /// Up to this day.
    #[arg(long, value_name = "DATE")]
    until: Option<NaiveDate>,
}

pub(super) fn run(ctx: &Ctx, which: &Which) -> Result<(), Fault> {
    let wanted = wanted(ctx, which)?;
    let desk = vault::unlocked(ctx)?;
    let register = desk.register_out(&wanted)?;
    if ctx.json {
        out::json(&lines(&register));
    } else {
        tables(ctx, desk.book(), &register.met.iter().map(|(_, met)| met).collect::<Vec<_>>());
    }
    if register.left_out > 0 {
        out::note(&Catalog::of(ctx.lang).counted("obstacles-left-out", register.left_out as u64).plain());
    }
    if register.said_no > 0 {
        out::note(&Catalog::of(ctx.lang).counted("rights-uncounted", register.said_no as u64).plain());
    }
    Ok(desk.lock()?)
}

/// What was asked for, in ids that exist.
fn wanted(ctx: &Ctx, which: &Which) -> Result<Wanted, Fault> {
    let book = ctx.book();
    let kind = which.kind.as_deref().map(ObstacleId::from);
    if let Some(kind) = kind.as_ref().filter(|kind| !book.obstacles.contains_key(kind)) {
        let known: Vec<&str> = book.obstacles.keys().map(ObstacleId::as_str).collect();
        let given = vec![("kind", kind.to_string()), ("known", known.join(", "))];
        return Err(Fault::refused("no-such-kind", given));
    }
    let office = which.office.as_deref().map(AuthorityId::from);
    if let Some(office) = office.as_ref().filter(|office| !book.authorities.contains_key(office)) {
        let known: Vec<&str> = book.authorities.keys().map(AuthorityId::as_str).collect();
        let given = vec![("office", office.to_string()), ("known", known.join(", "))];
        return Err(Fault::refused("no-such-authority", given));
    }
    Ok(Wanted { office, kind, since: which.since, until: which.until })
}

fn lines(register: &Register) -> Vec<ObstacleLine> {
    let keys =
        register.met.iter().map(|(_, met)| (met.month(), met.kind.clone(), met.office.clone(), met.region));
    let counts = counted(keys);
    counts
        .into_iter()
        .map(|((month, kind, office, region), count)| {
            ObstacleLine::of(&kind, office.as_ref(), region, month, count)
        })
        .collect()
}

fn tables(ctx: &Ctx, book: &Book, all: &[&Met]) {
    let words = Catalog::of(ctx.lang);
    out::line(&words.counted("obstacles-count", all.len() as u64).plain());
    let named = |names: Option<&Words>, id: &str| names.map_or(id, |names| names.get(ctx.lang)).to_owned();
    table(
        ctx,
        "obstacles-by-kind",
        counted(all.iter().map(|met| own::obstacle(&met.kind, book, ctx.lang).plain())),
        true,
    );
    table(
        ctx,
        "obstacles-by-office",
        counted(all.iter().map(|met| {
            let office = met.office.as_ref().map_or_else(
                || words.word("obstacles-no-office"),
                |id| named(book.authorities.get(id).map(|told| &told.names), id.as_str()),
            );
            met.region
                .map_or_else(|| office.clone(), |region| format!("{office} · {}", region.word(ctx.lang)))
        })),
        true,
    );
    let months = counted(all.iter().map(|met| std::cmp::Reverse(met.month())));
    table(
        ctx,
        "obstacles-by-month",
        months.into_iter().map(|(std::cmp::Reverse((year, month)), count)| {
            let args = Args::new()
                .phrase("month", Said::words(&dates::month(month, ctx.lang)))
                .phrase("year", Said::words(&year.to_string()));
            (words.text("obstacles-month", &args).plain(), count)
        }),
        false,
    );
}

fn table(ctx: &Ctx, heading: &str, rows: impl IntoIterator<Item = (String, usize)>, ranked: bool) {
    let mut rows: Vec<(String, usize)> = rows.into_iter().collect();
    if rows.is_empty() {
        return;
    }
    if ranked {
        rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    }
    out::line("");
    out::line(&Catalog::of(ctx.lang).word(heading));
    for (name, count) in rows {
        out::line(&format!("{count:>6}  {name}"));
    }
}
