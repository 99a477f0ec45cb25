//! The parser of interfaces beside the front end of the Dart VM: `tests/interface/src/main.rs` says what is compared.

use std::time::Duration;

use super::super::dart_program;
use super::{Context, Stop, Suite, Tally};
use crate::dart;
use crate::process;

pub(super) const SUITE: Suite =
    Suite { name: "interface", about: "the syntax of interfaces, beside the Dart VM's front end", run };

/// The front end compiles over a thousand files, several times.
const LIMIT: Duration = Duration::from_secs(600);

const PACKAGE: &str = "columba-interface-proof";

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let folder = cx.workspace.existing("tests/interface", "the corpus of interfaces")?;
    let vm = dart::plain_command(cx.workspace, cx.toolchain()?)?;
    let mut build = cx.workspace.cargo("build");
    build.args(["--quiet", "--package", PACKAGE]);
    process::show_ok(build, "mend what does not compile")?;
    let mut proof = cx.workspace.cargo("run");
    proof.args(["--quiet", "--package", PACKAGE, "--"]).arg(folder);
    proof.arg(cx.workspace.target_dir.join("interface-proof"));
    proof.arg("--").arg(vm.get_program()).args(vm.get_args());
    dart_program::run(tally, "tests/interface", proof, LIMIT)
}
