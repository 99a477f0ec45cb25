//! All files or none.

use std::fs::OpenOptions;
use std::io::{self, Write};

use super::OutputFile;
use super::folders::Folders;
use super::replacement::{Plan, Replaced, plan};

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write `{path}`: {error}{}", not_restored(.lost))]
pub(crate) struct WriteError {
    path: String,
    error: io::Error,
    /// Files that were written already and could not be made as they were.
    lost: Vec<String>,
}

fn not_restored(lost: &[String]) -> String {
    let lost: Vec<String> = lost.iter().map(|path| format!("`{path}`")).collect();
    if lost.is_empty() { String::new() } else { format!("; written before that, and still there: {}", lost.join(", ")) }
}

/// Writes the files; those that go to standard output are left out. Says of each of the others whether it changed.
///
/// Everything that can be known to fail fails before the first file changes. If the system then refuses a file after
/// all, those before it are made as they were.
pub(crate) fn write_all(files: &[OutputFile]) -> Result<Vec<(&str, bool)>, WriteError> {
    let mut folders = Folders::default();
    let mut plans = Vec::new();
    for file in files.iter().filter(|file| !file.is_stdout()) {
        let plan = plan(&file.path, &file.text, &mut folders).map_err(|error| failure(&file.path, error))?;
        plans.push((file, plan));
    }
    let changes = plans.iter().map(|(file, plan)| (file.path.as_str(), !matches!(plan, Plan::Unchanged))).collect();
    carry_out(plans)?;
    folders.keep();
    Ok(changes)
}

fn failure(path: &str, error: io::Error) -> WriteError {
    WriteError { path: path.to_owned(), error, lost: Vec::new() }
}

pub(super) fn carry_out(plans: Vec<(&OutputFile, Plan)>) -> Result<(), WriteError> {
    let mut done: Vec<(&str, Replaced)> = Vec::new();
    for (file, plan) in plans {
        let result = match plan {
            Plan::Unchanged => Ok(None),
            Plan::Replace(replacement) => replacement.take_place().map(Some),
            Plan::Device(path) => OpenOptions::new().write(true).open(path).and_then(|mut device| {
                device.write_all(&file.text)?;
                Ok(None)
            }),
        };
        match result {
            Ok(replaced) => done.extend(replaced.map(|replaced| (file.path.as_str(), replaced))),
            Err(error) => return Err(WriteError { lost: undo(done), ..failure(&file.path, error) }),
        }
    }
    Ok(())
}

/// Makes the files as they were; those with which that does not work.
fn undo(done: Vec<(&str, Replaced)>) -> Vec<String> {
    let lost = done.into_iter().rev().filter_map(|(path, replaced)| replaced.undo().err().map(|_| path.to_owned()));
    lost.collect()
}
