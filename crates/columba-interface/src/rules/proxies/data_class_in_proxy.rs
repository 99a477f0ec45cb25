//! Proxy APIs speak of objects, not of data classes.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::model::{ClassId, TypeKind, TypeRef};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0608",
    name: "data-class-in-proxy",
    severity: Severity::Error,
    what: "A data class is the type of a parameter, a result or a field of a proxy API, or is within one.",
    why: "The codec of proxy APIs knows the basic types, enums, collections and other proxy APIs. Pigeon overlooks \
          results and type arguments, and fails when the program runs.",
    example: Example::Files(
        "class Size {
  late int width;
  late int height;
}

@ProxyApi()
abstract class Camera {
  Size size();
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Size {
  late int width;
  late int height;
}

@ProxyApi()
abstract class Camera {
  Size size();
}
",
    ),
};

/// Whether `ty` has no data class in it; reported otherwise. Types nest no deeper than the parser lets them.
pub(crate) fn check(cx: &mut Lowering<'_>, ty: &TypeRef) -> bool {
    let Some((class, span)) = data_class(ty) else { return true };
    let class = &cx.model.classes[class];
    let name = &class.name;
    let diagnostic = RULE
        .at(span, format!("a proxy API cannot send `{name}`, which is a data class"))
        .secondary(name.span, "declared here")
        .help(format!("send its fields one by one, or make `{name}` a `@ProxyApi()`"));
    cx.report(diagnostic);
    false
}

fn data_class(ty: &TypeRef) -> Option<(ClassId, Span)> {
    match ty.kind {
        TypeKind::Class(class) => Some((class, ty.span)),
        _ => ty.arguments().find_map(data_class),
    }
}
