//! The host says what fields hold.

use crate::ast::VariableAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0616",
    name: "initial-value-in-proxy",
    severity: Severity::Error,
    what: "A field of a proxy API has an initial value.",
    why: "Unattached fields are given when an object is made, attached ones come from the host; a value here would \
          be ignored.",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera {
  int zoom = 1;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {
  late int zoom;
}
",
    ),
};

/// Whether `variable` has no value; reported otherwise.
pub(crate) fn check(cx: &mut Lowering<'_>, variable: &VariableAst) -> bool {
    let Some(value) = &variable.value else { return true };
    let name = &variable.name;
    cx.report(
        RULE.at(value.span, format!("the field `{name}` of a proxy API cannot have an initial value"))
            .help(format!("remove the value, and write `late` before the type of `{name}`")),
    );
    false
}
