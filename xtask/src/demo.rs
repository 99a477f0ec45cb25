//! `cargo xtask demo`: the tour, on a fresh machine too.

use crate::error::Result;
use crate::setup::{self, Profile};
use crate::workspace::Workspace;
use crate::{dart, library, process};

/// Builds the tour's library and runs its program, which prints what happens.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let folder = workspace.existing("examples/tour", "the tour")?;
    let program = workspace.existing("examples/tour/main.dart", "the tour's program")?;
    let toolchain = setup::ensure_quietly(workspace)?;
    println!("Columba: Dart {} and Rust call each other in one process", toolchain.dart.version);
    println!("building examples/tour for {}", toolchain.compiler.describe());
    let library = library::build(workspace, toolchain.compiler, &folder, Profile::Release)?;
    println!("running examples/tour/main.dart\n");
    let mut command = dart::command(workspace, &toolchain)?;
    command.arg(program).arg(library).current_dir(&workspace.root);
    process::show_ok(command, "the tour should run everywhere: see what it printed above")
}
