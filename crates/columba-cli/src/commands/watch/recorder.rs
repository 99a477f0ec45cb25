//! Files of the system, and a note of each that was read.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;

use columba_interface::files::FileSystem;

use crate::disk::Disk;

/// What happened to the files since they were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// Nothing.
    None,
    /// One has become empty: most likely it is being written.
    Emptied,
    /// One has another text, or came or went.
    Some,
}

/// Reads the disk and remembers what was read, or looked for in vain.
#[derive(Debug, Default)]
pub(super) struct Recorder {
    seen: RefCell<BTreeMap<String, Option<u64>>>,
}

impl Recorder {
    /// All paths that were asked for.
    pub(super) fn paths(&self) -> Vec<String> {
        self.seen.borrow().keys().cloned().collect()
    }

    /// How many files were there.
    pub(super) fn found(&self) -> usize {
        self.seen.borrow().values().filter(|state| state.is_some()).count()
    }

    /// Whether a file is not any more what it was when it was read.
    pub(super) fn change(&self) -> Change {
        let mut change = Change::None;
        for (path, state) in self.seen.borrow().iter() {
            let read = Disk.read(path);
            if state_of(&read) == *state {
                continue;
            }
            if read.is_ok_and(|bytes| bytes.is_empty()) {
                return Change::Emptied;
            }
            change = Change::Some;
        }
        change
    }
}

/// What stands for the text of a file; `None` if it cannot be read.
fn state_of(read: &io::Result<Vec<u8>>) -> Option<u64> {
    let bytes = read.as_ref().ok()?;
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    Some(hasher.finish())
}

impl FileSystem for Recorder {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let read = Disk.read(path);
        self.seen.borrow_mut().insert(path.to_owned(), state_of(&read));
        read
    }

    fn identity(&self, path: &str) -> String {
        Disk.identity(path)
    }
}
