//! The documentation builds without a warning, and its examples run.

use super::super::{libtest, step::check};
use super::{Context, Stop, Suite, Tally};

pub(super) const SUITE: Suite = Suite { name: "docs", about: "rustdoc with warnings as errors, and its examples", run };

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let mut doc = cx.workspace.cargo("doc");
    doc.args(["--no-deps", "--workspace", "--all-features"]).env("RUSTDOCFLAGS", "-D warnings");
    check(tally, "cargo doc", doc, "mend what rustdoc reports")?;
    let mut examples = cx.workspace.cargo("test");
    examples.args(["--doc", "--workspace", "--all-features", "--no-fail-fast"]);
    libtest::run(tally, "cargo test --doc", examples)
}
