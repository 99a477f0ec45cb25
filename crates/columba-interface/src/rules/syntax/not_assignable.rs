use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0025",
    name: "not-assignable",
    severity: Severity::Error,
    what: "A value is assigned to something that cannot hold one.",
    why: "Only variables, members (`a.b`) and elements (`a[0]`) can be assigned to.",
    example: Example::Files(
        "enum Bird { pigeon }

int count() => 1 = 2;
",
    ),
    fix: Example::Files(
        "enum Bird { pigeon }

bool count() => 1 == 2;
",
    ),
};

/// What is before the `operator` at `span` cannot be assigned to.
pub(crate) fn report(operator: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("what is before `{operator}` cannot be assigned to"))
        .help("assign to a name, a member or an element; compare with `==`")
}
