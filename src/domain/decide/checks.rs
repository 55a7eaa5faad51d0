//! Bounds that every typed value must keep: length, and days that can be true.

use crate::domain::event::Case;
use crate::domain::person::Birth;
use crate::domain::refusal::{Field, Refusal};
use chrono::{Datelike, NaiveDate};

/// Longest code of a language, with script and region.
pub(in crate::domain) const CODE: usize = 12;
/// Longest name, reference, phone or place, in characters.
pub(in crate::domain) const SHORT: usize = 120;
/// Longest note, in characters: with four bytes each it still fits a sealed value of the vault.
pub(in crate::domain) const LONG: usize = 800;

pub(in crate::domain) fn long_enough(field: Field, text: &str, most: usize) -> Result<(), Refusal> {
    if text.chars().count() > most { Err(Refusal::TooLong(field, most)) } else { Ok(()) }
}

pub(in crate::domain) fn text(field: Field, text: &str, most: usize) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(Refusal::Empty(field)) } else { long_enough(field, text, most) }
}

pub(in crate::domain) fn past(field: Field, day: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if day > today {
        Err(Refusal::Future(field, day))
    } else if day.year() < 1900 {
        Err(Refusal::TooEarly(field, day))
    } else {
        Ok(())
    }
}

pub(in crate::domain) fn plausible(field: Field, day: NaiveDate, case: &Case) -> Result<(), Refusal> {
    let born = match case.birth.value() {
        Some(Birth::On(born)) => *born,
        _ => NaiveDate::MIN,
    };
    if day < born || !(1900..=2200).contains(&day.year()) {
        Err(Refusal::TooEarly(field, day))
    } else {
        Ok(())
    }
}
