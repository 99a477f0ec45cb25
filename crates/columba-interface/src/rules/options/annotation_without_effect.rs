//! Annotations where nobody reads them.

use crate::annotations::Place;
use crate::ast::AnnotationAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "W0208",
    name: "annotation-without-effect",
    severity: Severity::Warning,
    what: "An annotation stands where it means nothing.",
    why: "It is ignored there, which is hardly what its writer expects.",
    example: Example::Files(
        "class Reading {
  @attached
  late int value;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  late int value;
}
",
    ),
};

/// `annotation` means nothing at `place`.
pub(crate) fn without_effect(place: Place, name: &str, belongs_on: &str, annotation: &AnnotationAst) -> Diagnostic {
    RULE.at(annotation.span, format!("`@{name}` has no effect on {}", place.describe()))
        .help(format!("remove it: `@{name}` belongs on {belongs_on}"))
}
