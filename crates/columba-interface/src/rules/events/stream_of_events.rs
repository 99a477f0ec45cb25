//! The result of a stream is its event.

use crate::ast::NamedTypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0703",
    name: "stream-of-events",
    severity: Severity::Error,
    what: "A method of an event channel API returns a `Stream` or a `Future`.",
    why: "Each method is a stream already; its result is the type of one event.",
    example: Example::Files(
        "@EventChannelApi()
abstract class BatteryEvents {
  Stream<int> levels();
}
",
    ),
    fix: Example::Files(
        "@EventChannelApi()
abstract class BatteryEvents {
  int levels();
}
",
    ),
};

/// Whether this rule is about a type of this name.
pub(crate) fn applies(name: &str) -> bool {
    matches!(name, "Stream" | "Future" | "FutureOr")
}

/// `ty`, the type of an event, is one of them.
pub(crate) fn report(cx: &mut Lowering<'_>, ty: &NamedTypeAst) {
    let event = ty.arguments.first().map_or("Object", |event| cx.text(event.span()));
    cx.report(
        RULE.at(ty.span, format!("a method of an event channel API returns one event, not a `{}`", ty.name))
            .help(format!("write `{event}`: the method is a stream already")),
    );
}
