//! Parameters of APIs are only parameters.

use crate::ast::ParameterAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0521",
    name: "this-parameter",
    severity: Severity::Error,
    what: "A parameter of an API's method or constructor is written with `this.` or `super.`.",
    why: "The unattached fields and the callbacks of a proxy API are given to each of its constructors anyway; \
          parameters come on top. Nothing else of an API has fields that a parameter could set.",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera {
  Camera(this.lens);
  late int lens;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {
  Camera();
  late int lens;
}
",
    ),
};

/// `parameter` begins with `target` and a dot.
pub(crate) fn report(cx: &mut Lowering<'_>, target: &Name, parameter: &ParameterAst) {
    let name = parameter.name.as_ref().map_or("value", |name| name.as_str());
    cx.report(
        RULE.at(parameter.span, format!("a parameter of an API cannot be `{target}.{name}`")).help(format!(
            "remove it if `{name}` is a field, which is given anyway; otherwise write a parameter with its type: `int {name}`"
        )),
    );
}
