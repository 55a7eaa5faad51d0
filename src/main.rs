//! The program: hands its arguments to [`mastara::cli`] and returns the exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    mastara::cli::main()
}
