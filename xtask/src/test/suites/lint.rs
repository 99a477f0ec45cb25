//! Format and clippy, with warnings as errors.

use super::super::step::check;
use super::{Context, Stop, Suite, Tally};

pub(super) const SUITE: Suite = Suite { name: "lint", about: "format, and clippy with warnings as errors", run };

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let mut format = cx.workspace.cargo("fmt");
    format.args(["--all", "--check"]);
    check(tally, "cargo fmt", format, "run `cargo fmt --all`")?;
    let mut clippy = cx.workspace.cargo("clippy");
    clippy.args(["--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"]);
    check(tally, "cargo clippy", clippy, "mend what clippy reports")
}
