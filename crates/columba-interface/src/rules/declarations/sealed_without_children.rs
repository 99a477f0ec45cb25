//! Sealed classes have children.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::model::ClassId;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "W0322",
    name: "sealed-without-children",
    severity: Severity::Warning,
    what: "No class extends or implements a sealed class.",
    why: "Only objects of its children can be sent. Without any, nothing can stand where the class is the type.",
    example: Example::Files(
        "sealed class Event {}
",
    ),
    fix: Example::Files(
        "sealed class Event {}

class Started extends Event {}
",
    ),
};

/// The sealed class has no children.
pub(crate) fn report(cx: &mut Lowering<'_>, class: ClassId) {
    let name = cx.model.classes[class].name.clone();
    cx.report(
        RULE.at(name.span, format!("no class extends the sealed class `{name}`"))
            .help(format!("declare its cases: `class Case extends {name} {{ … }}`")),
    );
}
