//! One event channel API per file.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0701",
    name: "second-event-api",
    severity: Severity::Error,
    what: "A file has two event channel APIs.",
    why: "The code that both need for their streams would be generated twice, under the same names.",
    example: Example::Files(
        "@EventChannelApi()
abstract class BatteryEvents {
  int levels();
}

@EventChannelApi()
abstract class NetworkEvents {
  bool connections();
}
",
    ),
    fix: Example::Files(
        "@EventChannelApi()
abstract class DeviceEvents {
  int levels();
  bool connections();
}
",
    ),
};

/// Reports `name` if its file has an event channel API already: `first`, which is set otherwise.
pub(crate) fn check<'a>(cx: &mut Lowering<'_>, first: &mut Option<&'a Name>, name: &'a Name) {
    match *first {
        None => *first = Some(name),
        Some(first) => cx.report(
            RULE.at(name.span, format!("`{name}` is the second event channel API of this file"))
                .secondary(first.span, "the first one")
                .help(format!("move its methods to `{first}`, or move `{name}` to another file")),
        ),
    }
}
