//! Methods have no type parameters.

use crate::ast::TypeParameterAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0510",
    name: "generic-method",
    severity: Severity::Error,
    what: "A method or a callback has type parameters.",
    why: "What is sent must have a type that both sides know when the code is generated.",
    example: Example::Files(
        "@HostApi()
abstract class StoreApi {
  void put<T>(String key, Object value);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class StoreApi {
  void put(String key, Object value);
}
",
    ),
};

/// `method` has the type parameter `first`, and maybe more.
pub(crate) fn report(cx: &mut Lowering<'_>, method: &Name, first: &TypeParameterAst) {
    cx.report(
        RULE.at(first.span, format!("`{method}` has the type parameter `{}`", first.name))
            .help("remove it; `Object` stands for any value that can be sent"),
    );
}
