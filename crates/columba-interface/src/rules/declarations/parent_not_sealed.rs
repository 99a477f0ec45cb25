//! Parents are sealed classes.

use crate::ast::ClassAst;
use crate::diagnostic::Severity;
use crate::lower::{Declared, Lowering, Symbol};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0317",
    name: "parent-not-sealed",
    severity: Severity::Error,
    what: "A class extends or implements something that is not a sealed class of its interface.",
    why: "Classes do not inherit fields: not every language has that. A class can only be one of the cases of a \
          sealed class.",
    example: Example::Files(
        "class Animal {
  String? name;
}

class Dog extends Animal {
  int? age;
}
",
    ),
    fix: Example::Files(
        "sealed class Animal {}

class Dog extends Animal {
  String? name;
  int? age;
}
",
    ),
};

/// `class` has the parent at `span`: one that is `declared`, or one of Dart's own.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &ClassAst, span: Span, declared: Option<Declared>) {
    let (class, parent) = (&class.name, cx.text(span));
    let Some(declared) = declared else {
        let diagnostic =
            RULE.at(span, format!("the parent of `{class}`, `{parent}`, is not a sealed class of this interface"));
        cx.report(
            diagnostic.help(format!("remove it, or declare a `sealed class` and make that the parent of `{class}`")),
        );
        return;
    };
    let help = match declared.symbol {
        Symbol::Class(_) => format!("write `sealed class {parent} {{}}`, and declare its fields in `{class}`"),
        _ => format!("remove it, or declare a `sealed class` and make that the parent of `{class}`"),
    };
    cx.report(
        RULE.at(span, format!("the parent of `{class}`, `{parent}`, is {}, not a sealed class", declared.what))
            .secondary(declared.span, "declared here")
            .help(help),
    );
}
