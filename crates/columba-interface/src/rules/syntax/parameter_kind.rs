use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0020",
    name: "parameter-kind",
    severity: Severity::Error,
    what: "A parameter is required, optional, named or has a default value where it cannot.",
    why: "Required parameters come first. After them stand either optional ones in `[ ]` or named ones in `{ }`; only these have default values, and only named ones take the word `required`.",
    example: Example::Files(
        "@HostApi()
abstract class Api {
  void add(int first, int second = 2);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class Api {
  void add(int first, [int second = 2]);
}
",
    ),
};

/// Something is wrong with a parameter's kind.
pub(crate) fn report(message: impl Into<String>, help: impl Into<String>, span: Span) -> Diagnostic {
    RULE.at(span, message).help(help)
}
