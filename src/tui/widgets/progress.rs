//! How far something long has come: a bar when its end is known, words always.

use super::text;
use crate::i18n::Args;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Progress;
use ratatui::text::{Line, Span};

/// The line that says what is being done and how far it is.
pub fn line(ctx: &Ctx, words: &str, progress: Option<Progress>, columns: u16) -> Line<'static> {
    let mut spans = text::spans(&ctx.say(words), ctx.theme.accent());
    if let Some(Progress { done, total }) = progress.filter(|progress| progress.total > 0) {
        let bar = usize::from(columns / 4).clamp(4, 24);
        let full = usize::try_from(done.min(total).saturating_mul(bar as u64) / total).unwrap_or(bar);
        let args = Args::new().value("done", done.to_string()).value("total", total.to_string());
        spans.push(Span::raw("  "));
        spans.push(Span::styled("━".repeat(full), ctx.theme.accent()));
        spans.push(Span::styled("━".repeat(bar - full), ctx.theme.rule()));
        spans.push(Span::raw("  "));
        spans.extend(text::spans(&ctx.tell("progress-of", &args), ctx.theme.dim()));
    }
    Line::from(text::fit(spans, usize::from(columns)))
}
