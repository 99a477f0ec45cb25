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
    let first = run.chars().next().unwrap_or_default();
    let shown: String = run.chars().take(MOST_SHOWN).filter(|it| !it.is_control()).collect();
    let code = u32::from(first);
    let message = if first.is_whitespace() {
        format!("a space of another kind (U+{code:04X}) is not allowed here")
    } else if is_invisible(first) {
        format!("an invisible character (U+{code:04X}) is not allowed here")
    } else if first.is_control() {
        format!("the control character U+{code:04X} is not allowed here")
    } else if run.chars().nth(1).is_some() {
        format!("the characters `{shown}` are not allowed here")
    } else {
        format!("the character `{shown}` (U+{code:04X}) is not allowed here")
    };
    RULE.at(span, message).help(help(first))
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

fn help(first: char) -> &'static str {
    match first {
        '\u{2018}'..='\u{201F}' => "write straight quotes: `'` or `\"`",
        '\\' => "remove it; a backslash has a meaning only in strings",
        '`' => "write a string with `'` or `\"`",
        it if it.is_alphabetic() => "write names with the letters a to z and A to Z, digits, `_` and `$`",
        it if it.is_whitespace() => "write a plain space, here and wherever else it stands",
        it if is_invisible(it) || it.is_control() => "delete it: remove what is around it, and type that again",
        _ => "remove it, or put it into a string or a comment",
    }
}
