//! The vault: what a user, a thief, a power cut or a full disk could see.

mod engine;
mod faults;
mod files;
mod fixture;
mod frozen_events;
mod guards;
mod journal;
mod keys;
mod vault;
