//! Events are values.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0704",
    name: "void-event",
    severity: Severity::Error,
    what: "A method of an event channel API returns `void`.",
    why: "An event is a value that is sent; there is none of type `void`.",
    example: Example::Files(
        "@EventChannelApi()
abstract class ClockEvents {
  void ticks();
}
",
    ),
    fix: Example::Files(
        "@EventChannelApi()
abstract class ClockEvents {
  int ticks();
}
",
    ),
};

/// The events of `stream` are of the type `void` at `span`.
pub(crate) fn report(cx: &mut Lowering<'_>, stream: &Name, span: Span) {
    cx.report(
        RULE.at(span, format!("the events of `{stream}` have no value"))
            .help("write the type of what is sent; `bool` or `int` do if only the moment matters"),
    );
}
