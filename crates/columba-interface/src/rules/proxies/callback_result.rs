//! A callback that may be missing may answer nothing.

use crate::ast::FunctionTypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::model::TypeRef;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0610",
    name: "callback-result",
    severity: Severity::Error,
    what: "A callback that is optional has a result that cannot be null.",
    why: "When the host calls a callback that an object does not have, nobody answers, and null is all that the \
          host gets.",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera {
  late int Function()? chooseZoom;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {
  late int? Function()? chooseZoom;
}
",
    ),
};

/// The callback `name` is optional, and its result is of type `ty`.
pub(crate) fn report(cx: &mut Lowering<'_>, name: &Name, ty: &TypeRef, function: &FunctionTypeAst) {
    let mark = Span::new(function.span.file, function.span.end.saturating_sub(1), function.span.end);
    cx.report(
        RULE.at(ty.span, format!("the callback `{name}` may be missing, but its result cannot be null"))
            .secondary(mark, "this `?` makes it optional")
            .help(format!("write `{}?`, or remove the `?` after the function type", cx.text(ty.span))),
    );
}
