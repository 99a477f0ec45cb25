//! All layers in one call: from an analysis to the texts of files.

use std::cell::OnceCell;

use columba_interface::Analysis;
use columba_interface::options::Target;

use crate::backends::{BACKENDS, Job, VIEWS};
use crate::placement::Placement;
use crate::view::FileView;

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Where to: seen from where the program runs, or [`STDOUT`](columba_interface::options::STDOUT).
    pub path: String,
    /// What.
    pub text: String,
    /// For which language and transport.
    pub target: Target,
    /// The interface file that asks for it: its position in [`Analysis::files`].
    pub input: usize,
}

/// The files that the inputs ask for, in the order of the inputs, then of [`Target::ALL`].
///
/// The same analysis gives the same bytes on every machine. Empty if the analysis has no plan, that is if it has errors.
/// A target without a backend gives no file: [`is_supported`](crate::backends::is_supported) tells.
#[must_use]
pub fn generate(analysis: &Analysis) -> Vec<GeneratedFile> {
    let Some(plan) = &analysis.plan else { return Vec::new() };
    let placements = Target::ALL.map(|target| (target, OnceCell::new()));
    let placement = |target: Target| {
        let cell = placements.iter().find(|(of, _)| *of == target).map(|(_, cell)| cell);
        cell.map(|cell: &OnceCell<Placement>| cell.get_or_init(|| Placement::new(analysis, target)))
    };
    let mut files = Vec::new();
    for (input, options) in analysis.options.iter().enumerate() {
        for (target, output) in options.targets() {
            let Some(backend) = BACKENDS.iter().find(|backend| backend.target == target) else { continue };
            let Some(placement) = placement(target) else { continue };
            let job = Job { analysis, plan, input, options, output: &output, placement };
            let texts = (backend.write)(&job);
            let paths = output.header.iter().chain([&output.path]);
            let file = |(path, text): (&String, String)| GeneratedFile { path: path.clone(), text, target, input };
            files.extend(paths.zip(texts).map(file));
        }
    }
    files
}

/// Shows the views from which [`generate`] writes the files of `target`: for code that goes with the bindings, as hosts for
/// tests do. `show` is given the position of the input too. Nothing is shown of a target that is no host's.
pub fn show_views(analysis: &Analysis, target: Target, show: &mut dyn FnMut(usize, &FileView<'_>)) {
    let view = VIEWS.iter().find(|view| view.target == target);
    let (Some(plan), Some(view)) = (&analysis.plan, view) else { return };
    let placement = Placement::new(analysis, target);
    for (input, options) in analysis.options.iter().enumerate() {
        if let Some(output) = options.output(target) {
            let job = Job { analysis, plan, input, options, output: &output, placement: &placement };
            (view.show)(&job, &mut |file| show(input, file));
        }
    }
}
