//! A day being typed: it says at once how it is understood, and asks when there are two ways.

use crate::domain::person::Birth;
use crate::i18n::typed::{self, Parsed, Reason, Sense};
use crate::i18n::{Args, Said, dates, words};
use crate::tui::ctx::Ctx;
use crate::tui::widgets::field::Field;
use crate::tui::widgets::text;
use chrono::NaiveDate;
use ratatui::text::Line;

/// A day being typed.
#[derive(Debug)]
pub struct Day {
    pub(super) field: Field,
    sense: Sense,
}

impl Day {
    /// An empty field for a day of this sense.
    pub fn new(sense: Sense) -> Self {
        Self { field: Field::default(), sense }
    }

    /// What was typed, as it is understood.
    pub fn parsed(&self, today: NaiveDate) -> Parsed {
        typed::parse(&self.field.text(), today, self.sense)
    }

    /// The one day that was typed.
    pub fn exact(&self, today: NaiveDate) -> Option<NaiveDate> {
        match self.parsed(today) {
            Parsed::Exact(day) => Some(day),
            _ => None,
        }
    }

    /// The birth that was typed: a day, a year or an age.
    pub fn birth(&self, today: NaiveDate) -> Option<Birth> {
        match self.parsed(today) {
            Parsed::Exact(day) => Some(Birth::On(day)),
            Parsed::Year(year) => Some(Birth::Year(year)),
            Parsed::About(age) => Some(Birth::About { age, told: today }),
            Parsed::Ambiguous(_) | Parsed::Not(_) => None,
        }
    }

    /// What is wrong with what was typed; none for an empty field.
    pub fn wrong(&self, ctx: &Ctx) -> Option<Said> {
        match self.parsed(ctx.today()) {
            Parsed::Not(Reason::Empty) => None,
            Parsed::Not(reason) => Some(ctx.say(reason.id())),
            Parsed::Ambiguous(_) => Some(ctx.say("typed-ambiguous")),
            Parsed::Year(_) | Parsed::About(_) if self.sense != Sense::Birth => {
                Some(ctx.say(Reason::Unclear.id()))
            }
            Parsed::Exact(_) | Parsed::Year(_) | Parsed::About(_) => None,
        }
    }

    /// How it is understood, below the field.
    pub(super) fn understood(&self, ctx: &Ctx, focused: bool, width: u16) -> Vec<Line<'static>> {
        let today = ctx.today();
        let half = self.field.text().trim().chars().count() < 6;
        let said = match (self.parsed(today), self.birth(today)) {
            // Half a date is not wrong yet.
            (Parsed::Not(reason), _) if reason != Reason::Empty && !(focused && half) => {
                return text::paragraph(&ctx.say(reason.id()), ctx.theme.trouble(), width);
            }
            (Parsed::Exact(day), _) if self.sense == Sense::Birth => dates::as_value(day, ctx.lang),
            (Parsed::Exact(day), _) => dates::spoken(day, today, ctx.lang),
            (Parsed::Ambiguous(days), _) => {
                let days: Vec<String> = days.into_iter().map(|day| dates::long(day, ctx.lang)).collect();
                let args = Args::new().value("days", days.join(" / "));
                return text::paragraph(&ctx.tell("form-which-day", &args), ctx.theme.trouble(), width);
            }
            (Parsed::Year(_) | Parsed::About(_), Some(birth)) => words::birth(birth, ctx.lang),
            (Parsed::Not(_), _) | (Parsed::Year(_) | Parsed::About(_), None) => return Vec::new(),
        };
        text::paragraph(&Said::words("= ").and(said), ctx.theme.dim(), width)
    }
}
