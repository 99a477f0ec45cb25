//! Constants have types.

use crate::ast::{ExprKind, VariableAst};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0801",
    name: "constant-without-type",
    severity: Severity::Error,
    what: "A constant is declared without a type.",
    why: "Every language needs the type of a constant, and nothing is inferred.",
    example: Example::Files(
        "const limit = 40;
",
    ),
    fix: Example::Files(
        "const int limit = 40;
",
    ),
};

/// The constant `variable` has no type.
pub(crate) fn report(cx: &mut Lowering<'_>, variable: &VariableAst) {
    let name = &variable.name;
    let ty = match variable.value.as_ref().map(|value| &value.kind) {
        Some(ExprKind::Bool { .. }) => "bool",
        Some(ExprKind::Double { .. }) => "double",
        Some(ExprKind::String(_)) => "String",
        _ => "int",
    };
    cx.report(
        RULE.at(name.span, format!("the constant `{name}` has no type"))
            .help(format!("write its type before the name: `const {ty} {name} = …;`")),
    );
}
