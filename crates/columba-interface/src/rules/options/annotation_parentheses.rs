//! Parentheses as Dart wants them.

use crate::ast::AnnotationAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "W0210",
    name: "annotation-parentheses",
    severity: Severity::Warning,
    what: "An annotation lacks its parentheses, or has some that it must not have.",
    why: "`HostApi` is a class, so that Dart wants `@HostApi()`; `async` is a constant, so that Dart wants \
          `@async`. The file is understood, but other tools of Dart will not accept it.",
    example: Example::Files(
        "@HostApi
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

/// `annotation` has parentheses that are too much, or too few.
pub(crate) fn parentheses(name: &str, annotation: &AnnotationAst) -> Diagnostic {
    match annotation.arguments {
        None => RULE.at(annotation.span, format!("`@{name}` lacks its parentheses")).help(format!("write `@{name}()`")),
        Some(_) => RULE.at(annotation.span, format!("`@{name}` has no parentheses")).help(format!("write `@{name}`")),
    }
}
