//! Annotations that interfaces have not.

use crate::ast::AnnotationAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::similar::closest;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "W0209",
    name: "unknown-annotation",
    severity: Severity::Warning,
    what: "An annotation is neither one of the interface language nor one of Dart's own.",
    why: "It is ignored. If it is a slip, something is missing from the generated code; an abstract class whose \
          annotation is misspelt is not generated at all.",
    example: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  @asynch
  int level();
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  @async
  int level();
}
",
    ),
};

/// `annotation`, whose simple name is `name`, is none of `known`.
pub(crate) fn unknown<'a>(annotation: &AnnotationAst, name: &Name, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    let diagnostic = RULE.at(annotation.span, format!("`@{name}` is unknown and has no effect"));
    match closest(name.as_str(), known) {
        Some(close) => diagnostic.help(format!("did you mean `@{close}`?")),
        None => diagnostic.help("remove it"),
    }
}
