use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0011",
    name: "nesting-too-deep",
    severity: Severity::Error,
    what: "Something is nested more deeply than 128 levels.",
    why: "The limit keeps the memory that reading a file needs within bounds. No file that a person writes comes near it.",
    example: Example::Words("an expression in 300 pairs of parentheses"),
    fix: Example::Words("an expression in fewer than 100 pairs of parentheses"),
};

/// What starts at `span` is nested too deeply.
pub(crate) fn report(span: Span, limit: u32) -> Diagnostic {
    RULE.at(span, format!("this is nested more than {limit} levels deep"))
        .help("split it into parts with names of their own")
}
