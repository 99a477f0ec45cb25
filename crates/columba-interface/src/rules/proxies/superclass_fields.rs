//! Superclasses have no values.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::model::ProxyApiId;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0604",
    name: "superclass-with-fields",
    severity: Severity::Error,
    what: "The superclass of a proxy API has unattached fields.",
    why: "The values of unattached fields are given when an object is made, and a host makes an object of the \
          subclass with the subclass's own values alone.",
    example: Example::Files(
        "@ProxyApi()
abstract class Device {
  late String name;
}

@ProxyApi()
abstract class Camera extends Device {}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Device {
  String name();
}

@ProxyApi()
abstract class Camera extends Device {}
",
    ),
};

/// Reports the superclass `api`, named at `span`, if it has unattached fields.
pub(crate) fn check(cx: &mut Lowering<'_>, api: ProxyApiId, span: Span) {
    let api = &cx.model.proxy_apis[api];
    let Some(field) = api.fields.first() else { return };
    let diagnostic = RULE
        .at(span, format!("`{}` has unattached fields and cannot be a superclass", api.name))
        .secondary(field.name.span, "an unattached field")
        .help(format!("make it a method: `{} {}();`", cx.text(field.ty.span), field.name));
    cx.report(diagnostic);
}
