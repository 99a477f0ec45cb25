//! A folder with a Rust library and the Dart program that uses it: `Cargo.toml`, `src/` and `main.dart`.

use std::ffi::OsString;
use std::path::Path;

use crate::error::{Error, Result};
use crate::setup::{self, Profile};
use crate::workspace::Workspace;
use crate::{dart, library, process};

/// `cargo xtask demo`: the tour, on a fresh machine too.
pub(crate) fn demo(workspace: &Workspace) -> Result<()> {
    let tour = workspace.existing("examples/tour", "the tour")?;
    println!("Columba: Rust and Dart call each other in one process");
    run(workspace, &tour, &[])
}

/// `cargo xtask run`: builds the library in `folder` and runs `main.dart` with the library's path, then `arguments`.
pub(crate) fn run(workspace: &Workspace, folder: &Path, arguments: &[OsString]) -> Result<()> {
    let folder = folder.canonicalize().map_err(Error::file("open", folder))?;
    let program = folder.join("main.dart");
    if !program.is_file() {
        return Err(Error::Usage {
            what: format!("there is no Dart program at `{}`", program.display()),
            help: "give a folder with Cargo.toml, src/lib.rs and main.dart".to_owned(),
        });
    }
    let toolchain = setup::ensure_quietly(workspace)?;
    println!("building {} for {}", folder.display(), toolchain.compiler.describe());
    let library = library::build(workspace, toolchain.compiler, &folder, Profile::Release)?;
    println!("running {} in Dart {}\n", program.display(), toolchain.dart.version);
    let mut command = dart::command(workspace, &toolchain)?;
    command.arg(program).arg(library).args(arguments);
    process::show_ok(command, "see what the program printed above")
}
