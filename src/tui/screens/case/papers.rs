//! The papers of a case: until when, from when the renewal must begin and why, and what and who rests on
//! each. It must not reckon any of it: `domain::cascade` does.

use super::Target;
use super::parts::joined;
use crate::desk::Desk;
use crate::domain::cascade::{self, Because, Lapse, Rest, What};
use crate::domain::event::Case;
use crate::domain::ids::{CaseId, DocumentId};
use crate::domain::law::{Direction, Rule};
use crate::i18n::words::{self, Worded};
use crate::i18n::{Args, Said, dates};
use crate::tui::ctx::Ctx;
use crate::tui::widgets::law;
use crate::tui::widgets::parts::Item;
use crate::tui::widgets::text;
use chrono::NaiveDate;

/// What rests on a paper, shown of one: more than this is counted.
const SHOWN: usize = 3;

/// Somebody else of the household.
pub(super) struct Member {
    case: Case,
    /// The name to show; the reference alone of a restricted file.
    name: String,
}

/// The others of the household. What can't be read now is left out: its own file says why.
pub(super) fn members(desk: &Desk, id: CaseId) -> Vec<Member> {
    let others = desk.household(id).unwrap_or_default();
    others
        .into_iter()
        .map(|file| {
            let name = if file.case.restriction.value().is_some() {
                file.case.reference().to_owned()
            } else {
                file.case.full_name().reveal().clone()
            };
            Member { case: file.case, name }
        })
        .collect()
}

pub(super) fn items(ctx: &Ctx, case: &Case, household: &[Member]) -> Vec<Item<Target>> {
    let others: Vec<Case> = household.iter().map(|member| member.case.clone()).collect();
    let lapses = cascade::lapses(case, &others, &ctx.place.book, ctx.today());
    let mut all: Vec<_> = case.papers.iter().collect();
    all.sort_by_key(|(id, paper)| (paper.expires.is_none(), paper.expires, **id));
    all.into_iter()
        .map(|(id, paper)| {
            let lapse = lapses.iter().find(|lapse| lapse.item == *id);
            let late = lapse.is_some_and(|lapse| lapse.start.on <= ctx.today());
            let (sign, style) = match paper.expires {
                Some(day) if day < ctx.today() => ("‼", ctx.theme.trouble()),
                Some(day) if late || (day - ctx.today()).num_days() <= 90 => ("!", ctx.theme.strong()),
                _ => ("✓", ctx.theme.text()),
            };
            let end = match paper.expires {
                Some(day) if day < ctx.today() => {
                    ctx.tell("case-paper-expired", &Args::new().value("date", dates::short(day)))
                }
                Some(day) => ctx.tell("case-paper-until", &Args::new().value("date", dates::short(day))),
                None => Said::default(),
            };
            let about =
                joined([Said::value(paper.number.reveal()), Said::words(&paper.original.word(ctx.lang))]);
            let name = document(ctx, &paper.document);
            let mut item = Item::new(sign, text::spans(&name, style), style)
                .end(&end, style)
                .below(&about, ctx.theme.dim());
            if let Some(lapse) = lapse {
                let style = if late { ctx.theme.strong() } else { ctx.theme.text() };
                item = item.below(&renewal(ctx, lapse, household), style);
                for said in resting(ctx, lapse, household) {
                    item = item.below(&said, ctx.theme.text());
                }
            }
            item.at(Target::Paper(*id))
        })
        .collect()
}

/// The others of the household; Enter opens the file of each.
pub(super) fn others(ctx: &Ctx, household: &[Member]) -> Vec<Item<Target>> {
    let style = ctx.theme.text();
    household
        .iter()
        .map(|member| {
            let name = text::spans(&Said::value(&member.name), style);
            let reference = Said::value(member.case.reference());
            Item::new("·", name, style).end(&reference, ctx.theme.dim()).at(Target::Member(member.case.id))
        })
        .collect()
}

fn document(ctx: &Ctx, id: &DocumentId) -> Said {
    law::document(ctx, id)
}

