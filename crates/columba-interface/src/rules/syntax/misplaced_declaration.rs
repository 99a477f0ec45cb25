use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0027",
    name: "misplaced-declaration",
    severity: Severity::Error,
    what: "A declaration stands where Dart does not allow one of its kind.",
    why: "Classes, enums and the like stand in a file, not in a class; `operator` and `factory` stand in a class.",
    example: Example::Files(
        "class Meter {
  enum Unit { volt, ampere }
}
",
    ),
    fix: Example::Files(
        "enum Unit { volt, ampere }

class Meter {}
",
    ),
};

/// `what` (`an enum`) cannot stand in `place` (`a class`).
pub(crate) fn report(what: &str, place: &str, help: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("{what} cannot stand in {place}")).help(help)
}
