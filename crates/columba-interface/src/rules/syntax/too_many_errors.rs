use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0012",
    name: "too-many-errors",
    severity: Severity::Error,
    what: "A file has more mistakes of syntax than are shown.",
    why: "What comes after so many mistakes is mostly noise. The first ones tell the cause.",
    example: Example::Words("a file that is not Dart at all"),
    fix: Example::Words("a file of Dart"),
};

/// More than `limit` mistakes were found; the first that is not shown is at `span`.
pub(crate) fn report(span: Span, limit: usize) -> Diagnostic {
    RULE.at(span, format!("more than {limit} mistakes of syntax; the rest of this file's are not shown"))
        .help("mend the first ones and try again")
}
