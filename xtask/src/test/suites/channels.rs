//! Generated Dart, and the doubles of Flutter's libraries that it runs with.

use super::super::dart_program::{self, LIMIT, name_of};
use super::{Context, Stop, Suite, Tally};
use crate::process;
use crate::workspace::sorted_entries;

pub(super) const SUITE: Suite =
    Suite { name: "channels", about: "generated Dart over platform channels, in the VM", run };

/// How many random interfaces are compiled.
const RANDOM: &str = "60";
/// To how many random interfaces random values are given.
const WITH_VALUES: &str = "48";

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let folder = cx.workspace.root.join("tests/channels");
    for program in sorted_entries(&folder, |path| path.to_string_lossy().ends_with("_test.dart")) {
        let mut dart = cx.dart()?;
        dart.arg(&program).current_dir(&cx.workspace.root);
        dart_program::run(tally, &name_of(&cx.workspace.root, &program), dart, LIMIT)?;
    }
    compile_generated(cx, tally)?;
    pass_values(cx, tally)
}

/// Passes random values through what is generated from random interfaces: `tests/random/src/main.rs` says what is compared.
fn pass_values(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let vm = cx.dart()?;
    let mut proof = cx.workspace.cargo("run");
    proof.args(["--quiet", "--package", "columba-random-proof", "--"]);
    proof.arg(cx.workspace.root.join("tests/random/support.dart"));
    proof.arg(cx.workspace.target_dir.join("random-proof")).arg(WITH_VALUES);
    proof.arg("--").arg(vm.get_program()).args(vm.get_args());
    dart_program::run(tally, "tests/random", proof, LIMIT.saturating_mul(2))
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
