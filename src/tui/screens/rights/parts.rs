//! What stands on the screen of rights, from the case. Words and order only.

use super::Target;
use crate::domain::clocks;
use crate::domain::course::Purpose;
use crate::domain::event::Case;
use crate::domain::private::Private;
use crate::domain::rights::{Reply, Request};
use crate::i18n::words::Worded;
use crate::i18n::{Args, Said, dates};
use crate::tui::ctx::Ctx;
use crate::tui::screens::case::joined;
use crate::tui::widgets::law;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::text;
use chrono::NaiveDate;

pub(super) fn parts(ctx: &Ctx, case: &Case, copies: &[NaiveDate]) -> Parts<Target> {
    let how = ["rights-how-ask", "rights-how-no"].map(|id| Item::text(&ctx.say(id), ctx.theme.dim()).fixed());
    Parts::new([
        Part::new(ctx.say("rights-agrees"), Purpose::ALL.map(|it| purpose(ctx, case, it)).into()),
        Part::new(ctx.say("rights-asked"), requests(ctx, case)),
        Part::new(ctx.say("rights-kept"), kept(ctx, case)),
        Part::new(ctx.say("rights-shown"), shown(ctx, case)),
        Part::new(ctx.say("rights-copies"), given(ctx, copies)),
        Part::aside(ctx.say("rights-how"), how.into()),
    ])
}

fn private(words: &Private<String>) -> Said {
    if words.reveal().trim().is_empty() { Said::default() } else { Said::value(words.reveal()) }
}

fn day(ctx: &Ctx, on: NaiveDate) -> Said {
    dates::as_value(on, ctx.lang)
}

/// What is to be done first when there is nothing: Enter does it.
fn nothing(ctx: &Ctx, id: &str, target: Target) -> Vec<Item<Target>> {
    vec![Item::text(&ctx.say(id), ctx.theme.dim()).at(target)]
}

fn purpose(ctx: &Ctx, case: &Case, purpose: Purpose) -> Item<Target> {
    let stand = case.stand(purpose);
    let (sign, style) = match stand.map(|stand| stand.reply) {
        Some(Reply::Given) => ("✓", ctx.theme.good()),
        Some(_) => ("✗", ctx.theme.strong()),
        None => ("?", ctx.theme.strong()),
    };
    let reply = ctx.say(&format!("reply-{}", stand.map_or("none", |stand| stand.reply.code())));
    let on = stand.map_or_else(Said::default, |stand| Said::value(&dates::short(stand.on)));
    let mut item = Item::new(sign, text::spans(&Said::words(&purpose.word(ctx.lang)), style), style)
        .end(&joined([reply, on]), style)
        .at(Target::Purpose(purpose));
    if let Some(told) = stand.and_then(|stand| stand.told) {
        if !told.by.reveal().is_empty() {
            let args = Args::new()
                .phrase("way", ctx.say(&format!("way-{}", told.way.code())))
                .value("by", told.by.reveal().clone());
            let said = match told.notice {
                Some(lang) => {
                    let lang = ctx.say(&format!("lang-name-{}", lang.code()));
                    ctx.tell("rights-explained", &args.phrase("lang", lang))
                }
                None => ctx.tell("rights-explained-alone", &args),
            };
            item = item.below(&said, ctx.theme.dim());
        }
        item = item.below(&private(&told.why), ctx.theme.text());
    }
    item
}

