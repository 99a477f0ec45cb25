//! E0240: an option twice.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0240",
    name: "duplicate-key",
    severity: Severity::Error,
    what: "A map in `columba.yaml` has a key twice.",
    why: "YAML does not allow it, and only one of the two values could count.",
    example: Example::Files(
        "\
# file: columba.yaml
inputs: [interface.dart]
dartPackageName: tour
kotlinOptions:
  package: dev.tour
kotlinOptions:
  errorClassName: TourError
// file: interface.dart
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
    fix: Example::Files(
        "\
# file: columba.yaml
inputs: [interface.dart]
dartPackageName: tour
kotlinOptions:
  package: dev.tour
  errorClassName: TourError
// file: interface.dart
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

pub(crate) fn report(name: &Name, first: &Name) -> Diagnostic {
    RULE.at(name.span, format!("`{name}` is given twice"))
        .secondary(first.span, "first given here")
        .help("put all of it in one place, and remove the other")
}
