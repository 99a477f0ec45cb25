//! Arguments that are given twice.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0216",
    name: "duplicate-annotation-argument",
    severity: Severity::Error,
    what: "An argument of an annotation, or of a call within it, is given twice.",
    why: "Dart does not accept it, and which of them counts would be anybody's guess.",
    example: Example::Files(
        "@ConfigurePigeon(PigeonOptions(dartOut: 'lib/mood.g.dart', dartOut: 'lib/mood.dart'))
enum Mood { calm, wild }
",
    ),
    fix: Example::Files(
        "@ConfigurePigeon(PigeonOptions(dartOut: 'lib/mood.g.dart'))
enum Mood { calm, wild }
",
    ),
};

/// `second` has the name of `first`.
pub(crate) fn duplicate(second: &Name, first: &Name) -> Diagnostic {
    RULE.at(second.span, format!("`{second}` is given twice"))
        .secondary(first.span, "first here")
        .help(format!("remove one `{second}`"))
}
