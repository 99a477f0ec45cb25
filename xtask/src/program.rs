//! A folder with a Rust library and the Dart program that uses it: `Cargo.toml`, `src/` and `main.dart`.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use crate::error::{Error, Result};
use crate::setup::{self, Profile};
use crate::workspace::Workspace;
use crate::{dart, library, process};

/// `cargo xtask demo`: both tours, on a fresh machine too. The first one's bindings are generated before it is built.
pub(crate) fn demo(workspace: &Workspace) -> Result<()> {
    let typed = workspace.existing("examples/typed", "the tour of typed bindings")?;
    println!(
        "Columba: Rust and Dart call each other in one process\n\ngenerating bindings from examples/typed/dovecote.dart"
    );
    generate(workspace, &workspace.root, &["examples/typed/dovecote.dart"])?;
    run(workspace, &typed, &[])?;
    println!("\nthe same without an interface file: dynamic channels\n");
    run(workspace, &workspace.existing("examples/tour", "the tour of channels")?, &[])
}

/// Runs `columba generate` of this checkout in `folder`.
pub(crate) fn generate(workspace: &Workspace, folder: &Path, inputs: &[&str]) -> Result<()> {
    let mut build = workspace.cargo("build");
    build.args(["--quiet", "--package", "columba-cli"]);
    process::show_ok(build, "mend what the compiler reports")?;
    let mut columba = Command::new(workspace.target_dir.join("debug/columba"));
    columba.arg("generate").args(inputs).current_dir(folder);
    process::show_ok(columba, "mend what is wrong in the interface file")
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
