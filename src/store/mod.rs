//! The encrypted vault. Nothing outside this room sees sled, bincode or a key.
