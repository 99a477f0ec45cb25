//! Whole processes: the command, beside a bare process and the start of the Dart VM, and how it grows with its input.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use serde_json::Value;

use crate::figure::{BATCHES, Figure, Times};
use crate::options::Options;
use crate::synthetic;

/// What is required of `columba check` on 50 KB: 10 ms, and 20 MiB of memory.
const REQUIRED_TIME: f64 = 10.0;
const REQUIRED_MEMORY: f64 = 20.0;

pub(crate) fn measure(options: &Options) -> Result<Vec<Value>, Box<dyn Error>> {
    let mut figures = Vec::new();
    // In this order: the peak of all children so far is read, and each is larger than the one before.
    if options.wants("process_start") {
        figures.push(start(options)?);
    }
    if options.wants("check_50k_process") || options.wants("check_50k_memory") {
        figures.extend(check(options)?);
    }
    if options.wants("dart_hello_dill") {
        figures.push(hello(options)?);
    }
    if options.wants("interface_linear") {
        figures.push(growth(options)?);
    }
    Ok(figures)
}

/// `columba --version`, beside a process that does nothing.
fn start(options: &Options) -> Result<Value, Box<dyn Error>> {
    let bare = times(|| Command::new("true"))?;
    let ours = times(|| command(&options.columba, &["--version"]))?;
    Ok(Figure::new("process_start", "ms", &ours.wall)
        .limit("bare process", bare.wall.median())
        .beside("user_and_system", ours.cpu.median())
        .finish())
}

/// `columba check` of an interface of 50 KB: its time, and its memory.
fn check(options: &Options) -> Result<Vec<Value>, Box<dyn Error>> {
    let path = options.folder.join("input_50k.dart");
    let text = synthetic::of_size(50 * 1024);
    fs::write(&path, &text)?;
    let ours = times(|| command(&options.columba, &["check", &path.to_string_lossy()]))?;
    let time = Figure::new("check_50k_process", "ms", &ours.wall)
        .limit("10 ms", REQUIRED_TIME)
        .beside("user_and_system", ours.cpu.median())
        .beside("bytes", text.len());
    let memory = Figure::new("check_50k_memory", "MiB", &Times::new(vec![ours.peak])).limit("20 MiB", REQUIRED_MEMORY);
    Ok(vec![time.finish(), memory.finish()])
}

/// The Dart VM's greeting from compiled code: what every generator that is written in Dart pays first.
fn hello(options: &Options) -> Result<Value, Box<dyn Error>> {
    let (source, compiled) = (options.folder.join("hello.dart"), options.folder.join("hello.dill"));
    fs::write(&source, "void main() => print('hello');\n")?;
    let (dart, arguments) = options.dart.split_first().ok_or("no Dart VM is given")?;
    let mut compile = Command::new(dart);
    compile.args(arguments).args(["--snapshot-kind=kernel", &format!("--snapshot={}", compiled.display())]);
    run(compile.arg(&source))?;
    let ours = times(|| {
        let mut command = command(&PathBuf::from(dart), &[]);
        command.args(arguments).arg(&compiled);
        command
    })?;
    Ok(Figure::new("dart_hello_dill", "ms", &ours.wall)
        .beside("user_and_system", ours.cpu.median())
        .beside("peak_mib", ours.peak)
        .finish())
}

/// The time of the system for 10,000 declarations of 100,000 beside that for 10,000. Processes, because each begins with no
/// memory: in one that has checked before, a small file finds all it needs and a large one does not.
fn growth(options: &Options) -> Result<Value, Box<dyn Error>> {
    let few = check_of(options, "input_10_000.dart", 5_000)?;
    let many = check_of(options, "input_100_000.dart", 50_000)?;
    let (mut of_few, mut of_many) = (Vec::new(), Vec::new());
    for _ in 0..BATCHES {
        of_few.push(cpu_time(few())?);
        of_many.push(cpu_time(many())? / 10.0);
    }
    let limit = Times::new(of_few).median();
    Ok(Figure::new("interface_linear", "ms", &Times::new(of_many)).limit("of 10,000", limit).finish())
}

/// A command that checks a file of `half` classes and as many methods.
fn check_of(options: &Options, name: &str, half: usize) -> Result<impl Fn() -> Command, Box<dyn Error>> {
    let path = options.folder.join(name);
    fs::write(&path, synthetic::interface(half))?;
    let program = options.columba.clone();
    Ok(move || command(&program, &["check", &path.to_string_lossy()]))
}

fn command(program: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

/// What many runs of a process took, in milliseconds and MiB.
struct Cost {
    wall: Times,
    cpu: Times,
    peak: f64,
}

/// Runs the process often, once before that to have its files in memory.
fn times(make: impl Fn() -> Command) -> Result<Cost, Box<dyn Error>> {
    run(&mut make())?;
    let (mut wall, mut cpu) = (Vec::new(), Vec::new());
    for _ in 0..BATCHES {
        let (before, clock) = (children_time()?, Instant::now());
        run(&mut make())?;
        wall.push(clock.elapsed().as_secs_f64() * 1e3);
        cpu.push(children_time()? - before);
    }
    Ok(Cost { wall: Times::new(wall), cpu: Times::new(cpu), peak: peak()? })
}

/// The time that the system gives to the process, in milliseconds.
pub(crate) fn cpu_time(mut command: Command) -> Result<f64, Box<dyn Error>> {
    let before = children_time()?;
    run(&mut command)?;
    Ok(children_time()? - before)
}

pub(crate) fn run(command: &mut Command) -> Result<(), Box<dyn Error>> {
    let output = command.stdin(Stdio::null()).output()?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(format!("{command:?} ended with {}:\n{said}", output.status).into())
}

/// The time that the system gave to all children so far, in milliseconds.
fn children_time() -> Result<f64, Box<dyn Error>> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let micros = (usage.user_time() + usage.system_time()).num_microseconds();
    Ok(f64::from(i32::try_from(micros)?) / 1e3)
}

/// The largest memory of any child so far, in MiB.
fn peak() -> Result<f64, Box<dyn Error>> {
    let kilobytes = getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss();
    Ok(f64::from(i32::try_from(kilobytes)?) / 1024.0)
}
