//! The notice of law 09-08 art. 5 on the screen, to be read to the person in their language (F6), and what of the
//! association stands on it. Pages that are printed from here name nobody who is helped.

use super::asking::{self, Wish};
use super::rights::not_supervisor;
use crate::desk::Shape;
use crate::export::Block;
use crate::i18n::Said;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch};
use crate::tui::keymap::{BACKTAB, DOWN, Row, TAB, UP, char};
use crate::tui::screen::{Go, Page};
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use std::path::Path;

/// The notice.
pub struct Notice {
    parts: Parts<()>,
    choice: Choice,
}

impl Default for Notice {
    fn default() -> Self {
        Self { parts: Parts::new([]), choice: Choice::default() }
    }
}

/// Opens the notice.
pub fn open() -> Effect {
    Effect::Open(Box::new(Notice::default()))
}

/// A page of the house as parts to read.
fn read(ctx: &Ctx, blocks: &[Block]) -> Parts<()> {
    let mut parts: Vec<(Said, Vec<Item<()>>)> = Vec::new();
    for block in blocks {
        let (text, dim) = (ctx.theme.text(), ctx.theme.dim());
        let items = match block {
            Block::Title(said) | Block::Heading(said) => {
                parts.push((said.clone(), Vec::new()));
                continue;
            }
            Block::Under(said) | Block::Big(said) | Block::Screen(said) => vec![Item::text(said, ctx.theme.strong())],
            Block::Line(said) => vec![Item::text(said, text)],
            Block::Small(said) => vec![Item::text(said, dim).fixed()],
            Block::Numbered(all) => all.iter().map(|said| Item::text(said, text)).collect(),
            Block::List(all) | Block::Boxes(all) => {
                let row = |item: &crate::export::Item| {
                    let style = if item.below.is_empty() { text } else { ctx.theme.strong() };
                    let head = Item::new("·", crate::tui::widgets::text::spans(&item.said, style), style);
                    item.below.iter().fold(head, |row, said| row.below(said, text))
                };
                all.iter().map(row).collect()
            }
        };
        if let Some((_, own)) = parts.last_mut() {
            own.extend(items);
        }
    }
    Parts::new(parts.into_iter().map(|(heading, items)| Part::new(heading, items)))
}

/// Into the folder in which the program was started: what is written names nobody.
fn print(ctx: &Ctx) -> Effect {
    let Some(desk) = &ctx.desk else { return ctx.cannot("why-locked") };
    super::written(ctx, desk.print_notice(ctx.lang, Shape::Html, Path::new(".")))
}

fn register(ctx: &Ctx) -> Effect {
    let Some(desk) = &ctx.desk else { return ctx.cannot("why-locked") };
    super::written(ctx, desk.print_processing(ctx.lang, Shape::Html, Path::new(".")))
}

impl Notice {
    fn jump(&mut self, forward: bool) -> Effect {
        self.choice.set(self.parts.jump(self.choice, forward));
        Effect::None
    }
}

impl Page for Notice {
    const NAME: &'static str = "notice";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[char('w')], "print-notice", |_, ctx| print(ctx)).bar(0),
        Row::new(&[char('r')], "print-register", |_, ctx| register(ctx)).bar(1),
        Row::new(&[char('i')], "introduce", |_, _| asking::open(Wish::Introduce)).unless(|_, ctx| not_supervisor(ctx)).bar(60),
        Row::new(&[char('t')], "keep-term", |_, _| asking::open(Wish::Term)).unless(|_, ctx| not_supervisor(ctx)).bar(61),
        Row::hint(&[UP, DOWN], "choose").bar(56),
        Row::new(&[TAB], "next-part", |page: &mut Self, _| page.jump(true)).bar(55),
        Row::new(&[BACKTAB], "previous-part", |page: &mut Self, _| page.jump(false)),
    ];
    const GO: Option<&'static Go> = Some(&Go {
        name: "notice",
        keys: &[],
        id: "go-notice",
        priority: 91,
        open: |_| Box::new(Self::default()),
    });

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        self.parts.draw(ctx, frame, area, self.choice);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, self.parts.count(), (ctx.size.1 / 2).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, _: &Ctx) -> Effect {
        if let Touch::Item(at) = touch {
            self.choice.set(at);
        }
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let blocks = ctx.desk.as_ref().map(|desk| desk.notice(ctx.lang)).unwrap_or_default();
        self.parts = read(ctx, &blocks);
    }
}
