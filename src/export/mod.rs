//! What leaves the house, written only by an act of the user.
