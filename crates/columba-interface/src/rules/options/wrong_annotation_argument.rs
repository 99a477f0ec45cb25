//! Arguments of another kind than the annotation's.

use crate::annotations::{Value, ValueKind};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0206",
    name: "wrong-annotation-argument",
    severity: Severity::Error,
    what: "An argument of an annotation is not of the kind that it must be.",
    why: "Dart would not accept it either. Names of constants are not looked up: the value itself must be there.",
    example: Example::Files(
        "@ProxyApi(kotlinOptions: KotlinProxyApiOptions(minAndroidApi: '21'))
abstract class Camera {
  void shoot();
}
",
    ),
    fix: Example::Files(
        "@ProxyApi(kotlinOptions: KotlinProxyApiOptions(minAndroidApi: 21))
abstract class Camera {
  void shoot();
}
",
    ),
};

/// What is given as `name` must be `expected`, and is `value`.
pub(crate) fn wrong(name: &str, expected: &str, value: &Value) -> Diagnostic {
    let help = match value.kind {
        ValueKind::Path(_) => format!("write {expected}; names of constants are not looked up"),
        _ => format!("write {expected}"),
    };
    RULE.at(value.span, format!("`{name}` takes {expected}, not {}", value.describe())).help(help)
}
