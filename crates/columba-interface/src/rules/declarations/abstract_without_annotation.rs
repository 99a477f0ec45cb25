//! An abstract class without an annotation is nothing.

use crate::ast::ClassAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "W0303",
    name: "abstract-without-annotation",
    severity: Severity::Warning,
    what: "An abstract class has no annotation that makes it an API, so nothing is generated from it.",
    why: "Only an annotation says which side calls which. Pigeon ignores such a class without a word, which hides a \
          forgotten annotation.",
    example: Example::Files(
        "abstract class BatteryApi {
  int level();
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

/// `class` is abstract and is no API.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &ClassAst) {
    let name = &class.name;
    cx.report(
        RULE.at(name.span, format!("the abstract class `{name}` has no annotation and is ignored"))
            .help("put `@HostApi()`, `@FlutterApi()`, `@ProxyApi()` or `@EventChannelApi()` before it")
            .help("a class that holds data is not `abstract`; one that others extend is `sealed`"),
    );
}
