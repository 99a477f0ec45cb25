//! Kotlin and Java: JVM processes.

use std::ffi::OsString;

use super::super::super::jvm_classes::Classes;
use super::{Context, Project, Stop};
use crate::setup::Journal;
use crate::setup::jvm;

/// Compiles the bindings and the host in Kotlin, in one run of the compiler.
pub(super) fn build_kotlin(cx: &Context<'_>, project: &Project) -> Result<Vec<OsString>, Stop> {
    let jvm = jvm::ensure(cx.workspace, &mut Journal::default()).map_err(Stop::Unavailable)?;
    let doubles = cx.workspace.existing("tests/doubles/jvm", "the doubles of Flutter's classes for Android")?;
    let host = cx.workspace.existing("tests/conformance/hosts/kotlin", "the host in Kotlin")?;
    let mut classes = Classes::new(&jvm, &project.folder.join("kotlin-classes"))?;
    classes.compile_java(&[doubles.join("java")])?;
    classes.compile_kotlin(&[doubles.join("kotlin"), host, project.folder.join("kotlin")])?;
    Ok(classes.command("conformance.MainKt")?)
}

/// Compiles the bindings and the host in Java.
pub(super) fn build_java(cx: &Context<'_>, project: &Project) -> Result<Vec<OsString>, Stop> {
    let jvm = jvm::ensure(cx.workspace, &mut Journal::default()).map_err(Stop::Unavailable)?;
    let doubles = cx.workspace.existing("tests/doubles/jvm", "the doubles of Flutter's classes for Android")?;
    let host = cx.workspace.existing("tests/conformance/hosts/java", "the host in Java")?;
    let mut classes = Classes::new(&jvm, &project.folder.join("java-classes"))?;
    classes.compile_java(&[doubles.join("java")])?;
    classes.compile_java(&[host, project.folder.join("java")])?;
    Ok(classes.command("conformance.Main")?)
}
