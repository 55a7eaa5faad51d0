//! What was made to harm, on the way to a terminal.

mod judge;
mod screens;
mod strings;
mod widgets;
