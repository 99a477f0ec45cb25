//! What comes later is not said by the type.

use crate::ast::NamedTypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0404",
    name: "future-or-stream",
    severity: Severity::Error,
    what: "A type is `Future`, `FutureOr` or `Stream`.",
    why: "A declaration says what is sent, not when. Calls from Dart return futures in any case, `@async` says that \
          the other side answers later, and an event channel API declares streams.",
    example: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  Future<int> level();
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  @async
  int level();
}
",
    ),
};

/// Whether this rule is about the type.
pub(crate) fn applies(name: &str) -> bool {
    matches!(name, "Future" | "FutureOr" | "Stream")
}

/// `ty` is one of them.
pub(crate) fn report(cx: &mut Lowering<'_>, ty: &NamedTypeAst) {
    let name = &ty.name;
    let argument = ty.arguments.first().map_or("void", |argument| cx.text(argument.span()));
    let help = match name.as_str() {
        "Stream" => format!("write a method `{argument} name();` in an abstract class with `@EventChannelApi()`"),
        _ => format!("write `{argument}`; `@async` before a method says that the answer comes later"),
    };
    cx.report(RULE.at(ty.span, format!("a `{name}` cannot be declared")).help(help));
}
