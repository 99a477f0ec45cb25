use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0005",
    name: "unexpected-character",
    severity: Severity::Error,
    what: "A character stands where Dart allows it only in strings and comments.",
    why: "Dart's names consist of ASCII letters, digits, `_` and `$`. Curly quotes, non-breaking spaces and the like often come with text that was copied from a document.",
    example: Example::Files(
        "class Größe {
  int? value;
}
",
    ),
    fix: Example::Files(
        "class Groesse {
  int? value;
}
",
    ),
};

/// How many characters of a run are shown.
const MOST_SHOWN: usize = 16;

/// The characters `run` at `span` are no Dart.
pub(crate) fn report(run: &str, span: Span) -> Diagnostic {
    let shown: String =
        run.chars().take(MOST_SHOWN).map(|it| if it.is_control() { char::REPLACEMENT_CHARACTER } else { it }).collect();
    let first = run.chars().next().unwrap_or_default();
    let message = if run.chars().nth(1).is_some() {
        format!("the characters `{shown}` are not allowed here")
    } else {
        format!("the character `{shown}` (U+{:04X}) is not allowed here", u32::from(first))
    };
    RULE.at(span, message).help(help(first))
}

fn help(first: char) -> &'static str {
    match first {
        '\u{2018}' | '\u{2019}' | '\u{201C}' | '\u{201D}' => "write straight quotes: `'` or `\"`",
        '\\' => "remove it; a backslash has a meaning only in strings",
        '`' => "write a string with `'` or `\"`",
        it if it.is_alphabetic() => "write names with the letters a to z and A to Z, digits, `_` and `$`",
        it if it.is_whitespace() => "write a plain space",
        _ => "remove it, or put it into a string or a comment",
    }
}
