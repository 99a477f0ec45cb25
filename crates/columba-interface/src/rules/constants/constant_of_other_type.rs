//! A constant's value is of its type.

use crate::ast::Expr;
use crate::diagnostic::Severity;
use crate::lower::{ConstantType, Lowering};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0805",
    name: "constant-of-other-type",
    severity: Severity::Error,
    what: "The value of a constant is not of the constant's type.",
    why: "Dart would not compile it either. Only a whole number may stand for a `double`.",
    example: Example::Files(
        "const int limit = 39.5;
",
    ),
    fix: Example::Files(
        "const double limit = 39.5;
",
    ),
};

/// `value` is not of type `ty`.
pub(crate) fn report(cx: &mut Lowering<'_>, ty: ConstantType, value: &Expr) {
    let (ty, help) = match ty {
        ConstantType::Bool => ("bool", "write `true` or `false`, or another type before the name"),
        ConstantType::Int => ("int", "write a whole number, or another type before the name"),
        ConstantType::Double => ("double", "write a number, or another type before the name"),
        ConstantType::String => ("String", "put quotes around it, or write another type before the name"),
    };
    cx.report(RULE.at(value.span, format!("`{}` is no `{ty}`", cx.text(value.span))).help(help));
}
