//! What leaves the house, and only by an act of the user: sheets for people. Everything that goes
//! out is made here and nothing else is; a name goes out only when it was asked for.
//! It must not open a vault or decide what a case says.

mod access;
mod explained;
mod file;
mod handout;
mod incident;
mod notice;
mod page;
mod processing;
mod recovery_sheet;
mod sheet;

pub use access::{Copy, copy, copy_name};
pub use explained::{dates_name, explained, moved_name, moved_page};
pub use file::{file_name, place, write};
pub use handout::{Bring, Choice, Due, Handout, Paper, Person, Told, Wish, handout};
pub use incident::{Danger, Incident, Went, incident_name, incident_sheet};
pub use notice::notice;
pub use page::{Block, Item, html, markdown, text};
pub use processing::{Processing, processing, processing_name};
pub use recovery_sheet::recovery_sheet;
