//! What leaves the house, and only by an act of the user: sheets for people. Everything that goes
//! out is made here and nothing else is; a name goes out only when it was asked for.
//! It must not open a vault or decide what a case says.

mod explained;
mod file;
mod handout;
mod incident;
mod page;
mod recovery_sheet;

pub use explained::{dates_name, explained, moved_name, moved_page};
pub use file::{file_name, write};
pub use handout::{Bring, Choice, Due, Handout, Paper, Person, Told, Wish, handout};
pub use incident::{Danger, Incident, Went, incident_name, incident_sheet};
pub use page::{Block, Item, html, text};
pub use recovery_sheet::recovery_sheet;
