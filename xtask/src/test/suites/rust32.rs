//! The runtime's Rust tests on the 32-bit processor of the downloaded Dart VM.

use super::super::libtest;
use super::{Context, RUNTIME, Stop, Suite, Tally, package_flags};
use crate::setup::Compiler;

pub(super) const SUITE: Suite = Suite { name: "rust32", about: "the runtime's Rust tests, in a 32-bit process", run };

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let compiler = cx.toolchain()?.compiler;
    if compiler == Compiler::Host {
        return Err(Stop::Inapplicable("the Dart VM has the host's processor: the suite `rust` is the same"));
    }
    let mut cargo = compiler.cargo(cx.workspace, "test");
    cargo.args(package_flags(&RUNTIME)).args(["--all-features", "--no-fail-fast", "--lib", "--bins", "--tests"]);
    libtest::run(tally, "cargo test for 32 bits", cargo)
}
