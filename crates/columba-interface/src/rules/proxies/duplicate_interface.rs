//! Each supertype once.

use crate::ast::NamedTypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0619",
    name: "duplicate-interface",
    severity: Severity::Error,
    what: "A proxy API names the same supertype twice.",
    why: "Dart does not accept it.",
    example: Example::Files(
        "@ProxyApi()
abstract class ShotListener {}

@ProxyApi()
abstract class Camera implements ShotListener, ShotListener {}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class ShotListener {}

@ProxyApi()
abstract class Camera implements ShotListener {}
",
    ),
};

/// `class` names `ty` again; the first time it was at `first`.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &Name, ty: &NamedTypeAst, first: Span) {
    cx.report(
        RULE.at(ty.span, format!("`{class}` inherits from `{}` twice", ty.name))
            .secondary(first, "the first time")
            .help(format!("remove one `{}`", ty.name)),
    );
}
