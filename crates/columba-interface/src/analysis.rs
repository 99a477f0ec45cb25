//! All layers in one call: from paths to diagnostics, model and plan.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::files::{FileSystem, InterfaceFile, load};
use crate::lower::lower;
use crate::model::Model;
use crate::plan::Plan;
use crate::source::SourceMap;

/// What to look at.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The paths of the interface files.
    pub inputs: Vec<String>,
}

/// What was found.
#[derive(Debug)]
pub struct Analysis {
    /// The texts.
    pub sources: SourceMap,
    /// The interface files, in dependency order; `files[i]` is library `i` of the model.
    pub files: Vec<InterfaceFile>,
    /// What they declare; without what was reported.
    pub model: Model,
    /// What generators write from; `None` if there is an error.
    pub plan: Option<Plan>,
    /// All that is wrong, in source order.
    pub diagnostics: Vec<Diagnostic>,
}

impl Analysis {
    /// Whether something is wrong that nothing may be generated from.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
    }
}

/// Reads the inputs and what they import, checks them and plans what is generated.
///
/// Never fails: what is wrong is among the diagnostics.
#[must_use]
pub fn analyze(fs: &dyn FileSystem, request: &Request) -> Analysis {
    let mut sources = SourceMap::default();
    let mut diagnostics = Diagnostics::default();
    let files = load(fs, &request.inputs, &mut sources, &mut diagnostics);
    let model = lower(&sources, &files, &mut diagnostics);
    let plan = (!diagnostics.has_errors()).then(|| Plan::new(&model, &[]));
    Analysis { sources, files, model, plan, diagnostics: diagnostics.into_sorted() }
}
