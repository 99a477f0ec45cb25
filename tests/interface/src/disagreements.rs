//! The list of files on which Columba and the Dart front end disagree, each with its reason.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// What is listed: reasons by path.
#[derive(Debug, Default)]
pub(crate) struct Disagreements(BTreeMap<String, String>);

impl Disagreements {
    /// Reads the file: a line `path: reason` each; lines that start with `#` are comments.
    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        Self::parse(&fs::read_to_string(path)?)
    }

    fn parse(text: &str) -> io::Result<Self> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let entry = |line: &str| match line.split_once(": ") {
            Some((path, reason)) if !reason.trim().is_empty() => Ok((path.to_owned(), reason.trim().to_owned())),
            _ => Err(io::Error::other(format!("a line of disagreements.txt gives no reason: {line}"))),
        };
        lines.map(entry).collect::<io::Result<_>>().map(Self)
    }

    /// Takes the reason for `path` off the list.
    pub(crate) fn take(&mut self, path: &str) -> Option<String> {
        self.0.remove(path)
    }

    /// What nobody took: files that are not there.
    pub(crate) fn rest(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_needs_a_reason() {
        let mut listed = Disagreements::parse("# why\n\nbroken/a.dart: it is newer\n").unwrap();
        assert_eq!(listed.take("broken/a.dart").as_deref(), Some("it is newer"));
        assert_eq!(listed.rest().count(), 0);
        assert!(Disagreements::parse("broken/a.dart:").is_err());
    }
}
