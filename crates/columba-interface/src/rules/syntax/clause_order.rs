use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0028",
    name: "clause-order",
    severity: Severity::Error,
    what: "`extends`, `with`, `implements` or `on` is repeated or out of order.",
    why: "Their order is fixed: `extends`, then `with`, then `implements`; for mixins `on`, then `implements`.",
    example: Example::Files(
        "sealed class Shape {}

sealed class Solid {}

class Cube implements Solid extends Shape {}
",
    ),
    fix: Example::Files(
        "sealed class Shape {}

class Cube extends Shape {}
",
    ),
};

/// The clause `word` at `span` is there already.
pub(crate) fn repeated(word: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("`{word}` is repeated"))
        .help(format!("list all types behind one `{word}`, with commas between them"))
}

/// The clause `word` at `span` must stand before `later`.
pub(crate) fn out_of_order(word: &str, span: Span, later: &str) -> Diagnostic {
    RULE.at(span, format!("`{word}` must stand before `{later}`")).help(format!("move `{word}` before `{later}`"))
}

/// The clause `word` at `span` has no meaning on `what`.
pub(crate) fn meaningless(word: &str, span: Span, what: &str) -> Diagnostic {
    RULE.at(span, format!("{what} cannot have `{word}`")).help(format!("remove `{word}` and what follows it"))
}
