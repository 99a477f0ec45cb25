//! Writes a project for the conformance tests into a folder.
#![forbid(unsafe_code)]

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use columba_codegen::backends::is_supported;
use columba_conformance::{Interface, Project, dart, interfaces, project, torture};
use columba_interface::options::Target;

/// The targets that are driven.
const TARGETS: [Target; 5] = [Target::Dart, Target::DartFfi, Target::Rust, Target::Kotlin, Target::Java];

/// What to write.
#[derive(Debug, Parser)]
#[command(about = "Writes bindings, hosts and the Dart program of the conformance tests")]
struct Arguments {
    /// The folder of the interface files.
    #[arg(long)]
    interfaces: PathBuf,
    /// Where to write.
    #[arg(long)]
    out: PathBuf,
    /// The seed of the first random interface, and of the values.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many random interfaces.
    #[arg(long, default_value_t = 4)]
    random: usize,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let folder = &arguments.interfaces;
    let mut all = interfaces::written_by_hand(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    all.extend([interfaces::every_type(), interfaces::overflow()]);
    all.extend(interfaces::random(arguments.seed, arguments.random));
    for target in TARGETS.into_iter().filter(|target| is_supported(*target)) {
        write_target(arguments, target, &all)?;
    }
    write_program(arguments, Target::Dart, &all)?;
    write_program(arguments, Target::DartFfi, &all)
}

/// Writes the bindings and hosts of a target, and says what it cannot do.
fn write_target(arguments: &Arguments, target: Target, all: &[Interface]) -> Result<(), String> {
    let project = Project::new(target, all);
    for (name, why) in &project.left_out {
        let what = format!("{target:?} cannot do {name}: {why}");
        // Dart can do all that is valid.
        if target == Target::Dart {
            return Err(what);
        }
        println!("{what}");
    }
    for file in project.files() {
        write(&arguments.out.join(&file.path), &file.text)?;
    }
    write_torture(&arguments.out.join("torture"), target)
}

/// Writes bindings that are compiled alone, and for Dart a program that imports them.
fn write_torture(folder: &Path, target: Target) -> Result<(), String> {
    let project = Project::new(target, &torture::interfaces(target));
    let mut program = String::new();
    for file in project.files().into_iter().filter(|file| file.input != usize::MAX) {
        write(&folder.join(&file.path), &file.text)?;
    }
    for (index, name) in project.names().enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(program, "import '{name}.dart' as _{index};");
    }
    if [Target::Dart, Target::DartFfi].contains(&target) {
        let bindings = project::path(target, "main");
        write(&folder.join(bindings), &format!("{program}\nvoid main() {{}}\n"))?;
    }
    Ok(())
}

/// Writes the Dart program of a transport.
fn write_program(arguments: &Arguments, target: Target, all: &[Interface]) -> Result<(), String> {
    let project = Project::new(target, all);
    let bindings = project::path(target, "");
    let folder = arguments.out.join("program").join(bindings.parent().unwrap_or(Path::new("")));
    let mut names = Vec::new();
    for (id, name) in project.analysis.model.libraries.ids().zip(project.names()) {
        if let Some(text) = dart::library(&project, id, name, arguments.seed) {
            write(&folder.join(format!("{name}.dart")), &text)?;
            names.push(name);
        }
    }
    write(&folder.join("main.dart"), &dart::program(&names))?;
    println!("{target:?}: {} interfaces, {} of them driven", all.len(), names.len());
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let attempt = || -> io::Result<()> {
        fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
        fs::write(path, text)
    };
    attempt().map_err(|error| format!("{}: {error}", path.display()))
}
