//! Mixins and interfaces of Dart are ignored.

use crate::ast::ClassAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "W0320",
    name: "ignored-supertype",
    severity: Severity::Warning,
    what: "A class has a mixin, or implements something besides its parent.",
    why: "Only the parent is generated. Whatever the mixin or the interface adds would be missing.",
    example: Example::Files(
        "mixin Named {}

class Dog with Named {
  int? age;
}
",
    ),
    fix: Example::Files(
        "class Dog {
  int? age;
}
",
    ),
};

/// The supertype of `class` at `span` is ignored.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &ClassAst, span: Span) {
    let (class, name) = (&class.name, cx.text(span));
    cx.report(
        RULE.at(span, format!("`{name}` is ignored: the generated `{class}` will not have it"))
            .help(format!("remove it; your own code can add to the class by `extension on {class} {{ … }}`")),
    );
}
