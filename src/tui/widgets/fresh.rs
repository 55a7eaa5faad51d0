//! A new passphrase: five words to write down, typed once to be sure; or one's own, when it is hard enough to
//! guess, typed twice. It must not know whose it is, nor what becomes of it.

use super::secret::Secret;
use super::text;
use crate::desk;
use crate::i18n::Said;
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, top};
use ratatui::layout::Rect;
use ratatui::text::Line;
use zeroize::Zeroizing;

/// A new passphrase while it is made.
#[derive(Default)]
pub struct Fresh {
    /// The words on offer, or the ones typed first.
    wanted: Option<Zeroizing<String>>,
    own: bool,
    /// What is typed.
    pub typed: Secret,
}

impl Fresh {
    /// Offers other words.
    pub fn offer(&mut self, ctx: &Ctx) -> Effect {
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

    /// Somebody wants to choose the words.
    pub fn begin_own(&mut self) {
        self.own = true;
        self.wanted = None;
        self.typed.wipe();
    }

    /// Whether somebody chooses the words.
    pub const fn own(&self) -> bool {
        self.own
    }

    /// Whether nothing was offered or chosen yet.
    pub const fn unasked(&self) -> bool {
        self.wanted.is_none() && !self.own
    }

    /// What was typed is taken: the passphrase once it is sure, nothing while it must be typed again, or why not.
    pub fn enter(&mut self) -> Result<Option<Zeroizing<String>>, &'static str> {
        let Some(wanted) = &self.wanted else {
            // One's own, typed for the first time.
            if !desk::strength(self.typed.reveal()).enough {
                return Err("why-weak");
            }
            self.wanted = Some(self.typed.copy());
            self.typed.wipe();
            return Ok(None);
        };
        if !same(wanted, self.typed.reveal()) {
            self.typed.wipe();
            if self.own {
                self.wanted = None;
            }
            return Err(if self.own { "why-not-the-same" } else { "why-not-as-written" });
        }
        Ok(Some(wanted.clone()))
    }

    /// Draws what is to be done with it, the words on offer, and the field. `what` is said of words on offer,
    /// `own` of one's own.
    pub fn draw(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect, what: &Said, own: &Said) {
        let width = area.width.min(84);
        let mut lines: Vec<Line<'static>> = Vec::new();
        let ask = if self.own {
            lines.extend(text::paragraph(own, ctx.theme.text(), width));
            if self.wanted.is_some() { "new-vault-again" } else { "new-vault-type-own" }
        } else {
            lines.extend(text::paragraph(what, ctx.theme.text(), width));
            lines.push(Line::default());
            let words = self.wanted.as_ref().map(|wanted| text::value(wanted, ctx.theme.accent()));
            lines.extend(text::wrap(words.as_slice(), usize::from(width)));
            "new-vault-type"
        };
        let rest = asked(ctx, frame, area, lines, ask, &self.typed);
        if self.own && self.wanted.is_none() && !self.typed.is_empty() {
            let enough = desk::strength(self.typed.reveal()).enough;
            let (id, style) = if enough {
                ("strength-enough", ctx.theme.good())
            } else {
                ("strength-weak", ctx.theme.trouble())
            };
            frame.line(text::line(&ctx.say(id), style), rest);
        }
    }
}

/// What is said before a field, the question, and the field. The field always stays in sight: in a low window
/// what is said gives way. What is left below it is given back.
pub fn asked(
    ctx: &Ctx,
    frame: &mut Frame<'_>,
    area: Rect,
    mut lines: Vec<Line<'static>>,
    ask: &str,
    typed: &Secret,
) -> Rect {
    if area.height > 10 {
        lines.push(Line::default());
    }
    lines.extend(text::paragraph(&ctx.say(ask), ctx.theme.strong(), area.width.min(84)));
    let kept = usize::from(area.height.saturating_sub(2));
    let skip = lines.len().saturating_sub(kept);
    let mut rest = area;
    for line in lines.into_iter().skip(skip) {
        let (row, below) = top(rest, 1);
        frame.line(line, row);
        rest = below;
    }
    let (row, rest) = top(rest, 1);
    typed.draw(ctx, frame, Rect { width: row.width.min(60), ..row });
    rest
}

/// The words are the same, however many blanks stand between them.
fn same(one: &str, two: &str) -> bool {
    one.split_whitespace().eq(two.split_whitespace())
}
