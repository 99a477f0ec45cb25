//! What every part of the lowering has at hand.

use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

use super::{Scope, Syntax};
use crate::ast::TypeParameterAst;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files::InterfaceFile;
use crate::model::{EnumId, LibraryId, Model};
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
    enum_values: FxHashMap<(EnumId, &'a str), u32>,
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
            enum_values: FxHashMap::default(),
            suggestions: MAX_SUGGESTIONS,
            diagnostics,
        }
    }

    /// Says what is wrong.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Whether there is an error so far.
    pub(crate) fn has_errors(&self) -> bool {
        self.diagnostics.has_errors()
    }

    /// Notes that `name` is the value of `of` at `position`; if it has a value of this name already, says where.
    pub(super) fn add_enum_value(&mut self, of: EnumId, name: &'a str, position: usize) -> Option<u32> {
        match self.enum_values.entry((of, name)) {
            Entry::Occupied(earlier) => Some(*earlier.get()),
            Entry::Vacant(vacant) => {
                vacant.insert(u32::try_from(position).unwrap_or(u32::MAX));
                None
            }
        }
    }

    /// The position of the value `name` of the enum.
    pub(super) fn enum_value(&self, of: EnumId, name: &str) -> Option<u32> {
        self.enum_values.get(&(of, name)).copied()
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
    pub(crate) fn may_suggest(&mut self) -> bool {
        let may = self.suggestions > 0;
        self.suggestions = self.suggestions.saturating_sub(1);
        may
    }

    pub(super) fn into_model(self) -> Model {
        self.model
    }
}
