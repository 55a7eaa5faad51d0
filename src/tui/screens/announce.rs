//! What is told once for all cases, as a short form: a feast, a closed day, the platform out of reach, a
//! lawyer's answer. Before anything is saved it says how many limits move.

use crate::desk::Draft;
use crate::domain::association::{Answer, Command, Shut};
use crate::domain::ids::{QuestionId, ReadingId};
use crate::i18n::typed::Sense;
use crate::i18n::{Args, Said, moved};
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Settle};
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{BACKTAB, DOWN, ENTER, Row, TAB, UP, ctrl};
use crate::tui::screen::{Page, Way};
use crate::tui::screens::record::days;
use crate::tui::widgets::form::{Day, Entry, Form, Offer, Pressed, Wrong};
use crate::tui::widgets::{panes, text};
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;

/// What is to be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Wish {
    /// The first day of a feast, by the key of its estimate.
    Feast(String),
    /// A day that is closed.
    #[default]
    Shut,
    /// The platform was out of reach.
    Outage,
    /// A lawyer answered this question.
    Answer(QuestionId),
}

impl Wish {
    /// Its name in the messages `announce-<name>`.
    const fn name(&self) -> &'static str {
        match self {
            Self::Feast(_) => "feast",
            Self::Shut => "shut",
            Self::Outage => "outage",
            Self::Answer(_) => "answer",
        }
    }

    /// The name of its draft: another feast or question, another draft.
    fn draft(&self) -> String {
        let of = match self {
            Self::Feast(key) => key.as_str(),
            Self::Answer(id) => id.as_str(),
            Self::Shut | Self::Outage => "",
        };
        format!("announce-{}:{of}", self.name())
    }
}


/// Most readings that one answer can take.
const READINGS: [&str; 3] = ["reading-1", "reading-2", "reading-3"];
const LABELS: [&str; 3] = ["announce-reading", "announce-reading-more-than-one", "announce-reading-more-than-one"];

/// The form.
#[derive(Default)]
pub struct Announce {
    wish: Wish,
    form: Form,
    read: bool,
}

/// Opens the form.
pub fn open(wish: Wish) -> Effect {
    Effect::Open(Box::new(Announce::of(wish)))
}

impl Announce {
    fn of(wish: Wish) -> Self {
        Self { wish, form: Form::default(), read: false }
    }
}

/// Asks, with what would move, and tells it then.
pub fn ask(ctx: &Ctx, command: Command) -> Effect {
    then(ctx, command, None)
}

/// With the name of a form, that form is closed once it is saved, and not before: the disk may refuse.
fn then(ctx: &Ctx, command: Command, form: Option<String>) -> Effect {
    let Some(desk) = &ctx.desk else { return ctx.cannot("why-locked") };
    match desk.would_move(&command) {
        Err(trouble) => Effect::Tell(Notice::trouble(act::words(ctx, &trouble))),
        Ok(moves) => {
            let tell = Effect::Settle(Settle::new(move |ctx| {
                let close = form.map(|form| {
                    let forget = Settle::new(move |ctx| dropped(ctx, &form));
                    Effect::All(vec![Effect::Back, Effect::Settle(forget)])
                });
                act::tell(ctx, &command, close.unwrap_or_default())
            }));
            let what = moved::counted(&moves, ctx.lang).and(Said::words(". ")).and(ctx.say("announce-sure-more"));
            super::confirm(ctx.say("announce-sure"), what, "act-save", tell)
        }
    }
}

impl Announce {
    fn blank(&self, ctx: &Ctx) -> Form {
        let source = || Entry::text("source", "announce-source", "announce-source-hint");
        let day = |name, sense| Entry::day(name, "announce-day", Day::new(sense));
        Form::new(match &self.wish {
            Wish::Feast(_) => vec![day("on", Sense::Either), source(), Entry::pick("accepted", "announce-accepted", yes_no(ctx))],
            Wish::Shut => {
                let kinds = Shut::ALL.map(|why| Offer::new(why.code(), ctx.word(&format!("closed-{}", why.code()))));
                vec![day("on", Sense::Either), Entry::pick("why", "announce-why", kinds.into()), source()]
            }
            Wish::Outage => vec![
                Entry::day("on", "announce-from", Day::new(Sense::Past)),
                Entry::day("until", "announce-until", Day::new(Sense::Past)),
                Entry::text("at", "announce-hour", "announce-hour-hint"),
                source(),
            ],
            Wish::Answer(id) => {
                let mut all = vec![
                    Entry::text("by", "announce-lawyer", "announce-lawyer-hint"),
                    day("on", Sense::Past),
                    Entry::text("words", "announce-words", "announce-words-hint"),
                ];
                let readings = ctx.place.book.questions.get(id).map(|question| question.readings.as_slice());
                let readings = readings.unwrap_or_default();
                let offers: Vec<Offer> = std::iter::once(Offer::new("none", ctx.word("announce-no-reading")))
                    .chain(readings.iter().map(|it| Offer::new(it.id.as_str(), it.names.get(ctx.lang))))
                    .collect();
                let most = readings.len().min(READINGS.len());
                all.extend(READINGS.into_iter().zip(LABELS).take(most).map(|(name, label)| Entry::pick(name, label, offers.clone())));
                all
            }
        })
    }

