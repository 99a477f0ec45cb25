use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0024",
    name: "statement-out-of-place",
    severity: Severity::Error,
    what: "`break`, `continue`, `await`, `yield` or `rethrow` stands where it has no meaning.",
    why: "`break` and `continue` belong into loops, `await` and `yield` into functions that are marked `async`, `sync*` or `async*`.",
    example: Example::Files(
        "enum Bird { pigeon }

int count() {
  break;
}
",
    ),
    fix: Example::Files(
        "enum Bird { pigeon }

int count() {
  return 0;
}
",
    ),
};

/// The `word` at `span` stands outside of `home`.
pub(crate) fn report(word: &str, home: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("`{word}` stands outside of {home}")).help(format!("use `{word}` only in {home}"))
}
