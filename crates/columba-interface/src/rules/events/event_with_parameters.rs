//! Streams take no parameters.

use crate::ast::MethodAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0702",
    name: "event-with-parameters",
    severity: Severity::Error,
    what: "A method of an event channel API has parameters.",
    why: "Each method is one stream, the same for every listener; there is no call that could carry arguments.",
    example: Example::Files(
        "@EventChannelApi()
abstract class BatteryEvents {
  int levels(int interval);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  void setInterval(int interval);
}

@EventChannelApi()
abstract class BatteryEvents {
  int levels();
}
",
    ),
};

/// Whether `method` has no parameters; reported otherwise.
pub(crate) fn check(cx: &mut Lowering<'_>, method: &MethodAst) -> bool {
    let parameters = &method.parameters;
    if parameters.list.is_empty() {
        return true;
    }
    let name = &method.name;
    cx.report(
        RULE.at(parameters.span.unwrap_or(name.span), format!("the stream `{name}` cannot have parameters"))
            .help(format!("write `{name}()`, and pass them through a method of a `@HostApi()`")),
    );
    false
}
