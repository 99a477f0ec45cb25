//! The `columba` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    columba_cli::run(std::env::args_os())
}
