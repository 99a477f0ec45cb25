//! Arguments of annotations have names.

use crate::ast::ArgumentAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0203",
    name: "positional-annotation-argument",
    severity: Severity::Error,
    what: "An argument of an annotation, or of a call within it, has no name.",
    why: "All options are named. Only `@ConfigurePigeon`, `@ObjCSelector` and `@SwiftFunction` take one argument \
          without a name.",
    example: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  @TaskQueue(TaskQueueType.serialBackgroundThread)
  void print(String text);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  void print(String text);
}
",
    ),
};

/// `argument` of `callee` has no name, and `callee` takes none without one.
pub(crate) fn positional(callee: &Name, argument: &ArgumentAst) -> Diagnostic {
    RULE.at(argument.span, format!("an argument of `{callee}` has no name"))
        .help(format!("write the name of the option before it: `{callee}(name: …)`"))
}
