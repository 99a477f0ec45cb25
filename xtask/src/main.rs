//! The commands of this repository: `cargo xtask setup | demo | run | test | bench | dart`.
//!
//! Each finds or installs what it needs first (see [`setup`]), so that a fresh machine and a warm one take the same
//! command. Only Unix systems are supported here; the crates themselves are checked for the others.

mod bench;
mod cli;
mod dart;
mod error;
mod library;
mod process;
mod program;
mod setup;
mod test;
mod workspace;

use std::process::ExitCode;

use clap::Parser;
use cli::{Cli, Command};
use error::Result;
use workspace::Workspace;

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(status) => status,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}

fn run(cli: Cli) -> Result<ExitCode> {
    process::install_interrupt_handler()?;
    let workspace = Workspace::locate()?;
    match cli.command {
        Command::Setup { all } => setup::run(&workspace, all)?,
        Command::Test { list: true, .. } => test::list(),
        Command::Test { only, list: false } => return test::run(&workspace, &only),
        Command::Demo => program::demo(&workspace)?,
        Command::Run { folder, arguments } => program::run(&workspace, &folder, &arguments)?,
        Command::Bench { only, json } => bench::run(&workspace, &only, json.as_deref())?,
        Command::Dart { arguments } => dart::run(&workspace, &setup::ensure_quietly(&workspace)?, &arguments)?,
    }
    Ok(ExitCode::SUCCESS)
}
