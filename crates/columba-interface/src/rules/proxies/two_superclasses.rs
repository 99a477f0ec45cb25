//! One superclass, said once.

use crate::ast::NamedTypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0601",
    name: "two-superclasses",
    severity: Severity::Error,
    what: "A proxy API has both an `extends` clause and a `superClass` argument.",
    why: "They are two ways to say the same; a class has one superclass.",
    example: Example::Files(
        "@ProxyApi()
abstract class Device {}

@ProxyApi(superClass: Device)
abstract class Camera extends Device {}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Device {}

@ProxyApi()
abstract class Camera extends Device {}
",
    ),
};

/// `class` extends `extended`, and the argument at `span` says so again or otherwise.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &Name, extended: &NamedTypeAst, span: Span) {
    cx.report(
        RULE.at(span, format!("`{class}` has a superclass already"))
            .secondary(extended.span, "this one")
            .help(format!("remove `superClass`, or `extends {}`", cx.text(extended.span))),
    );
}
