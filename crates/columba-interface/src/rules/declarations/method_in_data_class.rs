//! Data classes hold data alone.

use crate::ast::{ClassAst, MethodAst, MethodKind};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0305",
    name: "method-in-data-class",
    severity: Severity::Error,
    what: "A data class or a sealed class has a method, a getter, a setter or an operator.",
    why: "The class is generated for every language from its fields; code that is written here would be lost.",
    example: Example::Files(
        "class Reading {
  double? celsius;

  double get fahrenheit => celsius! * 1.8 + 32;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  double? celsius;
}
",
    ),
};

/// `method` stands in `class`.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &ClassAst, method: &MethodAst) {
    let (class, name) = (&class.name, &method.name);
    let what = match method.kind {
        MethodKind::Method => "method",
        MethodKind::Getter => "getter",
        MethodKind::Setter => "setter",
        MethodKind::Operator => "operator",
    };
    cx.report(
        RULE.at(name.span, format!("the data class `{class}` has the {what} `{name}`"))
            .help(format!("write it in your own code: `extension on {class} {{ … }}`"))
            .help(format!("if `{class}` is an API, write `abstract class {class}` and an annotation before it")),
    );
}
