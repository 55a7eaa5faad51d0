//! One person, many spellings: محمد, Mohamed, Mohammed, Muhammad, Mamadou; Diallo and Jalloh.
//!
//! [`fold`] takes away what people do not type; [`keys`] takes away what scripts and countries
//! write differently; [`Matcher`] finds a person at each key press. None of it decides that two
//! people are one: it orders candidates, a human chooses.

mod fold;
mod folk;
mod matcher;
mod skeleton;

pub use fold::fold;
pub use folk::{Folk, Lines};
pub use matcher::{By, Folded, Matcher, Score};
pub use skeleton::keys;
