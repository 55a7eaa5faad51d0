//! A case as parts to read and act on.

use super::papers::{self, Member};
use super::{Target, timeline};
use crate::desk::File;
use crate::domain::card::Card;
use crate::domain::checklist::{self, Line, StepState};
use crate::domain::clocks::{self, Clock};
use crate::domain::course::{Enrolment, Kept, Purpose};
use crate::domain::event::Case;
use crate::domain::rights::Reply;
use crate::domain::facts::Fact;
use crate::domain::flags::{self, FlagKind, Severity};
use crate::domain::ids::ItemId;
use crate::domain::law::{Counting, Procedure};
use crate::domain::obstacle::obstacles_of;
use crate::domain::person::Calling;
use crate::domain::versions;
use crate::i18n::words::{self, Worded};
use crate::i18n::{Args, Said, dates, told};
use crate::tui::ctx::Ctx;
use crate::tui::screens::{consulate, met};
use crate::tui::screens::record::Wish;
use crate::tui::screens::versions::limit as limit_stays;
use crate::tui::theme::sign;
use crate::tui::widgets::law::{self, named};
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::{glance, text};

/// An enrolment with the version of its procedure that it follows.
type Followed<'a> = (ItemId, &'a Enrolment, &'a Procedure);

pub(super) fn parts(ctx: &Ctx, card: &Card, file: &File, household: &[Member]) -> Parts<Target> {
    let case = &file.case;
    let book = &ctx.place.book;
    let followed: Vec<Followed<'_>> = case
        .courses()
        .into_iter()
        .filter_map(|(id, enrolment)| {
            Some((id, enrolment, book.pinned(&enrolment.procedure, enrolment.version)?))
        })
        .collect();
    let mut all = vec![Part::new(Said::default(), who(ctx, card, case)), next(ctx, card, case, &followed)];
    all.extend(followed.iter().map(|one| checklist(ctx, case, one)));
    all.extend(gone(ctx, case));
    all.push(Part::aside(ctx.say("case-dates"), running(ctx, case, &followed)));
    all.push(Part::aside(ctx.say("case-questions"), questions(ctx, case, &followed)));
    all.push(Part::aside(ctx.say("case-appointments"), appointments(ctx, case)));
    all.push(Part::aside(ctx.say("case-obstacles"), obstacles(ctx, case)));
    all.push(Part::aside(ctx.say("case-papers"), papers::items(ctx, case, household)));
    all.push(Part::aside(ctx.say("case-household"), papers::others(ctx, household)));
    all.push(Part::aside(ctx.say("case-notes"), notes(ctx, case)));
    all.push(Part::aside(ctx.say("case-consents"), consents(ctx, case)));
    all.push(Part::aside(ctx.say("case-timeline"), timeline::items(ctx, file)));
    Parts::new(all)
}

fn dot() -> Said {
    Said::words(" · ")
}

/// Phrases one after the other, set apart.
pub(in crate::tui::screens) fn joined(all: impl IntoIterator<Item = Said>) -> Said {
    let mut said = Said::default();
    for one in all.into_iter().filter(|one| !one.pieces().is_empty()) {
        said = if said.pieces().is_empty() { one } else { said.and(dot()).and(one) };
    }
    said
}

fn who(ctx: &Ctx, card: &Card, case: &Case) -> Vec<Item<Target>> {
    let lang = ctx.lang;
    let person = joined([
        Said::words(&card.status.map(|status| status.word(lang)).unwrap_or_default()),
        Said::words(&card.nationality.map(|of| words::nationality(of, lang)).unwrap_or_default()),
        Said::words(&case.sex.value().map(|sex| sex.word(lang)).unwrap_or_default()),
        case.birth.value().map_or_else(Said::default, |birth| words::birth(*birth, lang)),
        case.place.value().map_or_else(Said::default, |place| Said::value(place.commune.reveal())),
    ]);
    let mut items = vec![Item::text(&person, ctx.theme.text()).fixed()];
    for (_, phone) in case.phones.iter() {
        let (sign, style) = match phone.calling {
            Calling::Call => ("✓", ctx.theme.good()),
            Calling::Write => ("~", ctx.theme.strong()),
            Calling::Never => ("✗", ctx.theme.trouble()),
            Calling::NotAsked => ("?", ctx.theme.dim()),
        };
        let said = Said::value(phone.number.reveal()).and(dot()).and(Said::words(&phone.calling.word(lang)));
        items.push(Item::new(sign, text::spans(&said, style), style).fixed());
    }
    let by = match case.assignee.value() {
        Some(name) => ctx.tell("case-assigned", &Args::new().value("name", name.reveal().clone())),
        None => ctx.say("case-unassigned"),
    };
    items.push(Item::text(&by, ctx.theme.dim()).fixed());
    if let Some(restriction) = case.restriction.value() {
        let said = ctx.tell("case-restricted", &Args::new().phrase("why", Said::words(&restriction.word(lang))));
        items.push(Item::new("!", text::spans(&said, ctx.theme.trouble()), ctx.theme.trouble()).fixed());
    }
    for said in case.consulates.iter().filter_map(|(id, _)| consulate::opened(ctx, case, *id)) {
        items.push(Item::new("!", text::spans(&said, ctx.theme.trouble()), ctx.theme.trouble()).fixed());
    }
    if let Some(closure) = case.closure.value() {
        let args = Args::new().value("date", dates::short(closure.on)).value("why", closure.reason.reveal().clone());
        items.push(Item::new("■", text::spans(&ctx.tell("case-closed", &args), ctx.theme.strong()), ctx.theme.strong()).fixed());
    }
    if !case.disputes().is_empty() {
        let said = Said::words(&FlagKind::DesksDisagree.word(lang));
        items.push(Item::new("!", text::spans(&said, ctx.theme.strong()), ctx.theme.strong()).fixed());
    }
    items
}

