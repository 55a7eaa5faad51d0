//! Lists that associations keep, read in: each row becomes an intake or a line that says why not.
