//! `dartHostTestHandler` is on its way out.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "W0213",
    name: "deprecated-test-handler",
    severity: Severity::Warning,
    what: "`dartHostTestHandler` is deprecated.",
    why: "Pigeon will remove it. A test can implement the host API's Dart class instead, and needs no channel for \
          that.",
    example: Example::Files(
        "@HostApi(dartHostTestHandler: 'TestBatteryApi')
abstract class BatteryApi {
  int level();
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

/// `name` is that argument's name.
pub(crate) fn deprecated(name: &Name) -> Diagnostic {
    RULE.at(name.span, "`dartHostTestHandler` is deprecated")
        .help("remove it, and let the test replace the object of the generated Dart class")
}
