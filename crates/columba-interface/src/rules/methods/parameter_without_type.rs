//! Parameters have types.

use crate::ast::ParameterAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::lower::type_names;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0504",
    name: "parameter-without-type",
    severity: Severity::Error,
    what: "A parameter of a method, a constructor or a callback has no type.",
    why: "Without a type Dart means `dynamic`, which no other language can declare. In `f(int)` the word `int` is \
          the name of a parameter without a type.",
    example: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  void print(text);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  void print(String text);
}
",
    ),
};

/// `parameter` has no type.
pub(crate) fn report(cx: &mut Lowering<'_>, parameter: &ParameterAst) {
    let Some(name) = &parameter.name else {
        cx.report(RULE.at(parameter.span, "a parameter has no type").help("write its type and its name"));
        return;
    };
    let looks_like_type = name.as_str().starts_with(char::is_uppercase) || type_names().any(|ty| ty == name.as_str());
    let diagnostic = RULE.at(name.span, format!("the parameter `{name}` has no type"));
    cx.report(if looks_like_type {
        diagnostic
            .label("this is read as its name")
            .help(format!("write the name of the parameter after its type: `{name} value`"))
    } else {
        diagnostic.help(format!("write its type before it: `String {name}`"))
    });
}
