//! The figures of the interface language. `cargo xtask bench` runs this:
//!
//!     columba-bench-interface FOLDER COLUMBA --json=FILE [--only=NAME,..] -- DART [ARGUMENTS]
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
    let options = Options::parse(std::env::args().skip(1))?;
    // First: the peak memory of a child counts the pages of this process until the child is another program.
    let mut figures = processes::measure(&options)?;
    figures.extend(generating::measure(&options)?);
    figures.extend(reading::measure(&options)?);
    fs::write(&options.json, format!("{:#}\n", serde_json::json!({ "figures": figures })))?;
    Ok(())
}
