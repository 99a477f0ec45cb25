//! Methods say what they return.

use crate::ast::TypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0501",
    name: "method-without-result",
    severity: Severity::Error,
    what: "A method or a callback has no result type, or one that has no name: a function or a record.",
    why: "Without a type Dart means `dynamic`, which no other language can declare. Functions and records cannot \
          be sent.",
    example: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  level();
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

/// `method` of `class` returns `returns`, which is no named type. `place` is where a type is missing.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &Name, method: &Name, returns: Option<&TypeAst>, place: Span) {
    let diagnostic = match returns {
        None => RULE
            .at(place, format!("`{class}.{method}` has no result type"))
            .help(format!("write the type before it, or `void` if `{method}` returns nothing")),
        Some(TypeAst::Record(record)) => RULE
            .at(record.span, format!("`{class}.{method}` returns a record"))
            .help("declare a data class with these fields, and return that"),
        Some(ty) => RULE.at(ty.span(), format!("`{class}.{method}` returns a function")).help(
            "return data; a function is declared as a method of a `@FlutterApi()` or a callback of a `@ProxyApi()`",
        ),
    };
    cx.report(diagnostic);
}
