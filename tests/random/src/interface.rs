//! The interface of a seed.

use std::fmt::Write as _;

use columba_interface::diagnostic::Severity;
use columba_interface::files::MemoryFiles;
use columba_interface::{Analysis, Request, analyze};
use columba_interface_generator::{Dialect, GeneratedFile, NameStyle, Options, generate};

/// Its files. Seeds differ in names, dialect and number of files.
pub(crate) fn files(seed: u64) -> Vec<GeneratedFile> {
    let names = if seed.is_multiple_of(2) { NameStyle::Plain } else { NameStyle::Hard };
    let (dialect, files) = match seed % 3 {
        0 => (Dialect::Pigeon, 1),
        1 => (Dialect::Extended, 1),
        _ => (Dialect::Extended, 3),
    };
    generate(seed, &Options { dialect, files, names, echo: true, ..Options::default() })
}

/// What they say, each with an output of its own; `Err` if something is wrong with them, which would be a defect of
/// their generator.
pub(crate) fn analysis(files: &[GeneratedFile]) -> Result<Analysis, String> {
    let mut texts = MemoryFiles::default();
    for file in files {
        texts.add(&file.path, file.text.as_str());
    }
    texts.add("columba.yaml", config(files).as_str());
    let analysis = analyze(&texts, &Request { config: Some("columba.yaml".to_owned()), ..Request::default() });
    match analysis.diagnostics.iter().find(|found| found.severity() == Severity::Error) {
        Some(found) => Err(format!("{} {}", found.rule.code, found.message)),
        None => Ok(analysis),
    }
}

fn config(files: &[GeneratedFile]) -> String {
    let mut text = "dartPackageName: harbour\ninputs:\n".to_owned();
    for file in files {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "- input: {0}\n  dartOut: out_of_{0}", file.path);
    }
    text
}
