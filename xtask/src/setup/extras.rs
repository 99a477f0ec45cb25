//! What only some test suites need.

use std::process::Command;

use super::debian::Packages;
use super::{Journal, jvm, mirror};
use crate::error::Result;
use crate::process::{self, Errors};
use crate::workspace::Workspace;

const CXX_COMPILER: Packages =
    Packages { part: "C++ compiler", cost: "Debian g++, 50 MB, about 20 s", names: &["g++"] };

const WINE: Packages = Packages {
    part: "Wine and a compiler for Windows",
    cost: "Debian wine and gcc-mingw-w64, 150 MB, about a minute",
    names: &["gcc-mingw-w64-x86-64", "wine", "wine64"],
};

/// Installs everything that the test suites use.
pub(crate) fn ensure_all(workspace: &Workspace, journal: &mut Journal) -> Result<()> {
    ensure_miri(journal)?;
    ensure_wine(journal)?;
    jvm::ensure(workspace, journal)?;
    ensure_cargo_fuzz(workspace, journal)
}

/// Cargo's `subcommand` in the nightly toolchain.
pub(crate) fn nightly(subcommand: &str) -> Command {
    let mut command = Command::new("rustup");
    command.args(["run", "nightly", "cargo", subcommand]);
    // Cargo sets them for what it runs; they would lead back to this toolchain.
    command.env_remove("CARGO").env_remove("RUSTC").env_remove("RUSTUP_TOOLCHAIN");
    command
}

/// Miri, with a nightly toolchain of its own where there is none.
pub(crate) fn ensure_miri(journal: &mut Journal) -> Result<()> {
    let part = "Miri";
    let mut version = nightly("miri");
    version.arg("--version");
    if !works(version) {
        journal.install(part, "rustup, a nightly toolchain, 300 MB, about a minute", || {
            let rustup = || {
                let mut rustup = Command::new("rustup");
                rustup.args(["toolchain", "install", "nightly", "--profile", "minimal", "--no-self-update"]);
                rustup.args(["--component", "miri", "--component", "rust-src"]);
                rustup
            };
            mirror::fetch(rustup, "run `rustup toolchain install nightly --component miri,rust-src` by hand")
        })?;
    }
    journal.found(part, "in rustup's nightly toolchain");
    Ok(())
}

/// `cargo fuzz`, and the C++ compiler for its engine.
pub(crate) fn ensure_cargo_fuzz(workspace: &Workspace, journal: &mut Journal) -> Result<()> {
    let mut compiler = Command::new("c++");
    compiler.arg("--version");
    if !works(compiler) {
        CXX_COMPILER.install(journal)?;
    }
    let part = "cargo-fuzz";
    let mut version = workspace.cargo("fuzz");
    version.arg("--version");
    if !works(version) {
        journal.install(part, "cargo install, about a minute", || {
            let install = || {
                let mut cargo = workspace.cargo("install");
                cargo.args(["cargo-fuzz", "--locked"]);
                cargo
            };
            mirror::fetch(install, "run `cargo install cargo-fuzz --locked` by hand")
        })?;
    }
    journal.found(part, "beside cargo");
    Ok(())
}

/// Wine, and a compiler for what it runs.
pub(crate) fn ensure_wine(journal: &mut Journal) -> Result<()> {
    let answers = |program: &str| {
        let mut version = Command::new(program);
        version.arg("--version");
        works(version)
    };
    if !(answers("wine") && answers("x86_64-w64-mingw32-gcc")) {
        WINE.install(journal)?;
    }
    journal.found(WINE.part, "of the system");
    Ok(())
}

/// The target of this machine, as rustc names it.
pub(crate) fn host_target(workspace: &Workspace) -> String {
    let mut rustc = super::compiler::rustc();
    rustc.args(["--print", "host-tuple"]).current_dir(&workspace.root);
    process::capture_ok(rustc, "check the Rust toolchain").map(|name| name.trim().to_owned()).unwrap_or_default()
}

fn works(command: Command) -> bool {
    process::capture(command, Errors::Captured, None).is_ok_and(|finished| finished.status.success())
}
