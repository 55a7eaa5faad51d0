//! What must be looked at now: one line a case, ranked by days to legal harm. What is hidden by
//! the cap is counted.

use crate::desk::TODAY_CAP;
use crate::desk::today::Line as Case;
use crate::domain::flags::FlagKind;
use crate::domain::ids::CaseId;
use crate::i18n::words::Worded;
use crate::i18n::{Said, dates, told};
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::{Frame, Touch, bottom, top};
use crate::tui::keymap::{DOWN, ENTER, Row, UP, char, f};
use crate::tui::screen::{Go, Page};
use crate::tui::theme::sign;
use crate::tui::widgets::columns::{self, Column};
use crate::tui::widgets::list::{self, Choice};
use crate::tui::widgets::{glance, panes, text};
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// What must be looked at now.
#[derive(Default)]
pub struct Today {
    items: Vec<Item>,
    hidden: usize,
    cases: usize,
    choice: Choice,
    /// That the last backup is old.
    backup: Option<Said>,
}

/// One case, in words.
struct Item {
    line: Case,
    when: Said,
    why: Said,
    next: Option<Said>,
    /// The procedure to open at once.
    open: Option<Said>,
}

impl Today {
    fn chosen(&self) -> Option<&Item> {
        self.items.get(self.choice.get(self.items.len())?)
    }

    fn case(&self) -> Option<CaseId> {
        self.chosen().map(|item| item.line.case)
    }

    /// Opens the case; where the law changed, what changed lies on top of it.
    fn open(&mut self, _: &Ctx) -> Effect {
        let Some(item) = self.chosen() else { return Effect::None };
        let case = super::case(item.line.case);
        match item.line.watch.subject.enrolment.filter(|_| item.line.kind() == FlagKind::LawChanged) {
            Some(enrolment) => Effect::All(vec![case, super::versions::versions(item.line.case, enrolment)]),
            None => case,
        }
    }

    fn empty(&self, _: &Ctx) -> Option<&'static str> {
        self.items.is_empty().then_some("why-nothing-listed")
    }

    /// How many cases, and how many of them are hidden.
    fn summary(&self, ctx: &Ctx) -> Said {
        let shown = ctx.words().counted("today-count", self.items.len() as u64);
        if self.hidden == 0 {
            return shown;
        }
        shown.and(Said::words(" · ")).and(ctx.words().counted("today-hidden", self.hidden as u64))
    }

    /// The lines of every case: countdown, name, reference, and why below.
    fn lines(&self, ctx: &Ctx, width: u16) -> Vec<Vec<Line<'static>>> {
        let shape = [
            Column::new(1, 1, 0),
            Column::new(8, 20, 0),
            Column::new(10, 40, 0),
            Column::new(6, 12, 2),
            Column::new(2, 12, 3),
        ];
        let rows: Vec<_> = self.items.iter().map(|item| cells(ctx, item)).collect();
        let heads = columns::lines(&shape, &rows, width);
        heads
            .into_iter()
            .zip(&self.items)
            .map(|(head, item)| {
                let mut why = vec![Span::raw("   ")];
                let room = usize::from(width.saturating_sub(3));
                why.extend(text::fit(text::spans(&item.why, ctx.theme.dim()), room));
                vec![head, Line::from(why)]
            })
            .collect()
    }

    fn nothing(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let id = if self.cases == 0 { "today-no-cases" } else { "today-nothing" };
        let mut rest = area;
        let said = [(ctx.say(id), ctx.theme.strong()), (ctx.say(&format!("{id}-more")), ctx.theme.text())];
        for (said, style) in said {
            for line in text::paragraph(&said, style, rest.width.min(panes::MEASURE)) {
                let (row, below) = top(rest, 1);
                frame.line(line, row);
                rest = below;
            }
            (_, rest) = top(rest, u16::from(rest.height > 2));
        }
    }
}

fn cells(ctx: &Ctx, item: &Item) -> Vec<Vec<Span<'static>>> {
    let style = ctx.theme.severity(item.line.severity);
    let more = match item.line.more {
        0 => Vec::new(),
        more => vec![text::value(&format!("+{more}"), ctx.theme.dim())],
    };
    vec![
        vec![Span::styled(sign(item.line.severity), style)],
        text::spans(&item.when, style),
        vec![text::value(item.line.name.reveal(), ctx.theme.strong())],
        vec![text::value(&item.line.reference, ctx.theme.dim())],
        more,
    ]
}