fn requests(ctx: &Ctx, case: &Case) -> Vec<Item<Target>> {
    let clocks = clocks::duties(case, &ctx.place.book, ctx.today());
    let mut all: Vec<_> = case.requests.iter().collect();
    all.sort_by_key(|(id, request)| (request.settled.is_some(), request.on, **id));
    let mut items: Vec<Item<Target>> = Vec::new();
    for (id, request) in all {
        let head = joined([
            ctx.say(&format!("asked-{}", request.asked.code())),
            ctx.say(&format!("way-{}", request.way.code())),
            day(ctx, request.on),
        ]);
        let waits = request.settled.is_none();
        let (sign, style) = if waits { ("!", ctx.theme.strong()) } else { ("✓", ctx.theme.text()) };
        let mut item = Item::new(sign, text::spans(&head, style), style)
            .below(&private(&request.words), ctx.theme.text())
            .below(&end(ctx, request), ctx.theme.dim());
        if let Some((_, clock)) = clocks.iter().find(|(own, _)| own == id) {
            for said in law::both(ctx, clock) {
                item = item.below(&said, law::urgency(ctx, clock.dates.file_by));
            }
        }
        items.push(if waits { item.at(Target::Request(*id)) } else { item });
    }
    // A date that was told without its request is answered here too.
    for (id, clock) in clocks.iter().filter(|(id, _)| case.requests.get(id).is_none()) {
        items.push(law::clock(ctx, clock).at(Target::Request(*id)));
    }
    if items.is_empty() { nothing(ctx, "rights-asked-none", Target::Ask) } else { items }
}

fn end(ctx: &Ctx, request: &Request) -> Said {
    request.settled.as_ref().map_or_else(
        || ctx.say("rights-waits"),
        |end| {
            let id = if end.done { "rights-done" } else { "rights-refused" };
            let on = ctx.tell(id, &Args::new().phrase("date", day(ctx, end.on)));
            joined([on, private(&end.why)])
        },
    )
}

fn kept(ctx: &Ctx, case: &Case) -> Vec<Item<Target>> {
    let term = Args::new().count("months", ctx.place.book.keeps_for().into());
    let term = ctx.tell("rights-term", &term);
    let mut item = match case.retention.value() {
        Some(on) => {
            let due = *on <= ctx.today();
            let (id, sign) = if due { ("rights-kept-now", "!") } else { ("rights-kept-until", " ") };
            let style = if due { ctx.theme.trouble() } else { ctx.theme.text() };
            let said = ctx.tell(id, &Args::new().phrase("date", day(ctx, *on)));
            Item::new(sign, text::spans(&said, style), style)
        }
        None => Item::text(&ctx.tell("rights-kept-open", &Args::new().phrase("term", term)), ctx.theme.text()),
    };
    if let Some(keeping) = case.keeping.value() {
        let args = Args::new().phrase("why", private(&keeping.why)).phrase("date", day(ctx, keeping.on));
        let asked = if keeping.asked { ctx.say("rights-kept-asked") } else { Said::default() };
        item = item.below(&joined([ctx.tell("rights-kept-why", &args), asked]), ctx.theme.text());
    }
    let mut items = vec![item.at(Target::Keep)];
    if case.reviewed_first(&ctx.place.book) {
        let style = ctx.theme.strong();
        items.push(Item::new("!", text::spans(&ctx.say("rights-review-first"), style), style).fixed());
    }
    if let Some(on) = case.review.value() {
        let said = ctx.tell("rights-reviewed", &Args::new().phrase("date", day(ctx, *on)));
        items.push(Item::text(&said, ctx.theme.dim()).fixed());
    }
    items
}

fn shown(ctx: &Ctx, case: &Case) -> Vec<Item<Target>> {
    let all = case.disclosures.iter().map(|(_, shown)| {
        let to = ctx.say(&format!("recipient-{}", shown.to.code()));
        let cause = ctx.say(&format!("cause-{}", shown.cause.code()));
        Item::text(&joined([to, private(&shown.name), day(ctx, shown.on)]), ctx.theme.text())
            .below(&private(&shown.what), ctx.theme.text())
            .below(&joined([cause, private(&shown.why)]), ctx.theme.dim())
    });
    let all: Vec<_> = all.collect();
    if all.is_empty() { nothing(ctx, "rights-shown-none", Target::Show) } else { all }
}

fn given(ctx: &Ctx, copies: &[NaiveDate]) -> Vec<Item<Target>> {
    if copies.is_empty() {
        return nothing(ctx, "rights-copies-none", Target::Copy);
    }
    copies.iter().map(|on| Item::text(&day(ctx, *on), ctx.theme.text())).collect()
}
