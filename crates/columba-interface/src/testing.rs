//! Interfaces in memory, for tests.

use crate::ast::{Directive, ImportAst, Unit};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::files::{InterfaceFile, ResolvedImport};
use crate::lower::lower;
use crate::model::Model;
use crate::parser::parse;
use crate::source::SourceMap;

/// What became of some files.
pub(crate) struct Lowered {
    pub(crate) sources: SourceMap,
    pub(crate) model: Model,
    /// Sorted.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Lowered {
    /// `E0301 3:5` for each diagnostic.
    pub(crate) fn codes(&self) -> Vec<String> {
        self.diagnostics.iter().map(|diagnostic| self.code(diagnostic)).collect()
    }

    fn code(&self, diagnostic: &Diagnostic) -> String {
        match diagnostic.span() {
            Some(span) => {
                let start = self.sources.start(span);
                format!("{} {}:{}", diagnostic.rule.code, start.line, start.column)
            }
            None => diagnostic.rule.code.to_owned(),
        }
    }
}

/// Parses and lowers files, each with its path; a file stands after those that it imports, which it names by path.
pub(crate) fn lower_files(files: &[(&str, &str)]) -> Lowered {
    let mut sources = SourceMap::default();
    let mut diagnostics = Diagnostics::default();
    let mut read = Vec::new();
    for (path, text) in files {
        let file = sources.add(*path, *text).expect("tests are small");
        read.push(interface_file(&sources, parse(&sources, file, &mut diagnostics)));
    }
    let model = lower(&sources, &read, &mut diagnostics);
    Lowered { sources, model, diagnostics: diagnostics.into_sorted() }
}

/// Parses and lowers one file.
pub(crate) fn lower_text(text: &str) -> Lowered {
    lower_files(&[("interface.dart", text)])
}

/// `E0301 3:5` for everything that is wrong with the file.
pub(crate) fn codes(text: &str) -> Vec<String> {
    lower_text(text).codes()
}

fn interface_file(sources: &SourceMap, unit: Unit) -> InterfaceFile {
    let (mut imports, mut exports) = (Vec::new(), Vec::new());
    for directive in &unit.directives {
        match directive {
            Directive::Import(import) => imports.extend(resolve(sources, import)),
            Directive::Export(export) => exports.extend(resolve(sources, export)),
            _ => {}
        }
    }
    InterfaceFile { unit, is_input: true, imports, exports, lost_imports: false }
}

fn resolve(sources: &SourceMap, import: &ImportAst) -> Option<ResolvedImport> {
    let path = import.uri.value()?;
    let (file, _) = sources.files().find(|(_, file)| file.path() == path)?;
    let (prefix, combinators) = (import.prefix.clone(), import.combinators.clone());
    Some(ResolvedImport { file: file.index(), prefix, combinators, span: import.span })
}

/// Parses and lowers the files of an example of a rule. The first file is the input, and imports the others.
fn lower_example(text: &str) -> Lowered {
    let mut files: Vec<(&str, &str)> = match text.strip_prefix("// file: ") {
        None => vec![("interface.dart", text)],
        Some(text) => text.split("\n// file: ").filter_map(|file| file.split_once('\n')).collect(),
    };
    files.reverse();
    lower_files(&files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{Example, rules};

    #[test]
    fn examples_break_their_rule_alone_and_fixes_break_none() {
        let mut wrong = Vec::new();
        for rule in rules().filter(|rule| matches!(&rule.code[1..3], "03" | "04" | "08")) {
            let (Example::Files(example), Example::Files(fix)) = (&rule.example, &rule.fix) else { continue };
            let (example, fix) = (lower_example(example), lower_example(fix));
            let (broken, left) = (example.codes(), fix.codes());
            if broken.is_empty() || example.diagnostics.iter().any(|it| it.rule.code != rule.code) || !left.is_empty() {
                wrong.push(format!("{} {}: {broken:?}, fixed: {left:?}", rule.code, rule.name));
            }
            for diagnostic in &example.diagnostics {
                assert!(!diagnostic.help.is_empty(), "{} has no help", rule.code);
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
