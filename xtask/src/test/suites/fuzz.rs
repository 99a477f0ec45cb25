//! Every fuzz target for a few seconds; longer runs are by hand.

use std::fs;
use std::process::Command;

use super::super::step::check;
use super::{Context, Stop, Suite, Tally};
use crate::error::Error;
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
        check(tally, &name, fuzz(cx, &name)?, "the input that failed is in fuzz/artifacts; make it a unit test")?;
    }
    Ok(())
}

/// The run of one target, which starts from the seeds and keeps what it finds.
fn fuzz(cx: &Context<'_>, name: &str) -> Result<Command, Error> {
    let folder = cx.workspace.root.join("fuzz");
    let corpus = folder.join("corpus").join(name);
    fs::create_dir_all(&corpus).map_err(Error::file("create", &corpus))?;
    let seeds = folder.join("seeds").join(name);
    let mut cargo = cx.workspace.cargo("fuzz");
    cargo.args(["run", name, "--target-dir"]).arg(cx.workspace.target_dir.join("fuzz"));
    cargo.arg(corpus).args(seeds.is_dir().then_some(seeds));
    cargo.args(["--", "-max_total_time=10", "-timeout=5"]);
    // The stable compiler has the sanitizer and the coverage behind its switch for unstable flags.
    cargo.env("RUSTC_BOOTSTRAP", "1");
    Ok(cargo)
}
