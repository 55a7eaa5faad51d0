//! Words, plurals, dates, names, nationalities.

mod catalog;
mod dates;
mod glossary;
mod names;
mod nationality;
mod parity;
mod told;
mod typed;
