//! APIs have no type parameters.

use crate::ast::TypeParameterAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0511",
    name: "generic-api",
    severity: Severity::Error,
    what: "An API has type parameters.",
    why: "What is sent must have a type that both sides know when the code is generated.",
    example: Example::Files(
        "@HostApi()
abstract class StoreApi<T> {
  void put(String key, Object value);
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

/// `class` has the type parameter `first`, and maybe more.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &Name, first: &TypeParameterAst) {
    cx.report(
        RULE.at(first.span, format!("`{class}` is an API and cannot have the type parameter `{}`", first.name))
            .help("remove it; `Object` stands for any value that can be sent"),
    );
}
