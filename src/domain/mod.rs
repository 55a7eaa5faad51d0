//! The law of the house, pure: the same events and the same day give the same case, the same
//! flags, the same dates. No file, no clock, no randomness, no environment.

pub mod book;
pub mod case;
pub mod checklist;
pub mod command;
pub mod course;
pub mod decide;
pub mod event;
pub mod facts;
pub mod ids;
pub mod law;
pub mod paper;
pub mod person;
pub mod private;
pub mod refusal;
pub mod register;
