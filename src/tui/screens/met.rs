//! One obstacle that was met: what was recorded, what the law says, what to answer, and what that
//! rests on.

use super::library;
use crate::domain::law::links::Subject;
use super::record::{self, Wish};
use crate::domain::command::Command;
use crate::domain::event::Case;
use crate::domain::ids::{AuthorityId, CaseId, ItemId};
use crate::domain::obstacle::{Met as Recorded, obstacle_of};
use crate::i18n::words::Worded;
use crate::i18n::{Args, Said, dates, own};
use crate::tui::act;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, Row, TAB, UP, char};
use crate::tui::screen::{Page, Way};
use crate::tui::widgets::law::{self, named};
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// One obstacle of a case.
pub struct Met {
    case: CaseId,
    id: ItemId,
    told: Option<Case>,
    trouble: Option<Said>,
    choice: Choice,
}

/// Opens an obstacle of a case.
pub fn met(case: CaseId, id: ItemId) -> Effect {
    Effect::Open(Box::new(Met::of(case, id)))
}

impl Met {
    fn of(case: CaseId, id: ItemId) -> Self {
        Self { case, id, told: None, trouble: None, choice: Choice::default() }
    }
}

/// Where and how it was met: the office, then the day.
pub(super) fn circumstances(ctx: &Ctx, met: &Recorded) -> [Said; 2] {
    let day = Said::value(&dates::short(met.on));
    let args = Args::new().phrase("date", day).phrase("manner", Said::words(&met.manner.word(ctx.lang)));
    [office(ctx, met), ctx.tell("met-on", &args)]
}

/// Which office, in the words of the house and of the volunteer; nothing when nobody said.
pub(super) fn office(ctx: &Ctx, met: &Recorded) -> Said {
    let which = met.which.reveal();
    let known = met.office.as_ref().map(|_| authority(ctx, met));
    match known {
        Some(known) if which.is_empty() => ctx.tell("met-office", &Args::new().phrase("office", known)),
        Some(known) => {
            ctx.tell("met-which", &Args::new().phrase("office", known).value("which", which.clone()))
        }
        None => Said::value(which),
    }
}

/// The authority whose counter it was; nothing when nobody said.
pub(super) fn authority(ctx: &Ctx, met: &Recorded) -> Said {
    let name = |id: &AuthorityId| {
        named(ctx.place.book.authorities.get(id).map(|authority| &authority.names), id.as_str(), ctx)
    };
    met.office.as_ref().map(name).unwrap_or_default()
}

/// What kind it is, in words.
pub(super) fn kind(ctx: &Ctx, met: &Recorded) -> Said {
    own::obstacle(&met.kind, &ctx.place.book, ctx.lang)
}

/// The step at which it was met.
fn step(ctx: &Ctx, case: &Case, met: &Recorded) -> Option<Said> {
    let (id, step) = met.at.as_ref()?;
    let followed = case.enrolments.get(id)?;
    let procedure = ctx.place.book.pinned(&followed.procedure, followed.version)?;
    let name = Said::words(procedure.step(step)?.names.get(ctx.lang));
    Some(ctx.tell("met-step", &Args::new().phrase("step", name)))
}

/// It in one item, with what tells it from others.
pub(super) fn item<T>(ctx: &Ctx, case: &Case, met: &Recorded) -> Item<T> {
    let style = ctx.theme.text();
    let [office, on] = circumstances(ctx, met);
    let words = Said::value(met.words.reveal());
    let item = Item::new("✗", text::spans(&kind(ctx, met), style), ctx.theme.strong())
        .below(&words, ctx.theme.text())
        .below(&on, ctx.theme.dim())
        .below(&office, ctx.theme.dim());
    match step(ctx, case, met) {
        Some(step) => item.below(&step, ctx.theme.dim()),
        None => item,
    }
}

impl Met {
    fn recorded(&self) -> Option<Recorded> {
        obstacle_of(self.told.as_ref()?, self.id)
    }

