//! Cited data files: procedures, limits, holidays, legal time; loading and lint.
