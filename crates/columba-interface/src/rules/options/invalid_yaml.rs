//! E0238, E0239: a `columba.yaml` that is not YAML, or not a map of options.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static INVALID: Rule = Rule {
    code: "E0238",
    name: "invalid-yaml",
    severity: Severity::Error,
    what: "`columba.yaml` is not YAML, or uses more of it than options need.",
    why: "The file is one document of YAML 1.2 without aliases. Nothing after the mistake is read.",
    example: Example::Files(
        "\
# file: columba.yaml
inputs: [interface.dart
dartPackageName: tour
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
// file: interface.dart
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

pub(crate) static NOT_A_MAP: Rule = Rule {
    code: "E0239",
    name: "config-not-a-map",
    severity: Severity::Error,
    what: "`columba.yaml` is not a map from names of options to their values.",
    why: "Each line is `name: value`; the list of input files is the value of `inputs`.",
    example: Example::Files(
        "\
# file: columba.yaml
- interface.dart
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
inputs:
  - interface.dart
// file: interface.dart
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

/// `reason` is what the reader of YAML says.
pub(crate) fn report(reason: &str, span: Span) -> Diagnostic {
    INVALID
        .at(span, format!("this is not valid here: {reason}"))
        .help("check brackets, quotes and indentation around here")
}

pub(crate) fn not_a_map(found: &str, span: Span) -> Diagnostic {
    NOT_A_MAP
        .at(span, format!("the file is {found}, not a map"))
        .help("write `inputs:` and the paths of the inputs below it")
}

pub(crate) fn key(found: &str, span: Span) -> Diagnostic {
    NOT_A_MAP.at(span, format!("the name of an option is a word, not {found}")).help("write `name: value`")
}
