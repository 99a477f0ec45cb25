//! No undefined behaviour: Miri where it can be had, else the address sanitizer.

use std::process::Command;

use super::super::libtest;
use super::{Context, Stop, Suite, Tally, package_flags};
use crate::setup::{Journal, extras};

pub(super) const SUITE: Suite = Suite { name: "miri", about: "no undefined behaviour, by Miri or a sanitizer", run };

const PACKAGES: [&str; 2] = ["columba-wire", "columba-dart-ffi"];

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    match extras::ensure_miri(&mut Journal::default()) {
        Ok(()) => libtest::run(tally, "miri", miri(cx)),
        Err(error) => {
            eprintln!("{error}\n  taking the address sanitizer instead");
            libtest::run(tally, "address sanitizer", address_sanitizer(cx))
        }
    }
}

fn miri(cx: &Context<'_>) -> Command {
    let mut cargo = extras::nightly("miri");
    cargo.arg("test").args(package_flags(&PACKAGES)).args(["--all-features", "--no-fail-fast", "--lib", "--tests"]);
    // Property tests read the clock and their seeds' files; an interpreter has time for few cases.
    cargo.env("MIRIFLAGS", "-Zmiri-disable-isolation").env("PROPTEST_CASES", "8");
    cargo.current_dir(&cx.workspace.root).env("CARGO_TARGET_DIR", cx.workspace.target_dir.join("miri"));
    cargo
}

/// The sanitizer comes with the stable compiler, behind its switch for unstable flags.
fn address_sanitizer(cx: &Context<'_>) -> Command {
    let mut cargo = cx.workspace.cargo("test");
    cargo.args(package_flags(&PACKAGES)).args(["--all-features", "--no-fail-fast", "--lib", "--tests"]);
    // With an explicit target, build scripts and macros stay without the sanitizer.
    cargo.args(["--target", &extras::host_target(cx.workspace)]);
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Zsanitizer=address");
    cargo.env("CARGO_TARGET_DIR", cx.workspace.target_dir.join("asan"));
    cargo
}
