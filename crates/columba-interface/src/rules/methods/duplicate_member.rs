//! Dart has no overloads.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0516",
    name: "duplicate-api-member",
    severity: Severity::Error,
    what: "Two members of an API have the same name.",
    why: "Dart has no overloads, and the name of a method is part of its channel's name: the two could not be told \
          apart. Pigeon generates code that does not compile.",
    example: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  void print(String text);
  void print(String text, int copies);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  void print(String text);
  void printCopies(String text, int copies);
}
",
    ),
};

/// `class` has a member `name` already, at `first`.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &Name, name: &Name, first: Span) {
    cx.report(
        RULE.at(name.span, format!("`{class}` has two members named `{name}`"))
            .secondary(first, "the first one")
            .help("give one of them another name"),
    );
}
