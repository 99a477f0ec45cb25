//! A Flutter API's parameters are required and positional.

use crate::ast::{ParameterAst, ParameterKind};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static NAMED: Rule = Rule {
    code: "E0505",
    name: "named-flutter-parameter",
    severity: Severity::Error,
    what: "A parameter of a Flutter API's method is named.",
    why: "The host calls the method, and most hosts' languages have no named parameters. The Dart method gets its \
          arguments by position.",
    example: Example::Files(
        "@FlutterApi()
abstract class BatteryListener {
  void levelChanged({required int level});
}
",
    ),
    fix: Example::Files(
        "@FlutterApi()
abstract class BatteryListener {
  void levelChanged(int level);
}
",
    ),
};

pub(crate) static OPTIONAL: Rule = Rule {
    code: "E0506",
    name: "optional-flutter-parameter",
    severity: Severity::Error,
    what: "A parameter of a Flutter API's method is optional.",
    why: "The host calls the method and always sends every argument; null stands for one that is missing.",
    example: Example::Files(
        "@FlutterApi()
abstract class BatteryListener {
  void levelChanged([int? level]);
}
",
    ),
    fix: Example::Files(
        "@FlutterApi()
abstract class BatteryListener {
  void levelChanged(int? level);
}
",
    ),
};

/// Whether `parameter` is required and positional; reported otherwise.
pub(crate) fn check(cx: &mut Lowering<'_>, parameter: &ParameterAst) -> bool {
    let (rule, what) = match parameter.kind {
        ParameterKind::Required => return true,
        ParameterKind::Named | ParameterKind::RequiredNamed => (&NAMED, "named"),
        ParameterKind::Optional => (&OPTIONAL, "optional"),
    };
    let name = parameter.name.as_ref().map_or("value", |name| name.as_str());
    let ty = parameter.ty.as_ref().map_or("int", |ty| cx.text(ty.span()));
    let brackets = if parameter.kind == ParameterKind::Optional { "`[` and `]`" } else { "`{` and `}`" };
    cx.report(
        rule.at(parameter.span, format!("the parameter `{name}` of a Flutter API cannot be {what}"))
            .help(format!("write `{ty} {name}` without {brackets}")),
    );
    false
}
