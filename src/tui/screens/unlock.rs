//! Who is there, where more than one may be, and the passphrase. People are shown by signs: their names lie
//! nowhere in the clear. After a wrong passphrase the next try waits, each time longer; whoever opens the vault is
//! told how many were wrong.

use crate::desk::{Desk, Door, Locked};
use crate::domain::member;
use crate::i18n::{Args, signs};
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Job, Settle};
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, Row, TAB, UP, char, ctrl, f};
use crate::tui::screen::Page;
use crate::tui::widgets::list::{self, Choice};
use crate::tui::widgets::secret::Secret;
use crate::tui::widgets::text;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// The trouble that a wrong passphrase is.
const WRONG: &str = "wrong-passphrase";
/// Rows below the list that the passphrase and what is said of it take.
const BELOW: u16 = 7;

/// Who is there, and the passphrase.
#[derive(Default)]
pub struct Unlock {
    /// Everybody who can unlock it; at most one: nobody is asked who they are.
    doors: Vec<Door>,
    choice: Choice,
    /// The sign is being chosen, not yet the passphrase typed.
    choosing: bool,
    /// Whoever was here before is not who comes now.
    anew: bool,
    /// The doors were looked at.
    seen: bool,
    typed: Secret,
}

/// The seconds that the next try must wait, begun ones counted whole.
fn wait(ctx: &Ctx) -> u64 {
    let left = ctx.tries.left(ctx.since);
    left.as_secs() + u64::from(left.subsec_nanos() > 0)
}

/// The desk is open: the screens are there again that whoever comes left when it was locked.
fn inside(ctx: &mut Ctx, desk: Desk) -> Effect {
    let wrong = ctx.tries.take();
    let mut ways = ctx.ways_of(desk.person()).into_iter();
    let said = ctx.opened(desk);
    let first = ways.next().map_or_else(super::home, |way| way(ctx));
    let mut effects = vec![Effect::Reset(first)];
    effects.extend(ways.map(|way| Effect::Open(way(ctx))));
    if wrong > 0 {
        let args = Args::new().count("count", wrong.into());
        effects.push(Effect::Tell(Notice::trouble(ctx.tell("unlock-tries", &args))));
    }
    effects.push(said);
    Effect::All(effects)
}

impl Unlock {
    /// Asks who is there, whoever was here before.
    pub fn asking() -> Self {
        Self { anew: true, ..Self::default() }
    }

    fn several(&self) -> bool {
        self.doors.len() > 1
    }

    /// The door that was chosen; none where there is no choice.
    fn door(&self) -> Option<&Door> {
        self.several().then(|| self.doors.get(self.choice.get(self.doors.len())?)).flatten()
    }

    /// How the person behind a door is shown. Where two share a sign, digits of their ids tell them apart.
    fn label(&self, door: &Door, ctx: &Ctx) -> String {
        let sign = signs::sign(door.person, ctx.lang);
        let same = |other: &&Door| member::sign(other.person) == member::sign(door.person);
        if self.doors.iter().filter(same).count() < 2 {
            return sign;
        }
        let [a, b, c, d, ..] = door.person.0;
        format!("{sign} {a:02x}{b:02x}{c:02x}{d:02x}")
    }

    /// This one is there.
    fn take(&mut self, at: usize) -> Effect {
        self.choice.set(at);
        self.choosing = false;
        Effect::None
    }

    fn other(&mut self, _: &Ctx) -> Effect {
        self.choosing = !self.choosing;
        Effect::None
    }

    fn enter(&mut self, ctx: &Ctx) -> Effect {
        if self.choosing {
            self.choosing = false;
            return Effect::None;
        }
        let (passphrase, wrong) = (self.typed.copy(), ctx.tries.wrong());
        self.typed.wipe();
        let (place, door) = (ctx.place.clone(), self.door().cloned());
        let sign = door.as_ref().map(|door| self.label(door, ctx));
        Effect::Work(Job::new("working-unlock", move |report| {
            let mut progress = |done: usize, total: usize| report.at(done as u64, total as u64);
            let opened = Locked::at(&place.folder, place.book, place.day).and_then(|locked| {
                let locked = locked.after(wrong);
                match &door {
                    Some(door) => locked.unlock_as(door, &passphrase, &mut progress),
                    None => locked.unlock(&passphrase, &mut progress),
                }
            });
            drop(passphrase);
            Settle::new(move |ctx| match opened {
                Ok(desk) => inside(ctx, desk),
                Err(trouble) if trouble.code() == WRONG => {
                    ctx.tries.another(ctx.since);
                    let said = match sign {
                        Some(sign) => ctx.tell("unlock-not-of", &Args::new().value("sign", sign)),
                        None => act::words(ctx, &trouble),
                    };
                    Effect::Tell(Notice::trouble(said))
                }
                Err(trouble) => Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
            })
        }))
    }

    fn show(&mut self, _: &Ctx) -> Effect {
        self.typed.shown = !self.typed.shown;
        Effect::None
    }

