use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0019",
    name: "missing-value",
    severity: Severity::Error,
    what: "A constant has no value.",
    why: "`const` names a value that is known when the program is compiled; the value is written behind `=`.",
    example: Example::Files(
        "const int answer;
",
    ),
    fix: Example::Files(
        "const int answer = 42;
",
    ),
};

/// The constant `name` has no value.
pub(crate) fn report(name: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("the constant `{name}` has no value"))
        .help(format!("write `{name} = …`, or `final` instead of `const`"))
}
