use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0009",
    name: "bracket-not-closed",
    severity: Severity::Error,
    what: "A bracket is opened and not closed.",
    why: "Where it should have been closed is a guess, made from the brackets around it and from the indentation.",
    example: Example::Files(
        "class Reading {
  int? value;

class Meter {
  int? id;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  int? value;
}

class Meter {
  int? id;
}
",
    ),
};

/// `closer` is missing at `place`, before the token `next`; it would close `opener` at `opening`.
pub(crate) fn report(opener: &str, closer: &str, next: &str, opening: Span, place: Span) -> Diagnostic {
    let before =
        if next.is_empty() { "the end of the file".to_owned() } else { format!("`{}`", first_characters(next)) };
    RULE.at(place, format!("`{closer}` is missing before {before}"))
        .secondary(opening, format!("this `{}` is not closed", first_characters(opener)))
        .help(format!("close it with `{closer}`"))
}

fn first_characters(text: &str) -> String {
    text.chars().take(24).take_while(|character| !character.is_control()).collect()
}
