use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0026",
    name: "missing-type",
    severity: Severity::Error,
    what: "A variable is declared without a type or a word that stands for one.",
    why: "A declaration of a variable starts with its type, or with `var`, `final` or `const`.",
    example: Example::Files(
        "class Reading {
  value;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  int? value;
}
",
    ),
};

/// Nothing is called by a name behind the type `ty`.
pub(crate) fn report_nameless(ty: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("a name is missing after the type `{ty}`")).help(format!("write `{ty} value;`"))
}

/// The variable `name` is declared by its name alone.
pub(crate) fn report(name: &str, span: Span) -> Diagnostic {
    let is_type = name.starts_with(char::is_uppercase) || matches!(name, "int" | "double" | "bool" | "num" | "dynamic");
    if is_type {
        return report_nameless(name, span);
    }
    RULE.at(span, format!("the variable `{name}` has no type")).help(format!("write its type before it: `int {name};`"))
}
