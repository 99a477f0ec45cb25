//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// The commands of this repository.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Find what the other commands need, and install what is missing
    Setup {
        /// Also install what only some test suites need
        #[arg(long)]
        all: bool,
    },
    /// Run a Dart program with assertions on and `package:columba` of this checkout
    Dart {
        /// Flags of the VM, the program, and the program's arguments
        #[arg(
            required = true,
            trailing_var_arg = true,
            allow_hyphen_values = true,
            value_name = "[VM FLAGS] FILE [ARGS]"
        )]
        arguments: Vec<OsString>,
    },
    /// Build the tour and run it: Dart and Rust calling each other
    Demo,
    /// Build the Rust library in a folder and run the folder's `main.dart` with the library's path
    Run {
        /// The folder, with `Cargo.toml` and `main.dart`
        folder: PathBuf,
        /// Further arguments of the Dart program
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
        arguments: Vec<OsString>,
    },
    /// Measure every figure beside its limit
    Bench {
        /// Measure only these figures
        #[arg(long, value_name = "NAME", value_delimiter = ',')]
        only: Vec<String>,
        /// Also write the figures and the machine's facts to this file
        #[arg(long, value_name = "FILE")]
        json: Option<PathBuf>,
    },
    /// Run every test, in suites; the last line is `N passed, N failed`
    Test {
        /// Run only these suites
        #[arg(long, value_name = "SUITE", value_delimiter = ',')]
        only: Vec<String>,
        /// List the suites and run nothing
        #[arg(long)]
        list: bool,
    },
}
