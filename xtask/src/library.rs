//! Building a `cdylib` crate that a Dart program loads.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::error::{Error, Result};
use crate::process::{self, Errors};
use crate::setup::{Compiler, Profile};
use crate::workspace::Workspace;

/// Builds the package in `folder` and returns the path of its library.
pub(crate) fn build(workspace: &Workspace, compiler: Compiler, folder: &Path, profile: Profile) -> Result<PathBuf> {
    let manifest = folder.join("Cargo.toml");
    if !manifest.is_file() {
        let what = format!("there is no library to build: `{}` is missing", manifest.display());
        return Err(Error::missing(what, "check that the checkout is complete"));
    }
    let mut cargo = compiler.cargo(workspace, "build");
    cargo.args(profile.flags()).arg("--manifest-path").arg(&manifest);
    cargo.arg("--message-format=json-render-diagnostics");
    let shown = process::describe(&cargo);
    let finished = process::capture(cargo, visible_errors(), None)?;
    if !finished.status.success() {
        return Err(process::failed(shown, finished.status, &finished.stderr, "mend what the compiler reports"));
    }
    find_cdylib(&finished.stdout, &manifest).ok_or_else(|| Error::Content {
        path: manifest,
        what: "the package builds no library that Dart can load".to_owned(),
        help: "add `[lib] crate-type = [\"cdylib\"]`".to_owned(),
    })
}

/// On a terminal cargo shows its progress; elsewhere its messages are kept for a failure.
pub(crate) fn visible_errors() -> Errors {
    if std::io::stderr().is_terminal() { Errors::Shown } else { Errors::Captured }
}

/// The library that `manifest` gave, in cargo's messages.
fn find_cdylib(messages: &str, manifest: &Path) -> Option<PathBuf> {
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let artifact = messages.filter(|message| text(message, "/reason") == Some("compiler-artifact")).find(|artifact| {
        let kinds = artifact.pointer("/target/crate_types").and_then(Value::as_array);
        let is_cdylib = kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind == "cdylib"));
        is_cdylib && text(artifact, "/manifest_path").is_some_and(|path| Path::new(path) == manifest)
    });
    artifact.as_ref().and_then(|artifact| text(artifact, "/filenames/0")).map(PathBuf::from)
}

fn text<'a>(message: &'a Value, pointer: &str) -> Option<&'a str> {
    message.pointer(pointer).and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_library_of_the_package_itself() {
        let message = |manifest: &str, kind: &str, file: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","manifest_path":"{manifest}","target":{{"crate_types":["{kind}"]}},"filenames":["{file}"]}}"#
            )
        };
        let messages = [
            message("/dependency/Cargo.toml", "cdylib", "/other.so"),
            message("/x/Cargo.toml", "bin", "/program"),
            message("/x/Cargo.toml", "cdylib", "/target/libx.so"),
        ]
        .join("\n");
        assert_eq!(find_cdylib(&messages, Path::new("/x/Cargo.toml")), Some("/target/libx.so".into()));
        assert_eq!(find_cdylib(&messages, Path::new("/y/Cargo.toml")), None);
    }
}
