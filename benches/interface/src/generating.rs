//! Generating, in processes: from the file to the files of all languages, which are not there before.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::figure::{BATCHES, Figure, Times};
use crate::options::Options;
use crate::processes::{cpu_time, run};
use crate::synthetic;

/// What is required of the largest file of the goldens that asks for most languages, in milliseconds of the process.
const REQUIRED_LARGEST: f64 = 20.0;
/// What is required of 10,000 methods.
const REQUIRED_METHODS: f64 = 1000.0;

/// Uses every kind of declaration; from the root of the checkout, where xtask runs this.
const LARGEST: &str = "tests/goldens/interfaces/everything.dart";

/// One output per backend that does not need to be in a package.
const OUTPUTS: [&str; 14] = [
    "--package_name",
    "harbour",
    "--dart_out",
    "harbour.g.dart",
    "--dart_ffi_out",
    "harbour_ffi.g.dart",
    "--rust_out",
    "harbour.rs",
    "--kotlin_out",
    "Harbour.kt",
    "--kotlin_package",
    "dev.harbour",
    "--java_out",
    "Harbour.java",
];

pub(crate) fn measure(options: &Options) -> Result<Vec<Value>, Box<dyn Error>> {
    let mut figures = Vec::new();
    if options.wants("generate_largest") {
        let generating = Generating::new(options, Path::new(LARGEST));
        figures.push(generating.figure("generate_largest", "20 ms", REQUIRED_LARGEST)?);
    }
    let wants = [options.wants("generate_methods"), options.wants("generate_linear")];
    if wants.contains(&true) {
        figures.extend(methods(options)?);
    }
    Ok(figures)
}

/// 10,000 methods, beside a second and beside 1,000 methods.
fn methods(options: &Options) -> Result<Vec<Value>, Box<dyn Error>> {
    let of = |count: usize| -> Result<Generating, Box<dyn Error>> {
        let path = options.folder.join(format!("methods_{count}.dart"));
        fs::write(&path, synthetic::methods(count))?;
        Ok(Generating::new(options, &path))
    };
    let (few, many) = (of(1_000)?, of(10_000)?);
    let (mut of_few, mut of_many) = (Vec::new(), Vec::new());
    for _ in 0..BATCHES {
        of_few.push(few.time()? * 10.0);
        of_many.push(many.time()?);
    }
    let (few, many) = (Times::new(of_few), Times::new(of_many));
    let absolute = Figure::new("generate_methods", "ms", &many).limit("1 s", REQUIRED_METHODS);
    let growth = Figure::new("generate_linear", "ms", &many).limit("10 x 1,000", few.median());
    Ok(vec![absolute.finish(), growth.finish()])
}

/// A file and the folder that its outputs go to.
struct Generating {
    program: PathBuf,
    input: PathBuf,
    folder: PathBuf,
}

impl Generating {
    fn new(options: &Options, input: &Path) -> Self {
        let (program, input) = (options.columba.clone(), input.to_owned());
        Self { program, input, folder: options.folder.join("generated") }
    }

    /// The time that the system gives to a run that writes all files, in milliseconds.
    fn time(&self) -> Result<f64, Box<dyn Error>> {
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        cpu_time(self.command())
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(["generate", "--quiet", "--base_path"]).arg(&self.folder).args(OUTPUTS).arg(&self.input);
        command
    }

    fn figure(&self, name: &str, limit: &str, required: f64) -> Result<Value, Box<dyn Error>> {
        run(&mut self.command())?;
        let times = (0..BATCHES).map(|_| self.time()).collect::<Result<Vec<f64>, _>>()?;
        Ok(Figure::new(name, "ms", &Times::new(times)).limit(limit, required).finish())
    }
}
