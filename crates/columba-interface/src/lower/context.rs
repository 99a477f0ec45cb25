//! What every part of the lowering has at hand.

use super::{Scope, Syntax};
use crate::ast::TypeParameterAst;
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
    /// What each value of the model was written as.
    pub(crate) syntax: Syntax<'a>,
    /// The type parameters around the types that are lowered: reported, so that their names are not.
    pub(crate) type_parameters: &'a [TypeParameterAst],
    suggestions: u32,
    diagnostics: &'a mut Diagnostics,
}

/// How many unknown names are compared with all names; past that, a help says less, but the time stays linear.
const MAX_SUGGESTIONS: u32 = 64;

impl<'a> Lowering<'a> {
    pub(super) fn new(sources: &'a SourceMap, files: &'a [InterfaceFile], diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            sources,
            files,
            model: Model::default(),
            scopes: Vec::with_capacity(files.len()),
            syntax: Syntax::default(),
            type_parameters: &[],
            suggestions: MAX_SUGGESTIONS,
            diagnostics,
        }
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

    /// Whether there is time to look for the name that was meant.
    pub(super) fn may_suggest(&mut self) -> bool {
        self.suggestions = self.suggestions.saturating_sub(1);
        self.suggestions > 0
    }

    pub(super) fn into_model(self) -> Model {
        self.model
    }
}
