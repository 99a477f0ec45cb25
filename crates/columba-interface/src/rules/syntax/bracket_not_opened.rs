use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0010",
    name: "bracket-not-opened",
    severity: Severity::Error,
    what: "A closing bracket closes nothing.",
    why: "Either it is one too many, or the opening one is missing or of another kind.",
    example: Example::Files(
        "class Reading {
  List<int>)? values;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  List<int>? values;
}
",
    ),
};

/// The bracket `closer` at `span` closes nothing.
pub(crate) fn report(closer: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("this `{closer}` closes nothing"))
        .help(format!("remove the `{closer}`, or add the bracket that it should close"))
}
