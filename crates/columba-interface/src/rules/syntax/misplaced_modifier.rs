use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0016",
    name: "misplaced-modifier",
    severity: Severity::Error,
    what: "A word like `final` or `static` is repeated, out of order, at odds with another, or has no meaning where it stands.",
    why: "Dart allows each modifier once, in a fixed order, and only on certain declarations.",
    example: Example::Files(
        "class Reading {
  final final int? value;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  final int? value;
}
",
    ),
};

/// The `word` at `span` stands at `first` already.
pub(crate) fn repeated(word: &str, span: Span, first: Span) -> Diagnostic {
    RULE.at(span, format!("the modifier `{word}` is repeated"))
        .secondary(first, "it stands here already")
        .help(format!("remove one `{word}`"))
}

/// The `word` at `span` must stand before `later`.
pub(crate) fn out_of_order(word: &str, span: Span, later: &str) -> Diagnostic {
    RULE.at(span, format!("the modifier `{word}` must stand before `{later}`")).help(format!("write `{word} {later}`"))
}

/// The `word` at `span` does not go with the `other` one.
pub(crate) fn conflict(word: &str, span: Span, other: &str, other_span: Span) -> Diagnostic {
    RULE.at(span, format!("`{word}` and `{other}` cannot stand together"))
        .secondary(other_span, format!("`{other}` is here"))
        .help(format!("remove either `{word}` or `{other}`"))
}

/// The `word` at `span` means nothing on `what`: `a field`, `this method`.
pub(crate) fn meaningless(word: &str, span: Span, what: &str) -> Diagnostic {
    RULE.at(span, format!("{what} cannot be `{word}`")).help(format!("remove `{word}`"))
}
