//! Java and the Kotlin compiler, for what only the suites of those languages need.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Journal;
use super::debian::Packages;
use super::npm::Package;
use crate::error::{Error, Result};
use crate::process::{self, Errors};
use crate::workspace::Workspace;

const JDK: Packages = Packages {
    part: "Java",
    cost: "Debian default-jdk-headless, 250 MB, about a minute",
    names: &["default-jdk-headless"],
};

/// The oldest Java that the doubles and the Kotlin compiler are run with.
const OLDEST_JAVA: u32 = 17;

/// The compiler as the npm package ships it, with the libraries that Kotlin programs need.
const KOTLIN: Package = Package {
    name: "kotlin-compiler",
    version: "2.4.20",
    integrity: "sha512-IF5IVM7LpPhA/ntHQQpaVt1yxpaaQovtEVYLyqWMuaLr0XelLPPm7/sM6HLhtcRjjjoSsK7I7lP2kzYJkMy73w==",
    help: "unpack that package into the cache folder yourself",
};
const KOTLIN_PART: &str = "Kotlin compiler";
const KOTLIN_COST: &str = "npm kotlin-compiler, 90 MB, about 10 s";

const ARCHIVE_PART: &str = "archive of the Kotlin compiler's classes";
const ARCHIVE_COST: &str = "made here, 60 MB, about 20 s";

/// What the compiler itself needs of its libraries.
const COMPILER_JARS: [&str; 7] = [
    "kotlin-compiler.jar",
    "kotlin-stdlib.jar",
    "kotlinx-coroutines-core-jvm.jar",
    "annotations-13.0.jar",
    "kotlin-script-runtime.jar",
    "kotlin-reflect.jar",
    "kotlin-daemon-client.jar",
];

/// What compiled programs need of them.
const PROGRAM_JARS: [&str; 2] = ["kotlin-stdlib.jar", "kotlinx-coroutines-core-jvm.jar"];

/// Java, and compilers for it.
#[derive(Debug, Clone)]
pub(crate) struct Jvm {
    java: PathBuf,
    javac: PathBuf,
    /// Kotlin's home, with `lib` in it.
    kotlin: PathBuf,
    /// The compiler's classes as this Java keeps them: compiling takes half the time.
    archive: PathBuf,
}

impl Jvm {
    /// `java`, with what short programs want.
    pub(crate) fn java(&self) -> Command {
        let mut java = Command::new(&self.java);
        java.args(["-Xshare:auto", "-XX:TieredStopAtLevel=1"]);
        java
    }

    /// `javac`, with all warnings as errors.
    pub(crate) fn javac(&self) -> Command {
        let mut javac = Command::new(&self.javac);
        javac.args(["-encoding", "UTF-8", "-Xlint:all", "-Werror"]);
        javac
    }

    /// `kotlinc`, with warnings as errors.
    pub(crate) fn kotlinc(&self) -> Command {
        let mut kotlinc = self.java();
        kotlinc.arg(format!("-XX:SharedArchiveFile={}", self.archive.display())).arg("-Xlog:disable");
        kotlinc.args(self.compiler_arguments()).args(["-Werror", "-jvm-target", "17"]);
        kotlinc
    }

    /// What a Kotlin program needs on its class path, and at its compilation.
    pub(crate) fn kotlin_libraries(&self) -> impl Iterator<Item = PathBuf> + '_ {
        PROGRAM_JARS.iter().map(|jar| self.kotlin.join("lib").join(jar))
    }

    fn compiler_arguments(&self) -> Vec<String> {
        let jars: Vec<String> =
            COMPILER_JARS.iter().map(|jar| self.kotlin.join("lib").join(jar).display().to_string()).collect();
        let main = "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler";
        let home = self.kotlin.display().to_string();
        ["-cp", &jars.join(":"), main, "-kotlin-home", &home, "-no-stdlib", "-no-reflect"].map(str::to_owned).into()
    }
}

