//! From a request to texts: what `generate`, `watch` and `pigeon` have in common. Nothing is written here.

use std::io;

use columba_codegen::backends::{PROXY_APIS, is_supported};
use columba_interface::diagnostic::Diagnostic;
use columba_interface::files::FileSystem;
use columba_interface::options::Target;
use columba_interface::rules::Generators;
use columba_interface::{Analysis, Request, analyze};

use crate::outputs::{OutputFile, trees};

/// What to do about outputs that nothing can be generated for yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unsupported {
    /// They are errors.
    Refuse,
    /// They are left out.
    Skip,
}

/// What a run of the generator made.
#[derive(Debug)]
pub(crate) struct Generation {
    /// What was read, and all that is wrong with it.
    pub(crate) analysis: Analysis,
    /// What is to be written: nothing if there is an error.
    pub(crate) files: Vec<OutputFile>,
    /// What was asked for and is not among the files, because there is no generator for it.
    pub(crate) left_out: Vec<Diagnostic>,
}

impl Generation {
    /// Whether nothing at all was asked for.
    pub(crate) fn is_idle(&self) -> bool {
        self.files.is_empty() && self.left_out.is_empty() && !self.analysis.has_errors()
    }
}

/// Analyzes, and generates if nothing is wrong.
pub(crate) fn generate(fs: &dyn FileSystem, request: &Request, unsupported: Unsupported) -> io::Result<Generation> {
    let mut request = request.clone();
    if unsupported == Unsupported::Skip {
        request.left_out.extend(Target::ALL.into_iter().filter(|target| !is_supported(*target)));
    }
    let mut analysis = analyze(fs, &request);
    let mut left_out = analysis.not_generated(&generators());
    if unsupported == Unsupported::Refuse {
        analysis.add(std::mem::take(&mut left_out));
    }
    let mut files = Vec::new();
    if !analysis.has_errors() {
        files.extend(columba_codegen::generate(&analysis).into_iter().map(OutputFile::from));
        files.extend(trees(&analysis)?);
    }
    Ok(Generation { analysis, files, left_out })
}

fn generators() -> Generators {
    let targets = Target::ALL.into_iter().filter(|target| is_supported(*target)).collect();
    Generators { targets, proxy_apis: PROXY_APIS.to_vec() }
}
