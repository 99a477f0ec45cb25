//! The figures of generated Java and Kotlin: a program in a JVM measures them, in several processes, since the compiler of a
//! JVM does not come to the same result each time. The process with the median ratio counts.

use std::fs;
use std::process::Command;

use super::figure::Figure;
use super::known::{self, Known};
use super::results_file;
use crate::error::{Error, Result};
use crate::process;
use crate::setup::{Journal, jvm};
use crate::test::jvm_classes::Classes;
use crate::workspace::Workspace;

const HELP: &str = "see benches/jvm/dev/columba/bench/CodecBench.java";

/// How many processes measure each language.
const FORKS: usize = 5;

/// Each language, and its figures.
const LANGUAGES: [(&str, [&str; 2]); 2] =
    [("java", ["java_encode", "java_decode"]), ("kotlin", ["kotlin_encode", "kotlin_decode"])];

/// The figures that there are.
pub(super) fn list() -> Vec<Known> {
    LANGUAGES.iter().flat_map(|(language, names)| known::group(language, names.iter().copied())).collect()
}

/// Measures the languages of which a figure is named in `only`, or all. No JVM is no reason to lose the other figures.
pub(super) fn measure(workspace: &Workspace, only: &[String]) -> Result<Vec<Figure>> {
    let is_wanted = |name: &&str| only.is_empty() || only.iter().any(|only| only == name);
    let languages: Vec<_> = LANGUAGES.iter().filter(|(_, names)| names.iter().any(&is_wanted)).collect();
    if languages.is_empty() {
        return Ok(Vec::new());
    }
    let jvm = match jvm::ensure(workspace, &mut Journal::default()) {
        Ok(jvm) => jvm,
        Err(error) => {
            println!("no figures of Java and Kotlin: {error}");
            return Ok(Vec::new());
        }
    };
    println!("building benches/jvm");
    let mut classes = Classes::new(&jvm, &workspace.target_dir.join("bench/jvm"))?;
    let existing = |path| workspace.existing(path, "what the benchmarks of Java and Kotlin need");
    classes.compile_java(&[existing("tests/doubles/jvm/java")?, existing("tests/goldens/java/dev")?])?;
    classes.compile_kotlin(&[existing("tests/doubles/jvm/kotlin")?, existing("tests/goldens/kotlin/everything")?])?;
    classes.compile_java(&[existing("benches/jvm")?])?;
    let mut figures = Vec::new();
    for (language, _) in languages {
        println!("measuring ({language})");
        let forks = (0..FORKS).map(|_| fork(workspace, &jvm, &classes, language)).collect::<Result<Vec<_>>>()?;
        figures.extend(Figure::medians(forks).into_iter().filter(|figure| is_wanted(&figure.name.as_str())));
    }
    Ok(figures)
}

/// The figures of one language in a process of its own, which compiles as well as a JVM can.
fn fork(workspace: &Workspace, jvm: &jvm::Jvm, classes: &Classes<'_>, language: &str) -> Result<Vec<Figure>> {
    let results = results_file(workspace, language)?;
    let mut java = Command::new(jvm.java().get_program());
    java.args(["-XX:+UseSerialGC", "-cp"]).arg(classes.path()?).arg("dev.columba.bench.CodecBench");
    java.arg(language).arg(&results);
    process::show_ok(java, HELP)?;
    let text = fs::read_to_string(&results).map_err(Error::file("read", &results))?;
    // It is read; what stays behind would only be stale.
    let _ = fs::remove_file(&results);
    Figure::parse_all(&text).map_err(|what| Error::Content { path: results, what, help: HELP.to_owned() })
}
