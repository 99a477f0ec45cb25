//! The figures of the interface language: a Rust program measures them, pinned to one core.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::affinity;
use super::figure::Figure;
use super::known::{self, Known};
use super::results_file;
use crate::dart;
use crate::error::{Error, Result};
use crate::process;
use crate::setup::Toolchain;
use crate::workspace::Workspace;

const HELP: &str = "see benches/interface/src/main.rs";

/// The group of all its figures.
pub(super) const GROUP: &str = "interface";

/// Builds the program, and the command that it measures.
pub(super) fn build(workspace: &Workspace) -> Result<()> {
    println!("building benches/interface and the command");
    let mut build = workspace.cargo("build");
    build.args(["--quiet", "--release", "--package", "columba-bench-interface", "--package", "columba-cli"]);
    process::show_ok(build, "mend what does not compile").map(drop)
}

/// The figures of the program, which is built.
pub(super) fn list(workspace: &Workspace) -> Result<Vec<Known>> {
    let mut program = Command::new(built(workspace, "columba-bench-interface"));
    program.arg("--list");
    known::list(program, HELP)
}

/// Measures what is named in `only`, or all, with what [`build`] has built.
pub(super) fn measure(workspace: &Workspace, toolchain: &Toolchain, only: &[String]) -> Result<Vec<Figure>> {
    let results = results_file(workspace, "interface")?;
    let mut program = Command::new(built(workspace, "columba-bench-interface"));
    program.arg(work_folder(workspace)?).arg(built(workspace, "columba"));
    program.arg(format!("--json={}", results.display()));
    if !only.is_empty() {
        program.arg(format!("--only={}", only.join(",")));
    }
    let vm = dart::plain_command(workspace, toolchain)?;
    program.arg("--").arg(vm.get_program()).args(vm.get_args());
    let mut command = affinity::pin(program);
    command.current_dir(&workspace.root);
    println!("measuring (interface)");
    process::show_ok(command, HELP)?;
    let text = fs::read_to_string(&results).map_err(Error::file("read", &results))?;
    // It is read; what stays behind would only be stale.
    let _ = fs::remove_file(&results);
    Figure::parse_all(&text).map_err(|what| Error::Content { path: results, what, help: HELP.to_owned() })
}

fn built(workspace: &Workspace, name: &str) -> PathBuf {
    workspace.target_dir.join("release").join(name)
}

fn work_folder(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.target_dir.join("bench/interface");
    fs::create_dir_all(&folder).map_err(Error::file("create", &folder))?;
    Ok(folder)
}
