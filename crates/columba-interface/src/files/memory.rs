//! Files that are nowhere on a disk.

use std::collections::BTreeMap;
use std::io;

use super::{FileSystem, path};

/// Files in memory: for tests, for tools that get their texts from elsewhere.
///
/// ```
/// use columba_interface::files::{FileSystem, MemoryFiles};
///
/// let files = MemoryFiles::from([("lib/a.dart", "enum Mood { good }")]);
/// assert_eq!(files.read("lib/../lib/a.dart").unwrap(), b"enum Mood { good }");
/// assert!(files.read("b.dart").is_err());
/// ```
#[derive(Clone, Debug, Default)]
pub struct MemoryFiles {
    files: BTreeMap<String, Vec<u8>>,
}

impl MemoryFiles {
    /// Adds a file, or replaces it.
    pub fn add(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path::normalize(path), bytes.into());
    }

    /// The paths of all files, in the order of their bytes.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    fn is_folder(&self, path: &str) -> bool {
        let within = |file: &String| file.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
        path.is_empty()
            || self
                .files
                .range(path.to_owned()..)
                .take_while(|(file, _)| file.starts_with(path))
                .any(|(file, _)| within(file))
    }
}

impl<T: Into<Vec<u8>>, const N: usize> From<[(&str, T); N]> for MemoryFiles {
    fn from(files: [(&str, T); N]) -> Self {
        let mut all = Self::default();
        for (path, bytes) in files {
            all.add(path, bytes);
        }
        all
    }
}

impl FileSystem for MemoryFiles {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let path = path::normalize(path);
        match self.files.get(&path) {
            Some(bytes) => Ok(bytes.clone()),
            None if self.is_folder(&path) => Err(io::ErrorKind::IsADirectory.into()),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_not_a_missing_file() {
        let files = MemoryFiles::from([("a.b/c", ""), ("a.c", "")]);
        let kind = |path| files.read(path).unwrap_err().kind();
        assert_eq!(kind("a.b"), io::ErrorKind::IsADirectory);
        assert_eq!(kind("a"), io::ErrorKind::NotFound);
    }
}
