//! Random values through generated Dart:
//!
//!     columba-random-proof SUPPORT WORK SEEDS -- DART [ARGUMENTS]
//!
//! For each seed: a random interface, with plain and with hard names by turns; the Dart for platform channels that is
//! generated from it; and a Dart file in WORK that gives random values to each method which echoes. Each value must have
//! the bytes that the description of the wire says, be the same when it is decoded, and come back from a call. All of it
//! is one program, with the Dart file SUPPORT beside it. Prints a line per seed, as xtask counts them.
#![forbid(unsafe_code)]

mod check;
mod interface;

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use columba_interface::options::Target;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [support, work, seeds, dashes, vm @ ..] = arguments.as_slice() else {
        return Err("usage: columba-random-proof SUPPORT WORK SEEDS -- DART [ARGUMENTS]".into());
    };
    if dashes != "--" {
        return Err(format!("`--` must stand before the Dart VM, not `{dashes}`").into());
    }
    let (work, seeds) = (Path::new(work), seeds.parse()?);
    if work.exists() {
        fs::remove_dir_all(work)?;
    }
    for seed in 0..seeds {
        write_seed(seed, &work.join(format!("seed_{seed}")))?;
    }
    fs::copy(support, work.join("support.dart"))?;
    fs::write(work.join("main.dart"), main_program(seeds))?;
    let (program, arguments) = vm.split_first().ok_or("no Dart VM is given")?;
    let status = Command::new(program).args(arguments).arg(work.join("main.dart")).status()?;
    Ok(status.success())
}

/// The interface, the generated Dart and the checks of one seed.
fn write_seed(seed: u64, folder: &Path) -> Result<(), Box<dyn Error>> {
    let files = interface::files(seed);
    let analysis = interface::analysis(&files)?;
    fs::create_dir_all(folder)?;
    for file in &files {
        fs::write(folder.join(&file.path), &file.text)?;
    }
    let mut generated = columba_codegen::generate(&analysis);
    generated.retain(|file| file.target == Target::Dart);
    for file in &generated {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, &file.text)?;
    }
    let outputs: Vec<&str> = generated.iter().map(|file| file.path.as_str()).collect();
    fs::write(folder.join("check.dart"), check::program(seed, &analysis, &outputs))?;
    Ok(())
}

fn main_program(seeds: u64) -> String {
    let (mut imports, mut calls) = (String::new(), String::new());
    for seed in 0..seeds {
        // Writing to a string cannot fail.
        let _ = writeln!(imports, "import 'seed_{seed}/check.dart' as seed_{seed};");
        let _ = writeln!(calls, "  await run('seed {seed}', seed_{seed}.check);");
    }
    format!("import 'support.dart';\n{imports}\nFuture<void> main() async {{\n{calls}  done();\n}}\n")
}
