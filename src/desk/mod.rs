//! The one door: commands in, answers out. The clock is read here and nowhere else.
