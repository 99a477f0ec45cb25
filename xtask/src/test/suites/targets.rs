//! The runtime compiles for the systems that apps run on.

use super::super::step::check;
use super::{Context, Stop, Suite, Tally};
use crate::setup::{Compiler, Journal, ensure_target, with_built_std};

pub(super) const SUITE: Suite = Suite { name: "targets", about: "the runtime compiles for the other systems", run };

/// What an app links.
const APP: &[&str] = &["--package", "columba", "--package", "columba-run-loop", "--all-features"];

/// There is no Dart API to link in a browser, but the codecs are for both sides of a web socket, too.
const CODECS: &[&str] = &["--package", "columba-wire"];

/// Each target, and the packages that are made for it.
const TARGETS: &[(&str, &[&str])] = &[
    ("aarch64-apple-darwin", APP),
    ("aarch64-apple-ios", APP),
    ("aarch64-linux-android", APP),
    ("x86_64-pc-windows-msvc", APP),
    ("x86_64-pc-windows-gnu", APP),
    ("wasm32-unknown-unknown", CODECS),
];

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    for (target, packages) in TARGETS {
        let compiler = ensure_target(cx.workspace, &mut Journal::default(), target).map_err(Stop::Unavailable)?;
        let mut cargo = cx.workspace.cargo("check");
        if compiler == Compiler::BuildStd {
            with_built_std(&mut cargo, cx.workspace, "std,panic_abort");
        }
        cargo.args(["--target", target]).args(*packages);
        check(tally, &format!("cargo check for {target}"), cargo, "mend what the compiler reports")?;
    }
    Ok(())
}
