//! Data classes have no type parameters.

use crate::ast::{ClassAst, TypeParameterAst};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0304",
    name: "generic-data-class",
    severity: Severity::Error,
    what: "A data class, a sealed class has type parameters.",
    why: "The other side is given the class by name alone, and several of its languages have no generics. Pigeon \
          drops the parameters and writes code that does not compile.",
    example: Example::Files(
        "class Page<T> {
  List<T>? items;
}
",
    ),
    fix: Example::Files(
        "class Page {
  List<Object?>? items;
}
",
    ),
};

/// `class` has type parameters, and `first` is the first.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &ClassAst, first: &TypeParameterAst) {
    let (name, parameter) = (&class.name, &first.name);
    cx.report(RULE.at(first.span, format!("the class `{name}` cannot have type parameters")).help(format!(
        "remove `<{parameter}>`, and write `Object?` or a type of the interface in place of `{parameter}`"
    )));
}
