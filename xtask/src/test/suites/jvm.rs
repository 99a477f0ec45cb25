//! Java and Kotlin in a JVM: the doubles of Flutter's classes, and what is generated.

use super::super::jvm_classes::Classes;
use super::{Context, Stop, Suite, Tally};
use crate::setup::Journal;
use crate::setup::jvm;

pub(super) const SUITE: Suite =
    Suite { name: "jvm", about: "generated Java and Kotlin, over doubles of Flutter's classes for Android", run };

const DOUBLES: &str = "tests/doubles/jvm";

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let jvm = jvm::ensure(cx.workspace, &mut Journal::default()).map_err(Stop::Unavailable)?;
    let doubles = cx.workspace.existing(DOUBLES, "the doubles of Flutter's classes for Android")?;
    let vectors = cx.workspace.existing("tests/vectors/standard_codec_vectors.json", "the vectors of the codec")?;
    let mut classes = Classes::new(&jvm, &cx.workspace.target_dir.join("jvm"))?;
    let goldens = cx.workspace.existing("tests/goldens/java", "generated Java")?;
    let tests = cx.workspace.existing("tests/jvm/java", "tests of generated Java")?;
    classes.compile_java(&[doubles.join("java"), doubles.join("test"), goldens, tests])?;
    let goldens = cx.workspace.existing("tests/goldens/kotlin", "generated Kotlin")?;
    let programs = cx.workspace.existing("tests/jvm/kotlin", "the tests of generated Kotlin")?;
    classes.compile_kotlin(&[doubles.join("kotlin"), doubles.join("test"), goldens, programs])?;
    let path = classes.path()?;
    let arguments = [vectors.into_os_string(), path];
    classes.test(tally, "doubles of Flutter's classes", "dev.columba.engine.EngineTests", &arguments)?;
    classes.test(tally, "coroutines over the doubles", "dev.columba.engine.DispatcherTestsKt", &[])?;
    classes.test(tally, "generated Java", "dev.columba.goldens.JavaTests", &[])?;
    classes.test(tally, "generated Kotlin", "tests.MainKt", &[])
}
