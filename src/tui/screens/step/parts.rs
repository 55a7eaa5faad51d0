//! A step as parts to read and act on. What the law asks stands apart from what counters ask.

use super::super::case::state;
use super::super::{consulate, met};
use super::Target;
use crate::domain::checklist::{self, Line, PaperLine, StepState};
use crate::domain::clocks;
use crate::domain::course::Mark;
use crate::domain::decide;
use crate::domain::event::Case;
use crate::domain::facts::Fact;
use crate::domain::ids::{AuthorityId, ItemId, OutcomeId};
use crate::domain::law::{Need, Procedure, Step, WarningLevel, Words};
use crate::domain::obstacle;
use crate::domain::refusal::Refusal;
use crate::i18n::words::{self, Worded};
use crate::i18n::{Args, Said, answers, dates, own, told};
use crate::tui::ctx::Ctx;
use crate::tui::widgets::law::{self, named};
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::{glance, text};

pub(super) fn parts(ctx: &Ctx, case: &Case, id: ItemId, procedure: &Procedure, step: &Step) -> Parts<Target> {
    let lines = checklist::lines(case, id, procedure, ctx.today());
    let papers = checklist::papers(case, id, procedure, Some(step), ctx.today());
    let (practice, asked): (Vec<_>, Vec<_>) =
        papers.into_iter().partition(|line| matches!(line.need.need, Need::Practice | Need::NotRequired));
    let own = lines.iter().find(|line| line.step.id == step.id);
    let mut all = vec![
        Part::new(law::procedure(ctx, procedure), own.map_or_else(Vec::new, |line| what(ctx, procedure, line))),
        Part::new(ctx.say("step-first"), protect(ctx, case, id, procedure, step)),
        Part::new(ctx.say("step-papers"), asked.iter().map(|line| paper(ctx, line)).collect()),
        Part::new(ctx.say("step-practice-papers"), against(ctx, procedure, &practice)),
        Part::new(ctx.say("step-outcomes"), outcomes(ctx, case, id, procedure, step)),
    ];
    let clocks = clocks::clocks(case, &ctx.place.book, id, procedure, ctx.today());
    for clock in clocks.iter().filter(|clock| clock.step.is_some_and(|own| own.id == step.id)) {
        let mut items = law::story(ctx, clock);
        if let Some(first) = items.first_mut() {
            first.target = Some(Target::Rule(clock.rule.id.clone()));
        }
        all.push(Part::aside(ctx.say("step-deadline"), items));
    }
    all.push(Part::new(ctx.say("step-obstacles"), obstacles(ctx, case, id, step)));
    all.push(Part::aside(ctx.say("step-limits"), limits(ctx, case, id, procedure, step)));
    all.push(Part::aside(ctx.say("step-where"), place(ctx, procedure, step)));
    all.push(Part::aside(ctx.say("step-rests-on"), basis(ctx, procedure, step)));
    Parts::new(all)
}

/// What to do, and how it stands.
fn what(ctx: &Ctx, procedure: &Procedure, line: &Line<'_>) -> Vec<Item<Target>> {
    let (sign, style) = state(ctx, &line.state);
    let loud = if line.state == StepState::Ready { style } else { ctx.theme.strong() };
    let name = Said::words(line.step.names.get(ctx.lang));
    let mut first = Item::new(sign, text::spans(&name, loud), style).below(&words::state(&line.state, ctx.lang), style);
    if line.state == StepState::Ready && line.step.decides.is_empty() {
        first = first.at(Target::Mark(Mark::Done));
    }
    let mut items = vec![first];
    if let StepState::ToDo(open) = &line.state {
        for id in open {
            let name = named(procedure.step(id).map(|step| &step.names), id.as_str(), ctx);
            let said = ctx.tell("step-before", &Args::new().phrase("step", name));
            items.push(Item::new("▸", text::spans(&said, ctx.theme.strong()), ctx.theme.strong()).at(Target::Step(id.clone())));
        }
    }
    let how = line.step.how.get(ctx.lang);
    if !how.is_empty() {
        items.push(Item::text(&Said::words(how), ctx.theme.text()));
    }
    items.push(Item::text(&Said::words(&line.step.kind.word(ctx.lang)), ctx.theme.dim()));
    for (fact, wanted) in &line.step.when.0 {
        if !line.asks.contains(fact) && *wanted {
            items.push(Item::text(&words::because(*fact, ctx.lang), ctx.theme.dim()));
        }
    }
    for fact in &line.asks {
        let said = words::fact(*fact, None, ctx.lang);
        items.push(Item::new("?", text::spans(&said, ctx.theme.strong()), ctx.theme.strong()).at(Target::Fact(*fact)));
    }
    items
}

