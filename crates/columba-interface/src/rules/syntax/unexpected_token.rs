use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0013",
    name: "unexpected-token",
    severity: Severity::Error,
    what: "Something stands where Dart's grammar expects something else.",
    why: "The message says what was expected and what is there instead.",
    example: Example::Files(
        "class Reading {
  Map<String int>? values;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  Map<String, int>? values;
}
",
    ),
};

/// At `span` stands `found`, which is put as the message puts it; `expected` should.
pub(crate) fn report(expected: &str, found: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("expected {expected}, found {found}")).help(format!("write {expected} here"))
}

/// The same, with a help of its own.
pub(crate) fn report_with(message: impl Into<String>, help: impl Into<String>, span: Span) -> Diagnostic {
    RULE.at(span, message).help(help)
}
