//! Building Rust for the processor of the Dart VM.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::debian::Packages;
use super::{DartVm, Journal, mirror};
use crate::error::{Error, Result};
use crate::process::{self, Errors};
use crate::workspace::Workspace;

/// The target of the downloaded VM.
const I686: &str = "i686-unknown-linux-gnu";

/// Debian's compiler that comes with the sources of its std, for where rustup cannot add a target.
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";

/// What the sources of std have below the compiler's root.
const STD_SOURCES_LOCK: &str = "lib/rustlib/src/rust/library/Cargo.lock";

/// The workspace's own `rust-version`.
const OLDEST_RUST: &str = env!("CARGO_PKG_RUST_VERSION");

/// Set to anything, it makes this machine one where rustup cannot add targets.
const FORCE_BUILD_STD: &str = "COLUMBA_FORCE_BUILD_STD";

const C_COMPILER: Packages = Packages {
    part: "32-bit linking",
    cost: "Debian gcc-multilib, 60 MB, about 30 s",
    names: &["gcc", "gcc-multilib"],
};

const STD_SOURCES: Packages = Packages {
    part: "Rust with the sources of std",
    cost: "Debian rustc-web rust-web-src, 150 MB, about a minute; the first build takes 90 s more",
    names: &["rustc-web", "rust-web-src"],
};

/// How libraries for the VM are compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compiler {
    /// The VM has the host's processor.
    Host,
    /// 32-bit x86, with the std that rustup ships.
    Shipped,
    /// 32-bit x86, with a std that cargo builds from Debian's sources.
    BuildStd,
}

/// Cargo's profile.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Profile {
    Debug,
    Release,
}

impl Profile {
    /// Cargo's flags.
    pub(crate) fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Debug => &[],
            Self::Release => &["--release"],
        }
    }
}

impl Compiler {
    /// Cargo's `subcommand`, for this target.
    pub(crate) fn cargo(self, workspace: &Workspace, subcommand: &str) -> Command {
        let mut command = workspace.cargo(subcommand);
        match self {
            Self::Host => {}
            Self::Shipped => drop(command.args(["--target", I686])),
            Self::BuildStd => {
                let crates = if subcommand == "test" { "std,panic_unwind,test" } else { "std,panic_unwind" };
                with_built_std(&mut command, workspace, crates).args(["--target", I686]);
            }
        }
        command
    }

    /// For the user.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Self::Host => "the host, as the Dart VM",
            Self::Shipped => "i686-unknown-linux-gnu, std from rustup",
            Self::BuildStd => "i686-unknown-linux-gnu, std built from Debian's sources",
        }
    }
}

/// Makes `command` build `crates` of std itself, with Debian's compiler and a target folder of its own.
pub(crate) fn with_built_std<'a>(command: &'a mut Command, workspace: &Workspace, crates: &str) -> &'a mut Command {
    command.arg(format!("-Zbuild-std={crates}"));
    command.env("RUSTC", DEBIAN_RUSTC).env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", build_std_dir(workspace))
}

/// Another compiler must not share the folder, and building std once per machine is enough.
fn build_std_dir(workspace: &Workspace) -> PathBuf {
    let is_default = workspace.target_dir.starts_with(&workspace.root);
    if is_default { workspace.cache_dir.join("build-std") } else { workspace.target_dir.join("build-std") }
}

/// Chooses the compiler that matches `dart`, and installs what it needs.
pub(crate) fn ensure(workspace: &Workspace, journal: &mut Journal, dart: &DartVm) -> Result<Compiler> {
    let compiler = match processor(&dart.platform) {
        "x86" if env::consts::ARCH == "x86_64" => {
            ensure_linking(journal)?;
            ensure_target(workspace, journal, I686)?
        }
        name if name == env::consts::ARCH => Compiler::Host,
        _ => {
            let what = format!("the Dart VM is for {}, this machine is {}", dart.platform, env::consts::ARCH);
            return Err(Error::missing(what, "put a `dart` for this machine's processor on the PATH"));
        }
    };
    journal.found("Rust compiler", compiler.describe());
    Ok(compiler)
}

/// Rust's name of the processor in Dart's `linux_x64`.
fn processor(platform: &str) -> &str {
    match platform.rsplit('_').next() {
        Some("ia32") => "x86",
        Some("x64") => "x86_64",
        Some("arm64") => "aarch64",
        Some(other) => other,
        None => platform,
    }
}

