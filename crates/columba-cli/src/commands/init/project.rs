//! What a folder looks like: a Dart package, a Rust crate, an Android project.

use std::fs;
use std::path::Path;

use columba_interface::files::pubspec_name;

use super::android::Android;

/// What was found in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Project {
    /// The name of the Dart package, or one made from the folder's.
    pub(super) package: String,
    /// Whether there is a `pubspec.yaml` with that name.
    pub(super) has_pubspec: bool,
    /// The folder of a Rust crate: empty for the folder itself.
    pub(super) rust: Option<String>,
    /// The Android project.
    pub(super) android: Option<Android>,
}

impl Project {
    pub(super) fn find(folder: &Path) -> Self {
        let pubspec = fs::read(folder.join("pubspec.yaml")).ok();
        let name = pubspec.and_then(|bytes| pubspec_name(&bytes));
        let has_pubspec = name.is_some();
        let package = name.unwrap_or_else(|| package_of(folder));
        let android = Android::find(folder, &package);
        Self { has_pubspec, rust: find_crate(folder), android, package }
    }
}

/// A name for a package, from that of the folder.
fn package_of(folder: &Path) -> String {
    let folder = fs::canonicalize(folder).unwrap_or_default();
    let name = folder.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let name: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let name = name.trim_matches('_');
    if name.starts_with(|c: char| c.is_ascii_lowercase()) { name.to_owned() } else { format!("app_{name}") }
}

/// The crate of the folder, or of one of its folders: the first by name.
fn find_crate(folder: &Path) -> Option<String> {
    if is_crate(folder) {
        return Some(String::new());
    }
    let entries = fs::read_dir(folder).ok()?.filter_map(Result::ok);
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names.into_iter().find(|name| is_crate(&folder.join(name)))
}

/// Whether it is one itself, not only a workspace of some.
fn is_crate(folder: &Path) -> bool {
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
    manifest.lines().any(|line| line.trim() == "[package]")
}
