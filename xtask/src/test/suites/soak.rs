//! Everything at once for a while: nothing leaks, nothing hangs.

use std::time::Duration;

use super::super::dart_program::{self, LIMIT};
use super::{Context, Stop, Suite, Tally, vm};

pub(super) const SUITE: Suite =
    Suite { name: "soak", about: "everything at once: 10 s, a minute by name or in CI", run };

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let program = cx.workspace.existing("tests/vm/soak.dart", "the endurance test")?;
    let libraries = vm::build_libraries(cx)?;
    let seconds = if cx.is_chosen || cx.workspace.is_ci { 60 } else { 10 };
    let mut dart = cx.dart()?;
    dart.arg(&program).arg(libraries).arg(seconds.to_string()).current_dir(&cx.workspace.root);
    dart_program::run(tally, "tests/vm/soak.dart", dart, LIMIT + Duration::from_secs(seconds))
}
