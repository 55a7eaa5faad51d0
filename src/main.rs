//! The program: hands its arguments to [`mastara::cli`] and returns the exit code.

fn main() {}
