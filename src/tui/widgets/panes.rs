//! Two parts of a screen: side by side when the window is wide, one above the other when not.

use crate::tui::ctx::Ctx;
use crate::tui::frame::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// From this width on there is room for two parts side by side.
pub const WIDE: u16 = 100;
/// Text wider than this is hard to read.
pub const MEASURE: u16 = 84;

/// Where the two parts go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Panes {
    /// The main part.
    pub main: Rect,
    /// The other part; none when there is no room beside or below.
    pub aside: Option<Rect>,
    /// The rule between them, when they stand side by side.
    pub rule: Option<Rect>,
}

/// Divides an area. Side by side the main part takes `share` hundredths of the width; one above
/// the other the other part takes `below` rows, when at least as many are left for the main part.
pub fn divide(area: Rect, share: u16, below: u16) -> Panes {
    if area.width >= WIDE {
        let wide = u32::from(area.width) * u32::from(share.min(100)) / 100;
        let wide = u16::try_from(wide).unwrap_or(area.width).min(area.width.saturating_sub(4));
        let main = Rect { width: wide.saturating_sub(2), ..area };
        let rule = Rect { x: area.x + wide, width: 1, ..area };
        let aside = Rect { x: area.x + wide + 3, width: area.width.saturating_sub(wide + 3), ..area };
        return Panes { main, aside: Some(aside), rule: Some(rule) };
    }
    if below > 0 && area.height >= below * 2 {
        let (main, aside) = crate::tui::frame::bottom(area, below);
        return Panes { main, aside: Some(aside), rule: None };
    }
    Panes { main: area, aside: None, rule: None }
}

/// Draws the rule between two parts.
pub fn rule(ctx: &Ctx, frame: &mut Frame<'_>, panes: Panes) {
    if let Some(area) = panes.rule {
        for y in area.y..area.bottom() {
            frame.line(Span::styled("│", ctx.theme.rule()), Rect { y, height: 1, ..area });
        }
    }
}
