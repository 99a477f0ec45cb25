//! Members of APIs are not static as Dart has it.

use crate::annotations::ApiKind;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0514",
    name: "static-keyword",
    severity: Severity::Error,
    what: "A member of an API is declared with the word `static`.",
    why: "In Dart a static method has its code in the class, and a static field its value; an API has neither. In \
          a proxy API `@static` says that a member belongs to the host's class and not to one of its objects.",
    example: Example::Files(
        "@ProxyApi()
abstract class Camera {
  static int count() => 0;
}
",
    ),
    fix: Example::Files(
        "@ProxyApi()
abstract class Camera {
  @static
  int count();
}
",
    ),
};

/// `member` of an API of `kind` has the word at `span`.
pub(crate) fn report(cx: &mut Lowering<'_>, kind: ApiKind, member: &Name, span: Span) {
    let help = match kind {
        ApiKind::Proxy => format!("write `@static` before `{member}`, and no value or body"),
        _ => format!("remove `static`: the methods of {} belong to no object", kind.describe()),
    };
    cx.report(
        RULE.at(span, format!("`{member}` is a member of {} and cannot be `static`", kind.describe())).help(help),
    );
}
