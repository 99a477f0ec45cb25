//! Typed calls in a real VM. Each program gets the folder of the built library as its argument.

use super::super::dart_program::{self, LIMIT, name_of};
use super::{Context, Stop, Suite, Tally};
use crate::error::Error;
use crate::workspace::sorted_entries;

pub(super) const SUITE: Suite = Suite { name: "typed", about: "typed calls of Dart and Rust, in the VM", run };

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let library = cx.build_library(&cx.workspace.existing("tests/typed/library", "the library of the typed tests")?)?;
    let missing = || Error::missing("the library of the typed tests has no folder", "this is a defect of xtask");
    let libraries = library.parent().ok_or_else(missing)?;
    let folder = cx.workspace.root.join("tests/typed");
    for program in sorted_entries(&folder, |path| path.to_string_lossy().ends_with("_test.dart")) {
        let mut dart = cx.dart()?;
        dart.arg(&program).arg(libraries).current_dir(&cx.workspace.root);
        dart_program::run(tally, &name_of(&cx.workspace.root, &program), dart, LIMIT)?;
    }
    Ok(())
}
