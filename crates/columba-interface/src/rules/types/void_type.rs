//! `void` is the result of a method.

use crate::ast::NamedTypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0409",
    name: "void-type",
    severity: Severity::Error,
    what: "`void` stands where a value is.",
    why: "`void` says that a method has no result. A field, a parameter, an event or an element of a list is a value.",
    example: Example::Files(
        "class Reading {
  List<void>? marks;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  List<Object?>? marks;
}
",
    ),
};

/// `ty` is `void`, and is not the result of a method.
pub(crate) fn report(cx: &mut Lowering<'_>, ty: &NamedTypeAst) {
    cx.report(
        RULE.at(ty.span, "`void` is no type of a value")
            .help("write the type of the value, or `Object?` for any; `void` alone is the result of a method"),
    );
}
