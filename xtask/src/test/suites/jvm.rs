//! Java and Kotlin: the doubles of Flutter's classes, tested in a JVM.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::super::dart_program;
use super::{Context, Stop, Suite, Tally};
use crate::error::{Error, Result};
use crate::process;
use crate::setup::Journal;
use crate::setup::jvm::{self, Jvm};

pub(super) const SUITE: Suite =
    Suite { name: "jvm", about: "doubles of Flutter's classes for Android, and generated code, in a JVM", run };

const DOUBLES: &str = "tests/doubles/jvm";

const LIMIT: Duration = Duration::from_secs(120);

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let jvm = jvm::ensure(cx.workspace, &mut Journal::default()).map_err(Stop::Unavailable)?;
    let doubles = cx.workspace.existing(DOUBLES, "the doubles of Flutter's classes for Android")?;
    let vectors = cx.workspace.existing("tests/vectors/standard_codec_vectors.json", "the vectors of the codec")?;
    let mut classes = Classes::new(&jvm, &cx.workspace.target_dir.join("jvm"))?;
    let goldens = cx.workspace.existing("tests/goldens/java", "generated Java")?;
    let tests = cx.workspace.existing("tests/jvm/java", "tests of generated Java")?;
    classes.compile_java(&[doubles.join("java"), doubles.join("test"), goldens, tests])?;
    let goldens = cx.workspace.existing("tests/goldens/kotlin", "generated Kotlin")?;
    classes.compile_kotlin(&[doubles.join("kotlin"), doubles.join("test"), goldens])?;
    let path = classes.path()?;
    let arguments = [vectors.into_os_string(), path];
    classes.test(tally, "doubles of Flutter's classes", "dev.columba.engine.EngineTests", &arguments)?;
    classes.test(tally, "coroutines over the doubles", "dev.columba.engine.DispatcherTestsKt", &[])?;
    classes.test(tally, "generated Java", "dev.columba.goldens.JavaTests", &[])
}

/// Classes of one program, compiled step by step; each step sees those before it.
struct Classes<'a> {
    jvm: &'a Jvm,
    out: PathBuf,
    folders: Vec<PathBuf>,
}

impl<'a> Classes<'a> {
    /// No classes yet; they go below `out`, which is emptied.
    fn new(jvm: &'a Jvm, out: &Path) -> Result<Self> {
        if out.exists() {
            fs::remove_dir_all(out).map_err(Error::file("empty", out))?;
        }
        Ok(Self { jvm, out: out.to_path_buf(), folders: Vec::new() })
    }

    /// Compiles all Java below `sources`.
    fn compile_java(&mut self, sources: &[PathBuf]) -> Result<()> {
        let mut javac = self.jvm.javac();
        javac.arg("-cp").arg(self.path()?).arg("-d").arg(self.next_folder()).args(files_below(sources, "java"));
        process::capture_ok(javac, "mend what javac reports").map(drop)
    }

    /// Compiles all Kotlin below `sources`, in one run: starting the compiler is what takes time.
    fn compile_kotlin(&mut self, sources: &[PathBuf]) -> Result<()> {
        let mut kotlinc = self.jvm.kotlinc();
        kotlinc.arg("-cp").arg(self.path()?).arg("-d").arg(self.next_folder()).args(files_below(sources, "kt"));
        process::capture_ok(kotlinc, "mend what the Kotlin compiler reports").map(drop)
    }

    /// Runs the tests of the class `main`.
    fn test(&self, tally: &mut Tally, name: &str, main: &str, arguments: &[OsString]) -> Result<(), Stop> {
        let mut java = self.jvm.java();
        java.args(["-ea", "-cp"]).arg(self.path()?).arg(main).args(arguments);
        dart_program::run(tally, name, java, LIMIT)
    }

    /// The class path of all steps so far.
    fn path(&self) -> Result<OsString> {
        let parts = self.folders.iter().cloned().chain(self.jvm.kotlin_libraries());
        env::join_paths(parts).map_err(|error| Error::missing(error.to_string(), "choose a target folder without it"))
    }

    fn next_folder(&mut self) -> PathBuf {
        let folder = self.out.join(self.folders.len().to_string());
        self.folders.push(folder.clone());
        folder
    }
}

/// All files with `extension` below `folders`, sorted.
fn files_below(folders: &[PathBuf], extension: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut open = folders.to_vec();
    while let Some(folder) = open.pop() {
        for path in crate::workspace::sorted_entries(&folder, |_| true) {
            match path.extension() {
                _ if path.is_dir() => open.push(path),
                Some(own) if own == extension => files.push(path),
                _ => {}
            }
        }
    }
    files.sort();
    files
}
