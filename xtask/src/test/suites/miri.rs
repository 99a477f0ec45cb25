//! No undefined behaviour: Miri where it can be had, else the address sanitizer.

use std::process::Command;

use super::super::libtest;
use super::{Context, Stop, Suite, Tally};
use crate::setup::{Journal, extras};

pub(super) const SUITE: Suite = Suite { name: "miri", about: "no undefined behaviour, by Miri or a sanitizer", run };

/// Where the unsafe code is: all tests.
const UNSAFE: &[&str] = &["--package", "columba-dart-ffi", "--lib", "--tests"];

/// No unsafe code of its own, only of its dependencies, which its unit tests reach. Its properties would take Miri many
/// minutes to learn nothing: the suites `rust` and `fuzz` run them.
const SAFE: &[&str] = &["--package", "columba-wire", "--lib"];

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    match extras::ensure_miri(&mut Journal::default()) {
        Ok(()) => {
            libtest::run(tally, "miri, columba-dart-ffi", miri(cx, UNSAFE))?;
            libtest::run(tally, "miri, columba-wire", miri(cx, SAFE))
        }
        Err(error) => {
            eprintln!("{error}\n  taking the address sanitizer instead");
            libtest::run(tally, "address sanitizer", address_sanitizer(cx))
        }
    }
}

fn miri(cx: &Context<'_>, tests: &[&str]) -> Command {
    let mut cargo = extras::nightly("miri");
    cargo.arg("test").args(tests).args(["--all-features", "--no-fail-fast"]);
    // Property tests read the clock and their seeds' files; an interpreter has time for few cases.
    cargo.env("MIRIFLAGS", "-Zmiri-disable-isolation").env("PROPTEST_CASES", "8");
    cargo.current_dir(&cx.workspace.root).env("CARGO_TARGET_DIR", cx.workspace.target_dir.join("miri"));
    cargo
}

/// The sanitizer comes with the stable compiler, behind its switch for unstable flags.
fn address_sanitizer(cx: &Context<'_>) -> Command {
    let mut cargo = cx.workspace.cargo("test");
    cargo.args(["--package", "columba-dart-ffi", "--package", "columba-wire"]);
    cargo.args(["--all-features", "--no-fail-fast", "--lib", "--tests"]);
    // With an explicit target, build scripts and macros stay without the sanitizer.
    cargo.args(["--target", &extras::host_target(cx.workspace)]);
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "-Zsanitizer=address");
    cargo.env("CARGO_TARGET_DIR", cx.workspace.target_dir.join("asan"));
    cargo
}
