use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0015",
    name: "reserved-word",
    severity: Severity::Error,
    what: "A word that Dart reserves is used as a name.",
    why: "Reserved words, for instance `class`, `default` and `in`, can name nothing. Built-in words, for instance `interface` and `required`, can name members and variables, but no types.",
    example: Example::Files(
        "class Switch {
  bool? default;
}
",
    ),
    fix: Example::Files(
        "class Switch {
  bool? isDefault;
}
",
    ),
};

/// The reserved `word` is used where a name belongs.
pub(crate) fn report(word: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("`{word}` is a reserved word of Dart and cannot be a name"))
        .help(format!("choose another name, for instance `{word}_`"))
}

/// The built-in `word` is used where the name of a type belongs.
pub(crate) fn report_type(word: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("`{word}` is a built-in word of Dart and cannot be the name of a type"))
        .help("choose another name; those of types start with a capital letter")
}

/// `await` or `yield` is used as a name in a function that is marked `async`, `async*` or `sync*`.
pub(crate) fn report_marked(word: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("`{word}` cannot be a name in a function that is marked `async`, `async*` or `sync*`"))
        .help("choose another name")
}
