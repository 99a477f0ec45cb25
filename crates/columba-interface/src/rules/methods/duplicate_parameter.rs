//! Parameters have different names.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0517",
    name: "duplicate-parameter",
    severity: Severity::Error,
    what: "Two parameters have the same name.",
    why: "Neither Dart nor any other language accepts it.",
    example: Example::Files(
        "@HostApi()
abstract class MapApi {
  void move(double x, double x);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class MapApi {
  void move(double x, double y);
}
",
    ),
};

/// `callee` has a parameter `name` already, at `first`.
pub(crate) fn report(cx: &mut Lowering<'_>, callee: &Name, name: &Name, first: Span) {
    cx.report(
        RULE.at(name.span, format!("`{callee}` has two parameters named `{name}`"))
            .secondary(first, "the first one")
            .help("give one of them another name"),
    );
}
