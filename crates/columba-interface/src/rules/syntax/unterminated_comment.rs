use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0004",
    name: "unterminated-comment",
    severity: Severity::Error,
    what: "A comment that starts with `/*` has no `*/`.",
    why: "Comments nest in Dart: every `/*` within a comment needs a `*/` of its own. All that follows was taken for the comment.",
    example: Example::Files(
        "/* The host /* our side */ of it.
class Reading {
  int? value;
}
",
    ),
    fix: Example::Files(
        "/* The host /* our side */ of it. */
class Reading {
  int? value;
}
",
    ),
};

/// The comment that starts with `opening` goes on to the end of the file.
pub(crate) fn report(opening: Span, end: Span) -> Diagnostic {
    RULE.at(opening, "this comment has no end")
        .secondary(end, "the file ends here")
        .help("close it with `*/`; a comment within it needs a `*/` of its own")
}
