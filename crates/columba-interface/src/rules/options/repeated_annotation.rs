//! Annotations that stand twice.

use crate::ast::AnnotationAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "W0211",
    name: "repeated-annotation",
    severity: Severity::Warning,
    what: "The same annotation stands twice on a declaration, or a file is configured twice.",
    why: "Only one of them counts: on a declaration the first, of several `@ConfigurePigeon` in a file the last.",
    example: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  @ObjCSelector('printText:')
  @ObjCSelector('print:')
  void print(String text);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  @ObjCSelector('printText:')
  void print(String text);
}
",
    ),
};

/// `second` repeats `first`.
pub(crate) fn repeated(name: &str, first: &AnnotationAst, second: &AnnotationAst) -> Diagnostic {
    RULE.at(second.span, format!("`@{name}` stands here twice"))
        .secondary(first.span, "this one counts")
        .help("remove one of them")
}

/// `last` configures the file that `earlier` has configured.
pub(crate) fn configuration(earlier: &AnnotationAst, last: &AnnotationAst) -> Diagnostic {
    RULE.at(earlier.span, "this file is configured again further down")
        .secondary(last.span, "this one counts")
        .help("put all options into one `@ConfigurePigeon`")
}
