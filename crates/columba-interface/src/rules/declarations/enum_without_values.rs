//! Enums have values.

use crate::ast::EnumAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0325",
    name: "enum-without-values",
    severity: Severity::Error,
    what: "An enum has no values.",
    why: "Nothing could be sent where such an enum is the type, and Dart does not allow one.",
    example: Example::Files(
        "enum Mood {}
",
    ),
    fix: Example::Files(
        "enum Mood { happy }
",
    ),
};

/// Reports an enum without values.
pub(crate) fn check(cx: &mut Lowering<'_>, declaration: &EnumAst) {
    let name = &declaration.name;
    if declaration.values.is_empty() {
        let diagnostic = RULE.at(name.span, format!("the enum `{name}` has no values"));
        cx.report(diagnostic.help(format!("write at least one: `enum {name} {{ none }}`")));
    }
}
