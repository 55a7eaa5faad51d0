//! The desk: what is in memory of every case, and what is found there.

mod apart;
mod association;
mod backup;
mod cards;
mod find;
mod household;
mod lost;
mod rights;
mod timeline;
