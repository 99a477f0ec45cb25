use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0022",
    name: "unexpected-body",
    severity: Severity::Error,
    what: "A declaration has a body, or parts of one, that it cannot have.",
    why: "`external` promises the body elsewhere; a constant or redirecting constructor computes nothing.",
    example: Example::Files(
        "class Reading {
  const Reading() {}
}
",
    ),
    fix: Example::Files(
        "class Reading {
  const Reading();
}
",
    ),
};

/// `what` has a body at `span`.
pub(crate) fn report(what: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("{what} cannot have a body")).help("write `;` instead of it")
}