/// The one next thing to do, and what presses most.
fn next(ctx: &Ctx, card: &Card, case: &Case, followed: &[Followed<'_>]) -> Part<Target> {
    let accent = ctx.theme.accent();
    let mut items = Vec::new();
    for (id, said) in glance::open_now(ctx, case) {
        let style = ctx.theme.severity(Severity::Alarm);
        let item = Item::new(sign(Severity::Alarm), text::spans(&said, style), style);
        items.push(item.at(Target::Wish(Wish::Start(Some(id)))));
    }
    let step = card.next.as_ref().and_then(|next| {
        let (_, _, procedure) = followed.iter().find(|(id, ..)| *id == next.enrolment)?;
        Some((next, procedure, procedure.step(&next.step)?))
    });
    match step {
        Some((next, procedure, step)) => {
            let id = if next.waits { "case-next-waits" } else { "case-next-do" };
            let args = Args::new().phrase("step", Said::words(step.names.get(ctx.lang)));
            let mut item = Item::new("▸", text::spans(&ctx.tell(id, &args), accent), accent)
                .below(&law::procedure(ctx, procedure), ctx.theme.dim());
            if !step.how.get(ctx.lang).is_empty() {
                item = item.below(&Said::words(step.how.get(ctx.lang)), ctx.theme.text());
            }
            let nearest = clocks::clocks(case, &ctx.place.book, next.enrolment, procedure, ctx.today())
                .into_iter()
                .filter(|clock| clock.step.is_some_and(|own| own.id == step.id) && !clock.met())
                .min_by_key(|clock| clock.dates.file_by.day());
            if let Some(clock) = nearest {
                let [file_by, _] = law::both(ctx, &clock);
                let style = law::urgency(ctx, clock.dates.file_by);
                item = item.below(&file_by.and(dot()).and(law::left(ctx, clock.dates.file_by)), style);
            }
            items.push(item.at(Target::Step(next.enrolment, step.id.clone())));
        }
        None if case.open() && followed.is_empty() => {
            let item = Item::new("▸", text::spans(&ctx.say("case-no-procedure"), accent), accent);
            items.push(item.at(Target::Wish(Wish::Start(None))));
        }
        None if case.open() => items.push(Item::text(&ctx.say("case-nothing-next"), ctx.theme.text())),
        None => items.push(Item::text(&ctx.say("case-is-closed"), ctx.theme.text())),
    }
    items.push(Item::text(&Said::words(" "), ctx.theme.text()).fixed());
    // That a step is ready is what the line above says.
    let flags = flags::flags(&card.watches, ctx.today());
    for flag in flags.iter().filter(|flag| flag.kind() != FlagKind::StepReady).take(3) {
        let style = ctx.theme.severity(flag.severity);
        let reason = told::reason(flag.watch, &ctx.place.book, ctx.today(), ctx.lang);
        let act = Said::words(&told::act(flag.watch.kind, ctx.lang));
        let item = Item::new(sign(flag.severity), text::spans(&reason, style), style).below(&act, ctx.theme.dim());
        let changed = flag.watch.subject.enrolment.filter(|_| flag.kind() == FlagKind::LawChanged);
        items.push(match changed {
            Some(id) => item.at(Target::Changed(id)),
            None => item.fixed(),
        });
    }
    Part::new(ctx.say("case-next"), items)
}

/// The sign of a state, and how it is drawn.
pub(in crate::tui::screens) fn state(ctx: &Ctx, state: &StepState) -> (&'static str, ratatui::style::Style) {
    match state {
        StepState::Done(_) => ("✓", ctx.theme.dim()),
        StepState::Ready => ("▸", ctx.theme.accent()),
        StepState::Submitted(_) => ("…", ctx.theme.text()),
        StepState::Skipped(_) | StepState::Aside(_) | StepState::Otherwise => ("–", ctx.theme.dim()),
        StepState::ToDo(_) => ("·", ctx.theme.text()),
    }
}

fn checklist(ctx: &Ctx, case: &Case, (id, enrolment, procedure): &Followed<'_>) -> Part<Target> {
    let lines = checklist::lines(case, *id, procedure, ctx.today());
    let mut items: Vec<Item<Target>> = lines.iter().map(|line| step(ctx, case, *id, line)).collect();
    let args = Args::new().value("date", dates::short(enrolment.on)).value("version", enrolment.version.to_string());
    let over = case.finished(*id, procedure, ctx.today());
    let about = ctx.tell(if over { "case-procedure-over" } else { "case-procedure-since" }, &args);
    let about = Item::text(&about, ctx.theme.dim());
    items.push(match versions::newer(case, &ctx.place.book, *id, ctx.today()) {
        Some(_) => about.below(&ctx.say("case-newer-version"), ctx.theme.strong()).at(Target::Changed(*id)),
        None => about.at(Target::Enrolment(*id)),
    });
    Part::new(law::procedure(ctx, procedure), items)
}

/// Enrolments in a version that the desk no longer has: what happened, and what to do.
fn gone(ctx: &Ctx, case: &Case) -> Vec<Part<Target>> {
    let book = &ctx.place.book;
    let courses = case.courses().into_iter();
    courses
        .filter(|(_, enrolment)| book.pinned(&enrolment.procedure, enrolment.version).is_none())
        .map(|(id, enrolment)| {
            let name = named(book.name(&enrolment.procedure), enrolment.procedure.as_str(), ctx);
            let args = Args::new().phrase("procedure", name.clone()).value("version", enrolment.version.to_string());
            let [what, mend] = ["case-gone", "case-gone-mend"].map(|id| ctx.tell(id, &args));
            let item = Item::new("!", text::spans(&what, ctx.theme.trouble()), ctx.theme.trouble());
            Part::new(name, vec![item.below(&mend, ctx.theme.text()).at(Target::Enrolment(id))])
        })
        .collect()
}

fn step(ctx: &Ctx, case: &Case, id: ItemId, line: &Line<'_>) -> Item<Target> {
    let (sign, style) = state(ctx, &line.state);
    let name = Said::words(line.step.names.get(ctx.lang));
    let mut item = Item::new(sign, text::spans(&name, style), style);
    item = match &line.state {
        StepState::Aside(_) | StepState::Otherwise => item.below(&words::state(&line.state, ctx.lang), ctx.theme.dim()),
        state => item.end(&words::state(state, ctx.lang), ctx.theme.dim()),
    };
    for (came, _) in case.outcomes(id, &line.step.id) {
        let followed = case.enrolments.get(&id);
        let procedure = followed.and_then(|at| ctx.place.book.pinned(&at.procedure, at.version));
        let outcome = procedure.and_then(|procedure| procedure.outcome(came));
        let name = named(outcome.map(|outcome| &outcome.names), came.as_str(), ctx);
        item = item.below(&Said::words("→ ").and(name), ctx.theme.text());
    }
    item.at(Target::Step(id, line.step.id.clone()))
}

fn running(ctx: &Ctx, case: &Case, followed: &[Followed<'_>]) -> Vec<Item<Target>> {
    let (book, today) = (&ctx.place.book, ctx.today());
    let mut items = Vec::new();
    for (id, _, procedure) in followed {
        for (step, rule) in clocks::silent(case, book, *id, procedure, today) {
            let title = law::family(book, rule).first().map_or_else(|| Said::value(rule.as_str()), |rule| law::rule(ctx, rule));
            let style = ctx.theme.trouble();
            let said = ctx.tell("case-call-a-lawyer", &Args::new().phrase("title", title));
            items.push(Item::new("‼", text::spans(&said, style), style).at(Target::Step(*id, step.id.clone())));
        }
    }
    let courses = clocks::courses(case, book, today);
    let alone = clocks::alone(case, book, &courses, today);
    let of_course = courses.iter().flat_map(|course| course.running().map(|clock| (Some(course.id), clock)));
    let mut found: Vec<(Option<ItemId>, &Clock<'_>)> =
        alone.iter().map(|clock| (None, clock)).chain(of_course).collect();
    // Hours leave no time to read on: they come first.
    found.sort_by_key(|(_, clock)| (clock.rule.counting != Counting::Hours, clock.dates.file_by));
    items.extend(found.iter().map(|(id, clock)| {
        let target = match (id, clock.step) {
            (Some(id), Some(step)) => Target::Step(*id, step.id.clone()),
            _ => Target::Rule(clock.rule.id.clone()),
        };
        let mut item = law::clock(ctx, clock);
        if let Some((_, since)) = versions::since(clock, book, today) {
            item = item.below(&limit_stays(ctx, clock.rule, clock.began.fact.on, since), ctx.theme.text());
        }
        item.below(&glance::of_limit(ctx, clock.rule), ctx.theme.dim()).at(target)
    }));
    items.extend(clocks::duties(case, book, today).iter().map(|(_, clock)| {
        law::clock(ctx, clock).below(&glance::of_limit(ctx, clock.rule), ctx.theme.dim()).at(Target::Rights)
    }));
    items
}

/// What must be asked before one can tell which steps concern the case.
fn questions(ctx: &Ctx, case: &Case, followed: &[Followed<'_>]) -> Vec<Item<Target>> {
    let mut asked: Vec<Fact> = Vec::new();
    for (id, _, procedure) in followed {
        for line in checklist::lines(case, *id, procedure, ctx.today()) {
            if !line.state.behind() {
                asked.extend(line.asks);
            }
        }
    }
    asked.sort_unstable();
    asked.dedup();
    let style = ctx.theme.text();
    asked
        .into_iter()
        .map(|fact| Item::new("?", text::spans(&words::fact(fact, None, ctx.lang), style), style).at(Target::Fact(fact)))
        .collect()
}

fn appointments(ctx: &Ctx, case: &Case) -> Vec<Item<Target>> {
    let mut all: Vec<_> = case.appointments.iter().collect();
    all.sort_by_key(|(_, appointment)| (appointment.kept != Kept::Planned, appointment.on, appointment.at));
    all.into_iter()
        .map(|(id, appointment)| {
            let (sign, style) = match appointment.kept {
                Kept::Planned if appointment.on < ctx.today() => ("!", ctx.theme.strong()),
                Kept::Planned => ("◷", ctx.theme.text()),
                Kept::Kept => ("✓", ctx.theme.dim()),
                Kept::Missed => ("✗", ctx.theme.dim()),
                Kept::Cancelled => ("–", ctx.theme.dim()),
            };
            let hour = appointment.at.map(|at| Said::value(&dates::hour(at))).unwrap_or_default();
            let when = joined([dates::spoken(appointment.on, ctx.today(), ctx.lang), hour]);
            Item::new(sign, text::spans(&when, style), style)
                .end(&Said::words(&appointment.kept.word(ctx.lang)), ctx.theme.dim())
                .below(&Said::value(appointment.about.reveal()), ctx.theme.text())
                .at(Target::Appointment(*id))
        })
        .collect()
}

fn obstacles(ctx: &Ctx, case: &Case) -> Vec<Item<Target>> {
    let all = obstacles_of(case).into_iter();
    all.map(|(id, met)| met::item(ctx, case, &met).at(Target::Obstacle(id))).collect()
}

fn notes(ctx: &Ctx, case: &Case) -> Vec<Item<Target>> {
    let mut all: Vec<_> = case.notes.iter().collect();
    all.sort_by_key(|(id, note)| std::cmp::Reverse((note.on, **id)));
    all.into_iter()
        .map(|(_, note)| {
            let said = Said::value(&dates::short(note.on)).and(Said::words("  ")).and(Said::value(note.text.reveal()));
            Item::text(&said, ctx.theme.text())
        })
        .collect()
}

fn consents(ctx: &Ctx, case: &Case) -> Vec<Item<Target>> {
    // Those that every case is asked about, and whatever was said of others: the rest has a screen of its own.
    let always = [Purpose::KeepFile, Purpose::ShareWithLawyer, Purpose::Statistics];
    Purpose::ALL
        .into_iter()
        .filter(|purpose| always.contains(purpose) || case.stand(*purpose).is_some())
        .map(|purpose| {
            let stand = case.stand(purpose);
            let (sign, style) = match stand.map(|stand| stand.reply) {
                Some(Reply::Given) => ("✓", ctx.theme.text()),
                Some(_) => ("✗", ctx.theme.strong()),
                None => ("?", ctx.theme.strong()),
            };
            let answer = stand.map_or_else(
                || ctx.say("case-not-asked"),
                |stand| {
                    let reply = ctx.say(&format!("reply-{}", stand.reply.code()));
                    reply.and(dot()).and(Said::value(&dates::short(stand.on)))
                },
            );
            Item::new(sign, text::spans(&Said::words(&purpose.word(ctx.lang)), style), style)
                .end(&answer, ctx.theme.dim())
                .at(Target::Rights)
        })
        .collect()
}
