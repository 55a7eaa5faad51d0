//! What leaves the house: what a sheet says, what it keeps to itself, and how it is written.

mod desk;
mod handout;
mod leave;
mod page;
mod rights;
