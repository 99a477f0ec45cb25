//! Where things are: the checkout, the target folder, the cache. Nothing here runs a program.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::{Error, Result};

/// The folders that every command works with, all absolute.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    /// The checkout.
    pub(crate) root: PathBuf,
    /// Cargo's target folder.
    pub(crate) target_dir: PathBuf,
    /// What is downloaded once per machine, shared by all checkouts.
    pub(crate) cache_dir: PathBuf,
    /// Whether this runs under CI, where nothing may be skipped for want of a tool.
    pub(crate) is_ci: bool,
}

impl Workspace {
    /// Finds the folders from the environment.
    pub(crate) fn locate() -> Result<Self> {
        let root = find_root()?;
        let here = env::current_dir().map_err(Error::file("find the working folder", Path::new(".")))?;
        let target_dir = folder_from("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| here.join(dir));
        let cache_dir = find_cache_dir()?;
        let is_ci = env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"));
        Ok(Self { root, target_dir, cache_dir: here.join(cache_dir), is_ci })
    }

    /// Cargo of the toolchain that runs this program, in the root of the checkout.
    pub(crate) fn cargo(&self, subcommand: &str) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.arg(subcommand).current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target_dir);
        command
    }

    /// A path below the checkout; an error that names `purpose` when nothing is there.
    pub(crate) fn existing(&self, relative: &str, purpose: &str) -> Result<PathBuf> {
        let path = self.root.join(relative);
        if path.exists() {
            return Ok(path);
        }
        Err(Error::missing(
            format!("`{relative}` is not in this checkout ({purpose})"),
            "check that the checkout is complete, or name the folder where it went in xtask",
        ))
    }
}

/// The checkout that cargo runs this program for, else the one around the working folder.
fn find_root() -> Result<PathBuf> {
    if let Some(root) = folder_from("CARGO_MANIFEST_DIR").as_deref().and_then(Path::parent) {
        return Ok(root.to_path_buf());
    }
    let here = env::current_dir().map_err(Error::file("find the working folder", Path::new(".")))?;
    let root = here.ancestors().find(|dir| dir.join("xtask/Cargo.toml").is_file());
    root.map(Path::to_path_buf).ok_or_else(|| {
        Error::missing(format!("`{}` is not in a checkout of columba", here.display()), "run `cargo xtask` inside it")
    })
}

fn find_cache_dir() -> Result<PathBuf> {
    folder_from("COLUMBA_CACHE")
        .or_else(|| folder_from("XDG_CACHE_HOME").map(|dir| dir.join("columba")))
        .or_else(|| folder_from("HOME").map(|dir| dir.join(".cache/columba")))
        .ok_or_else(|| {
            Error::missing("there is no folder for downloads: `HOME` is not set", "set COLUMBA_CACHE to a folder")
        })
}

fn folder_from(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// Writes `text` to `path` in one step, and only when it differs from what is there.
pub(crate) fn write_if_changed(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|current| current == text) {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(Error::file("create", parent))?;
    }
    let fresh = path.with_extension(format!("new-{}", std::process::id()));
    fs::write(&fresh, text).map_err(Error::file("write", &fresh))?;
    fs::rename(&fresh, path).map_err(Error::file("replace", path))
}

/// The names in `folder` that `keep` accepts, sorted; nothing when the folder is missing.
pub(crate) fn sorted_entries(folder: &Path, keep: impl Fn(&Path) -> bool) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| keep(path)).collect();
    paths.sort();
    paths
}
