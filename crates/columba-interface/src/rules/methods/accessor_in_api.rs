//! APIs have plain methods only.

use crate::annotations::ApiKind;
use crate::ast::{MethodAst, MethodKind};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0512",
    name: "accessor-in-api",
    severity: Severity::Error,
    what: "An API has a getter, a setter or an operator.",
    why: "A call of an API takes time and may fail, which a getter, a setter or an operator cannot show: none of \
          them can return a future that its caller must wait for. In Pigeon they become methods without a word.",
    example: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  int get level;
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  int level();
}
",
    ),
};

/// `method` is not a plain method of an API of `kind`.
pub(crate) fn report(cx: &mut Lowering<'_>, kind: ApiKind, method: &MethodAst) {
    let name = &method.name;
    let parameters = method.parameters.span.map_or("(int value)", |span| cx.text(span));
    let returns = method.returns.as_ref().map_or("void", |ty| cx.text(ty.span()));
    let (what, help) = match method.kind {
        MethodKind::Getter if kind == ApiKind::Proxy => {
            ("getter", format!("write the field `late {returns} {name};` or the method `{returns} {name}();`"))
        }
        MethodKind::Getter => ("getter", format!("write a method: `{returns} {name}();`")),
        MethodKind::Setter => ("setter", format!("write a method: `void {}{parameters};`", setter_name(name.as_str()))),
        MethodKind::Operator | MethodKind::Method => {
            ("operator", format!("write a method with a name: `{returns} name{parameters};`"))
        }
    };
    cx.report(RULE.at(name.span, format!("the {what} `{name}` cannot be a member of {}", kind.describe())).help(help));
}

fn setter_name(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(|| "set".to_owned(), |first| format!("set{}{}", first.to_uppercase(), letters.as_str()))
}
