use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0006",
    name: "bad-number",
    severity: Severity::Error,
    what: "A number is not written as Dart writes them.",
    why: "After `0x` stand hexadecimal digits, after `e` the digits of the exponent, and `_` separates digits only between two of them.",
    example: Example::Files(
        "const int mask = 0xFF_;
",
    ),
    fix: Example::Files(
        "const int mask = 0xFF;
",
    ),
};

/// What is wrong with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// A digit is missing.
    NoDigits,
    /// Nothing stands after `0x`.
    NoHexDigits,
    /// Nothing stands after `e`.
    NoExponent,
    /// A `_` stands at an end.
    Separator,
    /// Letters stand behind it.
    Letters,
}

/// The number `text` has a flaw.
pub(crate) fn report(text: &str, flaw: Flaw, span: Span) -> Diagnostic {
    let shown: String = text.chars().take(32).collect();
    let (message, help) = match flaw {
        Flaw::Letters => {
            let message = format!("`{shown}` is no number, and no name, as it starts with a digit");
            return RULE.at(span, message).help("start a name with a letter; write a number without letters");
        }
        Flaw::NoDigits => ("a digit is missing in this number", "write a number like `1` or `1.5`"),
        Flaw::NoHexDigits => ("`0x` must be followed by hexadecimal digits", "write a number like `0xFF`"),
        Flaw::NoExponent => ("the exponent of this number has no digits", "write a number like `1e3`"),
        Flaw::Separator => ("`_` must stand between two digits", "write a number like `1_000`"),
    };
    RULE.at(span, format!("{message}: `{shown}`")).help(help)
}
