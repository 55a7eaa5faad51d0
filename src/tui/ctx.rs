//! What every screen may read: the language and its words, the day, how things look, the desk.
//! Screens must not change it; effects do.

use super::act;
use super::app::Notice;
use super::effect::{Effect, Job, Settle};
use super::keyboard::Labels;
use super::keymap::Listed;
use super::rtl::{Bidi, Direction, Terminal};
use super::screen::Way;
use super::theme::Theme;
use super::tries::Tries;
use crate::desk::{Desk, Draft};
use crate::domain::book::Book;
use crate::domain::decide::Ground;
use crate::domain::ids::AuthorId;
use crate::domain::law::Lang;
use crate::domain::member::{self, NOBODY};
use crate::i18n::{Args, Catalog, Said};
use chrono::{NaiveDate, NaiveDateTime};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Where the desk is and what it works from.
#[derive(Clone, Debug)]
pub struct Place {
    /// The folder of the vault.
    pub folder: PathBuf,
    /// The law as the desk has it.
    pub book: Arc<Book>,
    /// What must be said once when the desk opens: which of its own procedure files are left out.
    pub left_out: Option<Said>,
    /// The day to reckon from, when it is not today.
    pub day: Option<NaiveDate>,
    /// Cases on a practice desk.
    pub practice_cases: usize,
    /// The seed of a practice desk: the same gives the same cases.
    pub practice_seed: u64,
}

impl Place {
    /// A vault in this folder, worked from this book.
    pub const fn new(folder: PathBuf, book: Arc<Book>) -> Self {
        Self { folder, book, left_out: None, day: None, practice_cases: 60, practice_seed: 7 }
    }
}

/// What a person chose once and should not have to choose again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Habits {
    /// The language.
    pub lang: Lang,
    /// How things look.
    pub theme: Theme,
    /// How right-to-left text is sent.
    pub bidi: Bidi,
    /// What is printed on the keys.
    pub labels: Labels,
    /// The sign under which the vault was opened last on this machine: a plant or a bird, not a name.
    pub sign: Option<usize>,
}

/// What every screen may read.
pub struct Ctx {
    /// The language.
    pub lang: Lang,
    /// How things look.
    pub theme: Theme,
    /// The setting for right-to-left text.
    pub bidi: Bidi,
    /// What was found out about the terminal.
    pub terminal: Terminal,
    /// What is printed on the keys.
    pub labels: Labels,
    /// The sign under which the vault was opened last.
    pub sign: Option<usize>,
    /// The moment, legal time.
    pub now: NaiveDateTime,
    /// The time since the interface began; it can't be set back.
    pub since: Duration,
    /// Wrong passphrases since the vault was opened last.
    pub tries: Tries,
    /// Columns and rows of the window.
    pub size: (u16, u16),
    /// The names of the screens that lie on each other, the one on top last.
    pub stack: Vec<&'static str>,
    /// The screen on top must be answered first.
    pub held: bool,
    /// The rows of the screen below the one that is read anew, for help and palette.
    pub under: Vec<Listed>,
    /// Where the desk is.
    pub place: Place,
    /// The desk, while it is unlocked.
    pub desk: Option<Desk>,
    /// A desk that was locked is still being closed.
    pub closing: bool,
    /// The screens that were open when the desk was locked, by what they are about and not what they said.
    pub ways: Vec<Way>,
    /// Who was at the desk when it was locked: the ways are theirs, and so is what could not be sealed.
    left: Option<AuthorId>,
    /// What could not be sealed when the desk was hidden.
    unsealed: Vec<Draft>,
    /// What could not be sealed was given up, and nobody was told yet.
    lost: bool,
}

impl Ctx {
    /// A context at a moment, with the desk locked.
    pub fn new(habits: Habits, place: Place, terminal: Terminal, now: NaiveDateTime) -> Self {
        Self {
            lang: habits.lang,
            theme: habits.theme,
            bidi: habits.bidi,
            terminal,
            labels: habits.labels,
            sign: habits.sign,
            now,
            since: Duration::ZERO,
            tries: Tries::default(),
            size: (80, 24),
            stack: Vec::new(),
            held: false,
            under: Vec::new(),
            place,
            desk: None,
            closing: false,
            ways: Vec::new(),
            left: None,
            unsealed: Vec::new(),
            lost: false,
        }
    }

    /// What should be kept for the next time.
    pub const fn habits(&self) -> Habits {
        let Self { lang, theme, bidi, labels, sign, .. } = *self;
        Habits { lang, theme, bidi, labels, sign }
    }

