//! Finding what the commands need and installing what is missing.
//!
//! Each part looks first and does nothing when it is satisfied, so that a second run is quick and uses no network.

mod compiler;
mod dart_vm;
mod debian;
pub(crate) mod extras;
mod journal;
pub(crate) mod jvm;
pub(crate) mod mirror;
mod npm;

use crate::error::Result;
use crate::workspace::Workspace;

pub(crate) use compiler::{Compiler, Profile, ensure_target, rustc, with_built_std};
pub(crate) use dart_vm::DartVm;
pub(crate) use journal::Journal;

/// The Dart VM, and the Rust compiler for libraries that it can load.
#[derive(Debug, Clone)]
pub(crate) struct Toolchain {
    pub(crate) dart: DartVm,
    pub(crate) compiler: Compiler,
}

/// Finds or installs what every command needs; `journal` tells the user.
pub(crate) fn ensure(workspace: &Workspace, journal: &mut Journal) -> Result<Toolchain> {
    let dart = dart_vm::ensure(workspace, journal)?;
    let compiler = compiler::ensure(workspace, journal, &dart)?;
    Ok(Toolchain { dart, compiler })
}

/// The same for the commands that only use it: silent unless something is installed.
pub(crate) fn ensure_quietly(workspace: &Workspace) -> Result<Toolchain> {
    ensure(workspace, &mut Journal::default())
}

/// `cargo xtask setup`: prints what was found and what was installed.
pub(crate) fn run(workspace: &Workspace, all: bool) -> Result<()> {
    let mut journal = Journal::default();
    let outcome = ensure(workspace, &mut journal);
    let extras = if outcome.is_ok() && all { extras::ensure_all(workspace, &mut journal) } else { Ok(()) };
    journal.print_table();
    outcome.and(extras)
}
