//! Fields belong to objects.

use crate::ast::{ClassAst, FieldAst};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0306",
    name: "static-field",
    severity: Severity::Error,
    what: "A data class or a sealed class has a static field.",
    why: "What is sent are the fields of an object. A static field belongs to none, and would be lost.",
    example: Example::Files(
        "class Reading {
  static const int limit = 40;
  double? celsius;
}
",
    ),
    fix: Example::Files(
        "const int readingLimit = 40;

class Reading {
  double? celsius;
}
",
    ),
};

/// `field` of `class` is static.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &ClassAst, field: &FieldAst) {
    let Some(variable) = field.variables.first() else { return };
    let (class, name) = (&class.name, &variable.name);
    cx.report(
        RULE.at(field.modifiers.r#static.unwrap_or(name.span), format!("the field `{name}` of `{class}` is static"))
            .help(format!("write a constant outside of the class, `const int {name} = 1;`, or an enum")),
    );
}
