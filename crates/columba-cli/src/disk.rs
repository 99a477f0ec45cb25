//! The files of the system.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use columba_interface::files::FileSystem;
use columba_interface::source::MAX_FILE_BYTES;

/// Reads what is on the disk, relative paths from the current folder.
#[derive(Debug)]
pub(crate) struct Disk;

impl FileSystem for Disk {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        // A path that was made shorter until nothing was left is the current folder.
        let file = File::open(if path.is_empty() { "." } else { path })?;
        let mut bytes = Vec::new();
        // One byte more than is accepted, so that endless files end and too large ones are still seen to be.
        file.take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn identity(&self, path: &str) -> String {
        let path = Path::new(if path.is_empty() { "." } else { path });
        // A file that is yet to be written is in a folder that may be there.
        let in_folder = || Some(path.parent().and_then(resolve)?.join(path.file_name()?));
        resolve(path).or_else(in_folder).unwrap_or_else(|| path.to_owned()).to_string_lossy().into_owned()
    }
}

/// The path without links and `..`, from the root; of what is there.
fn resolve(path: &Path) -> Option<PathBuf> {
    fs::canonicalize(if path.as_os_str().is_empty() { Path::new(".") } else { path }).ok()
}
