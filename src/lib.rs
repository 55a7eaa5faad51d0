//! Mastara (مسطرة, "legal procedure"): the desk companion of associations that walk migrants,
//! asylum seekers and refugees through legal procedures in Morocco.
//!
//! The rooms, from the inside out. Each may use only rooms above it in this list
//! (`docs/ARCHITECTURE.md` has the exact table, `tests/architecture.rs` holds it):
//!
//! | room | what it is |
//! |---|---|
//! | [`domain`] | the law of the house, pure: cases, events, deadlines, flags |
//! | [`procedures`] | cited data files: procedures, limits, holidays, and their lint |
//! | [`i18n`] | Arabic, French, English: words, plurals, dates, names, direction |
//! | [`store`] | the encrypted vault on sled |
//! | [`import`] | lists that associations keep, read in |
//! | [`export`] | what leaves the house |
//! | [`desk`] | the one door: commands in, answers out |
//! | [`tui`] | the terminal interface |
//! | [`cli`] | the command line |

pub mod cli;
pub mod desk;
pub mod domain;
pub mod export;
pub mod i18n;
pub mod import;
pub mod procedures;
pub mod store;
pub mod tui;
