//! Compiling and running programs for the JVM.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::context::Stop;
use super::dart_program;
use super::tally::Tally;
use crate::error::{Error, Result};
use crate::process;
use crate::setup::jvm::Jvm;

/// Classes of one program, compiled step by step; each step sees those before it.
pub(crate) struct Classes<'a> {
    jvm: &'a Jvm,
    out: PathBuf,
    folders: Vec<PathBuf>,
}

impl<'a> Classes<'a> {
    /// No classes yet; they go below `out`, which is emptied.
    pub(crate) fn new(jvm: &'a Jvm, out: &Path) -> Result<Self> {
        if out.exists() {
            fs::remove_dir_all(out).map_err(Error::file("empty", out))?;
        }
        Ok(Self { jvm, out: out.to_path_buf(), folders: Vec::new() })
    }

    /// Compiles all Java below `sources`.
    pub(crate) fn compile_java(&mut self, sources: &[PathBuf]) -> Result<()> {
        let mut javac = self.jvm.javac();
        javac.arg("-cp").arg(self.path()?).arg("-d").arg(self.next_folder()).args(files_below(sources, "java"));
        process::capture_ok(javac, "mend what javac reports").map(drop)
    }

    /// Compiles all Kotlin below `sources`, in one run: starting the compiler is what takes time.
    pub(crate) fn compile_kotlin(&mut self, sources: &[PathBuf]) -> Result<()> {
        let mut kotlinc = self.jvm.kotlinc();
        kotlinc.arg("-cp").arg(self.path()?).arg("-d").arg(self.next_folder()).args(files_below(sources, "kt"));
        process::capture_ok(kotlinc, "mend what the Kotlin compiler reports").map(drop)
    }

    /// Runs the tests of the class `main`.
    pub(crate) fn test(&self, tally: &mut Tally, name: &str, main: &str, arguments: &[OsString]) -> Result<(), Stop> {
        let mut java = self.jvm.java();
        java.args(["-ea", "-cp"]).arg(self.path()?).arg(main).args(arguments);
        dart_program::run(tally, name, java, dart_program::LIMIT)
    }

    /// The program of the class `main`, as a command and its arguments.
    pub(crate) fn command(&self, main: &str) -> Result<Vec<OsString>> {
        let java = self.jvm.java();
        let start = std::iter::once(java.get_program()).chain(java.get_args()).map(OsString::from);
        Ok(start.chain(["-ea".into(), "-cp".into(), self.path()?, main.into()]).collect())
    }

    /// The class path of all steps so far.
    pub(crate) fn path(&self) -> Result<OsString> {
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
