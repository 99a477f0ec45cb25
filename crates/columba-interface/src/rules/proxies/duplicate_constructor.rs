//! Constructors have different names.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0621",
    name: "duplicate-constructor",
    severity: Severity::Error,
    what: "Two constructors of a proxy API have the same name, or none.",
    why: "Dart has no overloads, and the name of a constructor is part of its channel's name.",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera {
  Camera();
  Camera(int lens);
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {
  Camera();
  Camera.withLens(int lens);
}
",
    ),
};

/// `class` has a constructor `name` already, at `first`. `span` is that of the second.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &Name, name: Option<&Name>, first: Span) {
    let diagnostic = match name {
        None => RULE
            .at(class.span, format!("`{class}` has two constructors without a name"))
            .help(format!("give this one a name: `{class}.create(…)`")),
        Some(name) => RULE
            .at(name.span, format!("`{class}` has two constructors named `{name}`"))
            .help("give this one another name"),
    };
    cx.report(diagnostic.secondary(first, "the first one"));
}
