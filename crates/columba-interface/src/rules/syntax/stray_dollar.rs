use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0008",
    name: "stray-dollar",
    severity: Severity::Error,
    what: "A `$` in a string is followed by neither a name nor an expression in braces.",
    why: "In a string that is not raw, `$` starts an interpolation.",
    example: Example::Files(
        "const String price = '5 $';
",
    ),
    fix: Example::Files(
        "const String price = r'5 $';
",
    ),
};

/// The `$` at `span` interpolates nothing.
pub(crate) fn report(span: Span) -> Diagnostic {
    RULE.at(span, "`$` in a string must be followed by a name or by an expression in braces")
        .help(r"write `\$` for the character, or a raw string: `r'…'`")
}
