//! APIs are abstract classes.

use crate::annotations::{ApiKind, Place};
use crate::ast::AnnotationAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0207",
    name: "api-is-not-abstract",
    severity: Severity::Error,
    what: "An annotation of an API stands on something that is not an abstract class.",
    why: "An API has no code of its own: the code for both sides is generated. Pigeon takes a class without \
          `abstract` for a data class, and says no more.",
    example: Example::Files(
        "@HostApi()
class BatteryApi {
  int level();
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  int level();
}
",
    ),
};

/// `annotation` makes an API of what stands at `place`, which cannot be one.
pub(crate) fn not_abstract(place: Place, kind: ApiKind, annotation: &AnnotationAst, name: Option<&Name>) -> Diagnostic {
    let kind = kind.describe();
    match (place, name) {
        (Place::DataClass | Place::SealedClass, Some(name)) => RULE
            .at(name.span, format!("`{name}` is annotated as {kind}, but it is not abstract"))
            .secondary(annotation.span, format!("this makes it {kind}"))
            .help(format!("write `abstract class {name}`")),
        _ => RULE
            .at(annotation.span, format!("{} cannot be {kind}", place.describe()))
            .help("an API is an `abstract class`: put the annotation on one, or remove it"),
    }
}
