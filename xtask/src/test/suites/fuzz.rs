//! Every fuzz target for a few seconds; longer runs are by hand.

use super::super::step::check;
use super::{Context, Stop, Suite, Tally};
use crate::setup::{Journal, extras};
use crate::workspace::sorted_entries;

pub(super) const SUITE: Suite = Suite { name: "fuzz", about: "every fuzz target, for 10 s each", run };

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let folder = cx.workspace.root.join("fuzz/fuzz_targets");
    let targets = sorted_entries(&folder, |path| path.extension().is_some_and(|extension| extension == "rs"));
    if targets.is_empty() {
        return Ok(());
    }
    extras::ensure_cargo_fuzz(cx.workspace, &mut Journal::default()).map_err(Stop::Unavailable)?;
    for name in targets.iter().filter_map(|path| path.file_stem()).map(|name| name.to_string_lossy()) {
        let mut cargo = cx.workspace.cargo("fuzz");
        cargo.args(["run", &name, "--target-dir"]).arg(cx.workspace.target_dir.join("fuzz"));
        cargo.args(["--", "-max_total_time=10", "-timeout=5"]);
        // The stable compiler ships the sanitizer and the coverage behind its switch for unstable flags.
        cargo.env("RUSTC_BOOTSTRAP", "1");
        check(tally, &name, cargo, "the input that failed is in fuzz/artifacts; make it a unit test")?;
    }
    Ok(())
}
