//! What to generate, and how: asked for on the command line, in the file, in `columba.yaml`; and which of them won.
//!
//! [`OPTIONS`] is the table of all options. Each source is read into a [`Layer`]; [`resolve_options`] makes one
//! [`Options`] per file of them. Every value keeps who said it, and who was overridden.

pub mod capabilities;
mod config;
mod derived;
mod dump;
mod in_file;
mod layer;
mod output;
mod resolve;
mod table;
mod target;
mod yaml;

pub use config::{Config, ConfiguredInput, read_config};
pub use dump::{OptionDump, OptionsDump, OriginDump, OverriddenDump};
pub use layer::{FlagValue, Given, Layer, OptionValue, Origin};
pub use output::Output;
pub use resolve::{OptionSources, resolve_options};
pub use table::{GROUPS, OPTIONS, OptionDefault, OptionGroup, OptionKey, OptionKind, OptionSpec};
pub use target::Target;

use smol_str::SmolStr;

use crate::files::path;

/// The output that means standard output.
pub const STDOUT: &str = "stdout";

/// The options of one file.
#[derive(Clone, Debug)]
pub struct Options {
    input: SmolStr,
    is_input: bool,
    config_folder: SmolStr,
    /// One per entry of the table, in its order.
    values: Vec<Resolved>,
    /// The lines of the file that `copyrightHeader` names.
    copyright: Vec<SmolStr>,
    /// The package that the Dart output is in.
    dart_output_package: Option<SmolStr>,
}

/// An option, its value, and how it came by it.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// Which option.
    pub key: OptionKey,
    /// The value; `None` if nobody gave one and there is no default.
    pub value: Option<OptionValue>,
    /// Who said it.
    pub origin: Origin,
    /// What others said: the strongest first.
    pub overridden: Vec<Given>,
}

impl Options {
    /// The interface file, as the user named it.
    #[must_use]
    pub fn input(&self) -> &str {
        &self.input
    }

    /// The value of an option, and how it came by it.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "there is one value per entry of the table, in its order")]
    pub fn get(&self, key: OptionKey) -> &Resolved {
        &self.values[key as usize]
    }

    /// All options, in the order of the table.
    pub fn iter(&self) -> std::slice::Iter<'_, Resolved> {
        self.values.iter()
    }

    /// The text of an option; `None` without one or if it is no text.
    #[must_use]
    pub fn text(&self, key: OptionKey) -> Option<&str> {
        match &self.get(key).value {
            Some(OptionValue::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Whether a switch is on.
    #[must_use]
    pub fn flag(&self, key: OptionKey) -> bool {
        self.get(key).value == Some(OptionValue::Bool(true))
    }

    /// The lines of an option; none without it.
    #[must_use]
    pub fn lines(&self, key: OptionKey) -> &[SmolStr] {
        match &self.get(key).value {
            Some(OptionValue::Lines(lines)) => lines,
            _ => &[],
        }
    }

    /// Whether somebody said something about the option.
    #[must_use]
    pub fn is_given(&self, key: OptionKey) -> bool {
        self.get(key).origin != Origin::Default
    }

    /// The path of an option, seen from where the program runs. [`STDOUT`] stays as it is.
    #[must_use]
    pub fn path(&self, key: OptionKey) -> Option<String> {
        let written = self.text(key)?;
        if written == STDOUT {
            return Some(written.to_owned());
        }
        match self.text(OptionKey::BasePath).filter(|_| key != OptionKey::BasePath) {
            Some(base) => Some(path::join(&self.in_config_folder(OptionKey::BasePath, base), written)),
            None => Some(self.in_config_folder(key, written)),
        }
    }

    /// The same, but `basePath` is not applied.
    fn path_without_base(&self, key: OptionKey) -> Option<String> {
        self.text(key).map(|written| self.in_config_folder(key, written))
    }

    /// What `columba.yaml` says is relative to its folder.
    fn in_config_folder(&self, key: OptionKey, written: &str) -> String {
        match self.get(key).origin {
            Origin::Config(_) => path::join(&self.config_folder, written),
            _ => path::normalize(written),
        }
    }

    /// The package that is part of the channels' names.
    #[must_use]
    pub fn package_name(&self) -> Option<&str> {
        self.text(OptionKey::DartPackageName)
    }

    /// The package that the Dart output is in, as far as it was needed: for tests, and if no other name is given.
    #[must_use]
    pub fn dart_output_package(&self) -> Option<&str> {
        self.dart_output_package.as_deref()
    }

    /// The lines that start the generated files of `target`.
    ///
    /// Those of the language come before the file that `copyrightHeader` names; in Dart it is the other way round, as in
    /// Pigeon.
    #[must_use]
    pub fn copyright(&self, target: Target) -> &[SmolStr] {
        let of_language = match target {
            Target::Dart | Target::DartTest | Target::DartFfi => self.lines(OptionKey::DartCopyrightHeader),
            Target::Rust => &[],
            Target::Kotlin => self.lines(OptionKey::KotlinCopyrightHeader),
            Target::Java => self.lines(OptionKey::JavaCopyrightHeader),
            Target::Swift => self.lines(OptionKey::SwiftCopyrightHeader),
            Target::ObjC => self.lines(OptionKey::ObjcCopyrightHeader),
            Target::Cpp => self.lines(OptionKey::CppCopyrightHeader),
            Target::GObject => self.lines(OptionKey::GobjectCopyrightHeader),
        };
        let file_wins = target.language() == "Dart" && !self.copyright.is_empty();
        if of_language.is_empty() || file_wins { &self.copyright } else { of_language }
    }

    /// Sets what holds because nobody said anything.
    fn set_default(&mut self, key: OptionKey, value: OptionValue) {
        if let Some(resolved) = self.values.get_mut(key as usize) {
            resolved.value = Some(value);
        }
    }
}

impl<'a> IntoIterator for &'a Options {
    type IntoIter = std::slice::Iter<'a, Resolved>;
    type Item = &'a Resolved;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests;