    fn why_not(&self, ctx: &Ctx) -> Option<&'static str> {
        if self.choosing {
            return None;
        }
        let closing = ctx.closing.then_some("why-closing");
        let waiting = (wait(ctx) > 0).then_some("why-wait");
        closing.or(waiting).or_else(|| self.typed.is_empty().then_some("why-nothing-typed"))
    }

    fn without(&self, at: usize) -> Option<&'static str> {
        (!self.several() || at >= self.doors.len()).then_some("why-no-such-sign")
    }

    fn one_door(&self, _: &Ctx) -> Option<&'static str> {
        (!self.several()).then_some("why-one-door")
    }

    /// The signs, one to a row, with the numbers that choose them.
    fn signs(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) -> Rect {
        let (row, rest) = top(area, 1);
        let style = if self.choosing { ctx.theme.strong() } else { ctx.theme.dim() };
        frame.line(text::line(&ctx.say("unlock-whose"), style), row);
        let (_, rest) = top(rest, u16::from(rest.height > BELOW + 3));
        let most = rest.height.saturating_sub(BELOW).max(1);
        let (area, rest) = top(rest, text::cells(self.doors.len()).min(most));
        let area = Rect { width: area.width.min(40), ..area };
        list::draw(ctx, frame, area, self.choice, self.doors.len(), 1, |at, _| {
            let Some(door) = self.doors.get(at) else { return Vec::new() };
            let number = if at < 9 { format!("{}", at + 1) } else { " ".to_owned() };
            let number = text::value(&number, ctx.theme.key());
            vec![Line::from(vec![
                number,
                Span::raw("  "),
                text::words(&self.label(door, ctx), ctx.theme.text()),
            ])]
        });
        top(rest, u16::from(rest.height > 3)).1
    }
}

impl Page for Unlock {
    const NAME: &'static str = "unlock";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "unlock", Self::enter).unless(Self::why_not).bar(0),
        Row::hint(&[UP, DOWN], "choose"),
        Row::new(&[TAB, BACKTAB], "other-sign", Self::other).unless(Self::one_door).bar(1),
        Row::new(&[char('1')], "sign-1", |page: &mut Self, _| page.take(0))
            .unless(|page, _| page.without(0)),
        Row::new(&[char('2')], "sign-2", |page: &mut Self, _| page.take(1))
            .unless(|page, _| page.without(1)),
        Row::new(&[char('3')], "sign-3", |page: &mut Self, _| page.take(2))
            .unless(|page, _| page.without(2)),
        Row::new(&[char('4')], "sign-4", |page: &mut Self, _| page.take(3))
            .unless(|page, _| page.without(3)),
        Row::new(&[char('5')], "sign-5", |page: &mut Self, _| page.take(4))
            .unless(|page, _| page.without(4)),
        Row::new(&[char('6')], "sign-6", |page: &mut Self, _| page.take(5))
            .unless(|page, _| page.without(5)),
        Row::new(&[char('7')], "sign-7", |page: &mut Self, _| page.take(6))
            .unless(|page, _| page.without(6)),
        Row::new(&[char('8')], "sign-8", |page: &mut Self, _| page.take(7))
            .unless(|page, _| page.without(7)),
        Row::new(&[char('9')], "sign-9", |page: &mut Self, _| page.take(8))
            .unless(|page, _| page.without(8)),
        Row::new(&[ctrl('t')], "show-typed", Self::show).bar(2),
        Row::new(&[f(9)], "practise", |_, ctx| super::beginning::practice(ctx))
            .unless(|_, ctx| ctx.closing.then_some("why-closing"))
            .bar(3),
    ];
    const OUTSIDE: bool = true;

    fn typing(&self) -> bool {
        !self.choosing
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let (_, mut rest) = top(area, if area.height > 8 { area.height / 6 } else { 0 });
        if self.several() {
            rest = self.signs(ctx, frame, rest);
        }
        let mut said = vec![("unlock-choose", ctx.theme.dim())];
        if !self.choosing {
            let (row, below) = top(rest, 1);
            frame.line(text::line(&ctx.say("unlock-ask"), ctx.theme.strong()), row);
            let (_, below) = top(below, u16::from(below.height > 3));
            let (row, below) = top(below, 1);
            self.typed.draw(ctx, frame, Rect { width: row.width.min(60), ..row });
            rest = top(below, u16::from(below.height > 3)).1;
            said = vec![("unlock-hint", ctx.theme.dim())];
        }
        let mut said: Vec<_> = said.into_iter().map(|(id, style)| (ctx.say(id), style)).collect();
        let wait = wait(ctx);
        if wait > 0 {
            let args = Args::new().count("count", wait);
            said.insert(0, (ctx.tell("unlock-wait", &args), ctx.theme.trouble()));
        }
        for (said, style) in said {
            for line in text::paragraph(&said, style, rest.width.min(84)) {
                let (row, below) = top(rest, 1);
                frame.line(line, row);
                rest = below;
            }
        }
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        let arrow = matches!(event.code, KeyCode::Up | KeyCode::Down);
        if self.several() && (self.choosing || arrow) {
            self.choice.key(event, self.doors.len(), ctx.size.1);
        } else {
            self.typed.key(event);
        }
        Effect::None
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        self.choosing = false;
        self.typed.paste(text);
        Effect::None
    }

    fn touch(&mut self, touch: Touch, _: &Ctx) -> Effect {
        match touch {
            Touch::Item(at) => self.take(at),
            _ => Effect::None,
        }
    }

    fn refresh(&mut self, ctx: &Ctx) {
        if std::mem::replace(&mut self.seen, true) {
            return;
        }
        let locked = Locked::at(&ctx.place.folder, ctx.place.book.clone(), ctx.place.day);
        // Where nobody can be named, every slot is tried, and what is wrong with one is said then.
        self.doors = locked.and_then(|locked| locked.doors()).unwrap_or_default();
        let known = ctx.sign.filter(|_| !self.anew);
        let last = known
            .and_then(|sign| self.doors.iter().position(|door| member::sign(door.person) == sign));
        self.choosing = self.several() && last.is_none();
        self.choice.set(last.unwrap_or(0));
    }
}
