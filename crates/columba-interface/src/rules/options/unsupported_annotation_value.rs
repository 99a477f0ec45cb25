//! Values that annotations can hold.

use crate::ast::{Expr, ExprKind};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0204",
    name: "unsupported-annotation-value",
    severity: Severity::Error,
    what: "A value in an annotation is neither a literal, nor a name, nor a call with named arguments.",
    why: "Annotations are read, not run: interpolation, operators, conditions, maps and spreads would have to be \
          evaluated by Dart.",
    example: Example::Files(
        "@ConfigurePigeon(PigeonOptions(dartOut: 'lib/${1 + 1}.dart'))
enum Mood { calm, wild }
",
    ),
    fix: Example::Files(
        "@ConfigurePigeon(PigeonOptions(dartOut: 'lib/2.dart'))
enum Mood { calm, wild }
",
    ),
};

/// `expression` would have to be evaluated.
pub(crate) fn unsupported(expression: &Expr) -> Diagnostic {
    let what = match &expression.kind {
        ExprKind::String(_) => "a string with interpolation",
        ExprKind::Double { .. } => "a number that is not whole",
        ExprKind::Int { .. } => "a number that does not fit 64 bits",
        ExprKind::Unary { .. } | ExprKind::Other => "an expression",
        _ => "a value nested this deep",
    };
    element(expression.span, what)
}

/// `what` at `span` can be no element of a list or set.
pub(crate) fn element(span: Span, what: &str) -> Diagnostic {
    RULE.at(span, format!("{what} cannot stand in an annotation"))
        .help("write the value itself: a string, a whole number, `true`, `false`, a name, a list, or a call with named arguments")
}
