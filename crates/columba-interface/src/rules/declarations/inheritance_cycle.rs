//! Parents come to an end.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::model::ClassId;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0321",
    name: "inheritance-cycle",
    severity: Severity::Error,
    what: "A sealed class is a parent of itself, directly or through others.",
    why: "A class cannot be a case of itself.",
    example: Example::Files(
        "sealed class Animal extends Dog {}

sealed class Dog extends Animal {}

class Poodle extends Dog {
  int? age;
}
",
    ),
    fix: Example::Files(
        "sealed class Animal {}

sealed class Dog extends Animal {}

class Poodle extends Dog {
  int? age;
}
",
    ),
};

/// Each class of `cycle` has the next one as its parent; the last one is the first.
pub(crate) fn report(cx: &mut Lowering<'_>, cycle: &[ClassId]) {
    let Some(first) = cycle.iter().min() else { return };
    // Long cycles are cut: their start says enough.
    let names: Vec<String> = cycle.iter().take(8).map(|class| format!("`{}`", cx.model.classes[*class].name)).collect();
    let dots = if cycle.len() > names.len() { " extends …" } else { "" };
    let first = cx.model.classes[*first].name.clone();
    let path = names.join(" extends ");
    cx.report(
        RULE.at(first.span, format!("the sealed class `{first}` is its own parent: {path}{dots}"))
            .help(format!("remove what stands after `class {first}` and before its `{{`")),
    );
}
