//! One case at a glance: what it is about, the next thing to do, and why. A legal date never
//! stands here without its rule, its article and how sure that is.

use super::{heading, law, text};
use crate::domain::card::Next;
use crate::domain::clocks;
use crate::domain::event::Case;
use crate::domain::flags::{FlagKind, Severity, Watch};
use crate::domain::ids::ProcedureId;
use crate::domain::law::{Basis, Rule};
use crate::i18n::words::Worded;
use crate::i18n::{Args, Said, answers, cited, dates, told, words};
use crate::tui::ctx::Ctx;
use crate::tui::frame::{Frame, top};
use crate::tui::theme::sign;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// One case at a glance.
pub struct Glance<'a> {
    /// The name.
    pub name: &'a str,
    /// The reference on the paper file.
    pub reference: &'a str,
    /// Its gravest flag, and how loud that is.
    pub watch: Option<(&'a Watch, Severity)>,
    /// Other flags.
    pub more: usize,
    /// The next thing to do.
    pub next: Option<Said>,
    /// What must be opened at once, before all.
    pub open: Option<Said>,
}

impl Glance<'_> {
    /// Draws what fits.
    pub fn draw(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let title = Said::value(self.name).and(Said::words("  ")).and(Said::value(self.reference));
        heading::draw(ctx, frame, &title, area);
        let (_, rest) = top(area, if area.height > 12 { 2 } else { 1 });
        let roomy = area.height > 12;
        let mut lines = Vec::new();
        // In a low window no part may take the room of the next one.
        let caps = if roomy { [usize::MAX; 3] } else { [2, 3, 1] };
        let caps = caps.into_iter().chain(std::iter::repeat(usize::MAX));
        for (part, cap) in self.parts(ctx, rest.width.min(84)).into_iter().zip(caps) {
            lines.extend(text::first(part, cap));
            if roomy && !lines.is_empty() {
                lines.push(Line::default());
            }
        }
        frame.lines(lines, rest);
    }

    fn parts(&self, ctx: &Ctx, width: u16) -> Vec<Vec<Line<'static>>> {
        let mut parts = vec![match (&self.open, &self.next) {
            (Some(open), _) => text::paragraph(open, ctx.theme.severity(Severity::Alarm), width),
            (None, Some(next)) => labelled(ctx, "glance-next", next, ctx.theme.accent(), width),
            (None, None) => Vec::new(),
        }];
        let Some((watch, severity)) = self.watch else { return parts };
        let book = &ctx.place.book;
        let style = ctx.theme.severity(severity);
        let mut what = vec![Span::styled(format!("{} ", sign(severity)), style)];
        what.push(text::words(&watch.kind.word(ctx.lang), style));
        if let Some(day) = watch.harm.filter(|_| watch.kind != FlagKind::AppointmentToday) {
            what.push(Span::raw("  "));
            what.extend(text::spans(&dates::spoken(day, ctx.today(), ctx.lang), ctx.theme.text()));
        }
        let mut why = text::wrap(&what, usize::from(width));
        let reason = told::reason(watch, book, ctx.today(), ctx.lang);
        why.extend(text::paragraph(&reason, ctx.theme.text(), width));
        parts.push(why);
        let act = Said::words(&told::act(watch.kind, ctx.lang));
        parts.push(labelled(ctx, "glance-act", &act, ctx.theme.text(), width));
        if let Some(rule) = watch.subject.rule.as_ref().and_then(|id| book.rules.get(id)) {
            parts.push(law(ctx, rule, watch, width));
        }
        if self.more > 0 {
            let more = ctx.words().counted("flags-more", self.more as u64);
            parts.push(text::paragraph(&more, ctx.theme.dim(), width));
        }
        parts
    }
}

/// A label before a sentence.
fn labelled(
    ctx: &Ctx,
    label: &str,
    said: &Said,
    style: ratatui::style::Style,
    width: u16,
) -> Vec<Line<'static>> {
    let mut spans = vec![text::words(&ctx.word(label), ctx.theme.dim()), Span::raw(" ")];
    spans.extend(text::spans(said, style));
    text::wrap(&spans, usize::from(width))
}

/// The later date, the article and how sure it is.
fn law(ctx: &Ctx, rule: &Rule, watch: &Watch, width: u16) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    let [_, name] = words::date_names(crate::domain::deadline::Meaning::Act, ctx.lang);
    // The reason of the other flags says it already.
    let unsaid = matches!(watch.kind, FlagKind::DateNear | FlagKind::ClockRunning);
    if let Some(latest) = watch.latest.filter(|_| unsaid) {
        let date = told::moment(latest, ctx.lang);
        let said =
            ctx.tell("glance-latest", &Args::new().phrase("name", Said::words(&name)).phrase("date", date));
        lines.extend(text::paragraph(&said, ctx.theme.text(), width));
    }
    lines.extend(text::paragraph(&of_limit(ctx, rule), ctx.theme.dim(), width));
    lines
}

/// What a statement rests on, how sure that is, and whether a lawyer must look at it.
pub fn basis(ctx: &Ctx, basis: &Basis) -> Said {
    cited::cites(&basis.cite, &ctx.place.book, ctx.lang).and(Said::words(" · ")).and(sure(ctx, basis))
}

/// The same of a limit: only the readings that change it stand there.
pub fn of_limit(ctx: &Ctx, rule: &Rule) -> Said {
    let book = &ctx.place.book;
    let marks = answers::of_limit(&rule.basis.lawyer, &[rule], book, ctx.lang);
    cited::cites(&rule.basis.cite, book, ctx.lang).and(Said::words(" · ")).and(marked(
        ctx,
        &rule.basis,
        marks,
    ))
}

/// How sure a statement is, and whether a lawyer must look at it, or what one answered.
pub fn sure(ctx: &Ctx, basis: &Basis) -> Said {
    marked(ctx, basis, answers::marks(&basis.lawyer, &ctx.place.book, ctx.lang))
}

fn marked(ctx: &Ctx, basis: &Basis, marks: Vec<Said>) -> Said {
    let tag = Said::words(&basis.tag.word(ctx.lang));
    marks.into_iter().fold(tag, |said, mark| said.and(Said::words(" · ")).and(mark))
}

/// Procedures to open at once, because a time runs that nobody answers for, and how that is said.
pub fn open_now(ctx: &Ctx, case: &Case) -> Vec<(ProcedureId, Said)> {
    let book = &ctx.place.book;
    let say = |id: ProcedureId| {
        let args = Args::new().phrase("procedure", law::named(book.name(&id), id.as_str(), ctx));
        (id, ctx.tell("case-open-now", &args))
    };
    clocks::to_open(case, book, ctx.today()).into_iter().map(say).collect()
}

/// The next thing to do: the step, and its procedure.
pub fn next(ctx: &Ctx, next: &Next) -> Said {
    let book = &ctx.place.book;
    let Some(procedure) = book.pinned(&next.procedure, next.version) else {
        return Said::value(next.step.as_str());
    };
    let step = procedure.step(&next.step).map(|step| step.names.get(ctx.lang)).unwrap_or_default();
    let args =
        Args::new().phrase("step", Said::words(step)).phrase("procedure", law::procedure(ctx, procedure));
    ctx.tell(if next.waits { "glance-waits" } else { "glance-step" }, &args)
}
