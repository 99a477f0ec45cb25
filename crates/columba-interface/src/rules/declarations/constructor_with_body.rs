//! Constructors do nothing.

use crate::ast::{ConstructorAst, ConstructorKind};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0309",
    name: "constructor-with-body",
    severity: Severity::Error,
    what: "A constructor of a data class has a body.",
    why: "Constructors only say which default values fields have. What a body does would be lost.",
    example: Example::Files(
        "class Reading {
  Reading({this.celsius}) {
    print(celsius);
  }

  double? celsius;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  Reading({this.celsius});

  double? celsius;
}
",
    ),
};

/// `constructor` has the body at `body`.
pub(crate) fn report(cx: &mut Lowering<'_>, constructor: &ConstructorAst, body: Span) {
    let class = &constructor.class;
    let diagnostic = RULE.at(body, format!("a constructor of the data class `{class}` has a body"));
    cx.report(match constructor.kind {
        ConstructorKind::Generative => diagnostic.help("write `;` in place of the body"),
        ConstructorKind::Factory => {
            diagnostic.help(format!("remove the factory, and write a function that returns `{class}` in your own code"))
        }
    });
}
