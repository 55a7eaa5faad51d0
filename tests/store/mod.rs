//! The vault: what a user, a thief, a power cut or a full disk could see.

mod apart;
mod apart_changes;
mod association;
mod audit;
mod backup;
mod engine;
mod faults;
mod files;
mod fixture;
mod flips;
mod frozen_deeds;
mod frozen_events;
mod frozen_matters;
mod guards;
mod journal;
mod keys;
mod lost;
mod orders;
mod people;
mod people_cut;
mod repaired;
mod sheet;
mod vault;
mod vectors;
