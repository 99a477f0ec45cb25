//! Nothing inherits from itself.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0618",
    name: "proxy-inheritance-cycle",
    severity: Severity::Error,
    what: "A proxy API extends or implements itself, directly or through others.",
    why: "Dart does not accept it, and neither does any host. Pigeon ends with an exception.",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera extends VideoCamera {}

@ProxyApi()
abstract class VideoCamera extends Camera {}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {}

@ProxyApi()
abstract class VideoCamera extends Camera {}
",
    ),
};

/// `class` names, at `span`, its supertype `ancestor`, which leads back to it.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &Name, ancestor: &Name, span: Span) {
    let diagnostic = if class.span == ancestor.span {
        RULE.at(span, format!("`{class}` cannot inherit from itself"))
    } else {
        RULE.at(span, format!("`{class}` cannot inherit from `{ancestor}`, which inherits from `{class}`"))
            .secondary(ancestor.span, format!("this leads back to `{class}`"))
    };
    cx.report(diagnostic.help(format!("remove `{ancestor}` here, or break the circle elsewhere")));
}
