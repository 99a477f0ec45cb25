//! Constants are of four types.

use crate::ast::{TypeAst, VariableAst};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0802",
    name: "unsupported-constant-type",
    severity: Severity::Error,
    what: "A constant is of a type other than `bool`, `int`, `double` and `String`, or may be null.",
    why: "These are the types that have literals in every language.",
    example: Example::Files(
        "const List<int> limits = [20, 40];
",
    ),
    fix: Example::Files(
        "const int lowLimit = 20;
const int highLimit = 40;
",
    ),
};

/// The constant `variable` is of type `ty`.
pub(crate) fn report(cx: &mut Lowering<'_>, ty: &TypeAst, variable: &VariableAst) {
    let (name, text) = (&variable.name, cx.text(ty.span()));
    let help = match text.strip_suffix('?') {
        Some(plain @ ("bool" | "int" | "double" | "String")) => format!("write `{plain}`"),
        _ => "write `bool`, `int`, `double` or `String`, or write `final` in place of `const` to have it ignored"
            .to_owned(),
    };
    cx.report(RULE.at(ty.span(), format!("the constant `{name}` cannot be of type `{text}`")).help(help));
}
