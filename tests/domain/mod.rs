//! The law of the house.

mod deadline_cases;
mod deadline_laws;
mod deadline_vectors;
mod law_tables;
