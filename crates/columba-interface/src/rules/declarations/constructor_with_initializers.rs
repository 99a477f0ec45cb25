//! Constructors set fields through their parameters alone.

use crate::ast::{ConstructorAst, ConstructorKind};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0310",
    name: "constructor-with-initializers",
    severity: Severity::Error,
    what: "A constructor of a data class has an initializer list or a redirection.",
    why: "Constructors only say which default values fields have. What an initializer computes would be lost.",
    example: Example::Files(
        "class Reading {
  Reading(double? degrees) : celsius = degrees;

  double? celsius;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  Reading(this.celsius);

  double? celsius;
}
",
    ),
};

/// `constructor` has the initializers at `span`.
pub(crate) fn report(cx: &mut Lowering<'_>, constructor: &ConstructorAst, span: Span) {
    let class = &constructor.class;
    let (message, help) = match constructor.kind {
        ConstructorKind::Generative => (
            format!("a constructor of the data class `{class}` has initializers"),
            format!("write `this.` before a parameter to set a field: `{class}(this.name);`"),
        ),
        ConstructorKind::Factory => (
            format!("a factory of the data class `{class}` redirects"),
            format!("remove the factory, and write a function that returns `{class}` in your own code"),
        ),
    };
    cx.report(RULE.at(span, message).help(help));
}
