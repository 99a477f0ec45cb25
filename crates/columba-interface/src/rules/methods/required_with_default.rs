//! What is required has no default.

use crate::ast::Expr;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0520",
    name: "required-with-default",
    severity: Severity::Error,
    what: "A parameter is `required` and has a default value.",
    why: "The value would never be used. Dart does not accept it either.",
    example: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  void print(String text, {required int copies = 1});
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  void print(String text, {int copies = 1});
}
",
    ),
};

/// `parameter`, whose name is `name`, is required and has the default value `value`.
pub(crate) fn report(cx: &mut Lowering<'_>, name: &Name, value: &Expr) {
    cx.report(
        RULE.at(value.span, format!("the parameter `{name}` is required and needs no default value"))
            .help(format!("remove `required`, or remove `= {}`", cx.text(value.span))),
    );
}
