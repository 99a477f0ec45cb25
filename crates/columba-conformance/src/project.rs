//! The bindings of one target for a set of interfaces.

use std::fmt::Write as _;
use std::path::PathBuf;

use columba_codegen::{GeneratedFile, generate};
use columba_interface::diagnostic::Severity;
use columba_interface::files::MemoryFiles;
use columba_interface::options::Target;
use columba_interface::{Analysis, Request, analyze};

use crate::Interface;
use crate::hosts;

/// The package of hosts, and the first part of the packages that are part of the channels' names.
pub const PACKAGE: &str = "conformance";

/// Interfaces, as one target sees them.
#[derive(Debug)]
pub struct Project {
    /// The language and transport.
    pub target: Target,
    /// What was read: of the interfaces that the target can do.
    pub analysis: Analysis,
    /// Of each interface that the target cannot do: its name, and why.
    pub left_out: Vec<(String, String)>,
}

impl Project {
    /// Reads the interfaces; those that the target cannot do are left out.
    #[must_use]
    pub fn new(target: Target, interfaces: &[Interface]) -> Self {
        let (mut kept, mut left_out) = (Vec::new(), Vec::new());
        for interface in interfaces {
            kept.push(interface.clone());
            let found = errors(&analyze_all(&kept, Some(target)));
            if !found.is_empty() {
                kept.pop();
                left_out.push((interface.name.clone(), found.join("; ")));
            }
        }
        Self { target, analysis: analyze_all(&kept, Some(target)), left_out }
    }

    /// The names of the interfaces, in the order of the libraries.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.analysis.options.iter().map(|options| options.input().trim_end_matches(".dart"))
    }

    /// The bindings, with the hosts that echo behind them where the target is that of a host.
    #[must_use]
    pub fn files(&self) -> Vec<GeneratedFile> {
        let mut files = generate(&self.analysis);
        hosts::complete(self.target, &self.analysis, &mut files);
        files
    }
}

/// What is wrong.
fn errors(analysis: &Analysis) -> Vec<String> {
    let errors = analysis.diagnostics.iter().filter(|found| found.severity() == Severity::Error);
    errors.map(|found| format!("{} {}", found.rule.code, found.message)).collect()
}

/// Reads the interfaces as inputs of one run, with an output of `target` for each.
pub(crate) fn analyze_all(interfaces: &[Interface], target: Option<Target>) -> Analysis {
    let mut files = MemoryFiles::default();
    let mut config = String::from("inputs:\n");
    for Interface { name, text, parts } in interfaces {
        files.add(&format!("{name}.dart"), text.as_str());
        for (path, text) in parts {
            files.add(path, text.as_str());
        }
        // Writing to a string cannot fail.
        // The package is part of the channels' names, and all driven interfaces have APIs of the same names.
        let _ = writeln!(config, "  - input: {name}.dart\n    dartPackageName: {PACKAGE}_{name}");
        if let Some(target) = target {
            config.push_str(&options(target, name));
        }
    }
    files.add("columba.yaml", config);
    analyze(&files, &Request { config: Some("columba.yaml".to_owned()), ..Request::default() })
}

/// The options of an input in `columba.yaml`.
fn options(target: Target, name: &str) -> String {
    let path = path(target, name).display().to_string();
    match target {
        Target::Dart => format!("    dartOut: {path}\n"),
        Target::DartFfi => format!("    dartFfiOut: {path}\n"),
        Target::Rust => format!("    rustOut: {path}\n"),
        Target::Kotlin => {
            format!("    kotlinOut: {path}\n    kotlinOptions:\n      package: {PACKAGE}.{name}\n")
        }
        Target::Java => format!("    javaOut: {path}\n    javaOptions:\n      package: {PACKAGE}.{name}\n"),
        _ => String::new(),
    }
}

/// Where the bindings for an interface go, below the folder of all that is written.
#[must_use]
pub fn path(target: Target, name: &str) -> PathBuf {
    let class = type_name(name);
    match target {
        Target::Dart => format!("channels/{name}.dart"),
        Target::DartFfi => format!("typed/{name}.dart"),
        Target::Rust => format!("rust/src/bindings/{name}.rs"),
        Target::Kotlin => format!("kotlin/{name}/{class}.kt"),
        Target::Java => format!("java/{PACKAGE}/{name}/{}.java", java_class(name)),
        other => format!("{}/{name}", other.language()),
    }
    .into()
}

/// The class that holds all others: none of these has its name.
#[must_use]
pub fn java_class(name: &str) -> String {
    format!("{}Bindings", type_name(name))
}

/// `every_type` to `EveryType`.
#[must_use]
pub fn type_name(name: &str) -> String {
    columba_codegen::words::upper_camel(name)
}
