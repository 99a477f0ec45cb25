use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0014",
    name: "missing-semicolon",
    severity: Severity::Error,
    what: "A `;` is missing.",
    why: "Directives, fields, methods without a body and most statements end with `;` in Dart. The end of a line ends nothing.",
    example: Example::Files(
        "class Reading {
  int? value
  String? unit;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  int? value;
  String? unit;
}
",
    ),
};

/// A `;` is missing at `place`, right after `previous`.
pub(crate) fn report(previous: &str, place: Span) -> Diagnostic {
    let shown: String = previous.chars().take(40).take_while(|it| !it.is_control()).collect();
    RULE.at(place, format!("`;` is missing after `{shown}`")).help(format!("write `{shown};`"))
}
