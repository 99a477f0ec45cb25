//! Folders that are made for outputs, and go again if the run fails.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Folders that were not there before. They are removed again unless they are [kept](Self::keep).
#[derive(Debug, Default)]
pub(super) struct Folders {
    made: Vec<PathBuf>,
}

impl Folders {
    /// Makes the folder and those that it is in, as far as they are missing.
    pub(super) fn make(&mut self, folder: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = folder
            .ancestors()
            .take_while(|folder| !folder.as_os_str().is_empty() && fs::symlink_metadata(folder).is_err())
            .collect();
        fs::create_dir_all(folder)?;
        self.made.extend(missing.into_iter().rev().map(Path::to_owned));
        Ok(())
    }

    /// They stay.
    pub(super) fn keep(mut self) {
        self.made.clear();
    }
}

impl Drop for Folders {
    fn drop(&mut self) {
        for folder in self.made.iter().rev() {
            // One that somebody else put something into stays.
            let _ = fs::remove_dir(folder);
        }
    }
}
