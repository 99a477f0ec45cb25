//! What a run writes: all of it or nothing, each file in one step, and only where its bytes change.

mod difference;
mod folders;
mod replacement;
#[cfg(test)]
mod tests;
mod write;

pub(crate) use difference::{Difference, write_difference};
pub(crate) use write::write_all;

use std::io;

use columba_codegen::GeneratedFile;
use columba_interface::Analysis;
use columba_interface::options::{OptionKey, STDOUT};

use crate::dump;

/// A text and where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OutputFile {
    /// Seen from the current folder, or [`STDOUT`].
    pub(crate) path: String,
    pub(crate) text: Vec<u8>,
}

impl OutputFile {
    /// Whether it goes to standard output, not into a file.
    pub(crate) fn is_stdout(&self) -> bool {
        self.path == STDOUT
    }
}

impl From<GeneratedFile> for OutputFile {
    fn from(file: GeneratedFile) -> Self {
        Self { path: file.path, text: file.text.into_bytes() }
    }
}

/// The syntax trees that `astOut` asks for.
pub(crate) fn trees(analysis: &Analysis) -> io::Result<Vec<OutputFile>> {
    let mut trees = Vec::new();
    for (file, options) in analysis.files.iter().zip(&analysis.options) {
        let Some(path) = options.path(OptionKey::AstOut).filter(|_| file.is_input) else { continue };
        let mut text = Vec::new();
        dump::write_outline(&mut text, &analysis.sources, &dump::ast_of(analysis, file))?;
        trees.push(OutputFile { path, text });
    }
    Ok(trees)
}
