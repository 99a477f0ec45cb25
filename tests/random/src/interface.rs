//! The interface of a seed.

use columba_interface::files::MemoryFiles;
use columba_interface::options::{FlagValue, Layer, OptionKey, OptionValue};
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

/// What they say; `Err` if something is wrong with them, which would be a defect of their generator.
pub(crate) fn analysis(files: &[GeneratedFile]) -> Result<Analysis, String> {
    let mut texts = MemoryFiles::default();
    for file in files {
        texts.add(&file.path, file.text.as_str());
    }
    let flags = [(OptionKey::DartOut, "out.dart"), (OptionKey::DartPackageName, "harbour")];
    let flags = flags.map(|(key, text)| FlagValue { key, name: "flag".into(), value: OptionValue::Text(text.into()) });
    let inputs = files.last().map(|file| file.path.clone()).into_iter().collect();
    let analysis = analyze(&texts, &Request { inputs, command_line: Layer::from_flags(flags), ..Request::default() });
    match analysis.diagnostics.iter().find(|_| analysis.has_errors()) {
        Some(found) => Err(format!("{} {}", found.rule.code, found.message)),
        None => Ok(analysis),
    }
}