    fn about(&self, ctx: &Ctx) -> Said {
        let book = &ctx.place.book;
        match &self.wish {
            Wish::Feast(key) => {
                let row = ctx.desk.as_ref().map(|desk| desk.law().calendar.holidays());
                let row = row.and_then(|rows| rows.iter().find(|row| row.key == *key));
                row.map_or_else(|| Said::value(key), |row| Said::words(row.names.get(ctx.lang)))
            }
            Wish::Answer(id) => {
                let text = book.questions.get(id).map(|question| Said::words(question.text.get(ctx.lang)));
                Said::value(id.as_str()).and(Said::words("  ")).and(text.unwrap_or_default())
            }
            Wish::Shut | Wish::Outage => Said::default(),
        }
    }

    fn command(&self, ctx: &Ctx) -> Result<Command, Wrong> {
        let form = &self.form;
        let source = || form.wanted("source", ctx);
        let on = days::day(form, "on", ctx)?;
        Ok(match &self.wish {
            Wish::Feast(key) => {
                let (key, accepted) = (key.clone(), form.value("accepted") == "yes");
                Command::Announce { key, first: on, source: source()?, accepted }
            }
            Wish::Shut => {
                let why = form.value("why");
                let why = Shut::ALL.into_iter().find(|kind| kind.code() == why);
                Command::Shut(on, why.ok_or_else(|| ("why", ctx.say("record-choose")))?, source()?)
            }
            Wish::Outage => {
                let at = days::hour(form, "at", ctx)?.ok_or_else(|| ("at", ctx.say("rec-empty")))?;
                let until = days::day(form, "until", ctx)?.and_time(at);
                Command::Silent { from: on, until, source: source()? }
            }
            Wish::Answer(id) => {
                let readings = READINGS.into_iter().map(|name| form.value(name));
                let mut readings: Vec<ReadingId> = readings
                    .filter(|code| !code.is_empty() && code != "none")
                    .map(|code| ReadingId::from(code.as_str()))
                    .collect();
                readings.dedup();
                let (by, words) = (form.wanted("by", ctx)?, form.wanted("words", ctx)?);
                Command::Answer(id.clone(), Answer { by, on, words, readings })
            }
        })
    }

    /// Seals what was typed, so that a lock or a crash loses nothing.
    fn keep(&self) -> Effect {
        let (form, fields) = (self.wish.draft(), self.form.typed());
        Effect::Settle(Settle::new(move |ctx| {
            if fields.is_empty() {
                return dropped(ctx, &form);
            }
            let draft = Draft { form, case: None, fields };
            act::drafting(ctx, |desk| desk.keep_draft(&draft))
        }))
    }

    fn save(&mut self, ctx: &Ctx) -> Effect {
        self.form.forgive();
        match self.command(ctx) {
            Ok(command) => then(ctx, command, Some(self.wish.draft())),
            Err((name, wrong)) => {
                self.form.refuse(name, wrong);
                ctx.cannot("why-look-at-the-form")
            }
        }
    }
}

/// Throws a draft away.
fn dropped(ctx: &mut Ctx, form: &str) -> Effect {
    act::drafting(ctx, |desk| desk.drop_draft(form, None))
}

fn yes_no(ctx: &Ctx) -> Vec<Offer> {
    ["yes", "no"].map(|code| Offer::new(code, ctx.word(&format!("announce-{code}")))).into()
}

impl Page for Announce {
    const NAME: &'static str = "announce";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ctrl('s')], "save", Self::save).bar(0),
        Row::hint(&[ENTER], "next-field").bar(10),
        Row::hint(&[TAB, BACKTAB, UP, DOWN], "fields"),
    ];

    fn typing(&self) -> bool {
        true
    }

    fn title(&self, ctx: &Ctx) -> Said {
        ctx.tell(&format!("announce-{}", self.wish.name()), &Args::new())
    }

    fn way(&self) -> Option<Way> {
        let wish = self.wish.clone();
        Some(Box::new(move |_| Box::new(Self::of(wish))))
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let mut rest = Rect { width: area.width.min(panes::MEASURE), ..area };
        let more = ctx.say(&format!("announce-{}-more", self.wish.name()));
        for (said, style) in [(self.about(ctx), ctx.theme.strong()), (more, ctx.theme.dim())] {
            if said.pieces().is_empty() {
                continue;
            }
            for line in text::paragraph(&said, style, rest.width) {
                let (row, below) = top(rest, u16::from(rest.height > 8));
                frame.line(line, row);
                rest = below;
            }
        }
        let (_, rest) = top(rest, u16::from(rest.height > 8));
        self.form.draw(ctx, frame, rest);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        match self.form.key(event, ctx) {
            Pressed::Done => self.save(ctx),
            Pressed::Taken => self.keep(),
            Pressed::Other => Effect::None,
        }
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        self.form.paste(text);
        self.keep()
    }

    fn touch(&mut self, touch: Touch, _: &Ctx) -> Effect {
        if let Touch::Field(at) = touch {
            self.form.focus_on(at);
        }
        Effect::None
    }

    fn refresh(&mut self, ctx: &Ctx) {
        let draft = ctx.desk.as_ref().and_then(|desk| desk.draft(&self.wish.draft(), None).ok()?);
        let typed = if self.read { Some(self.form.typed()) } else { draft.map(|draft| draft.fields) };
        self.form = self.blank(ctx);
        if let Some(typed) = typed {
            self.form.restore(&typed);
        }
        self.read = true;
    }

    fn leave(&mut self, _: &Ctx) -> Effect {
        if self.read { self.keep() } else { Effect::None }
    }
}
