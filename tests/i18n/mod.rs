//! Words, plurals, dates, names, nationalities.

mod bidi;
mod catalog;
mod cited;
mod dates;
mod glossary;
mod names;
mod nationality;
mod parity;
mod shape;
mod signs;
mod told;
mod typed;
