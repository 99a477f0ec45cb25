//! The suites, in the order in which they run: what fails fast comes first.

mod channels;
mod conformance;
mod dart;
mod docs;
mod fuzz;
mod interface;
mod jvm;
mod lint;
mod miri;
mod readme;
mod rust;
mod rust32;
mod seed;
mod soak;
mod targets;
mod typed;
mod vm;
mod wine;

use super::context::{Context, Stop};
use super::tally::Tally;

/// A group of tests with a name.
pub(crate) struct Suite {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    /// Runs the tests and counts each; an early end says why.
    pub(crate) run: fn(&Context<'_>, &mut Tally) -> Result<(), Stop>,
}

pub(crate) const SUITES: &[Suite] = &[
    lint::SUITE,
    docs::SUITE,
    rust::SUITE,
    rust32::SUITE,
    dart::SUITE,
    channels::SUITE,
    interface::SUITE,
    jvm::SUITE,
    vm::SUITE,
    seed::SUITE,
    typed::SUITE,
    conformance::SUITE,
    soak::SUITE,
    readme::SUITE,
    targets::SUITE,
    wine::SUITE,
    miri::SUITE,
    fuzz::SUITE,
];

/// The packages of the runtime: what an app links.
const RUNTIME: [&str; 4] = ["columba-wire", "columba-dart-ffi", "columba-run-loop", "columba"];

/// `-p` for each of `packages`.
fn package_flags<'a>(packages: &'a [&'a str]) -> impl Iterator<Item = &'a str> {
    packages.iter().flat_map(|package| ["--package", package])
}
