//! What every part of the lowering has at hand.

use super::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files::InterfaceFile;
use crate::model::{LibraryId, Model};
use crate::source::{SourceMap, Span};

/// The lowering under way.
pub(crate) struct Lowering<'a> {
    /// The texts.
    pub(crate) sources: &'a SourceMap,
    /// The files; `files[i]` is library `i` of the model.
    pub(crate) files: &'a [InterfaceFile],
    /// The model so far.
    pub(crate) model: Model,
    /// The names that each file declares; `scopes[i]` is of `files[i]`.
    pub(crate) scopes: Vec<Scope>,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(sources: &'a SourceMap, files: &'a [InterfaceFile], diagnostics: &'a mut Diagnostics) -> Self {
        Self { sources, files, model: Model::default(), scopes: Vec::new(), diagnostics }
    }

    /// Says what is wrong.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// The text at `span`.
    pub(crate) fn text(&self, span: Span) -> &'a str {
        self.sources.text(span)
    }

    /// The file of `library`, and the names that it sees.
    pub(crate) fn file(&self, library: LibraryId) -> Option<&'a InterfaceFile> {
        self.files.get(library.index())
    }

    pub(super) fn into_model(self) -> Model {
        self.model
    }
}