/// What must be known or talked over before the step.
fn protect(ctx: &Ctx, case: &Case, id: ItemId, procedure: &Procedure, step: &Step) -> Vec<Item<Target>> {
    let book = &ctx.place.book;
    let alarm = ctx.theme.trouble();
    let mut items = Vec::new();
    let opened = consulate::opened(ctx, case, id).filter(|_| step.consular);
    items.extend(opened.map(|said| Item::new("!", text::spans(&said, alarm), alarm).fixed()));
    let mut said = Vec::new();
    if let Err(refusal) = decide::guarded(case, id, step, ctx.ground()) {
        let [what, next] = told::refusal(&refusal, book, ctx.lang);
        let item = Item::new("‼", text::spans(&what, alarm), alarm).below(&next, ctx.theme.strong());
        items.push(match refusal {
            Refusal::DiscussFirst(warning) => {
                said.push(warning.clone());
                item.below(&ctx.say("step-discuss-how"), ctx.theme.accent()).at(Target::Discuss(warning))
            }
            Refusal::ConsulateBlocked(warning) => {
                said.push(warning.clone());
                match case.consulate_met(id, procedure, book) {
                    Some(_) => item
                        .below(&ctx.say("flag-consulate-met-act"), ctx.theme.accent())
                        .at(Target::Discuss(warning)),
                    None => item,
                }
            }
            Refusal::AsylumNotAsked(warning) => {
                said.push(warning);
                let open = |fact: &Fact| case.answer(*fact, ctx.today()).is_none();
                let ask = [Fact::AsylumSeeker, Fact::Refugee].into_iter().find(open);
                match ask {
                    Some(fact) => item.at(Target::Fact(fact)),
                    None => item,
                }
            }
            _ => item,
        });
    }
    for warning in procedure.warnings.iter().filter(|warning| !said.contains(warning)) {
        let Some(told) = book.warnings.get(warning) else { continue };
        let (sign, style) = match told.level {
            WarningLevel::Info => ("•", ctx.theme.text()),
            WarningLevel::Warn | WarningLevel::Restrict => ("!", ctx.theme.strong()),
            WarningLevel::Alarm | WarningLevel::Block => ("‼", alarm),
        };
        let mut item = Item::new(sign, text::spans(&own::warning(warning, book, ctx.lang), style), style);
        if let Some(day) = case.discussed.get(&(id, warning.clone())) {
            let args = Args::new().value("date", dates::short(*day));
            item = item.below(&ctx.tell("step-discussed", &args), ctx.theme.dim());
        }
        items.push(item);
    }
    items
}

fn paper(ctx: &Ctx, line: &PaperLine<'_>) -> Item<Target> {
    let document = ctx.place.book.documents.get(&line.need.document);
    let name = law::document(ctx, &line.need.document);
    let style = if line.missing() { ctx.theme.strong() } else { ctx.theme.text() };
    let state = match line.tick {
        Some(tick) => tick.word(ctx.lang),
        None if line.missing() => ctx.word("tick-missing"),
        None => String::new(),
    };
    let mut need = Said::words(&line.need.need.word(ctx.lang));
    if let Some(day) = line.expires {
        let args = Args::new().value("date", dates::short(day));
        need = need.and(Said::words(" · ")).and(ctx.tell("case-paper-until", &args));
    }
    let mut item = Item::new(law::tick(line.tick), text::spans(&name, style), style)
        .end(&Said::words(&state), style)
        .below(&need, ctx.theme.dim());
    item = item.below(&Said::words(line.need.note.get(ctx.lang)), ctx.theme.dim());
    if let Some(how) = document.map(|document| document.how.get(ctx.lang)).filter(|how| !how.is_empty()) {
        let args = Args::new().phrase("how", Said::words(how));
        item = item.below(&ctx.tell("step-paper-how", &args), ctx.theme.dim());
    }
    item.at(Target::Paper(line.need.document.clone()))
}

