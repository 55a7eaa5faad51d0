//! What screens are made of. Widgets draw logical text left to right and know nothing of the
//! direction of the screen.

pub mod acts;
pub mod columns;
pub mod field;
pub mod form;

pub mod fresh;
pub mod glance;
pub mod heading;
pub mod law;
pub mod list;
pub mod panes;
pub mod parts;
pub mod progress;
pub mod scroll;
pub mod secret;
pub mod text;
