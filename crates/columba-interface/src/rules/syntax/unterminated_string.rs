use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0003",
    name: "unterminated-string",
    severity: Severity::Error,
    what: "A string has no end.",
    why: "A string in single or double quotes ends on its line; one in three quotes may span lines. What follows was taken for text.",
    example: Example::Files(
        "const String greeting = 'hello;
const int answer = 42;
",
    ),
    fix: Example::Files(
        "const String greeting = 'hello';
const int answer = 42;
",
    ),
};

/// The string that starts with `opening` and would have to end with `delimiter` goes on to the end of `whole`.
pub(crate) fn report(delimiter: &str, opening: Span, whole: Span) -> Diagnostic {
    let place = Span::new(opening.file, opening.start, whole.end);
    let span = if delimiter.len() == 1 { place } else { opening };
    RULE.at(span, "this string has no end").label("it starts here").help(format!("close it with `{delimiter}`"))
}
