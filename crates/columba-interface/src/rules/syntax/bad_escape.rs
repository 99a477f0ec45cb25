use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0007",
    name: "bad-escape",
    severity: Severity::Error,
    what: "An escape in a string is incomplete or names no character.",
    why: r"`\x` takes two hexadecimal digits, `\u` four, `\u{…}` one to six and no more than 10FFFF.",
    example: Example::Files(
        r"const String bird = '\u{110000}';
",
    ),
    fix: Example::Files(
        r"const String bird = '\u{1F426}';
",
    ),
};

/// What is wrong with an escape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// `\x` without two digits.
    Hexadecimal,
    /// `\u` without four digits, or without digits in braces.
    Unicode,
    /// More than 10FFFF.
    TooLarge,
}

/// The escape `text` has a flaw.
pub(crate) fn report(text: &str, flaw: Flaw, span: Span) -> Diagnostic {
    let (message, help) = match flaw {
        Flaw::Hexadecimal => {
            (format!("`{text}` needs two hexadecimal digits"), r"write `\x41`, or `\\x` for a backslash and an x")
        }
        Flaw::Unicode => (
            format!("`{text}` needs four hexadecimal digits, or up to six in braces"),
            r"write `\u0041` or `\u{1F426}`",
        ),
        Flaw::TooLarge => (format!("`{text}` is no character"), r"the last one is `\u{10FFFF}`"),
    };
    RULE.at(span, message).help(help)
}
