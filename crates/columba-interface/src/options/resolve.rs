//! Which of several sources of options wins, and what follows from it.
//!
//! For each option on its own: the file, then the command line, then `columba.yaml` for this input, then `columba.yaml`
//! for all, then the default. That the file comes before the command line is Pigeon's order.

use smol_str::SmolStr;

use super::derived;
use super::{
    Config, Given, Layer, OPTIONS, OptionDefault, OptionKey, OptionValue, Options, Origin, Resolved, Target, in_file,
};
use crate::diagnostic::Diagnostics;
use crate::files::{FileSystem, InterfaceFile, Unreadable, path, pubspec_name};
use crate::rules::options::{check_options, flag_overridden};
use crate::rules::syntax::cannot_read;
use crate::source::SourceMap;

/// What several sources of options say together.
#[derive(Clone, Copy, Debug)]
pub struct OptionSources<'a> {
    /// The command line.
    pub command_line: &'a Layer,
    /// `columba.yaml`.
    pub config: Option<&'a Config>,
}

/// The options of each file: `options[i]` is of `files[i]`. A file that is only imported asks for no output.
pub fn resolve_options(
    fs: &dyn FileSystem,
    files: &[InterfaceFile],
    said: OptionSources<'_>,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) -> Vec<Options> {
    let resolve = |file: &InterfaceFile| resolve_file(fs, file, said, sources, diagnostics);
    let all: Vec<Options> = files.iter().map(resolve).collect();
    check_options(fs, &all, files, sources, diagnostics);
    all
}

fn resolve_file(
    fs: &dyn FileSystem,
    file: &InterfaceFile,
    said: OptionSources<'_>,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) -> Options {
    let input = sources.file(file.unit.file).path();
    let in_file = in_file::read(&file.unit, diagnostics);
    let of_input = said.config.and_then(|config| of_input(fs, config, input));
    let layers = [said.config.map(|config| &config.base), of_input, Some(said.command_line), Some(&in_file)];
    let mut options = Options {
        input: input.into(),
        is_input: file.is_input,
        config_folder: said.config.map_or(SmolStr::default(), |config| config.folder.as_str().into()),
        values: OPTIONS.iter().map(|spec| resolve(spec.key, &layers)).collect(),
        copyright: Vec::new(),
        dart_output_package: None,
    };
    report_overridden(&options, diagnostics);
    deduce_package(fs, &mut options);
    derived::fill(&mut options);
    read_copyright(fs, &mut options, diagnostics);
    options
}

fn of_input<'a>(fs: &dyn FileSystem, config: &'a Config, input: &str) -> Option<&'a Layer> {
    let input = fs.identity(input);
    config.inputs.iter().find(|configured| fs.identity(&configured.path) == input).map(|configured| &configured.layer)
}

/// The last layer that says something wins.
fn resolve(key: OptionKey, layers: &[Option<&Layer>]) -> Resolved {
    let mut given: Vec<Given> = layers.iter().flatten().filter_map(|layer| layer.get(key).cloned()).collect();
    let winner = given.pop();
    given.reverse();
    let (value, origin) = match winner {
        Some(Given { value, origin }) => (Some(value), origin),
        None => (default(key), Origin::Default),
    };
    Resolved { key, value, origin, overridden: given }
}

fn default(key: OptionKey) -> Option<OptionValue> {
    match key.spec().default {
        OptionDefault::Bool(value) => Some(OptionValue::Bool(value)),
        OptionDefault::Text(text) => Some(OptionValue::Text(text.into())),
        OptionDefault::None | OptionDefault::Derived(_) => None,
    }
}

fn report_overridden(options: &Options, diagnostics: &mut Diagnostics) {
    for resolved in options {
        let Origin::File(span) = resolved.origin else { continue };
        for loser in &resolved.overridden {
            if let Origin::Flag(flag) = &loser.origin
                && Some(&loser.value) != resolved.value.as_ref()
                && options.is_input
            {
                diagnostics.push(flag_overridden::report(resolved.key, flag, span));
            }
        }
    }
}

/// The name in the `pubspec.yaml` nearest above a Dart output. As in Pigeon, `basePath` is not applied at first.
fn deduce_package(fs: &dyn FileSystem, options: &mut Options) {
    let is_named = options.text(OptionKey::DartPackageName).is_some();
    if is_named && options.output(Target::DartTest).is_none() {
        return;
    }
    let outputs = [OptionKey::DartOut, OptionKey::DartSourceOutPath, OptionKey::DartFfiOut];
    let Some(key) = outputs.into_iter().find(|key| options.is_given(*key)) else { return };
    let found = options.path_without_base(key).and_then(|out| package_above(fs, &out));
    let found = found.or_else(|| options.path(key).and_then(|out| package_above(fs, &out)));
    let Some(name) = found.map(SmolStr::from) else { return };
    if !is_named {
        options.set_default(OptionKey::DartPackageName, OptionValue::Text(name.clone()));
    }
    options.dart_output_package = Some(name);
}

fn package_above(fs: &dyn FileSystem, output: &str) -> Option<String> {
    let pubspec =
        path::ancestors(path::folder(output)).find_map(|folder| fs.read(&path::join(&folder, "pubspec.yaml")).ok())?;
    pubspec_name(&pubspec)
}

fn read_copyright(fs: &dyn FileSystem, options: &mut Options, diagnostics: &mut Diagnostics) {
    let Some(path) = options.path(OptionKey::CopyrightHeader).filter(|_| options.is_input) else { return };
    match fs.read(&path) {
        Ok(bytes) => {
            let text = String::from_utf8_lossy(&bytes);
            options.copyright = text.trim_start_matches('\u{feff}').lines().map(SmolStr::new).collect();
        }
        Err(error) => {
            let span = options.get(OptionKey::CopyrightHeader).origin.span();
            diagnostics.push(cannot_read::report(&path, &Unreadable::from(error), span));
        }
    }
}
