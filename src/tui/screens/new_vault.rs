//! Who makes a new vault, and its passphrase: five words to write down, typed once to be sure; or one's
//! own, when it is hard enough to guess.

use crate::desk::{self, Desk};
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Job, Settle};
use crate::tui::frame::{Frame, top};
use crate::tui::keymap::{ENTER, Row, ctrl};
use crate::tui::screen::Page;
use crate::tui::widgets::secret::Secret;
use crate::tui::widgets::text;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use zeroize::Zeroizing;

/// The passphrase of a new vault.
#[derive(Default)]
pub struct NewVault {
    /// Who makes it; none until it was typed.
    name: Option<String>,
    /// The passphrase on offer, or the one typed first.
    wanted: Option<Zeroizing<String>>,
    own: bool,
    typed: Secret,
}

impl NewVault {
    fn offer(&mut self, ctx: &Ctx) -> Effect {
        self.own = false;
        self.typed.wipe();
        match desk::fresh_passphrase(ctx.lang) {
            Ok(fresh) => {
                self.wanted = Some(fresh);
                Effect::None
            }
            Err(trouble) => Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
        }
    }

    fn own(&mut self, _: &Ctx) -> Effect {
        self.own = true;
        self.wanted = None;
        self.typed.wipe();
        Effect::None
    }

    fn show(&mut self, _: &Ctx) -> Effect {
        self.typed.shown = !self.typed.shown;
        Effect::None
    }

    fn enter(&mut self, ctx: &Ctx) -> Effect {
        let Some(name) = self.name.clone() else { return self.call(ctx) };
        let Some(wanted) = &self.wanted else {
            // One's own, typed for the first time.
            if !desk::strength(self.typed.reveal()).enough {
                return ctx.cannot("why-weak");
            }
            self.wanted = Some(self.typed.copy());
            self.typed.wipe();
            return Effect::None;
        };
        if !same(wanted, self.typed.reveal()) {
            self.typed.wipe();
            if self.own {
                self.wanted = None;
            }
            return ctx.cannot(if self.own { "why-not-the-same" } else { "why-not-as-written" });
        }
        create(ctx, name, wanted.clone())
    }

    /// The name was typed.
    fn call(&mut self, ctx: &Ctx) -> Effect {
        let Some(name) = desk::member_name(self.typed.reveal()) else { return ctx.cannot("why-name-unfit") };
        self.name = Some(name);
        self.offer(ctx)
    }

    fn nameless(&self, _: &Ctx) -> Option<&'static str> {
        self.name.is_none().then_some("why-name-first")
    }

    fn empty(&self, _: &Ctx) -> Option<&'static str> {
        self.typed.is_empty().then_some("why-nothing-typed")
    }
}

/// The words are the same, however many blanks stand between them.
fn same(one: &str, two: &str) -> bool {
    one.split_whitespace().eq(two.split_whitespace())
}

fn create(ctx: &Ctx, name: String, passphrase: Zeroizing<String>) -> Effect {
    let (place, lang) = (ctx.place.clone(), ctx.lang);
    Effect::Work(Job::new("working-create", move |_| {
        let made = Desk::create(&place.folder, &name, &passphrase, lang, place.book, place.day);
        Settle::new(move |ctx| match made {
            Ok(new) => {
                ctx.desk = Some(new.desk);
                ctx.take_book();
                Effect::Reset(Box::new(super::recovery::Recovery::new(new.words)))
            }
            Err(trouble) => Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
        })
    }))
}

impl Page for NewVault {
    const NAME: &'static str = "new-vault";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "new-vault-enter", Self::enter).unless(Self::empty).bar(0),
        Row::new(&[ctrl('n')], "new-vault-other", Self::offer).unless(Self::nameless).bar(1),
        Row::new(&[ctrl('o')], "new-vault-own", Self::own)
            .unless(|page, ctx| page.nameless(ctx).or_else(|| page.own.then_some("why-own-already")))
            .bar(2),
        Row::new(&[ctrl('t')], "show-typed", Self::show).bar(3),
    ];
    const OUTSIDE: bool = true;

    fn typing(&self) -> bool {
        true
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let width = area.width.min(84);
        let mut lines: Vec<Line<'static>> = Vec::new();
        let ask = if self.name.is_none() {
            lines.extend(text::paragraph(&ctx.say("new-vault-name-what"), ctx.theme.text(), width));
            "new-vault-name"
        } else if self.own {
            lines.extend(text::paragraph(&ctx.say("new-vault-own-what"), ctx.theme.text(), width));
            if self.wanted.is_some() { "new-vault-again" } else { "new-vault-type-own" }
        } else {
            lines.extend(text::paragraph(&ctx.say("new-vault-what"), ctx.theme.text(), width));
            lines.push(Line::default());
            lines.extend(self.words(ctx, width));
            "new-vault-type"
        };
        if area.height > 10 {
            lines.push(Line::default());
        }
        lines.extend(text::paragraph(&ctx.say(ask), ctx.theme.strong(), width));
        // The field always stays in sight: in a low window the explanation gives way.
        let kept = usize::from(area.height.saturating_sub(2));
        let skip = lines.len().saturating_sub(kept);
        let mut rest = area;
        for line in lines.into_iter().skip(skip) {
            let (row, below) = top(rest, 1);
            frame.line(line, row);
            rest = below;
        }
        let (row, rest) = top(rest, 1);
        self.typed.draw(ctx, frame, Rect { width: row.width.min(60), ..row });
        if self.own && self.wanted.is_none() && !self.typed.is_empty() {
            let enough = desk::strength(self.typed.reveal()).enough;
            let (id, style) =
                if enough { ("strength-enough", ctx.theme.good()) } else { ("strength-weak", ctx.theme.trouble()) };
            frame.line(text::line(&ctx.say(id), style), rest);
        }
    }

    fn key(&mut self, event: KeyEvent, _: &Ctx) -> Effect {
        self.typed.key(event);
        Effect::None
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        self.typed.paste(text);
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        if self.name.is_none() {
            self.typed.shown = true;
        } else if self.wanted.is_none() && !self.own {
            self.offer(ctx);
        }
    }
}

impl NewVault {
    /// The words on offer, as one phrase.
    fn words(&self, ctx: &Ctx, width: u16) -> Vec<Line<'static>> {
        let Some(wanted) = &self.wanted else { return Vec::new() };
        let span = text::value(wanted, ctx.theme.accent());
        text::wrap(&[span], usize::from(width))
    }
}

/// Words with their numbers in columns that line up.
pub(super) fn numbered<'a>(ctx: &Ctx, words: impl Iterator<Item = &'a str>, width: u16) -> Vec<Line<'static>> {
    const CELL: usize = 18;
    let cells: Vec<Vec<Span<'static>>> = (1..)
        .zip(words)
        .map(|(number, word): (usize, &str)| {
            let number = text::value(&format!("{number:>2}"), ctx.theme.dim());
            let word = text::value(word, ctx.theme.accent());
            let used = 4 + text::width(std::slice::from_ref(&word));
            vec![number, Span::raw("  "), word, Span::raw(" ".repeat(CELL.saturating_sub(used).max(2)))]
        })
        .collect();
    let across = (usize::from(width) / CELL).clamp(1, 4);
    cells.chunks(across).map(|row| Line::from(row.concat())).collect()
}
