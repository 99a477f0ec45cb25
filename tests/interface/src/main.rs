//! The differential test of the parser: `columba-interface-proof FOLDER WORK -- DART [ARGUMENTS]`.
//!
//! FOLDER is `tests/interface`, WORK a folder for files of this run, and what follows `--` the Dart VM. One run of the
//! VM's front end judges every file: the corpus, generated interfaces, and both with a small mistake put in. A file
//! is a test. It passes if both judge the same: both find an error of syntax, or neither does. Disagreements are listed
//! in `disagreements.txt`, each with its reason; one that is listed and is none any more fails too.
#![forbid(unsafe_code)]

mod case;
mod disagreements;
mod front_end;
mod messages;
mod ours;
mod report;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use disagreements::Disagreements;
use report::Report;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<bool, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, work, dashes, vm @ ..] = arguments.as_slice() else {
        return Err("usage: columba-interface-proof FOLDER WORK -- DART [ARGUMENTS]".into());
    };
    if dashes != "--" {
        return Err(format!("`--` must stand before the Dart VM, not `{dashes}`").into());
    }
    let cases = case::all(&Path::new(folder).join("corpus"))?;
    let listed = Disagreements::read(&Path::new(folder).join("disagreements.txt"))?;
    let judged = front_end::judge(&cases, Path::new(work), vm)?;
    let mut report = Report::new(listed);
    for case in &cases {
        match judged.of(&case.path) {
            Some(theirs) => report.add(case, &ours::judge(case), &theirs),
            None => report.crash(case),
        }
    }
    Ok(report.finish())
}