/// Finds or installs all of it.
pub(crate) fn ensure(workspace: &Workspace, journal: &mut Journal) -> Result<Jvm> {
    let (java, version) = ensure_java(journal)?;
    let kotlin = ensure_kotlin(workspace, journal)?;
    let archive = workspace.cache_dir.join(format!("kotlin-{}-java-{version}.jsa", KOTLIN.version));
    let jvm = Jvm { javac: java.with_file_name("javac"), java, kotlin, archive };
    if !jvm.archive.is_file() {
        journal.install(ARCHIVE_PART, ARCHIVE_COST, || make_archive(workspace, &jvm))?;
    }
    Ok(jvm)
}

/// `java` of a JDK that is new enough, and its version.
fn ensure_java(journal: &mut Journal) -> Result<(PathBuf, String)> {
    if find_java().is_none() {
        JDK.install(journal)?;
    }
    let (java, version) = find_java().ok_or_else(|| {
        let what = format!("there is no JDK {OLDEST_JAVA} or newer, neither in JAVA_HOME nor on the PATH");
        Error::missing(what, "install one, and have JAVA_HOME lead to it")
    })?;
    journal.found(JDK.part, format!("{version}: {}", java.display()));
    Ok((java, version))
}

fn find_java() -> Option<(PathBuf, String)> {
    let home = env::var_os("JAVA_HOME").map(|home| Path::new(&home).join("bin"));
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = home.into_iter().chain(env::split_paths(&path));
    folders.map(|folder| folder.join("java")).find_map(|java| {
        let version = java.with_file_name("javac").is_file().then(|| version_of(&java))??;
        (major(&version) >= OLDEST_JAVA).then_some((java, version))
    })
}

/// As `java -version` says it.
fn version_of(java: &Path) -> Option<String> {
    let mut command = Command::new(java);
    command.arg("-version");
    let finished = process::capture(command, Errors::Captured, None).ok()?;
    parse_version(&finished.stderr).map(str::to_owned)
}

/// The version in `openjdk version "17.0.15" 2025-04-15`.
fn parse_version(text: &str) -> Option<&str> {
    text.split('"').nth(1)
}

fn major(version: &str) -> u32 {
    version.split(['.', '-', '+']).next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn ensure_kotlin(workspace: &Workspace, journal: &mut Journal) -> Result<PathBuf> {
    let home = workspace.cache_dir.join(format!("kotlin-{}/compiler", KOTLIN.version));
    if !home.is_dir() {
        journal.install(KOTLIN_PART, KOTLIN_COST, || KOTLIN.unpack("package", &home))?;
    }
    journal.found(KOTLIN_PART, format!("{}: {}", KOTLIN.version, home.display()));
    Ok(home)
}

/// Compiles a small program and has Java keep the classes that this took.
fn make_archive(workspace: &Workspace, jvm: &Jvm) -> Result<()> {
    let scratch = workspace.cache_dir.join(format!("kotlin-archive-{}", std::process::id()));
    fs::create_dir_all(&scratch).map_err(Error::file("create", &scratch))?;
    let outcome = compile_into_archive(jvm, &scratch);
    // What stays behind is scratch, whatever the outcome.
    let _ = fs::remove_dir_all(&scratch);
    outcome
}

fn compile_into_archive(jvm: &Jvm, scratch: &Path) -> Result<()> {
    let source = scratch.join("Warm.kt");
    fs::write(&source, include_str!("Warm.kt")).map_err(Error::file("write", &source))?;
    let fresh = scratch.join("fresh.jsa");
    let mut kotlinc = jvm.java();
    kotlinc.arg(format!("-XX:ArchiveClassesAtExit={}", fresh.display())).arg("-Xlog:disable");
    kotlinc.args(jvm.compiler_arguments()).arg("-cp").arg(jvm.kotlin.join("lib/kotlin-stdlib.jar"));
    kotlinc.arg("-d").arg(scratch.join("out")).arg(&source);
    process::capture_ok(kotlinc, "see what the Kotlin compiler says above")?;
    fs::rename(&fresh, &jvm.archive).map_err(Error::file("write", &jvm.archive))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_versions_of_java() {
        let of = |text: &str| parse_version(text).map(major);
        assert_eq!(of("openjdk version \"17.0.15\" 2025-04-15\nOpenJDK Runtime"), Some(17));
        assert_eq!(of("openjdk version \"25-ea\" 2025-09-16"), Some(25));
        assert_eq!(of("java version \"1.8.0_452\""), Some(1));
        assert_eq!(of("sh: java: not found"), None);
    }
}
