//! Code in an API is not used.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "W0513",
    name: "ignored-body",
    severity: Severity::Warning,
    what: "A method or a constructor of an API has a body or initializers, or is a factory.",
    why: "The code of both sides is generated; what is written here goes nowhere.",
    example: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  int level() => 100;
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  int level();
}
",
    ),
};

/// What is at `span` makes no difference to `member`.
pub(crate) fn report(cx: &mut Lowering<'_>, member: &str, span: Span) {
    cx.report(
        RULE.at(span, format!("{member} belongs to an API, and its code is ignored"))
            .help("write a `;` in its place: the implementation belongs to the other side"),
    );
}
