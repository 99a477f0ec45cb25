//! Which files belong together: the inputs and what they import.
//!
//! An import of `package:pigeon/pigeon.dart` or `package:columba/interface.dart` gives the annotations; `dart:core` and
//! `dart:typed_data` give types that are built in. Any other import names an interface file, by a relative path or
//! through `.dart_tool/package_config.json`. Imports have no cycle.

mod edges;
mod loader;
mod memory;
mod names;
mod packages;
pub(crate) mod path;
mod read;

pub(crate) use edges::gives_annotations;
pub use memory::MemoryFiles;
pub(crate) use names::{declared_name, exported_names, is_visible};
pub use packages::pubspec_name;
pub(crate) use read::{Unreadable, read_text};

use std::io;

use crate::ast::{CombinatorAst, Unit};
use crate::diagnostic::Diagnostics;
use crate::rules;
use crate::source::{Name, SourceMap, Span};

/// Where files come from. Tests and tools give files that are nowhere on a disk.
///
/// Paths are those of the user or made from them: relative ones stay relative. They are separated by `/`.
pub trait FileSystem {
    /// The bytes of the file.
    ///
    /// # Errors
    ///
    /// What the system says; of kind [`io::ErrorKind::NotFound`] if there is no such file.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;

    /// What all paths of one file have in common, so that a file that is reached by several is read once.
    fn identity(&self, path: &str) -> String {
        path::normalize(path)
    }
}

/// An interface file that was read, and what it imports.
#[derive(Debug)]
pub struct InterfaceFile {
    /// What the parser saw.
    pub unit: Unit,
    /// Whether it was asked for, not only imported.
    pub is_input: bool,
    /// The interface files that it imports.
    pub imports: Vec<ResolvedImport>,
    /// The interface files that it exports.
    pub exports: Vec<ResolvedImport>,
    /// Whether a file that it imports could not be read. Then a name that is not declared may only seem so.
    pub lost_imports: bool,
}

/// An import or export of another interface file.
#[derive(Clone, Debug)]
pub struct ResolvedImport {
    /// The position of the imported file among all files: less than that of the importing file.
    pub file: usize,
    /// The name after `as`.
    pub prefix: Option<Name>,
    /// `show` and `hide`.
    pub combinators: Vec<CombinatorAst>,
    /// The directive.
    pub span: Span,
}

/// The files of `inputs` and all that they import, each once, each after those that it imports; otherwise in the order of
/// the inputs.
///
/// Whatever cannot be read or found is reported and left out.
pub fn load(
    fs: &dyn FileSystem,
    inputs: &[String],
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Vec<InterfaceFile> {
    let files = loader::load_all(fs, inputs, sources, diagnostics);
    rules::files::check(&files, sources, diagnostics);
    files
}

#[cfg(test)]
mod tests;
