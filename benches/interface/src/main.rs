//! The figures of the interface language. `cargo xtask bench` runs this:
//!
//!     columba-bench-interface FOLDER COLUMBA --json=FILE [--only=NAME,..] -- DART [ARGUMENTS]
//!     columba-bench-interface --list
//!
//! FOLDER is an empty folder for files, COLUMBA the command, DART the VM. Times within this process are those of its
//! thread, so that other processes do not count; times of other processes are what a clock on the wall says.
#![forbid(unsafe_code)]

mod figure;
mod generating;
mod options;
mod processes;
mod reading;
mod synthetic;

use std::error::Error;
use std::fs;
use std::process::ExitCode;

use options::Options;
use serde_json::Value;

/// All figures, in the order in which they are measured.
const FIGURES: [&str; 11] = [
    "process_start",
    "check_50k_process",
    "check_50k_memory",
    "dart_hello_dill",
    "interface_linear",
    "generate_largest",
    "generate_methods",
    "generate_linear",
    "interface_parse",
    "interface_check",
    "interface_largest",
];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    if std::env::args().skip(1).eq(["--list"]) {
        for name in FIGURES {
            println!("{name} interface");
        }
        return Ok(());
    }
    let options = Options::parse(std::env::args().skip(1))?;
    // First: the peak memory of a child counts the pages of this process until the child is another program.
    let mut figures = processes::measure(&options)?;
    figures.extend(generating::measure(&options)?);
    figures.extend(reading::measure(&options)?);
    check_list(&options, &figures)?;
    fs::write(&options.json, format!("{:#}\n", serde_json::json!({ "figures": figures })))?;
    Ok(())
}

/// What is measured is what the list says.
fn check_list(options: &Options, figures: &[Value]) -> Result<(), String> {
    let measured: Vec<&str> = figures.iter().filter_map(|figure| figure.get("name")?.as_str()).collect();
    if !options.is_all() || measured == FIGURES {
        return Ok(());
    }
    Err(format!("measured were {measured:?}; write them into the list of `--list` in benches/interface/src/main.rs"))
}