/// Papers that no text asks for, with the article to cite against them.
fn against(ctx: &Ctx, procedure: &Procedure, practice: &[PaperLine<'_>]) -> Vec<Item<Target>> {
    practice
        .iter()
        .map(|line| {
            let mut item = paper(ctx, line).below(&glance::basis(ctx, &line.need.basis), ctx.theme.dim());
            if let Some(cite) = procedure.cite_against(line.need, &ctx.place.book) {
                let args = Args::new().phrase("cite", glance::basis(ctx, cite));
                item = item.below(&ctx.tell("step-cite-against", &args), ctx.theme.accent());
            }
            item
        })
        .collect()
}

fn outcomes(ctx: &Ctx, case: &Case, id: ItemId, procedure: &Procedure, step: &Step) -> Vec<Item<Target>> {
    let came = case.outcomes(id, &step.id);
    let item = |outcome: &OutcomeId, cuts: bool| {
        let told = procedure.outcome(outcome)?;
        let came = came.iter().find(|(came, _)| *came == outcome);
        let (sign, style) = if came.is_some() { ("✓", ctx.theme.good()) } else { ("○", ctx.theme.text()) };
        let mut item = Item::new(sign, text::spans(&Said::words(told.names.get(ctx.lang)), style), style)
            .below(&Said::words(told.follows.get(ctx.lang)), ctx.theme.dim());
        if let Some((_, on)) = came {
            item = item.end(&Said::value(&dates::short(*on)), style);
        } else if cuts {
            item = item.end(&ctx.say("step-cuts-in"), ctx.theme.dim());
        }
        Some(item.at(Target::Outcome(outcome.clone())))
    };
    let decided = step.decides.iter().filter_map(|outcome| item(outcome, false));
    decided.chain(step.exits.iter().filter_map(|outcome| item(outcome, true))).collect()
}

/// What counters demanded or did at this step.
fn obstacles(ctx: &Ctx, case: &Case, id: ItemId, step: &Step) -> Vec<Item<Target>> {
    let here = |met: &obstacle::Met| met.at.as_ref().is_some_and(|(own, at)| *own == id && *at == step.id);
    let all = obstacle::obstacles_of(case).into_iter().filter(|(_, met)| here(met));
    // The step is said by the screen already.
    all.map(|(item, met)| met::item(ctx, case, &obstacle::Met { at: None, ..met }).at(Target::Obstacle(item))).collect()
}

/// Limits of the step whose clock has not begun, or that have no date.
fn limits(ctx: &Ctx, case: &Case, id: ItemId, procedure: &Procedure, step: &Step) -> Vec<Item<Target>> {
    let book = &ctx.place.book;
    let clocks = clocks::clocks(case, book, id, procedure, ctx.today());
    let silent = clocks::silent(case, book, id, procedure, ctx.today());
    let mut items = Vec::new();
    for family in &step.limits {
        let versions = law::family(book, family);
        let began = clocks.iter().any(|clock| clock.rule.family == *family);
        let Some(rule) = versions.last().filter(|_| !began) else { continue };
        let title = law::rule(ctx, rule);
        let mut item = if silent.iter().any(|(_, rule)| *rule == family) {
            let said = ctx.tell("case-call-a-lawyer", &Args::new().phrase("title", title));
            Item::new("‼", text::spans(&said, ctx.theme.trouble()), ctx.theme.trouble())
        } else {
            Item::new("◷", text::spans(&title, ctx.theme.text()), ctx.theme.dim())
                .below(&ctx.say("step-not-begun"), ctx.theme.dim())
        };
        item = item
            .below(&law::length(ctx, rule), ctx.theme.text())
            .below(&glance::of_limit(ctx, rule), ctx.theme.dim());
        items.push(item.at(Target::Rule(rule.id.clone())));
    }
    items
}

fn list(ctx: &Ctx, all: &[AuthorityId]) -> Said {
    let mut said = Said::default();
    for id in all {
        let before = if said.pieces().is_empty() { "" } else { " · " };
        let names = ctx.place.book.authorities.get(id).map(|authority| &authority.names);
        said = said.and(Said::words(before)).and(named(names, id.as_str(), ctx));
    }
    said
}

/// Where to go, who must answer, what it costs.
fn place(ctx: &Ctx, procedure: &Procedure, step: &Step) -> Vec<Item<Target>> {
    let mut items = Vec::new();
    let text = |words: &Words| Said::words(words.get(ctx.lang));
    for (id, all) in [("step-at", &step.at), ("step-waits-on", &step.waits_on)] {
        if !all.is_empty() {
            items.push(Item::text(&ctx.tell(id, &Args::new().phrase("who", list(ctx, all))), ctx.theme.text()));
        }
    }
    if step.at.is_empty() && step.waits_on.is_empty() && step.police_desk {
        items.push(Item::text(&text(&procedure.authority.words), ctx.theme.text()));
    }
    if !step.at.is_empty() || !step.waits_on.is_empty() || step.police_desk {
        for fee in &procedure.fees {
            items.push(Item::text(&text(&fee.words), ctx.theme.text()).below(&glance::basis(ctx, &fee.basis), ctx.theme.dim()));
        }
    }
    items
}

/// What the step rests on, how sure that is, and whether a lawyer has looked at it.
fn basis(ctx: &Ctx, procedure: &Procedure, step: &Step) -> Vec<Item<Target>> {
    let dim = ctx.theme.dim();
    let mut items = vec![Item::text(&glance::basis(ctx, &step.basis), ctx.theme.text())];
    items.push(Item::text(&Said::words(&words::tag_meaning(step.basis.tag, ctx.lang)), dim));
    for question in &step.basis.lawyer {
        let text = ctx.place.book.questions.get(question).map(|question| &question.text);
        let answer = answers::answered(question, &ctx.place.book, ctx.lang).unwrap_or_default();
        let item = Item::new("?", text::spans(&named(text, question.as_str(), ctx), dim), dim);
        items.push(item.below(&answer, ctx.theme.text()));
    }
    items.push(Item::text(&checked(ctx, procedure), dim));
    items
}

/// Which lawyer checked a procedure.
pub(in crate::tui::screens) fn checked(ctx: &Ctx, procedure: &Procedure) -> Said {
    match procedure.checked_on {
        Some(day) if !procedure.checked_by.is_empty() => {
            let args = Args::new().value("name", procedure.checked_by.clone()).value("date", dates::short(day));
            ctx.tell("lawyer-checked", &args)
        }
        _ => ctx.say("lawyer-unchecked"),
    }
}
