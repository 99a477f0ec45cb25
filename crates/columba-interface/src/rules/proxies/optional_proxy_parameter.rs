//! How proxy APIs pass arguments.

use crate::ast::{ParameterAst, ParameterKind};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "W0624",
    name: "optional-proxy-parameter",
    severity: Severity::Warning,
    what: "A parameter of a proxy API's method or callback is optional or named, or a parameter of one of its \
          constructors has a default value.",
    why: "The generated methods take all arguments by position, and the generated constructors take all by name, \
          where those that can be null may be left out. Default values are not used.",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera {
  void zoom(int factor, {bool smooth = true});
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {
  void zoom(int factor, bool smooth);
}
",
    ),
};

/// Reports `parameter` of a method or callback, whose name is `name`, if it is not by position and required.
pub(crate) fn check_method(cx: &mut Lowering<'_>, name: &Name, parameter: &ParameterAst) {
    let what = match parameter.kind {
        ParameterKind::Required => return,
        ParameterKind::Optional => "optional",
        ParameterKind::Named | ParameterKind::RequiredNamed => "named",
    };
    let ty = parameter.ty.as_ref().map_or("int", |ty| cx.text(ty.span()));
    cx.report(
        RULE.at(parameter.span, format!("`{name}` is not {what} in the generated code, but required and by position"))
            .help(format!("write `{ty} {name}` among the required parameters")),
    );
}

/// Reports the default value of `parameter` of a constructor, whose name is `name`.
pub(crate) fn check_constructor(cx: &mut Lowering<'_>, name: &Name, parameter: &ParameterAst) {
    let Some(default) = &parameter.default else { return };
    let ty = parameter.ty.as_ref().map_or("int", |ty| cx.text(ty.span())).trim_end_matches('?');
    cx.report(
        RULE.at(default.span, format!("the default value of `{name}` is ignored"))
            .help(format!("write `{ty}? {name}`, and let the host choose the value for null")),
    );
}
