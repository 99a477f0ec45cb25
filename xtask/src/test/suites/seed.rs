//! Programs written against the seed system, unchanged but for the names of the packages. Each is a folder with a
//! library (`Cargo.toml`) and a program (`main.dart`), which gets the folder of the built library as its argument.

use std::path::Path;

use super::super::dart_program::{self, LIMIT, name_of};
use super::{Context, Stop, Suite, Tally};
use crate::error::Error;
use crate::workspace::sorted_entries;

pub(super) const SUITE: Suite = Suite { name: "seed", about: "programs of the seed system, as a drop-in", run };

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    for folder in sorted_entries(&cx.workspace.root.join("tests/seed"), Path::is_dir) {
        let library = cx.build_library(&folder)?;
        let missing = || Error::missing("the library of the seed tests has no folder", "this is a defect of xtask");
        let libraries = library.parent().ok_or_else(missing)?;
        let mut dart = cx.dart()?;
        dart.arg(folder.join("main.dart")).arg(libraries).current_dir(&folder);
        dart_program::run(tally, &name_of(&cx.workspace.root, &folder), dart, LIMIT)?;
    }
    Ok(())
}
