//! Constructors and members share names.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0622",
    name: "constructor-clash",
    severity: Severity::Error,
    what: "A named constructor of a proxy API has the name of a method, a callback or an attached field.",
    why: "Both are messages, and the name of either is the end of its channel's name: both would answer on one \
          channel. In Dart a constructor and a static member cannot share a name either. Pigeon overlooks it.",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera {
  Camera.open();
  void open();
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {
  Camera.opened();
  void open();
}
",
    ),
};

/// The constructor `name` of `class` has the name of the member at `member`.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &Name, name: &Name, member: Span) {
    cx.report(
        RULE.at(name.span, format!("the constructor `{class}.{name}` has the name of another member"))
            .secondary(member, "this member")
            .help("give one of them another name"),
    );
}
