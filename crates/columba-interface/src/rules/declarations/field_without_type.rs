//! Fields have types.

use crate::ast::{ClassAst, FieldAst};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0308",
    name: "field-without-type",
    severity: Severity::Error,
    what: "A field of a data class is declared by `var` or `final` alone.",
    why: "Every language needs the type of the field, and nothing is inferred.",
    example: Example::Files(
        "class Reading {
  final celsius;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  final double? celsius;
}
",
    ),
};

/// `field` of `class` has no type. Without a word before its name the parser has said so.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &ClassAst, field: &FieldAst) {
    let words = [field.modifiers.r#final, field.modifiers.var];
    let (Some(word), Some(variable)) = (words.into_iter().flatten().next(), field.variables.first()) else { return };
    let (class, name) = (&class.name, &variable.name);
    cx.report(
        RULE.at(word.to(variable.name.span), format!("the field `{name}` of `{class}` has no type"))
            .help(format!("write its type before the name: `String? {name};`")),
    );
}
