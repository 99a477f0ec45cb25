//! The rules: one file each, which holds its manual, its check and its tests.
//!
//! Codes are stable: a code is never used for something else. `E` is an error, `W` a warning. Their numbers say where
//! the mistake is:
//!
//! | codes | folder | about |
//! | --- | --- | --- |
//! | 00xx | `syntax` | text that is not Dart |
//! | 01xx | `files` | files, imports, and what several files declare together |
//! | 02xx | `options` | annotations, options, `columba.yaml` |
//! | 03xx | `declarations` | data classes, sealed classes, enums |
//! | 04xx | `types` | types and references |
//! | 05xx | `methods` | host and Flutter APIs, their methods and parameters |
//! | 06xx | `proxies` | proxy APIs |
//! | 07xx | `events` | event channel APIs |
//! | 08xx | `constants` | constants |
//! | 09xx | `names` | names that are reserved or clash |
//! | 10xx | `targets` | what one target language cannot do |

pub(crate) mod constants;
pub(crate) mod declarations;
pub(crate) mod events;
pub(crate) mod files;
pub(crate) mod methods;
pub(crate) mod names;
pub(crate) mod options;
pub(crate) mod proxies;
pub(crate) mod similar;
pub(crate) mod syntax;
pub(crate) mod targets;
pub(crate) mod types;

use crate::diagnostic::{Diagnostic, Diagnostics, Label, Severity};
use crate::files::InterfaceFile;
use crate::model::Model;
use crate::options::{Options, Target};
use crate::source::Span;

pub use targets::Generators;

/// All rules, in the order of their numbers.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let groups = [
        syntax::RULES,
        files::RULES,
        options::RULES,
        declarations::RULES,
        types::RULES,
        methods::RULES,
        proxies::RULES,
        events::RULES,
        constants::RULES,
        names::RULES,
        targets::RULES,
    ];
    groups.into_iter().flatten().copied()
}

/// The rule with this code, in any case of its letter.
#[must_use]
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code.eq_ignore_ascii_case(code))
}

/// Checks what takes both the whole model and what is asked for, but for the targets that are left out; `options[i]` is of
/// library `i`.
pub(crate) fn check_model(model: &Model, options: &[Options], left_out: &[Target], diagnostics: &mut Diagnostics) {
    names::check(model, options, left_out, diagnostics);
    targets::check(model, options, left_out, diagnostics);
}

/// Checks what takes the files beside that.
pub(crate) fn check_files(
    model: &Model,
    interface_files: &[InterfaceFile],
    options: &[Options],
    diagnostics: &mut Diagnostics,
) {
    files::check_imported_apis(model, interface_files, options, diagnostics);
    options::types_on_stdout::check(model, options, diagnostics);
}

/// Checks that there is a generator for all that is asked for.
pub(crate) fn check_generators(model: &Model, options: &[Options], generators: &Generators) -> Vec<Diagnostic> {
    targets::check_generators(model, options, generators)
}

/// `Java`, `Java and C++`, `Java, C++ and Swift`.
pub(crate) fn listed(words: &[&str]) -> String {
    match words.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
    }
}

/// What a rule is, and its page of the manual: `columba explain CODE` prints it, the book's page of rules holds it.
#[derive(Debug)]
pub struct Rule {
    /// `E` or `W` and four digits.
    pub code: &'static str,
    /// The rule in a few words of kebab case: `method-in-data-class`.
    pub name: &'static str,
    /// How bad a breach is; agrees with the letter of the code.
    pub severity: Severity,
    /// What is wrong, in one or two sentences of Markdown.
    pub what: &'static str,
    /// Why that is so, in a few sentences of Markdown.
    pub why: &'static str,
    /// Input that breaks this rule and no other.
    pub example: Example,
    /// The same, mended: it breaks no rule.
    pub fix: Example,
}

/// Input that a page of the manual shows. Tests check that it does what the page says.
#[derive(Debug)]
pub enum Example {
    /// Files of Dart (or one of YAML). A line `// file: lib/a.dart` (`# file: columba.yaml`) starts a file; without one
    /// the text is `interface.dart`. The first file of Dart is the input, the import of the annotations is added to
    /// each file of Dart that imports nothing.
    Files(&'static str),
    /// What no text can show: a command, or words about the bytes of a file. Tests of its own cover it.
    Words(&'static str),
}

impl Rule {
    /// Whether it is about text that is not Dart.
    pub(crate) fn is_of_syntax(&self) -> bool {
        self.code.get(1..3) == Some("00")
    }

    /// A breach of this rule at `span`.
    pub(crate) fn at(&'static self, span: Span, message: impl Into<String>) -> Diagnostic {
        let primary = Some(Label { span, text: String::new() });
        Diagnostic { primary, ..self.nowhere(message) }
    }

    /// A breach of this rule that is in no file.
    pub(crate) fn nowhere(&'static self, message: impl Into<String>) -> Diagnostic {
        Diagnostic { rule: self, message: message.into(), primary: None, secondary: Vec::new(), help: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_in_order_and_say_their_severity() {
        let numbers: Vec<&str> = rules().map(|rule| &rule.code[1..]).collect();
        assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
        for rule in rules() {
            assert_eq!(rule.code.starts_with('W'), rule.severity == Severity::Warning, "{}", rule.code);
            assert_eq!(rule.code.len(), 5, "{}", rule.code);
        }
    }

    #[test]
    fn names_are_kebab_case_and_used_once() {
        let mut names: Vec<&str> = rules().map(|rule| rule.name).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
        let is_kebab = |name: &&str| {
            name.split('-')
                .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
        };
        assert!(names.iter().all(is_kebab), "{names:?}");
    }
}
