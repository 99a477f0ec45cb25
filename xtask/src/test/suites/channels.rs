//! Generated Dart, and the doubles of Flutter's libraries that it runs with.

use super::super::dart_program::{self, LIMIT, name_of};
use super::{Context, Stop, Suite, Tally};
use crate::process;
use crate::workspace::sorted_entries;

pub(super) const SUITE: Suite =
    Suite { name: "channels", about: "generated Dart over platform channels, in the VM", run };

/// How many random interfaces are compiled.
const RANDOM: &str = "60";

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let folder = cx.workspace.root.join("tests/channels");
    for program in sorted_entries(&folder, |path| path.to_string_lossy().ends_with("_test.dart")) {
        let mut dart = cx.dart()?;
        dart.arg(&program).current_dir(&cx.workspace.root);
        dart_program::run(tally, &name_of(&cx.workspace.root, &program), dart, LIMIT)?;
    }
    compile_generated(cx, tally)
}

/// Has the VM compile what is generated from random interfaces, and from those with awkward names.
fn compile_generated(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let folder = cx.workspace.target_dir.join("dart-proof");
    let mut generate = cx.workspace.cargo("run");
    generate.args(["--quiet", "--package", "columba-dart-proof", "--"]).arg(&folder).arg(RANDOM);
    process::show_ok(generate, "mend the generator, or the interfaces in tests/channels/generator")?;
    let mut dart = cx.dart()?;
    dart.arg(folder.join("all_test.dart")).current_dir(&cx.workspace.root);
    dart_program::run(tally, "tests/channels/generator", dart, LIMIT)
}
