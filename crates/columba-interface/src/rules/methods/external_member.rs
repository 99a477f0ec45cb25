//! `external` says nothing in an API.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "W0515",
    name: "external-member",
    severity: Severity::Warning,
    what: "A method or a constructor of an API is `external`.",
    why: "Every member of an API is implemented elsewhere; the word makes no difference.",
    example: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  external int level();
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

/// `member` has the word at `span`.
pub(crate) fn report(cx: &mut Lowering<'_>, member: &Name, span: Span) {
    cx.report(RULE.at(span, format!("`external` has no effect on `{member}`")).help("remove `external`"));
}
