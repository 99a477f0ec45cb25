//! What an attached field holds can be made without values.

use crate::diagnostic::{Diagnostic, Severity};
use crate::lower::Lowering;
use crate::model::ProxyApiId;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static FIELDS: Rule = Rule {
    code: "E0605",
    name: "attached-with-fields",
    severity: Severity::Error,
    what: "The type of an attached field has unattached fields.",
    why: "Dart makes the object of an attached field before the host answers, and has no values for its unattached \
          fields.",
    example: Example::Files(
        "@ProxyApi()
abstract class Lens {
  late int focalLength;
}

@ProxyApi()
abstract class Camera {
  @attached
  late Lens lens;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Lens {
  int focalLength();
}

@ProxyApi()
abstract class Camera {
  @attached
  late Lens lens;
}
",
    ),
};

pub(crate) static CALLBACKS: Rule = Rule {
    code: "E0606",
    name: "attached-with-required-callback",
    severity: Severity::Error,
    what: "The type of an attached field has a callback that each of its objects must have, of its own or inherited.",
    why: "Dart makes the object of an attached field without being given anything, so that there is no function for \
          the callback.",
    example: Example::Files(
        "@ProxyApi()
abstract class Lens {
  late void Function(int length) onZoom;
}

@ProxyApi()
abstract class Camera {
  @attached
  late Lens lens;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Lens {
  late void Function(int length)? onZoom;
}

@ProxyApi()
abstract class Camera {
  @attached
  late Lens lens;
}
",
    ),
};

/// Reports the type `target` of an attached field, named at `span`, if its objects cannot be made. `required` is where a
/// callback is declared that they must have.
pub(crate) fn check(cx: &mut Lowering<'_>, target: ProxyApiId, span: Span, required: Option<Span>) {
    let api = &cx.model.proxy_apis[target];
    let name = &api.name;
    let mut found: Vec<Diagnostic> = Vec::new();
    if let Some(field) = api.fields.first() {
        let diagnostic =
            FIELDS.at(span, format!("an attached field cannot hold `{name}`, which has unattached fields"));
        let help = format!("make it a method of `{name}`: `{} {}();`", cx.text(field.ty.span), field.name);
        found.push(diagnostic.secondary(field.name.span, "an unattached field").help(help));
    }
    if let Some(callback) = required {
        let message = format!("an attached field cannot hold `{name}`, whose objects must have a callback");
        let help = format!("add a `?` after the function type of `{}`", cx.text(callback));
        found.push(CALLBACKS.at(span, message).secondary(callback, "each object must have this").help(help));
    }
    for diagnostic in found {
        cx.report(diagnostic);
    }
}
