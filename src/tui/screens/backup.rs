//! Writing a backup: into which folder, what opens it, when the last one was. The file is sealed to the recovery
//! sheet; a passphrase of its own is for the command line. It must not write over anything.

use crate::desk::{Desk, sticks};
use crate::i18n::{Args, Said, dates};
use crate::tui::act;
use crate::tui::app::Notice;
use crate::tui::ctx::Ctx;
use crate::tui::effect::{Effect, Job, Settle};
use crate::tui::frame::{Frame, Touch, top};
use crate::tui::keymap::{DOWN, ENTER, Row, UP, f};
use crate::tui::screen::Page;
use crate::tui::widgets::list::Choice;
use crate::tui::widgets::parts::{Item, Part, Parts};
use crate::tui::widgets::{panes, text};
use chrono::NaiveDate;
use crossterm::event::KeyEvent;
use ratatui::layout::Rect;
use std::path::{Path, PathBuf};

/// Where a backup goes.
#[derive(Default)]
pub struct Backup {
    /// Sticks and disks, then the folder in which the program was started.
    folders: Vec<PathBuf>,
    name: String,
    last: Option<NaiveDate>,
    choice: Choice,
}

impl Backup {
    fn parts(&self, ctx: &Ctx) -> Parts<usize> {
        let theme = &ctx.theme;
        let item = |(at, folder): (usize, &PathBuf)| {
            let here = at + 1 == self.folders.len();
            let shown = Said::value(&folder.display().to_string());
            let what = ctx.say(if here { "backup-here" } else { "backup-stick" });
            Item::new(" ", text::spans(&shown, theme.text()), theme.text()).below(&what, theme.dim()).at(at)
        };
        Parts::new([Part::new(ctx.say("backup-ask"), self.folders.iter().enumerate().map(item).collect())])
    }

    /// The desk goes to the thread and comes back: nothing else can be done meanwhile, and a lock waits for it.
    fn write(&mut self, ctx: &Ctx) -> Effect {
        let chosen = self.parts(ctx).target(self.choice).copied();
        let Some(folder) = chosen.and_then(|at| self.folders.get(at)).cloned() else { return Effect::None };
        Effect::Settle(Settle::new(move |ctx| {
            let Some(desk) = ctx.desk.take() else { return Effect::None };
            Effect::Work(Job::new("working-backup", move |report| {
                let mut desk = desk;
                let file = desk.backup_place(&folder);
                let done = desk.backup(&file, None, &mut |done, all| report.at(done, all));
                Settle::new(move |ctx| {
                    let told = match done {
                        Ok(()) => {
                            let args = Args::new().value("file", file.display().to_string());
                            let said = ctx.tell("backup-done", &args).and(Said::words(". "));
                            Notice::done(said.and(ctx.say("backup-by-words")))
                        }
                        Err(trouble) => Notice::trouble(act::words(ctx, &trouble)),
                    };
                    ctx.desk = Some(desk);
                    Effect::All(vec![Effect::Refresh, Effect::Tell(told)])
                })
            }))
        }))
    }

    fn look(&mut self, ctx: &Ctx) -> Effect {
        self.refresh(ctx);
        Effect::None
    }

    fn facts(&self, ctx: &Ctx) -> [(Said, bool); 3] {
        let last = match self.last {
            Some(day) => ctx.tell("backup-last", &Args::new().value("day", dates::long(day, ctx.lang))),
            None => ctx.say("backup-never"),
        };
        let name = ctx.tell("backup-name", &Args::new().value("name", self.name.clone()));
        [(last, true), (name, true), (ctx.say("backup-what"), false)]
    }
}

impl Page for Backup {
    const NAME: &'static str = "backup";
    const ROWS: &'static [Row<Self>] = &[
        Row::new(&[ENTER], "write-backup", Self::write)
            .unless(|_, ctx| ctx.desk.is_none().then_some("why-locked"))
            .bar(0),
        Row::hint(&[UP, DOWN], "choose").bar(20),
        Row::new(&[f(5)], "look-again", Self::look).bar(30),
    ];

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        let mut rest = area;
        for (said, loud) in self.facts(ctx) {
            let style = if loud { ctx.theme.text() } else { ctx.theme.dim() };
            for line in text::paragraph(&said, style, rest.width.min(panes::MEASURE)) {
                let (row, below) = top(rest, 1);
                frame.line(line, row);
                rest = below;
            }
        }
        let (_, rest) = top(rest, u16::from(rest.height > 6));
        self.parts(ctx).draw(ctx, frame, rest, self.choice);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        self.choice.key(event, self.folders.len(), (ctx.size.1 / 3).max(2));
        Effect::None
    }

    fn touch(&mut self, touch: Touch, ctx: &Ctx) -> Effect {
        let count = self.folders.len();
        if self.choice.touched(touch, count) { self.write(ctx) } else { Effect::None }
    }

    fn refresh(&mut self, ctx: &Ctx) {
        self.folders = sticks();
        let here = Path::new(".");
        self.folders.push(std::path::absolute(here).unwrap_or_else(|_| here.to_owned()));
        let Some(desk) = &ctx.desk else { return };
        self.name = desk.backup_name();
        self.last = desk.last_backup();
    }
}

/// The line of Today when the last backup is old.
pub(super) fn missed(ctx: &Ctx, desk: &Desk) -> Option<Said> {
    Some(ctx.words().counted("today-no-backup", desk.backup_missed()?))
}
