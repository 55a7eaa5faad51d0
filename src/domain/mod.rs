//! The law of the house, pure: the same events and the same day give the same case, the same
//! flags, the same dates. No file, no clock, no randomness, no environment.

pub mod association;
mod asylum;
pub mod book;
pub mod calendar;
pub mod card;
pub mod cascade;
pub mod case;
pub mod checklist;
pub mod clean;
pub mod clocks;
pub mod command;
pub mod course;
pub mod deadline;
pub mod decide;
pub mod event;
pub mod face;
pub mod facts;
pub mod flags;
pub mod ids;
pub mod journal;
pub mod law;
pub mod legal_time;
pub mod member;
pub mod obstacle;
pub mod paper;
pub mod person;
pub mod private;
mod reach;
pub mod refusal;
pub mod register;
pub mod rights;
pub mod rules;
pub mod versions;