fn ensure_linking(journal: &mut Journal) -> Result<()> {
    if can_link_32_bits() {
        return Ok(());
    }
    C_COMPILER.install(journal)?;
    if can_link_32_bits() { Ok(()) } else { Err(Error::missing("`cc -m32` cannot link", "install gcc-multilib")) }
}

/// A C compiler answers with a path when it has the file, else with the bare name.
fn can_link_32_bits() -> bool {
    ["crt1.o", "libgcc.a"].iter().all(|file| {
        let mut cc = Command::new("cc");
        cc.args(["-m32", &format!("-print-file-name={file}")]);
        process::capture(cc, Errors::Captured, None)
            .is_ok_and(|finished| Path::new(finished.stdout.trim()).is_absolute())
    })
}

/// A std for `target`: rustup's when it is there or can be had, else the sources of Debian's.
pub(crate) fn ensure_target(workspace: &Workspace, journal: &mut Journal, target: &str) -> Result<Compiler> {
    let may_use_rustup = env::var_os(FORCE_BUILD_STD).is_none();
    if may_use_rustup && has_shipped_std(workspace, target) {
        return Ok(Compiler::Shipped);
    }
    if has_std_sources() {
        return Ok(Compiler::BuildStd);
    }
    if may_use_rustup && add_with_rustup(journal, target) && has_shipped_std(workspace, target) {
        return Ok(Compiler::Shipped);
    }
    STD_SOURCES.install(journal)?;
    if has_std_sources() {
        return Ok(Compiler::BuildStd);
    }
    let what = format!("there is no std for {target}: rustup has none, and Debian's Rust is older than {OLDEST_RUST}");
    Err(Error::missing(what, format!("run `rustup target add {target}`, or `apt-get update` for a newer rustc-web")))
}

fn has_shipped_std(workspace: &Workspace, target: &str) -> bool {
    let mut rustc = rustc();
    rustc.args(["--print", "target-libdir", "--target", target]).current_dir(&workspace.root);
    process::capture(rustc, Errors::Captured, None).is_ok_and(|finished| Path::new(finished.stdout.trim()).is_dir())
}

/// The compiler of the cargo that runs this program; directly, as rustup's front takes longer.
pub(crate) fn rustc() -> Command {
    let beside_cargo = env::var_os("CARGO").map(|cargo| Path::new(&cargo).with_file_name("rustc"));
    Command::new(beside_cargo.filter(|path| path.is_file()).unwrap_or_else(|| "rustc".into()))
}

/// Whether Debian's compiler is there, new enough, and has the sources of its std.
fn has_std_sources() -> bool {
    let ask = |question: &[&str]| {
        let mut rustc = Command::new(DEBIAN_RUSTC);
        rustc.args(question);
        process::capture_ok(rustc, "").ok()
    };
    let is_new = ask(&["--version"]).is_some_and(|version| minor(&version) >= minor(OLDEST_RUST));
    let sources = ask(&["--print", "sysroot"]).map(|sysroot| Path::new(sysroot.trim()).join(STD_SOURCES_LOCK));
    is_new && sources.is_some_and(|path| path.is_file())
}

/// The 88 of `1.88` or `rustc 1.88.0 (...)`.
fn minor(version: &str) -> u32 {
    version.split('.').nth(1).and_then(|minor| minor.parse().ok()).unwrap_or(0)
}

/// Whether rustup could add `target`; a failure leads to the other way, so it is told and no error.
fn add_with_rustup(journal: &mut Journal, target: &str) -> bool {
    let rustup = || {
        let mut rustup = Command::new("rustup");
        rustup.args(["target", "add", target]);
        rustup
    };
    let part = format!("Rust std for {target}");
    let added = journal.install(&part, "rustup, 30 MB, about 15 s", || mirror::fetch(rustup, "rustup cannot add it"));
    added.inspect_err(|error| eprintln!("{error}\n  taking the std of Debian's rustc-web instead")).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processors_have_rusts_names() {
        assert_eq!(
            ["linux_ia32", "linux_x64", "macos_arm64", "linux_riscv64"].map(processor),
            ["x86", "x86_64", "aarch64", "riscv64"]
        );
    }

    #[test]
    fn reads_the_minor_version_of_rust() {
        assert_eq!((minor("rustc 1.96.0 (ac68faa20 2026-05-25)"), minor("1.88"), minor("?")), (96, 88, 0));
    }
}