impl Page for Today {
    const NAME: &'static str = "today";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "open-case", Self::open).unless(Self::empty).bar(0),
        Row::new(&[char('/')], "find-case", |_, _| super::cases::find()).bar(10),
        Row::hint(&[UP, DOWN], "choose").bar(20),
    ];
    const GO: Option<&'static Go> =
        Some(&Go { name: "today", keys: &[f(2)], id: "go-today", priority: 60, open: |_| Box::new(Self::default()) });

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let (row, below) = top(area, u16::from(self.backup.is_some() && area.height > 4));
        if let Some(said) = self.backup.as_ref().filter(|_| row.height > 0) {
            frame.line(text::line(said, ctx.theme.trouble()), row);
        }
        let area = below;
        if self.items.is_empty() {
            self.nothing(ctx, frame, area);
            return;
        }
        let low = area.height < 14;
        let below = if area.height >= 19 { 9 } else if area.height >= 17 { 8 } else { u16::from(!low) * 6 };
        let panes = panes::divide(area, 58, below);
        let (row, rest) = top(panes.main, 1);
        frame.line(text::line(&self.summary(ctx), ctx.theme.dim()), row);
        let (_, rest) = top(rest, u16::from(!low));
        let roomy = panes.rule.is_some() && usize::from(rest.height) >= 3 * self.items.len().min(8);
        let lines = self.lines(ctx, rest.width.saturating_sub(3));
        let tall = if roomy { 3 } else { 2 };
        list::draw(ctx, frame, rest, self.choice, lines.len(), tall, |at, _| {
            lines.get(at).cloned().unwrap_or_default()
        });
        panes::rule(ctx, frame, panes);
        if let (Some(aside), Some(item)) = (panes.aside, self.chosen()) {
            let aside = if panes.rule.is_some() { aside } else { bottom(aside, aside.height - 1).1 };
            glance::Glance {
                name: item.line.name.reveal(),
                reference: &item.line.reference,
                watch: Some((&item.line.watch, item.line.severity)),
                more: item.line.more,
                next: item.next.clone(),
                open: item.open.clone(),
            }
            .draw(ctx, frame, aside);
        }
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, self.items.len(), (ctx.size.1 / 3).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let count = self.items.len();
        if self.choice.touched(touch, count) { self.open(ctx) } else { Effect::None }
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let Some(desk) = &ctx.desk else { return };
        let kept = self.case();
        let list = desk.today_list(ctx.today(), TODAY_CAP);
        self.hidden = list.hidden;
        self.cases = desk.count();
        self.backup = super::backup::missed(ctx, desk);
        self.items = list.lines.into_iter().map(|line| item(ctx, line)).collect();
        // The choice stays on its case while the list around it changes.
        if let Some(at) = self.items.iter().position(|item| Some(item.line.case) == kept) {
            self.choice.set(at);
        }
    }
}

fn item(ctx: &Ctx, line: Case) -> Item {
    let when = match (line.kind(), line.watch.file_by) {
        (FlagKind::ClockRunning, Some(moment)) => match moment {
            crate::domain::deadline::Moment::Minute(end) => dates::countdown(end - ctx.now, ctx.lang),
            crate::domain::deadline::Moment::Day(day) => dates::relative(day, ctx.today(), ctx.lang),
        },
        _ => match line.watch.harm {
            Some(day) => dates::relative(day, ctx.today(), ctx.lang),
            None => Said::words(&line.severity.word(ctx.lang)),
        },
    };
    let why = told::reason(&line.watch, &ctx.place.book, ctx.today(), ctx.lang);
    let next = line.next.as_ref().map(|next| glance::next(ctx, next));
    Item { open: to_open(ctx, &line), line, when, why, next }
}

/// Only where a time runs is the file asked which procedure answers for it.
fn to_open(ctx: &Ctx, line: &Case) -> Option<Said> {
    let runs = matches!(line.kind(), FlagKind::ClockRunning | FlagKind::DateNear | FlagKind::FileByPassed);
    let file = ctx.desk.as_ref().filter(|_| runs)?.file(line.case).ok()?;
    glance::open_now(ctx, &file.case).into_iter().next().map(|(_, said)| said)
}
