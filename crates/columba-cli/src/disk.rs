//! The files of the system.

use std::fs::{self, File};
use std::io::{self, Read};

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
        // What cannot be resolved cannot be read either, and is reported under the path that was written.
        let resolved = fs::canonicalize(path).ok().and_then(|path| path.into_os_string().into_string().ok());
        resolved.unwrap_or_else(|| path.to_owned())
    }
}
