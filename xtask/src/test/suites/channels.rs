//! Generated Dart, and the doubles of Flutter's libraries that it runs with.

use super::super::dart_program::{self, LIMIT, name_of};
use super::{Context, Stop, Suite, Tally};
use crate::workspace::sorted_entries;

pub(super) const SUITE: Suite =
    Suite { name: "channels", about: "generated Dart over platform channels, in the VM", run };

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let folder = cx.workspace.root.join("tests/channels");
    for program in sorted_entries(&folder, |path| path.to_string_lossy().ends_with("_test.dart")) {
        let mut dart = cx.dart()?;
        dart.arg(&program).current_dir(&cx.workspace.root);
        dart_program::run(tally, &name_of(&cx.workspace.root, &program), dart, LIMIT)?;
    }
    Ok(())
}
