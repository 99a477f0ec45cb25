//! Bytes to text.

use std::io;

use super::FileSystem;
use crate::diagnostic::Diagnostics;
use crate::rules::syntax::not_utf8;
use crate::source::{FileId, MAX_FILE_BYTES, SourceMap, Span};

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// There is no such file.
    NotFound,
    /// It is a folder.
    Folder,
    /// It is larger than [`MAX_FILE_BYTES`].
    TooLarge,
    /// What the system says.
    Failed(String),
}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::IsADirectory => Self::Folder,
            io::ErrorKind::FileTooLarge => Self::TooLarge,
            _ => Self::Failed(error.to_string()),
        }
    }
}

/// The file at `path`, shown as `display`. What is not UTF-8 is reported, and read as well as can be.
pub(crate) fn read_text(
    fs: &dyn FileSystem,
    path: &str,
    display: &str,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Result<FileId, Unreadable> {
    let bytes = fs.read(path)?;
    if bytes.len() > MAX_FILE_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let (text, mistake) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let mistake = not_utf8::Mistake::of(error.as_bytes(), error.utf8_error());
            (mistake.decode(error.as_bytes()), Some(mistake))
        }
    };
    let file = sources.add(display, text).ok_or(Unreadable::TooLarge)?;
    if let Some(mistake) = mistake {
        diagnostics.push(mistake.report(|start, end| Span::new(file, start, end)));
    }
    Ok(file)
}
