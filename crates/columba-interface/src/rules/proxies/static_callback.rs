//! Callbacks belong to objects.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0611",
    name: "static-callback",
    severity: Severity::Error,
    what: "A callback of a proxy API is static.",
    why: "The host calls a callback of one of its objects; there is no object whose class's callback it could \
          call.",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera {
  @static
  late void Function()? onShot;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {
  late void Function()? onShot;
}
",
    ),
};

/// Whether the callback `name` is not made static, by what is at `mark`; reported otherwise.
pub(crate) fn check(cx: &mut Lowering<'_>, name: &Name, mark: Option<Span>) -> bool {
    let Some(mark) = mark else { return true };
    cx.report(
        RULE.at(mark, format!("the callback `{name}` cannot be static"))
            .help(format!("remove `{}`; a method of a `@FlutterApi()` belongs to no object", cx.text(mark))),
    );
    false
}
