//! E0231: an option's value of the wrong type.

use crate::diagnostic::{Diagnostic, Severity};
use crate::options::{OptionKey, OptionKind};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0231",
    name: "wrong-option-type",
    severity: Severity::Error,
    what: "The value of an option is not what the option takes.",
    why: "A path and a name are strings, a switch is `true` or `false`, and `copyrightHeader` is the path of a file for all \
          languages but a list of lines for one language.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  swiftOut: 'ios/Messages.swift',
  swiftOptions: SwiftOptions(copyrightHeader: 'Copyright 2026 The Tour Authors'),
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  swiftOut: 'ios/Messages.swift',
  swiftOptions: SwiftOptions(copyrightHeader: ['Copyright 2026 The Tour Authors']),
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

/// `found` says what is there.
pub(crate) fn report(key: OptionKey, found: &str, span: Span) -> Diagnostic {
    let expected = match key.spec().kind {
        OptionKind::Path => "a path, which is a string",
        OptionKind::Text => "a string",
        OptionKind::Bool => "`true` or `false`",
        OptionKind::Lines => "a list of strings, one per line",
    };
    wrong(key.spec().path, expected, found, span)
}

pub(crate) fn wrong(option: &str, expected: &str, found: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("`{option}` is {expected}, not {found}")).help(format!("write {expected}"))
}
