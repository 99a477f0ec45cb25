//! Annotations that say nothing without an argument.

use crate::ast::AnnotationAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0214",
    name: "missing-annotation-argument",
    severity: Severity::Error,
    what: "`@ObjCSelector` or `@SwiftFunction` stands without its text.",
    why: "The text is all that they say.",
    example: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  @SwiftFunction()
  void print(String text);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  @SwiftFunction('print(_:)')
  void print(String text);
}
",
    ),
};

/// `annotation` has no argument.
pub(crate) fn missing(name: &str, annotation: &AnnotationAst) -> Diagnostic {
    RULE.at(annotation.span, format!("`@{name}` is not given its text"))
        .help(format!("write the name as it should be in the generated code: `@{name}('…')`"))
}
