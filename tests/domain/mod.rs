//! The law of the house.

mod association;
mod asylum;
pub(crate) mod cascade;
mod chains;
mod checklist;
mod clean;
mod deadline_cases;
mod deadline_laws;
mod deadline_vectors;
mod decide_laws;
mod flags;
mod fold_laws;
mod hands;
mod law_tables;
mod obstacles;
mod private;
mod rights;
mod versions;
