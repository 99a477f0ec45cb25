//! Running Dart programs against the packages of this checkout.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::error::{Error, Result};
use crate::setup::Toolchain;
use crate::workspace::{Workspace, write_if_changed};

/// The language version of the packages, as in `pubspec.yaml` of `package:columba`.
const LANGUAGE_VERSION: &str = "3.5";

/// The packages that programs can import, and their folders: ours, the doubles of Flutter's, and what is generated.
const PACKAGES: [(&str, &str); 6] = [
    ("columba", "dart/columba"),
    ("flutter", "tests/doubles/flutter/flutter"),
    ("flutter_test", "tests/doubles/flutter/flutter_test"),
    ("goldens", "tests/goldens/dart"),
    ("messengers", "tests/doubles/flutter/messengers"),
    ("meta", "tests/doubles/flutter/meta"),
];

/// The Dart VM with assertions on and the packages of this checkout resolved; the caller adds the file and its arguments.
pub(crate) fn command(workspace: &Workspace, toolchain: &Toolchain) -> Result<Command> {
    let mut command = plain_command(workspace, toolchain)?;
    command.arg("--enable-asserts");
    Ok(command)
}

/// The same without assertions, as an app is shipped: for what is measured.
pub(crate) fn plain_command(workspace: &Workspace, toolchain: &Toolchain) -> Result<Command> {
    let mut command = Command::new(&toolchain.dart.path);
    command.arg(format!("--packages={}", package_config(workspace, "", &[])?.display()));
    Ok(command)
}

/// The Dart VM with assertions on, and with `further` packages: names, and folders of their libraries. The configuration is
/// kept under `name`.
pub(crate) fn command_with(
    workspace: &Workspace,
    toolchain: &Toolchain,
    name: &str,
    further: &[(&str, &Path)],
) -> Result<Command> {
    let mut command = Command::new(&toolchain.dart.path);
    let config = package_config(workspace, name, further)?;
    command.arg(format!("--packages={}", config.display())).arg("--enable-asserts");
    Ok(command)
}

/// `cargo xtask dart`: becomes the Dart VM, so that standard streams, signals and the status are its own.
pub(crate) fn run(workspace: &Workspace, toolchain: &Toolchain, arguments: &[OsString]) -> Result<()> {
    check_program(arguments)?;
    let source = command(workspace, toolchain)?.args(arguments).exec();
    Err(Error::Start {
        program: toolchain.dart.path.display().to_string(),
        source,
        help: "run `cargo xtask setup` to see what is missing".to_owned(),
    })
}

/// The first argument that is no flag of the VM is the program; it must be there.
fn check_program(arguments: &[OsString]) -> Result<()> {
    let program = arguments.iter().find(|argument| !argument.to_string_lossy().starts_with('-'));
    match program.map(Path::new) {
        Some(path) if !path.is_file() => Err(Error::Usage {
            what: format!("there is no Dart program at `{}`", path.display()),
            help: "give the path from the working folder: cargo xtask dart [VM FLAGS] FILE [ARGUMENTS]".to_owned(),
        }),
        _ => Ok(()),
    }
}

/// Writes the package configuration of this checkout, with `further` packages, to the target folder and returns its path.
fn package_config(workspace: &Workspace, name: &str, further: &[(&str, &Path)]) -> Result<PathBuf> {
    let package = |name: &str, folder: &Path, libraries: &str| {
        json!({
            "name": name,
            "rootUri": file_uri(&workspace.root.join(folder)),
            "packageUri": libraries,
            "languageVersion": LANGUAGE_VERSION,
        })
    };
    let own = PACKAGES.iter().map(|(name, folder)| package(name, Path::new(folder), "lib/"));
    let further = further.iter().map(|(name, folder)| package(name, folder, "./"));
    let packages: Vec<_> = own.chain(further).collect();
    let config = json!({ "configVersion": 2, "packages": packages });
    // Checkouts may share a target folder: each has a file of its own.
    let checkout = fingerprint(workspace.root.as_os_str().as_encoded_bytes());
    let name = format!("package_config{name}-{checkout:016x}.json");
    let path = workspace.target_dir.join("dart").join(name);
    write_if_changed(&path, &format!("{config:#}\n"))?;
    Ok(path)
}

/// The `file:` URI of an absolute path.
fn file_uri(path: &Path) -> String {
    use std::fmt::Write as _;
    let mut uri = String::from("file://");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(*byte)),
            // Writing to a string cannot fail.
            _ => drop(write!(uri, "%{byte:02X}")),
        }
    }
    uri
}

/// FNV-1a: short, and the same on every machine and release.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uri_escapes_what_uris_reserve() {
        assert_eq!(file_uri(Path::new("/a b/c#d/é")), "file:///a%20b/c%23d/%C3%A9");
    }

    #[test]
    fn a_missing_program_is_a_usage_error_and_flags_are_not_programs() {
        assert!(check_program(&["--version".into()]).is_ok());
        let error = check_program(&["--verbose".into(), "no/such.dart".into()]).unwrap_err();
        assert_eq!(error.exit_code(), 2);
        assert!(error.to_string().contains("no/such.dart"));
    }
}
