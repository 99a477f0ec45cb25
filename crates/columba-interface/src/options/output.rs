//! The files that options ask for.

use super::{OptionKey, Options, Origin, Target};

/// Files that a target writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// The file; of a language with headers: the source. Seen from where the program runs, or [`STDOUT`](super::STDOUT).
    pub path: String,
    /// The header.
    pub header: Option<String>,
    /// The option that names the file.
    pub key: OptionKey,
    /// Who asks for it.
    pub origin: Origin,
}

impl Target {
    /// The options that name the file: the first that is given counts.
    pub(crate) fn output_keys(self) -> &'static [OptionKey] {
        match self {
            Self::Dart => &[OptionKey::DartOut, OptionKey::DartSourceOutPath],
            Self::DartTest => &[OptionKey::DartTestOut, OptionKey::DartTestOutPath],
            Self::DartFfi => &[OptionKey::DartFfiOut],
            Self::Rust => &[OptionKey::RustOut],
            Self::Kotlin => &[OptionKey::KotlinOut],
            Self::Java => &[OptionKey::JavaOut],
            Self::Swift => &[OptionKey::SwiftOut],
            Self::ObjC => &[OptionKey::ObjcSourceOut],
            Self::Cpp => &[OptionKey::CppSourceOut],
            Self::GObject => &[OptionKey::GobjectSourceOut],
        }
    }

    /// The option that names the header, of a language that has headers.
    pub(crate) fn header_key(self) -> Option<OptionKey> {
        match self {
            Self::ObjC => Some(OptionKey::ObjcHeaderOut),
            Self::Cpp => Some(OptionKey::CppHeaderOut),
            Self::GObject => Some(OptionKey::GobjectHeaderOut),
            _ => None,
        }
    }
}

impl Options {
    /// What `target` writes; `None` if it is not asked for, or only half of a pair of files.
    #[must_use]
    pub fn output(&self, target: Target) -> Option<Output> {
        let key = *target.output_keys().iter().find(|key| self.is_given(**key))?;
        let header = match target.header_key() {
            Some(header) => Some(self.path(header)?),
            None => None,
        };
        let origin = self.get(key).origin.clone();
        self.path(key).filter(|_| self.is_input).map(|path| Output { path, header, key, origin })
    }

    /// Who asks for `target`, if anybody does.
    #[must_use]
    pub fn requested(&self, target: Target) -> Option<Origin> {
        self.output(target).map(|output| output.origin)
    }

    /// All targets that are asked for.
    pub fn targets(&self) -> impl Iterator<Item = (Target, Output)> {
        Target::ALL.into_iter().filter_map(|target| Some((target, self.output(target)?)))
    }

    /// All single files that are written, the syntax tree included.
    pub(crate) fn files(&self) -> Vec<Output> {
        let mut files = Vec::new();
        for (target, output) in self.targets() {
            if let (Some(path), Some(key)) = (&output.header, target.header_key()) {
                files.push(Output { path: path.clone(), header: None, key, origin: self.get(key).origin.clone() });
            }
            files.push(output);
        }
        if let (Some(path), true) = (self.path(OptionKey::AstOut), self.is_input) {
            let origin = self.get(OptionKey::AstOut).origin.clone();
            files.push(Output { path, header: None, key: OptionKey::AstOut, origin });
        }
        files
    }
}
