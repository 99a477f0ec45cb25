//! Two ways to answer later.

use crate::ast::AnnotationAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "W0212",
    name: "async-twice",
    severity: Severity::Warning,
    what: "A method has both `@async` and `@asyncCallback`.",
    why: "They are two ways to answer later: `@async` in the language's own way to wait, `@asyncCallback` by a \
          callback. `@asyncCallback` counts.",
    example: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  @async
  @asyncCallback
  int level();
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  @asyncCallback
  int level();
}
",
    ),
};

/// `second` and `first` are the two.
pub(crate) fn both(first: &AnnotationAst, second: &AnnotationAst) -> Diagnostic {
    RULE.at(second.span, "`@async` and `@asyncCallback` exclude each other")
        .secondary(first.span, "the other one")
        .help("remove one of them; as it stands, `@asyncCallback` counts")
}
