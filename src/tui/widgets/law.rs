//! What the law says, as items to read: a clock with its story, a rule, a basis. A date never stands
//! here without its rule, its article, its counting and how sure that is.

use super::glance;
use super::parts::{Item, Part};
use crate::domain::book::Book;
use crate::domain::clocks::{self, Clock};
use crate::domain::deadline::{Meaning, Moment, Story};
use crate::domain::ids::DocumentId;
use crate::domain::law::{Basis, Counting, Direction, Obstacle, Procedure, Rule, RuleKind, Words};
use crate::domain::paper::Tick;
use crate::i18n::{Args, Said, dates, own, told, words};
use crate::tui::ctx::Ctx;
use ratatui::style::Style;

/// A text of the book; its id when the book does not have it.
pub fn named(text: Option<&crate::domain::law::Words>, id: &str, ctx: &Ctx) -> Said {
    match text.map(|text| text.get(ctx.lang)) {
        Some(text) if !text.is_empty() => Said::words(text),
        _ => Said::value(id),
    }
}

/// What a statement rests on, in brackets of its own line.
pub fn basis<T>(ctx: &Ctx, basis: &Basis) -> Item<T> {
    Item::text(&glance::basis(ctx, basis), ctx.theme.dim())
}

/// How a date that is so far away is drawn, for somebody who must act.
pub fn urgency(ctx: &Ctx, moment: Moment) -> Style {
    match moment.day().signed_duration_since(ctx.today()).num_days() {
        left if left < 0 => ctx.theme.trouble(),
        left if left <= 3 => ctx.theme.severity(crate::domain::flags::Severity::Urgent),
        left if left <= 14 => ctx.theme.strong(),
        _ => ctx.theme.text(),
    }
}

/// The name of a procedure, marked when the desk brought it itself.
pub fn procedure(ctx: &Ctx, procedure: &Procedure) -> Said {
    own::procedure(procedure, &ctx.place.book, ctx.lang)
}

/// What is limited, marked in the same way.
pub fn rule(ctx: &Ctx, rule: &Rule) -> Said {
    own::rule(rule, &ctx.place.book, ctx.lang)
}

/// A kind of paper, marked in the same way.
pub fn document(ctx: &Ctx, id: &DocumentId) -> Said {
    own::document(id, &ctx.place.book, ctx.lang)
}

/// What is left until a moment.
pub fn left(ctx: &Ctx, moment: Moment) -> Said {
    match moment {
        Moment::Day(day) => dates::relative(day, ctx.today(), ctx.lang),
        Moment::Minute(end) => dates::countdown(end - ctx.now, ctx.lang),
    }
}

/// Both dates of a clock, each on a line.
pub fn both(ctx: &Ctx, clock: &Clock<'_>) -> [Said; 2] {
    let meaning = Meaning::of(clock.rule.kind);
    let names = words::date_names(meaning, ctx.lang);
    let moments = [clock.dates.file_by, clock.dates.latest];
    [0, 1].map(|at| {
        let name = names.get(at).map(String::as_str).unwrap_or_default();
        let moment = moments.get(at).copied().unwrap_or(clock.dates.file_by);
        let args =
            Args::new().phrase("name", Said::words(name)).phrase("date", told::moment(moment, ctx.lang));
        ctx.tell("law-date", &args)
    })
}

/// A clock in one item: what is limited, how long is left, both dates.
pub fn clock<T>(ctx: &Ctx, clock: &Clock<'_>) -> Item<T> {
    let binds = matches!(clock.rule.kind, RuleKind::Person | RuleKind::Association);
    let moment = clock.dates.file_by;
    let style = if binds && clock.dates.alarms { urgency(ctx, moment) } else { ctx.theme.text() };
    let [file_by, latest] = both(ctx, clock);
    let title = rule(ctx, clock.rule);
    let sign = if binds && style == ctx.theme.trouble() { "‼" } else { "◷" };
    Item::new(sign, super::text::spans(&title, style), style)
        .end(&left(ctx, moment), style)
        .below(&file_by, style)
        .below(&latest, ctx.theme.dim())
}