/// From when the renewal must begin, and why.
fn renewal(ctx: &Ctx, lapse: &Lapse<'_>, household: &[Member]) -> Said {
    if lapse.consulate {
        return ctx.say("cascade-no-consulate");
    }
    let day = |day: NaiveDate| dates::as_value(day, ctx.lang);
    let why = match &lapse.start.because {
        // Of a paper that nothing is known to renew, its last day says enough.
        Because::LastDay if lapse.renewed_by.is_none() => return Said::default(),
        Because::LastDay => ctx.say("cascade-because-last-day"),
        Because::Limit(rule) => {
            let title = law::rule(ctx, rule);
            let title = if rule.direction == Direction::Before && rule.amount.is_some() {
                joined([title, crate::tui::widgets::law::length(ctx, rule)])
            } else {
                title
            };
            ctx.tell("cascade-because-limit", &Args::new().phrase("title", title))
        }
        Because::Waiting(rule) => ctx.tell("cascade-because-waiting", &waiting(ctx, rule, Args::new())),
        Because::Needed { by, whose, waiting: rule } => {
            let args = Args::new().phrase("date", day(*by));
            let other = whose.and_then(|id| household.iter().find(|member| member.case.id == id));
            let needed = match other {
                Some(other) => ctx.tell("cascade-because-needed-other", &args.value("name", other.name.clone())),
                None => ctx.tell("cascade-because-needed", &args),
            };
            match rule {
                Some(rule) => joined([
                    needed,
                    ctx.tell("cascade-because-waiting", &waiting(ctx, rule, Args::new())),
                ]),
                None => needed,
            }
        }
    };
    let id = if lapse.start.on < ctx.today() { "cascade-renew-now" } else { "cascade-renew-from" };
    ctx.tell(id, &Args::new().phrase("date", day(lapse.start.on)).phrase("why", why))
}

fn waiting(ctx: &Ctx, rule: &Rule, args: Args) -> Args {
    let length = match (rule.amount, rule.unit) {
        (Some(amount), Some(unit)) => words::amount(amount, unit, ctx.lang),
        _ => Said::default(),
    };
    args.phrase("title", law::rule(ctx, rule)).phrase("length", length)
}

/// What and who rests on it, one line a procedure or paper; the rest is counted.
fn resting(ctx: &Ctx, lapse: &Lapse<'_>, household: &[Member]) -> Vec<Said> {
    let key = |rest: &Rest<'_>| match &rest.what {
        What::Step(id, ..) => (rest.whose, Some(*id), None),
        What::Paper(document, _) => (rest.whose, None, Some(document.clone())),
    };
    let mut seen = Vec::new();
    let mut said = Vec::new();
    // Who is a minor, and what can't be done without it, come first.
    let mut rests: Vec<&Rest<'_>> = lapse.rests.iter().collect();
    rests.sort_by_key(|rest| (!rest.blocked, !rest.minor));
    for rest in rests {
        if !seen.contains(&key(rest)) {
            seen.push(key(rest));
            said.push(one(ctx, rest, household));
        }
    }
    let more = said.len().saturating_sub(SHOWN);
    said.truncate(SHOWN);
    if more > 0 {
        said.push(ctx.words().counted("cascade-more", more as u64));
    }
    said
}

fn one(ctx: &Ctx, rest: &Rest<'_>, household: &[Member]) -> Said {
    let what = match &rest.what {
        What::Step(_, procedure, step) => ctx.tell(
            "cascade-step",
            &Args::new()
                .phrase("procedure", Said::words(procedure.names.get(ctx.lang)))
                .phrase("step", Said::words(step.names.get(ctx.lang))),
        ),
        What::Paper(paper, _) => {
            ctx.tell("cascade-paper", &Args::new().phrase("paper", document(ctx, paper)))
        }
    };
    let what = match rest.by {
        Some(by) => {
            let args = Args::new().phrase("what", what).phrase("date", dates::as_value(by, ctx.lang));
            ctx.tell("cascade-by", &args)
        }
        None => what,
    };
    let member = rest.whose.and_then(|id| household.iter().find(|member| member.case.id == id));
    let args = Args::new().phrase("what", what);
    match (member, rest.blocked) {
        (None, true) => ctx.tell("cascade-blocks", &args),
        (None, false) => ctx.tell("cascade-endangers", &args),
        (Some(member), _) => {
            let id = if rest.minor { "cascade-depends-minor" } else { "cascade-depends" };
            ctx.tell(id, &args.value("name", member.name.clone()))
        }
    }
}
