//! Names that generated constructors have.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0623",
    name: "reserved-constructor",
    severity: Severity::Error,
    what: "The name of a constructor of a proxy API begins with `pigeon_`.",
    why: "The generated class has constructors and members of such names: `pigeon_new`, `pigeon_detached`, \
          `pigeon_copy`; so have the channels of proxy APIs.",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera {
  Camera.pigeon_detached();
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {
  Camera.detached();
}
",
    ),
};

/// Whether the constructor's `name` is free; reported otherwise.
pub(crate) fn check(cx: &mut Lowering<'_>, name: &Name) -> bool {
    let Some(rest) = name.as_str().strip_prefix("pigeon_") else { return true };
    let help = if rest.is_empty() { "give it another name".to_owned() } else { format!("write `{rest}`") };
    cx.report(RULE.at(name.span, format!("the name `{name}` is reserved for generated code")).help(help));
    false
}
