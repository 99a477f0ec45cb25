use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0018",
    name: "constructor-name",
    severity: Severity::Error,
    what: "A constructor does not have the name of its class, or a member that is none does.",
    why: "What looks like a method without a return type is a constructor to Dart, and constructors are called like their class.",
    example: Example::Files(
        "class Reading {
  Raeding({this.value});
  int? value;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  Reading({this.value});
  int? value;
}
",
    ),
};

/// The constructor `found` at `span` stands in the class `class`.
pub(crate) fn report(found: &str, span: Span, class: &str) -> Diagnostic {
    RULE.at(span, format!("the constructor `{found}` must be called `{class}`, like its class"))
        .help(format!("write `{class}`, or a return type if `{found}` is a method"))
}

/// A member that is no constructor is called like its class, `name`.
pub(crate) fn report_member(name: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("a member cannot be called `{name}`, like its class"))
        .help("choose another name, or remove the return type if it is a constructor")
}
