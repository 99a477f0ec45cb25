//! All layers in one call: from paths to diagnostics, model and plan.

use smol_str::SmolStr;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::files::{FileSystem, InterfaceFile, load};
use crate::lower::lower;
use crate::model::Model;
use crate::options::{Layer, OptionSources, Options, Target, read_config, resolve_options};
use crate::plan::Plan;
use crate::rules::{self, Generators};
use crate::source::SourceMap;

/// What to look at.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The paths of the interface files. If empty: those that `config` lists.
    pub inputs: Vec<String>,
    /// The options of the command line.
    pub command_line: Layer,
    /// The path of a `columba.yaml`.
    pub config: Option<String>,
    /// Targets of which nothing is wanted, whatever the options say: what they cannot do is no mistake.
    pub left_out: Vec<Target>,
}

/// What was found.
#[derive(Debug)]
pub struct Analysis {
    /// The texts.
    pub sources: SourceMap,
    /// The interface files, in dependency order; `files[i]` is library `i` of the model.
    pub files: Vec<InterfaceFile>,
    /// What is asked for: `options[i]` is of `files[i]`.
    pub options: Vec<Options>,
    /// What they declare; without what was reported.
    pub model: Model,
    /// What generators write from; `None` if there is an error, or if no package is known for a file.
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

impl Analysis {
    /// An error for each thing that is asked for and not among `generators`. They are not yet among the diagnostics.
    #[must_use]
    pub fn not_generated(&self, generators: &Generators) -> Vec<Diagnostic> {
        rules::check_generators(&self.model, &self.options, generators)
    }

    /// Adds what was found later. With an error there is no plan.
    pub fn add(&mut self, found: Vec<Diagnostic>) {
        let mut diagnostics = Diagnostics::default();
        diagnostics.extend(std::mem::take(&mut self.diagnostics));
        diagnostics.extend(found);
        if diagnostics.has_errors() {
            self.plan = None;
        }
        self.diagnostics = diagnostics.into_sorted();
    }
}

/// Reads the inputs and what they import, checks them and plans what is generated.
///
/// Never fails: what is wrong is among the diagnostics.
#[must_use]
pub fn analyze(fs: &dyn FileSystem, request: &Request) -> Analysis {
    let mut sources = SourceMap::default();
    let mut diagnostics = Diagnostics::default();
    let config = request.config.as_deref().and_then(|path| read_config(fs, path, &mut sources, &mut diagnostics));
    let listed = config.iter().flat_map(|config| &config.inputs).map(|input| &input.path);
    let inputs: Vec<String> =
        if request.inputs.is_empty() { listed.cloned().collect() } else { request.inputs.clone() };
    let files = load(fs, &inputs, &mut sources, &mut diagnostics);
    let said = OptionSources { command_line: &request.command_line, config: config.as_ref() };
    let options = resolve_options(fs, &files, said, &sources, &mut diagnostics);
    let model = lower(&sources, &files, &mut diagnostics);
    rules::check_model(&model, &options, &request.left_out, &mut diagnostics);
    rules::check_files(&model, &files, &options, &mut diagnostics);
    let plan = if diagnostics.has_errors() { None } else { plan(&model, &files, &options) };
    Analysis { sources, files, options, model, plan, diagnostics: diagnostics.into_sorted() }
}

/// The plan, if the package of each file is known.
fn plan(model: &Model, files: &[InterfaceFile], options: &[Options]) -> Option<Plan> {
    let packages: Option<Vec<SmolStr>> = packages(files, options).into_iter().collect();
    Some(Plan::new(model, &packages?))
}

/// The package of each file: its own, or that of the first file that imports it.
fn packages(files: &[InterfaceFile], options: &[Options]) -> Vec<Option<SmolStr>> {
    let own = options.iter().map(|options| options.package_name().map(SmolStr::new));
    let mut packages: Vec<Option<SmolStr>> = own.collect();
    // Importers stand after what they import.
    for (at, file) in files.iter().enumerate().rev() {
        let package = packages.get(at).cloned().flatten();
        for import in file.imports.iter().chain(&file.exports) {
            if let Some(imported @ None) = packages.get_mut(import.file) {
                imported.clone_from(&package);
            }
        }
    }
    packages
}
