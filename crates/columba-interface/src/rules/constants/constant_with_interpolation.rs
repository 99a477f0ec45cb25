//! Constants are what is written.

use crate::ast::Expr;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0804",
    name: "constant-with-interpolation",
    severity: Severity::Error,
    what: "The value of a constant is a string with an interpolation.",
    why: "Constants are written into every language, and nothing is computed.",
    example: Example::Files(
        "const String greeting = 'Hello, $name';
",
    ),
    fix: Example::Files(
        "const String greeting = r'Hello, $name';
",
    ),
};

/// The string `value` has an interpolation.
pub(crate) fn report(cx: &mut Lowering<'_>, value: &Expr) {
    cx.report(
        RULE.at(value.span, "a constant's string cannot have an interpolation")
            .help("write the text itself; `\\$` or a string that starts with `r` has a dollar sign in it"),
    );
}