/// A clock explained: whom it binds, both dates and what they mean, day by day, what must be said
/// beside it, the article.
pub fn story<T>(ctx: &Ctx, clock: &Clock<'_>) -> Vec<Item<T>> {
    let book = &ctx.place.book;
    let mut items = vec![self::clock(ctx, clock)];
    let dim = ctx.theme.dim();
    let args = Args::new()
        .phrase("event", Said::words(clock.rule.from.get(ctx.lang)))
        .phrase("date", told::moment(began(clock), ctx.lang));
    items.push(Item::text(&ctx.tell("law-from", &args), ctx.theme.text()));
    let [first, second] = words::date_meanings(Meaning::of(clock.rule.kind), ctx.lang);
    items.push(Item::text(&Said::words(&first), dim));
    items.push(Item::text(&Said::words(&second), dim));
    for caveat in clock.dates.caveats.iter() {
        let said = Said::words(&told::caveat(caveat, ctx.lang));
        items.push(Item::new("!", super::text::spans(&said, ctx.theme.strong()), ctx.theme.strong()));
    }
    items.push(Item::text(&glance::of_limit(ctx, clock.rule), ctx.theme.dim()));
    let Some(deadline) = clocks::explain(book, clock) else { return items };
    items.push(Item::text(&ctx.say("law-day-by-day"), ctx.theme.strong()));
    match &deadline.story {
        Story::Days { file_by, .. } => items.extend(file_by.iter().map(|day| {
            let (sign, style) = if day.counted { ("•", ctx.theme.text()) } else { ("·", dim) };
            let date = format!(
                "{} {}",
                dates::weekday_short(chrono::Datelike::weekday(&day.date), ctx.lang),
                dates::short(day.date)
            );
            let said =
                Said::value(&date).and(Said::words("  ")).and(told::why(day.why, &book.calendar, ctx.lang));
            let item = Item::new(sign, super::text::spans(&said, style), style);
            match day.closed.filter(|_| !matches!(day.why, crate::domain::deadline::Why::Closed(_))) {
                Some(closure) => item.below(&told::closed(closure, &book.calendar, ctx.lang), dim),
                None => item,
            }
        })),
        Story::Hours { file_by, .. } => {
            items
                .extend(told::hours(file_by, ctx.lang).iter().map(|said| Item::text(said, ctx.theme.text())));
        }
    }
    items
}

fn began(clock: &Clock<'_>) -> Moment {
    match clock.began.fact.at {
        Some(at) => Moment::Minute(clock.began.fact.on.and_time(at)),
        None => Moment::Day(clock.began.fact.on),
    }
}

/// How long a rule gives, and from what: `15 days from notification`.
pub fn length(ctx: &Ctx, rule: &Rule) -> Said {
    let from = Said::words(rule.from.get(ctx.lang));
    if let (Some(amount), Some(unit)) = (rule.amount, rule.unit) {
        let amount = words::amount(amount, unit, ctx.lang);
        let id = match rule.direction {
            Direction::After => "law-length",
            Direction::Before => "law-length-before",
        };
        return ctx.tell(id, &Args::new().phrase("amount", amount).phrase("event", from));
    }
    let id = match (rule.direction, rule.counting) {
        (Direction::Before, _) => "law-before",
        (_, Counting::SameDay) => "law-same-day",
        _ => return from,
    };
    ctx.tell(id, &Args::new().phrase("event", from))
}

/// What counters demand, what the law says and what to answer, each apart.
pub fn obstacle<T>(ctx: &Ctx, told: &Obstacle) -> Vec<Part<T>> {
    let said = |words: &Words| Said::words(words.get(ctx.lang));
    let part = |id: &str, words: &Words, style| {
        let items =
            if words.get(ctx.lang).is_empty() { Vec::new() } else { vec![Item::text(&said(words), style)] };
        Part::new(ctx.say(id), items)
    };
    let law = if told.law.get(ctx.lang).is_empty() {
        Part::new(ctx.say("counter-law"), vec![Item::text(&ctx.say("counter-no-law"), ctx.theme.dim())])
    } else {
        part("counter-law", &told.law, ctx.theme.strong())
    };
    vec![
        Part::new(
            Said::default(),
            vec![Item::text(&own::obstacle(&told.id, &ctx.place.book, ctx.lang), ctx.theme.strong())],
        ),
        part("counter-demanded", &told.demanded, ctx.theme.dim()),
        law,
        part("counter-answer", &told.answer, ctx.theme.accent()),
    ]
}

/// The rules of a family, by their ids.
pub fn family<'b>(book: &'b Book, id: &crate::domain::ids::RuleId) -> Vec<&'b Rule> {
    book.rules.values().filter(|rule| rule.family == *id || rule.id == *id).collect()
}

/// The sign of a paper of a checklist.
pub const fn tick(tick: Option<Tick>) -> &'static str {
    match tick {
        Some(Tick::InHand) => "✓",
        Some(Tick::Asked) => "…",
        Some(Tick::NotNeeded) => "–",
        None => "□",
    }
}