    fn parts(&self, ctx: &Ctx) -> Parts<Subject> {
        let (Some(case), Some(met)) = (&self.told, self.recorded()) else { return Parts::new([]) };
        let dim = ctx.theme.dim();
        let mut first = vec![Item::text(&kind(ctx, &met), ctx.theme.strong())];
        if !met.words.reveal().is_empty() {
            let args = Args::new().value("words", met.words.reveal().clone());
            first.push(Item::text(&ctx.tell("met-words", &args), ctx.theme.text()));
        }
        let [office, on] = circumstances(ctx, &met);
        let region = met.region.map_or_else(Said::default, |region| Said::words(&region.word(ctx.lang)));
        let step = step(ctx, case, &met).unwrap_or_default();
        let about = [on, office, region, step].into_iter().filter(|said| !said.pieces().is_empty());
        first.extend(about.map(|said| Item::text(&said, dim)));
        let mut all = vec![Part::new(ctx.say("met-what"), first)];
        if let Some(told) = ctx.place.book.obstacles.get(&met.kind) {
            all.extend(law::obstacle(ctx, told).into_iter().skip(1));
            all.push(Part::aside(ctx.say("counter-rests-on"), library::basis(ctx, &told.basis)));
        }
        Parts::new(all)
    }

    fn open(&mut self, ctx: &Ctx) -> Effect {
        self.parts(ctx).target(self.choice).cloned().map_or(Effect::None, library::entry)
    }

    fn no_link(&self, ctx: &Ctx) -> Option<&'static str> {
        self.parts(ctx).target(self.choice).is_none().then_some("why-no-link")
    }

    fn frozen(&self, _: &Ctx) -> Option<&'static str> {
        let open = self.told.as_ref().is_some_and(Case::open);
        (!open).then_some("why-case-closed").or_else(|| self.recorded().is_none().then_some("why-nothing-to-open"))
    }

    fn correct(&mut self, _: &Ctx) -> Effect {
        let at = self.recorded().and_then(|met| met.at);
        record::record(self.case, Wish::Obstacle(Some(self.id), at))
    }

    /// Undo brings it back, so it is not asked first.
    fn withdraw(&mut self, _: &Ctx) -> Effect {
        let command = Command::WithdrawObstacle(self.id);
        Effect::Perform(self.case, Box::new(command), Box::new(Effect::Back))
    }

    fn jump(&mut self, ctx: &Ctx, forward: bool) -> Effect {
        self.choice.set(self.parts(ctx).jump(self.choice, forward));
        Effect::None
    }
}

impl Page for Met {
    const NAME: &'static str = "met";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "follow-link", Self::open).unless(Self::no_link).bar(0),
        Row::new(&[char('e')], "correct-obstacle", Self::correct).unless(Self::frozen).bar(10),
        Row::new(&[char('m')], "withdraw-obstacle", Self::withdraw).unless(Self::frozen).bar(11),
        Row::hint(&[UP, DOWN], "choose").bar(20),
        Row::new(&[TAB], "next-part", |page: &mut Self, ctx| page.jump(ctx, true)).bar(30),
        Row::new(&[BACKTAB], "previous-part", |page: &mut Self, ctx| page.jump(ctx, false)),
    ];

    fn title(&self, ctx: &Ctx) -> Said {
        match &self.told {
            Some(case) => act::who(ctx, case),
            None => ctx.say("screen-met"),
        }
    }

    fn way(&self) -> Option<Way> {
        let (case, id) = (self.case, self.id);
        Some(Box::new(move |_| Box::new(Self::of(case, id))))
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        if let Some(trouble) = &self.trouble {
            frame.lines(text::paragraph(trouble, ctx.theme.trouble(), area.width), area);
            return;
        }
        self.parts(ctx).draw(ctx, frame, area, self.choice);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, self.parts(ctx).count(), (ctx.size.1 / 2).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let count = self.parts(ctx).count();
        if self.choice.touched(touch, count) { self.open(ctx) } else { Effect::None }
    }

    fn refresh(&mut self, ctx: &Ctx) {
        act::reread(ctx, self.case, &mut self.told, &mut self.trouble);
    }
}
