//! APIs of methods have no constructors.

use crate::annotations::ApiKind;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0503",
    name: "constructor-in-api",
    severity: Severity::Error,
    what: "A host, Flutter or event channel API has a constructor.",
    why: "The generated code says how its objects are made. Only the objects of a proxy API are made by declared \
          constructors.",
    example: Example::Files(
        "@FlutterApi()
abstract class BatteryListener {
  BatteryListener();
  void levelChanged(int level);
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

/// `class`, which is of `kind`, has a constructor, maybe with a name.
pub(crate) fn report(cx: &mut Lowering<'_>, kind: ApiKind, class: &Name, name: Option<&Name>) {
    let span = name.map_or(class.span, |name| class.span.to(name.span));
    cx.report(
        RULE.at(span, format!("`{class}` is {} and cannot have a constructor", kind.describe()))
            .help("remove it; only a `@ProxyApi()` has constructors"),
    );
}
