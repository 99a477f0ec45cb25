//! What every suite is given, and why one stops early.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::setup::{self, Profile, Toolchain};
use crate::workspace::Workspace;
use crate::{dart, library};

/// Why a suite could not go on.
pub(crate) enum Stop {
    /// The repository is wrong: always a failure.
    Broken(Error),
    /// A tool is missing and cannot be installed: a failure under CI, a skip elsewhere.
    Unavailable(Error),
    /// There is nothing to test on this kind of machine: a skip everywhere.
    Inapplicable(&'static str),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Broken(error)
    }
}

/// Shared by all suites of one run.
pub(crate) struct Context<'a> {
    pub(crate) workspace: &'a Workspace,
    /// Whether the user named the suites, and so takes their full length.
    pub(crate) is_chosen: bool,
    toolchain: OnceCell<Toolchain>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(workspace: &'a Workspace, is_chosen: bool) -> Self {
        Self { workspace, is_chosen, toolchain: OnceCell::new() }
    }

    /// The Dart VM and its compiler, installed at the first use.
    pub(crate) fn toolchain(&self) -> Result<&Toolchain, Stop> {
        if let Some(toolchain) = self.toolchain.get() {
            return Ok(toolchain);
        }
        let toolchain = setup::ensure_quietly(self.workspace).map_err(Stop::Unavailable)?;
        Ok(self.toolchain.get_or_init(|| toolchain))
    }

    /// Builds the library in `folder` for the VM and returns the library's path.
    pub(crate) fn build_library(&self, folder: &Path) -> Result<PathBuf, Stop> {
        println!("  building {}", folder.strip_prefix(&self.workspace.root).unwrap_or(folder).display());
        let compiler = self.toolchain()?.compiler;
        Ok(library::build(self.workspace, compiler, folder, Profile::Debug)?)
    }

    /// The Dart VM, to which the caller adds the program and its arguments.
    pub(crate) fn dart(&self) -> Result<std::process::Command, Stop> {
        Ok(dart::command(self.workspace, self.toolchain()?)?)
    }
}
