//! E0241: no inputs.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0241",
    name: "missing-inputs",
    severity: Severity::Error,
    what: "`columba.yaml` does not say which interface files to read.",
    why: "`inputs` lists them: each is a path, or a map with `input` and the options that differ for this input.",
    example: Example::Files(
        "\
# file: columba.yaml
dartPackageName: tour
inputs:
  - kotlinOut: android/Messages.kt
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
dartPackageName: tour
inputs:
  - input: interface.dart
    kotlinOut: android/Messages.kt
// file: interface.dart
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

pub(crate) fn report(span: Span) -> Diagnostic {
    RULE.at(span, "there are no inputs").help("add `inputs:` with a list of paths, relative to this file")
}

pub(crate) fn without_input(span: Span) -> Diagnostic {
    RULE.at(span, "this input has no path").help("add `input: ` and the path of the interface file")
}
