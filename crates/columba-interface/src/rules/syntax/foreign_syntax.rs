use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0023",
    name: "foreign-syntax",
    severity: Severity::Error,
    what: "A declaration is written as in another language.",
    why: "Interfaces are written in Dart, whatever languages are generated.",
    example: Example::Files(
        "@HostApi()
abstract class Api {
  fun add(int first, int second);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class Api {
  int add(int first, int second);
}
",
    ),
};

/// The word `found` at `span` is another language's.
pub(crate) fn report(found: &str, help: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("`{found}` is not a word of Dart here")).help(help)
}
