//! A class has one parent.

use crate::ast::ClassAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0319",
    name: "second-parent",
    severity: Severity::Error,
    what: "A class belongs to two classes.",
    why: "In most languages a class is a case of at most one other. Pigeon drops all but one without a word.",
    example: Example::Files(
        "sealed class Animal {}

sealed class Machine {}

class Robot implements Machine {
  int? power;
}

class RobotDog implements Animal, Machine {
  int? age;
}
",
    ),
    fix: Example::Files(
        "sealed class Animal {}

sealed class Machine {}

class Robot implements Machine {
  int? power;
}

class RobotDog implements Animal {
  int? age;
}
",
    ),
};

/// `class` has the parent at `first` already, and the one at `second` besides.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &ClassAst, first: Span, second: Span) {
    let (name, class) = (cx.text(second), &class.name);
    let kept = cx.text(first);
    cx.report(
        RULE.at(second, format!("`{class}` has a second parent, `{name}`"))
            .secondary(first, "this is its parent")
            .help(format!("keep `{kept}` or `{name}`, and remove the other")),
    );
}
