use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0021",
    name: "missing-body",
    severity: Severity::Error,
    what: "A declaration needs a body in braces and has none.",
    why: "Only methods of classes may end with `;` instead: that makes them abstract.",
    example: Example::Files(
        "class Reading;
",
    ),
    fix: Example::Files(
        "class Reading {}
",
    ),
};

/// `what`, for instance `this function`, has no body at `place`.
pub(crate) fn report(what: &str, place: Span) -> Diagnostic {
    RULE.at(place, format!("{what} has no body")).help("write the body in braces: `{ … }`")
}

/// A method without a body is marked with `word`, `async` or `sync`, at `place`.
pub(crate) fn report_marked(word: &str, place: Span) -> Diagnostic {
    RULE.at(place, format!("a method that is marked `{word}` needs a body"))
        .help(format!("remove `{word}`; write `@async` before a method of an API that answers later"))
}
