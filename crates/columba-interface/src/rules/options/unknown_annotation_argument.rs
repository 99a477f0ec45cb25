//! Arguments that an annotation has not.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::similar::closest;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0205",
    name: "unknown-annotation-argument",
    severity: Severity::Error,
    what: "An annotation, or a call within it, is given an argument that it does not have.",
    why: "What nobody reads would be lost without a word, most often because of a slip in the name.",
    example: Example::Files(
        "@ProxyApi(superclass: Camera)
abstract class VideoCamera {
  void record();
}

@ProxyApi()
abstract class Camera {
  void shoot();
}
",
    ),
    fix: Example::Files(
        "@ProxyApi(superClass: Camera)
abstract class VideoCamera {
  void record();
}

@ProxyApi()
abstract class Camera {
  void shoot();
}
",
    ),
};

/// `callee` has no argument `name`, only `known`.
pub(crate) fn unknown<'a>(callee: &str, name: &Name, known: impl Iterator<Item = &'a str> + Clone) -> Diagnostic {
    let diagnostic = RULE.at(name.span, format!("`{callee}` has no argument `{name}`"));
    if let Some(close) = closest(name.as_str(), known.clone()) {
        return diagnostic.help(format!("did you mean `{close}`?"));
    }
    let known: Vec<_> = known.map(|name| format!("`{name}`")).collect();
    diagnostic.help(match known.as_slice() {
        [] => format!("remove it: `{callee}` has no named arguments"),
        [only] => format!("remove it: the only argument is {only}"),
        _ => format!("remove it, or use one of {}", known.join(", ")),
    })
}
