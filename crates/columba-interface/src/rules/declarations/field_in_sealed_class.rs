//! Sealed classes have no fields.

use crate::ast::ClassAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0316",
    name: "field-in-sealed-class",
    severity: Severity::Error,
    what: "A sealed class has a field.",
    why: "A sealed class says which classes belong together and is never sent itself. Each of its children has all \
          its fields.",
    example: Example::Files(
        "sealed class Event {
  int? time;
}

class Started extends Event {}
",
    ),
    fix: Example::Files(
        "sealed class Event {}

class Started extends Event {
  int? time;
}
",
    ),
};

/// The sealed class `class` has the field `name`.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &ClassAst, name: &Name) {
    let class = &class.name;
    cx.report(
        RULE.at(name.span, format!("the sealed class `{class}` has the field `{name}`"))
            .help(format!("declare `{name}` in each class that extends `{class}`")),
    );
}
