//! What can go wrong in a command: each error says what, where, and what to do.

use std::io;
use std::path::{Path, PathBuf};

/// The result of a step.
pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a command stopped.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The file system refused.
    #[error("cannot {action} `{path}`: {source}", path = path.display())]
    File { action: &'static str, path: PathBuf, source: io::Error },

    /// A program is missing or not executable.
    #[error("cannot start `{program}`: {source}\n  help: {help}")]
    Start { program: String, source: io::Error, help: String },

    /// A program ran and failed.
    #[error("`{command}` ended with {status}{output}\n  help: {help}")]
    Failed { command: String, status: String, output: String, help: String },

    /// A file does not say what it should.
    #[error("`{path}`: {what}\n  help: {help}", path = path.display())]
    Content { path: PathBuf, what: String, help: String },

    /// Something that the command needs is not there and cannot be installed.
    #[error("{what}\n  help: {help}")]
    Missing { what: String, help: String },

    /// The command line names something that does not exist.
    #[error("{what}\n  help: {help}")]
    Usage { what: String, help: String },
}

impl Error {
    /// Something is missing, and `help` says how to get it.
    pub(crate) fn missing(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Missing { what: what.into(), help: help.into() }
    }

    /// Turns an I/O error on `path` into an [`Error::File`]; for `map_err`.
    pub(crate) fn file(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::File { action, path, source }
    }

    /// The status with which the process ends: 2 for a wrong command line, 1 for all else.
    pub(crate) fn exit_code(&self) -> u8 {
        if matches!(self, Self::Usage { .. }) { 2 } else { 1 }
    }
}