    /// Today, legal time.
    pub fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// What a decision rests on beside the case.
    pub fn ground(&self) -> Ground<'_> {
        let hand = self.desk.as_ref().map_or(&NOBODY, Desk::hand);
        Ground { book: &self.place.book, today: self.today(), hand }
    }

    /// The terminal as the setting wants it.
    pub fn terminal(&self) -> Terminal {
        match self.bidi {
            Bidi::Auto => self.terminal,
            Bidi::Chosen(encoding) => Terminal { encoding, ..self.terminal },
        }
    }

    /// The words of the language.
    pub fn words(&self) -> &'static Catalog {
        Catalog::of(self.lang)
    }

    /// A message without arguments.
    pub fn say(&self, id: &str) -> Said {
        self.tell(id, &Args::new())
    }

    /// A message with arguments.
    pub fn tell(&self, id: &str, args: &Args) -> Said {
        self.words().text(id, args)
    }

    /// A message without arguments and without values.
    pub fn word(&self, id: &str) -> String {
        self.words().word(id)
    }

    /// Which side a line begins on.
    pub fn direction(&self) -> Direction {
        self.lang.into()
    }

    /// Whether nobody has unlocked the desk.
    pub const fn locked(&self) -> bool {
        self.desk.is_none()
    }

    /// Locks the desk: the screen is free of it at once, the vault is closed on a thread. What can't
    /// be folded now is folded at the next start. What was typed and could not be sealed is tried once
    /// more there; then a hidden desk keeps it, and a locked one gives it up.
    pub(super) fn lock(&mut self, hidden: bool) -> Effect {
        let Some(mut desk) = self.desk.take() else { return Effect::None };
        self.place.book = Arc::clone(desk.law());
        self.left = Some(desk.person());
        self.closing = true;
        if !hidden {
            self.forget();
        }
        Effect::Behind(Job::new("working-lock", move |_| {
            let thrown_away = desk.is_thrown_away();
            let left = desk.seal();
            desk.lock().ok();
            Settle::new(move |ctx| {
                ctx.closing = false;
                if !thrown_away {
                    ctx.unsealed.extend(left);
                    if !hidden {
                        ctx.forget();
                    }
                }
                Effect::None
            })
        }))
    }

    /// Screens read the book that the desk works from: it changes with what is told for all cases.
    pub fn take_book(&mut self) {
        if let Some(desk) = &self.desk {
            self.place.book = Arc::clone(desk.book());
        }
    }

    /// Whether a hidden desk left something that could not be sealed.
    pub(super) const fn keeps(&self) -> bool {
        !self.unsealed.is_empty()
    }

    /// Gives up what could not be sealed; who unlocks the desk next is told.
    pub(super) fn forget(&mut self) {
        self.lost |= self.keeps();
        self.unsealed.clear();
    }

    /// The screens that somebody left when they locked the desk; nobody else gets them.
    pub(super) fn ways_of(&mut self, person: AuthorId) -> Vec<Way> {
        let ways = std::mem::take(&mut self.ways);
        if self.left == Some(person) { ways } else { Vec::new() }
    }

    /// The vault is open again: what could not be sealed before is sealed now, for whoever typed it, and what is
    /// lost is said.
    pub fn opened(&mut self, desk: Desk) -> Effect {
        let kept = std::mem::take(&mut self.unsealed);
        let owner = self.left.unwrap_or(desk.person());
        // Where there is no choice, nothing of it is kept.
        if desk.members().iter().filter(|one| one.left.is_none()).count() > 1 {
            self.sign = Some(member::sign(desk.person()));
        }
        self.desk = Some(desk);
        self.take_book();
        let Some(desk) = self.desk.as_mut() else { return Effect::None };
        let trouble = kept.iter().filter_map(|draft| desk.keep_draft_of(owner, draft).err()).last();
        if let Some(trouble) = trouble {
            return Effect::Tell(Notice::trouble(act::words(self, &trouble)));
        }
        if std::mem::take(&mut self.lost) {
            return Effect::Tell(Notice::trouble(self.say("letters-lost")));
        }
        self.place.left_out.take().map_or(Effect::None, |said| Effect::Tell(Notice::trouble(said)))
    }

    /// Does something long with the desk on a thread. Until it is done the screens have no desk.
    pub fn with_desk<T: Send + 'static>(
        words: &'static str,
        act: impl FnOnce(&mut Desk) -> T + Send + 'static,
        then: impl FnOnce(&mut Self, T) -> Effect + Send + 'static,
    ) -> Effect {
        Effect::Settle(Settle::new(move |ctx| {
            let Some(mut desk) = ctx.desk.take() else { return ctx.cannot("why-locked") };
            Effect::Work(Job::new(words, move |_| {
                let done = act(&mut desk);
                Settle::new(move |ctx| {
                    ctx.desk = Some(desk);
                    then(ctx, done)
                })
            }))
        }))
    }

    /// The effect of an act that can't run now.
    pub fn cannot(&self, reason: &str) -> Effect {
        Effect::Tell(Notice::trouble(self.say(reason)))
    }
}
