//! Rust: a library in the process of the Dart VM.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use super::{Context, Project, Stop};
use crate::error::{Error, Result};
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

/// Builds the library.
pub(super) fn build(cx: &Context<'_>, project: &Project) -> Result<Vec<OsString>, Stop> {
    let host = cx.workspace.existing("tests/conformance/hosts/rust", "the host in Rust")?;
    let folder = project.folder.join("rust");
    for source in sorted_entries(&host, |path| path.extension().is_some_and(|extension| extension == "rs")) {
        copy(&source, &folder.join("src").join(source.file_name().unwrap_or_default()))?;
    }
    copy(&cx.workspace.root.join("Cargo.lock"), &folder.join("Cargo.lock"))?;
    let columba = cx.workspace.root.join("crates/columba").display().to_string();
    let manifest = folder.join("Cargo.toml");
    let text = MANIFEST.replace("COLUMBA", &format!("{columba:?}"));
    fs::write(&manifest, text).map_err(Error::file("write", &manifest))?;
    Ok(vec![cx.build_library(&folder)?.into_os_string()])
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map(drop).map_err(Error::file("copy", from))
}
