//! Rust and Dart calling each other in a real VM. Each program gets the folder of the built libraries as its argument.

use std::path::{Path, PathBuf};

use super::super::dart_program::{self, LIMIT, name_of};
use super::{Context, Stop, Suite, Tally};
use crate::error::Error;
use crate::workspace::sorted_entries;

pub(super) const SUITE: Suite = Suite { name: "vm", about: "Rust and Dart calling each other, in the VM", run };

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let libraries = build_libraries(cx)?;
    let folder = cx.workspace.root.join("tests/vm");
    for program in sorted_entries(&folder, |path| path.to_string_lossy().ends_with("_test.dart")) {
        run_program(cx, tally, &program, &libraries)?;
    }
    Ok(())
}

/// Builds the two libraries of these tests and returns the folder that holds them.
pub(super) fn build_libraries(cx: &Context<'_>) -> Result<PathBuf, Stop> {
    let library = cx.build_library(&cx.workspace.existing("tests/vm/library", "the library of the VM tests")?)?;
    cx.build_library(&cx.workspace.existing("tests/vm/library_b", "the second library of the VM tests")?)?;
    let missing = || Error::missing("the library of the VM tests has no folder", "this is a defect of xtask");
    Ok(library.parent().ok_or_else(missing)?.to_path_buf())
}

fn run_program(cx: &Context<'_>, tally: &mut Tally, program: &Path, libraries: &Path) -> Result<(), Stop> {
    let mut dart = cx.dart()?;
    dart.arg(program).arg(libraries).current_dir(&cx.workspace.root);
    dart_program::run(tally, &name_of(&cx.workspace.root, program), dart, LIMIT)
}
