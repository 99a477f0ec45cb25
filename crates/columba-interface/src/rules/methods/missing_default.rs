//! What may be left out has a value.

use crate::ast::{ParameterAst, ParameterKind};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0519",
    name: "missing-default",
    severity: Severity::Error,
    what: "A parameter of a host API's method may be left out, may not be null, and has no default value.",
    why: "A call that leaves it out has nothing to send. The generated Dart method would not compile.",
    example: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  void print(String text, [int copies]);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  void print(String text, [int copies = 1]);
}
",
    ),
};

/// `parameter`, which is `name` of type `ty`, has no default value.
pub(crate) fn report(cx: &mut Lowering<'_>, name: &Name, parameter: &ParameterAst, ty: &str) {
    let otherwise = match parameter.kind {
        ParameterKind::Named => format!("`required {ty} {name}`"),
        _ => format!("`{ty}? {name}`"),
    };
    cx.report(
        RULE.at(
            name.span,
            format!("the parameter `{name}` may be left out, but has no default value and cannot be null"),
        )
        .help(format!("write a default value: `{ty} {name} = …`; or write {otherwise}")),
    );
}
