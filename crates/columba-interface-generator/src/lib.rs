//! Random valid interface files, random values for them, and calls that echo such values.
//!
//! The same seed and [`Options`] give the same text on every machine. The text uses every feature of the interface
//! language, in odd formats and among Dart that is none of its business. What [`Dialect::Pigeon`] asks for is valid for
//! Pigeon 28 too.

#![forbid(unsafe_code)]

mod apis;
mod configuration;
mod constants;
mod data;
pub mod echo;
mod file;
mod hard_words;
mod literals;
mod mutation;
mod names;
mod noise;
mod proxies;
mod random;
mod text;
mod types;
pub mod value;
mod visible;

pub use hard_words::WORDS as HARD_WORDS;
pub use mutation::mutate;
pub use names::NameStyle;
pub use random::Random;

use file::{Features, FileGenerator};
use names::Names;
use visible::Visible;

/// What the texts may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// What Pigeon 28 accepts, with the same meaning.
    Pigeon,
    /// Also what Columba adds: several files, `int a, b;`, constructors after the fields.
    Extended,
}

/// Which package gives the annotations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Annotations {
    /// `package:columba/interface.dart`.
    Columba,
    /// `package:pigeon/pigeon.dart`.
    Pigeon,
}

/// What to generate.
#[derive(Clone, Debug)]
pub struct Options {
    /// What the texts may use.
    pub dialect: Dialect,
    /// Where the annotations come from.
    pub annotations: Annotations,
    /// How many files; more than one only in [`Dialect::Extended`].
    pub files: usize,
    /// About how many declarations of each kind a file has at most.
    pub size: usize,
    /// Whether the last file gets a host API and a Flutter API whose methods [echo](mod@echo) what they are given: one
    /// for each type that the file sees, and some more.
    pub echo: bool,
    /// Which names are drawn.
    pub names: NameStyle,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            dialect: Dialect::Pigeon,
            annotations: Annotations::Columba,
            files: 1,
            size: 4,
            echo: false,
            names: NameStyle::Plain,
        }
    }
}

/// A file that was generated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Its path, relative to the others.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Files that were generated together. The last one is the input; it imports all others.
#[must_use]
pub fn generate(seed: u64, options: &Options) -> Vec<GeneratedFile> {
    let mut random = Random::new(seed);
    let mut names = Names::new(options.names);
    let count = if options.dialect == Dialect::Extended { options.files.max(1) } else { 1 };
    let features = Features::any(&mut random);
    let mut files = Vec::with_capacity(count);
    let mut exported: Vec<Vec<Visible>> = Vec::new();
    for index in 0..count {
        let path = format!("interface_{index}.dart");
        let generator = FileGenerator::new(&mut random, &mut names, options, features, index + 1 == count);
        let (text, declared) = generator.file(&exported);
        exported.push(declared);
        files.push(GeneratedFile { path, text });
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_text() {
        let options = Options { dialect: Dialect::Extended, files: 3, ..Options::default() };
        assert_eq!(generate(7, &options), generate(7, &options));
        assert_ne!(generate(7, &options), generate(8, &options));
    }

    #[test]
    fn one_file_for_pigeon_and_as_many_as_asked_for_otherwise() {
        assert_eq!(generate(1, &Options { files: 3, ..Options::default() }).len(), 1);
        assert_eq!(generate(1, &Options { files: 3, dialect: Dialect::Extended, ..Options::default() }).len(), 3);
    }
}
