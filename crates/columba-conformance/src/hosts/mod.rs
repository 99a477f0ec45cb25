//! Hosts that echo: a file per language.
//!
//! Their code stands behind the bindings in the same file, so that every type has the name there that it has in the
//! bindings; written by hand are only the programs in `tests/conformance/hosts` that start them.

mod java;
mod kotlin;
mod rust;

use std::path::PathBuf;

use columba_codegen::view::FileView;
use columba_codegen::{GeneratedFile, show_views};
use columba_interface::Analysis;
use columba_interface::options::Target;

use crate::project;

/// A language of hosts.
struct HostLanguage {
    target: Target,
    /// Puts the host behind the bindings of one interface.
    append: fn(text: &mut String, name: &str, file: &FileView<'_>),
    /// A file that sets up the hosts of the driven interfaces: where it goes, and its text.
    index: fn(all: &[&str], driven: &[&str]) -> (&'static str, String),
}

/// All of them.
const LANGUAGES: &[HostLanguage] = &[
    HostLanguage { target: Target::Rust, append: rust::append, index: rust::index },
    HostLanguage { target: Target::Kotlin, append: kotlin::append, index: kotlin::index },
    HostLanguage { target: Target::Java, append: java::append, index: java::index },
];

/// Puts hosts behind the bindings of the driven interfaces, and adds a file that sets them all up. Nothing for a target
/// that is no host.
pub fn complete(target: Target, analysis: &Analysis, files: &mut Vec<GeneratedFile>) {
    let Some(language) = LANGUAGES.iter().find(|language| language.target == target) else { return };
    let (mut all, mut driven) = (Vec::new(), Vec::new());
    show_views(analysis, target, &mut |input, file| {
        let name = analysis.options.get(input).map_or("", |options| options.input()).trim_end_matches(".dart");
        all.push(name.to_owned());
        let generated = files.iter_mut().find(|generated| generated.input == input);
        if let (Some(generated), true) = (generated, crate::answer::driven(file).next().is_some()) {
            (language.append)(&mut generated.text, name, file);
            driven.push(name.to_owned());
        }
    });
    let [all, driven] = [&all, &driven].map(|names| names.iter().map(String::as_str).collect::<Vec<_>>());
    let (path, text) = (language.index)(&all, &driven);
    let path = PathBuf::from(path).display().to_string();
    files.push(GeneratedFile { path, text, target, input: usize::MAX });
}

/// The name of the host of an interface.
fn host_name(name: &str) -> String {
    format!("{}Host", project::type_name(name))
}
