//! Constructors are given fields and callbacks too.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0609",
    name: "constructor-parameter-clash",
    severity: Severity::Error,
    what: "A parameter of a proxy API's constructor has the name of an unattached field or of a callback, of its \
          own class or of one that it inherits from.",
    why: "In the generated Dart code each constructor has named parameters for the unattached fields and for the \
          callbacks, besides its own. (Pigeon overlooks inherited callbacks.)",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera {
  Camera(int lens);
  late int lens;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {
  Camera(int zoom);
  late int lens;
}
",
    ),
};

/// The parameter `name` of a constructor has the name of the field or callback at `field`.
pub(crate) fn report(cx: &mut Lowering<'_>, name: &Name, field: Span) {
    cx.report(
        RULE.at(name.span, format!("the parameter `{name}` has the name of something that every constructor is given"))
            .secondary(field, "this is given to every constructor")
            .help(format!("remove the parameter `{name}`, or give it another name")),
    );
}
