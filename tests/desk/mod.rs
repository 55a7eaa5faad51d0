//! The desk: what is in memory of every case, and what is found there.

mod cards;
mod find;
