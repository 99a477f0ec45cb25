//! Fields have types.

use crate::ast::FieldAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0620",
    name: "proxy-field-without-type",
    severity: Severity::Error,
    what: "A field of a proxy API has no type.",
    why: "Without a type Dart means `dynamic`, which no other language can declare.",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera {
  late var zoom;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {
  late int zoom;
}
",
    ),
};

/// `field` has no type.
pub(crate) fn report(cx: &mut Lowering<'_>, field: &FieldAst) {
    let Some(name) = field.variables.first().map(|variable| &variable.name) else { return };
    let diagnostic = RULE.at(name.span, format!("the field `{name}` has no type"));
    cx.report(diagnostic.help(format!("write its type before it: `late int {name}`")));
}
