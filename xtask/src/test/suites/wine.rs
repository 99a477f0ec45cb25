//! The Win32 run loop runs: its crate's tests, built for Windows, under Wine.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::super::libtest;
use super::{Context, Stop, Suite, Tally};
use crate::error::{Error, Result};
use crate::process;
use crate::setup::{Compiler, Journal, ensure_target, extras};
use crate::workspace::write_if_changed;

pub(super) const SUITE: Suite = Suite { name: "wine", about: "the Win32 run loop, under Wine", run };

const TARGET: &str = "x86_64-pc-windows-gnu";

/// Debian's Wine lacks a library that Rust's standard library needs.
const PROCESS_PRNG: &str = include_str!("process_prng.c");

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    extras::ensure_wine(&mut Journal::default()).map_err(Stop::Unavailable)?;
    let compiler = ensure_target(cx.workspace, &mut Journal::default(), TARGET).map_err(Stop::Unavailable)?;
    if compiler == Compiler::BuildStd {
        return Err(Stop::Inapplicable("rustup has no standard library for Windows here"));
    }
    let folder = cx.workspace.target_dir.join("wine");
    build_process_prng(&folder)?;
    let mut cargo = cx.workspace.cargo("test");
    cargo.args(["--package", "columba-run-loop", "--tests", "--no-fail-fast", "--target", TARGET]);
    // Wine sees the system's root as drive Z.
    cargo.env("WINEPATH", format!("Z:{}", folder.display().to_string().replace('/', "\\")));
    cargo.env("WINEPREFIX", folder.join("prefix")).env("WINEDEBUG", "-all");
    cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", "wine");
    libtest::run(tally, "columba-run-loop under Wine", cargo)
}

/// Makes the library that Wine lacks, where Wine will look for it.
fn build_process_prng(folder: &Path) -> Result<PathBuf> {
    let library = folder.join("bcryptprimitives.dll");
    let source = folder.join("process_prng.c");
    fs::create_dir_all(folder).map_err(Error::file("create", folder))?;
    if !library.exists() {
        write_if_changed(&source, PROCESS_PRNG)?;
        let mut compiler = Command::new("x86_64-w64-mingw32-gcc");
        compiler.args(["-shared", "-o"]).arg(&library).arg(&source).arg("-ladvapi32");
        process::capture_ok(compiler, "see what the compiler for Windows says above")?;
    }
    Ok(library)
}
