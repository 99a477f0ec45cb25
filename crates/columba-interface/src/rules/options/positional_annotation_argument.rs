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

/// `argument` of `callee`, a call in an annotation, has no name.
pub(crate) fn positional(callee: &Name, argument: &ArgumentAst) -> Diagnostic {
    RULE.at(argument.span, format!("an argument of `{callee}` has no name"))
        .help(format!("write the name of the option before it: `{callee}(name: …)`"))
}

/// `argument` of the annotation `name` has no name; `options` are the names that it may have.
pub(crate) fn on_annotation<'a>(
    name: &str,
    argument: &ArgumentAst,
    options: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let options: Vec<_> = options.map(|option| format!("`{option}:`")).collect();
    let help = match options.as_slice() {
        [] => format!("remove it: `@{name}` takes no such argument"),
        options => format!("write {} before it", options.join(" or ")),
    };
    RULE.at(argument.span, format!("an argument of `@{name}` has no name")).help(help)
}
