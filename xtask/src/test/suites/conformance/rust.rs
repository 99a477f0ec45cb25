//! Rust: a library in the process of the Dart VM.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use super::{Context, Project, Stop};
use crate::error::{Error, Result};
use crate::process;
use crate::workspace::sorted_entries;

/// The library that the host is built as. What it does not declare itself, the workspace's lock file pins.
const MANIFEST: &str = "\
[package]
name = \"conformance-host\"
version = \"0.0.0\"
edition = \"2024\"

[lib]
name = \"conformance_host\"
crate-type = [\"cdylib\"]

[dependencies]
columba = { path = COLUMBA }

[workspace]
";

/// Checks the modules in `folder/src/bindings` as a library of their own, without warnings.
pub(super) fn check(cx: &Context<'_>, folder: &Path) -> Result<(), Stop> {
    let modules = sorted_entries(&folder.join("src/bindings"), |path| path.extension().is_some_and(|it| it == "rs"));
    let names = modules.iter().filter_map(|path| path.file_stem()).map(|name| name.to_string_lossy().into_owned());
    let declarations: Vec<String> = names.map(|name| format!("pub mod {name};\n")).collect();
    write(&folder.join("src/bindings.rs"), &declarations.concat())?;
    write(&folder.join("src/lib.rs"), "#![forbid(unsafe_code)]\n#![deny(warnings)]\n\npub mod bindings;\n")?;
    write_manifest(cx, folder)?;
    let mut cargo = cx.workspace.cargo("check");
    cargo.arg("--quiet").arg("--manifest-path").arg(folder.join("Cargo.toml"));
    Ok(process::capture_ok(cargo, "mend what the compiler reports").map(drop)?)
}

/// Builds the library.
pub(super) fn build(cx: &Context<'_>, project: &Project) -> Result<Vec<OsString>, Stop> {
    let host = cx.workspace.existing("tests/conformance/hosts/rust", "the host in Rust")?;
    let folder = project.folder.join("rust");
    for source in sorted_entries(&host, |path| path.extension().is_some_and(|extension| extension == "rs")) {
        copy(&source, &folder.join("src").join(source.file_name().unwrap_or_default()))?;
    }
    write_manifest(cx, &folder)?;
    Ok(vec![cx.build_library(&folder)?.into_os_string()])
}

fn write_manifest(cx: &Context<'_>, folder: &Path) -> Result<()> {
    copy(&cx.workspace.root.join("Cargo.lock"), &folder.join("Cargo.lock"))?;
    let columba = cx.workspace.root.join("crates/columba").display().to_string();
    write(&folder.join("Cargo.toml"), &MANIFEST.replace("COLUMBA", &format!("{columba:?}")))
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).map_err(Error::file("write", path))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map(drop).map_err(Error::file("copy", from))
}
