//! The result of a stream is its event.

use crate::ast::NamedTypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0703",
    name: "stream-of-events",
    severity: Severity::Error,
    what: "A method of an event channel API returns a `Stream`.",
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

/// `ty`, the type of an event, is a stream.
pub(crate) fn report(cx: &mut Lowering<'_>, ty: &NamedTypeAst) {
    let event = ty.arguments.first().map_or("Object", |event| cx.text(event.span()));
    cx.report(
        RULE.at(ty.span, "a method of an event channel API returns one event, not the stream of them")
            .help(format!("write `{event}`: the method is a stream already")),
    );
}
