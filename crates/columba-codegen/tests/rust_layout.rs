//! Generated Rust is laid out as rustfmt does it with its defaults.
#![allow(clippy::unwrap_used, reason = "a test that cannot run rustfmt has failed")]

use std::path::{Path, PathBuf};
use std::process::Command;

/// The generated files.
fn goldens() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let typed = ["courier", "meter", "ticker"].map(|name| format!("tests/typed/library/src/{name}.rs"));
    let paths = std::iter::once("tests/goldens/rust/src/generated".to_owned()).chain(typed);
    paths.flat_map(|path| rust_files(&root.join(path))).collect()
}

fn rust_files(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_owned()];
    }
    let entries = std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

#[test]
fn rustfmt_changes_nothing() {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--check", "--edition", "2024", "--config", "max_width=100,use_small_heuristics=Default"]);
    let output = rustfmt.args(goldens()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}
