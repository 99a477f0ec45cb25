//! `cargo xtask bench`: every figure beside the limit that was measured in the same run.
//!
//! The Dart program `benches/vm/main.dart` measures. It is run once for the figures that need all cores and once, on
//! one core, for those that would otherwise measure how fast an idle core wakes:
//! `main.dart LIBRARIES --group=free|pinned --json=FILE [--only=NAME,..]`. It writes `{"figures": [...]}` to FILE. The
//! Rust program of `benches/interface` does the same for the generator's half. With `--list` they say which figures they
//! have, so that a wrong name is told before anything is measured. The Java program of `benches/jvm` measures generated Java
//! and Kotlin.

mod affinity;
mod figure;
mod interface;
mod jvm;
mod known;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::setup::{self, Profile, Toolchain};
use crate::workspace::{Workspace, write_if_changed};
use crate::{dart, library, process};
use figure::{Figure, Requirements};

const HELP: &str = "see benches/vm/main.dart, and how xtask's bench module describes what it writes";

/// Measures the figures named in `only`, or all, prints them and writes them to `output`.
pub(crate) fn run(workspace: &Workspace, only: &[String], output: Option<&Path>) -> Result<()> {
    let folder = workspace.existing("benches/vm/library", "the library of the benchmarks")?;
    let folders = ["vm", "interface", "jvm"];
    let files = folders.map(|folder| format!("benches/{folder}/requirements.json"));
    let requirements = Requirements::read_all(files.map(|file| workspace.root.join(file)))?;
    let toolchain = setup::ensure_quietly(workspace)?;
    println!("building benches/vm/library");
    let library = library::build(workspace, toolchain.compiler, &folder, Profile::Release)?;
    let libraries = library.parent().unwrap_or(&library);
    interface::build(workspace)?;
    let mut list = vm_program(workspace, &toolchain, libraries)?;
    list.arg("--list").current_dir(&workspace.root);
    let mut known = known::list(list, HELP)?;
    known.extend(interface::list(workspace)?);
    known.extend(jvm::list());
    known::check(&known, only)?;
    let mut figures = Vec::new();
    for group in ["free", "pinned"].into_iter().filter(|group| known::wants(&known, group, only)) {
        figures.extend(measure(workspace, &toolchain, libraries, group, only)?);
    }
    if known::wants(&known, interface::GROUP, only) {
        figures.extend(interface::measure(workspace, &toolchain, only)?);
    }
    figures.extend(jvm::measure(workspace, only)?);
    if figures.is_empty() {
        return Err(Error::missing("no figure was measured", HELP));
    }
    print!("\n{}", figure::table(&figures, &requirements));
    match output {
        Some(path) => write_report(path, &toolchain, &figures, &requirements),
        None => Ok(()),
    }
}

/// Runs the Dart program for one group of figures.
fn measure(
    workspace: &Workspace,
    toolchain: &Toolchain,
    libraries: &Path,
    group: &str,
    only: &[String],
) -> Result<Vec<Figure>> {
    let results = results_file(workspace, group)?;
    let mut program = vm_program(workspace, toolchain, libraries)?;
    program.arg(format!("--group={group}")).arg(format!("--json={}", results.display()));
    if !only.is_empty() {
        program.arg(format!("--only={}", only.join(",")));
    }
    let mut command = if group == "pinned" { affinity::pin(program) } else { program };
    command.current_dir(&workspace.root);
    println!("measuring ({group})");
    process::show_ok(command, HELP)?;
    let text = fs::read_to_string(&results).map_err(Error::file("read", &results))?;
    // It is read; what stays behind would only be stale.
    let _ = fs::remove_file(&results);
    Figure::parse_all(&text).map_err(|what| Error::Content { path: results, what, help: HELP.to_owned() })
}

/// The Dart program, to which the caller adds what it is to do.
fn vm_program(workspace: &Workspace, toolchain: &Toolchain, libraries: &Path) -> Result<Command> {
    let mut program = dart::plain_command(workspace, toolchain)?;
    program.arg(workspace.existing("benches/vm/main.dart", "the benchmarks")?).arg(libraries);
    Ok(program)
}

/// A file that does not exist yet, in the target folder.
fn results_file(workspace: &Workspace, group: &str) -> Result<PathBuf> {
    let folder = workspace.target_dir.join("bench");
    fs::create_dir_all(&folder).map_err(Error::file("create", &folder))?;
    Ok(folder.join(format!("{group}-{}.json", std::process::id())))
}

fn write_report(path: &Path, toolchain: &Toolchain, figures: &[Figure], requirements: &Requirements) -> Result<()> {
    let figures: Vec<Value> = figures.iter().map(|figure| figure.report(requirements)).collect();
    let report = json!({
        "machine": {
            "cores": thread::available_parallelism().map_or(1, usize::from),
            "system": std::env::consts::OS,
            "processor": std::env::consts::ARCH,
            "dart": toolchain.dart.version,
            "dart_platform": toolchain.dart.platform,
            "rust": rust_version(),
        },
        "figures": figures,
    });
    write_if_changed(path, &format!("{report:#}\n"))?;
    println!("written to {}", path.display());
    Ok(())
}

/// What `rustc --version` says; an unknown version is no reason to lose the figures.
fn rust_version() -> Option<String> {
    let mut rustc: Command = setup::rustc();
    rustc.arg("--version");
    process::capture_ok(rustc, "").ok().map(|version| version.trim().to_owned())
}
