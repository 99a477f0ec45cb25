//! A class is one API.

use crate::ast::AnnotationAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0201",
    name: "several-apis-on-a-class",
    severity: Severity::Error,
    what: "A class has the annotations of two kinds of APIs.",
    why: "Each kind of API says who calls whom, and its members mean something else in each. A class cannot be \
          both.",
    example: Example::Files(
        "@HostApi()
@FlutterApi()
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

@FlutterApi()
abstract class BatteryListener {
  void levelChanged(int level);
}
",
    ),
};

/// `second` is another API's annotation, on the class that `first` makes an API.
pub(crate) fn several(
    first_name: &str,
    first: &AnnotationAst,
    second_name: &str,
    second: &AnnotationAst,
) -> Diagnostic {
    RULE.at(second.span, format!("a class cannot be both `@{first_name}` and `@{second_name}`"))
        .secondary(first.span, "it is this already")
        .help(format!("declare a second abstract class for `@{second_name}`"))
}
