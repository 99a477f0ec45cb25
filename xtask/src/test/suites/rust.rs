//! The Rust tests, on the host.

use super::super::libtest;
use super::{Context, Stop, Suite, Tally};

pub(super) const SUITE: Suite = Suite { name: "rust", about: "the Rust tests of every crate, on the host", run };

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let mut cargo = cx.workspace.cargo("test");
    // `--all-targets` would run the benchmarks as tests; the documentation's examples are the suite `docs`.
    cargo.args(["--workspace", "--all-features", "--no-fail-fast", "--lib", "--bins", "--tests", "--examples"]);
    libtest::run(tally, "cargo test", cargo)
}
