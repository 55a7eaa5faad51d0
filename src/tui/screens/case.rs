//! One case: who, what next, and each procedure with its checklist.

use crate::domain::card::Card;
use crate::domain::checklist::{self, StepState};
use crate::domain::event::Case as Told;
use crate::domain::flags;
use crate::domain::ids::CaseId;
use crate::i18n::{Said, words};
use crate::tui::act;
use crate::tui::ctx::Ctx;
use crate::tui::effect::Effect;
use crate::tui::frame::Frame;
use crate::tui::keymap::{DOWN, PAGE_DOWN, PAGE_UP, Row, UP};
use crate::tui::screen::Page;
use crate::tui::widgets::columns::{self, Column};
use crate::tui::widgets::scroll::Scroll;
use crate::tui::widgets::{glance, heading, panes, text};
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// One case.
pub struct Case {
    id: CaseId,
    card: Option<Card>,
    procedures: Vec<Followed>,
    trouble: Option<Said>,
    scroll: Scroll,
}

/// A procedure that is followed, with its steps in words.
struct Followed {
    name: String,
    steps: Vec<(StepState, Said, String)>,
}

impl Case {
    /// The case with this id.
    pub fn of(id: CaseId) -> Self {
        Self { id, card: None, procedures: Vec::new(), trouble: None, scroll: Scroll::default() }
    }

    fn lines(&self, ctx: &Ctx, width: u16) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        for followed in &self.procedures {
            lines.push(heading::line(ctx, &Said::words(&followed.name), width));
            let rows: Vec<_> = followed.steps.iter().map(|step| cells(ctx, step)).collect();
            let shape = [Column::new(1, 1, 0), Column::new(12, 200, 0), Column::new(8, 40, 1)];
            lines.extend(columns::lines(&shape, &rows, width));
            lines.push(Line::default());
        }
        if self.procedures.is_empty() {
            lines.extend(text::paragraph(&ctx.say("case-no-procedure"), ctx.theme.text(), width));
        }
        lines
    }
}

fn cells(ctx: &Ctx, (state, said, name): &(StepState, Said, String)) -> Vec<Vec<Span<'static>>> {
    let (sign, style) = match state {
        StepState::Done(_) => ("✓", ctx.theme.dim()),
        StepState::Ready => ("▸", ctx.theme.accent()),
        StepState::Submitted(_) => ("…", ctx.theme.text()),
        StepState::Skipped(_) | StepState::Aside(_) | StepState::Otherwise => ("–", ctx.theme.dim()),
        StepState::ToDo(_) => ("·", ctx.theme.text()),
    };
    vec![vec![Span::styled(sign, style)], vec![text::words(name, style)], text::spans(said, ctx.theme.dim())]
}

impl Page for Case {
    const NAME: &'static str = "case";
    const ROWS: &'static [Row<Self>] = &[Row::hint(&[UP, DOWN, PAGE_UP, PAGE_DOWN], "scroll").bar(20)];

    fn title(&self, ctx: &Ctx) -> Said {
        match &self.card {
            Some(card) => Said::value(card.name.reveal()).and(Said::words("  ")).and(Said::value(&card.reference)),
            None => ctx.say("screen-case"),
        }
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        if let Some(trouble) = &self.trouble {
            let lines = text::paragraph(trouble, ctx.theme.trouble(), area.width);
            Scroll::default().draw(ctx, frame, area, &lines);
            return;
        }
        let Some(card) = &self.card else { return };
        let panes = panes::divide(area, 58, 0);
        let watches = flags::flags(&card.watches, ctx.today());
        let glance = glance::Glance {
            name: card.name.reveal(),
            reference: &card.reference,
            watch: watches.first().map(|flag| (flag.watch, flag.severity)),
            more: watches.len().saturating_sub(1),
            next: card.next.as_ref().map(|next| glance::next(ctx, next)),
        };
        let mut main = panes.main;
        if let Some(aside) = panes.aside {
            glance.draw(ctx, frame, aside);
            panes::rule(ctx, frame, panes);
        } else if main.height > 12 {
            let (above, below) = crate::tui::frame::top(main, 7);
            glance.draw(ctx, frame, above);
            main = below;
        }
        self.scroll.draw(ctx, frame, main, &self.lines(ctx, main.width.saturating_sub(2)));
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        let lines = self.lines(ctx, ctx.size.0).len();
        self.scroll.key(event, ctx.size.1 / 2);
        self.scroll.hold(lines, 4);
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let Some(desk) = &ctx.desk else { return };
        self.card = desk.card(self.id).cloned();
        match desk.file(self.id) {
            Ok(file) => self.procedures = followed(ctx, &file.case),
            Err(trouble) => self.trouble = Some(act::words(ctx, &trouble)),
        }
    }
}

fn followed(ctx: &Ctx, case: &Told) -> Vec<Followed> {
    let book = &ctx.place.book;
    case.courses()
        .into_iter()
        .filter_map(|(id, enrolment)| {
            let procedure = book.pinned(&enrolment.procedure, enrolment.version)?;
            let steps = checklist::lines(case, id, procedure, ctx.today())
                .into_iter()
                .map(|line| {
                    let said = words::state(&line.state, ctx.lang);
                    (line.state, said, line.step.names.get(ctx.lang).to_owned())
                })
                .collect();
            Some(Followed { name: procedure.names.get(ctx.lang).to_owned(), steps })
        })
        .collect()
}
