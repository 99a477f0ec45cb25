//! Arguments of another kind than the annotation's.

use crate::annotations::{Value, ValueKind};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

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

/// `text`, at `span`, is given as `argument` and can be the name of no class.
pub(crate) fn no_class_name(argument: &str, text: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("`{argument}` takes the name of a class, not {text:?}"))
        .help("write a name of letters, digits and `_`, such as `'TestApi'`")
}
