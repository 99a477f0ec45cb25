//! Names that are trouble, in every role: what is generated for them must compile.

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::super::super::jvm_classes::Classes;
use super::project::Transport;
use super::{Context, Project, Stop, Tally, matrix};
use crate::error::{Error, Result};
use crate::setup::Journal;
use crate::setup::jvm::{self, Jvm};

/// A language, and what compiles its sources.
type Compiler = (&'static str, fn(&Context<'_>, &Project) -> Result<(), Stop>);

const COMPILERS: [Compiler; 5] =
    [("Dart", dart), ("Dart for Rust", typed), ("Rust", rust), ("Kotlin", kotlin), ("Java", java)];

/// Compiles what is generated for each target.
pub(super) fn run(cx: &Context<'_>, tally: &mut Tally, project: &Project) {
    for (language, compile) in COMPILERS {
        let start = Instant::now();
        match compile(cx, project) {
            Ok(()) => tally.pass(&format!("names that are trouble in {language}"), start.elapsed()),
            Err(stop) => matrix::note(cx, tally, &format!("names that are trouble in {language}"), stop),
        }
    }
}

/// The sources for a target.
fn sources(project: &Project, folder: &str) -> PathBuf {
    project.folder.join("torture").join(folder)
}

fn dart(cx: &Context<'_>, project: &Project) -> Result<(), Stop> {
    let program = sources(project, "channels").join("main.dart");
    project.compile(cx, Transport::Channels, &program, &program.with_extension("dill"))
}

fn typed(cx: &Context<'_>, project: &Project) -> Result<(), Stop> {
    let program = sources(project, "typed").join("main.dart");
    project.compile(cx, Transport::Typed, &program, &program.with_extension("dill"))
}

fn rust(cx: &Context<'_>, project: &Project) -> Result<(), Stop> {
    super::rust::check(cx, &sources(project, "rust"))
}

fn kotlin(cx: &Context<'_>, project: &Project) -> Result<(), Stop> {
    let jvm = ensure(cx)?;
    let mut classes = doubles(cx, &jvm, &project.folder.join("torture-kotlin-classes"))?;
    Ok(classes.compile_kotlin(&[sources(project, "kotlin")])?)
}

fn java(cx: &Context<'_>, project: &Project) -> Result<(), Stop> {
    let jvm = ensure(cx)?;
    let mut classes = doubles(cx, &jvm, &project.folder.join("torture-java-classes"))?;
    Ok(classes.compile_java(&[sources(project, "java")])?)
}

fn ensure(cx: &Context<'_>) -> Result<Jvm, Stop> {
    jvm::ensure(cx.workspace, &mut Journal::default()).map_err(Stop::Unavailable)
}

fn doubles<'j>(cx: &Context<'_>, jvm: &'j Jvm, out: &Path) -> Result<Classes<'j>, Error> {
    let doubles = cx.workspace.existing("tests/doubles/jvm", "the doubles of Flutter's classes for Android")?;
    let mut classes = Classes::new(jvm, out)?;
    classes.compile_java(&[doubles.join("java")])?;
    Ok(classes)
}
