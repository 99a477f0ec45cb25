//! What an API inherits is not generated.

use crate::annotations::ApiKind;
use crate::ast::ClassAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "W0522",
    name: "supertypes-of-api",
    severity: Severity::Warning,
    what: "A host, Flutter or event channel API extends, implements or mixes in something, or a proxy API mixes \
          something in.",
    why: "Only the methods that are written in the class are generated. Only proxy APIs extend and implement one \
          another.",
    example: Example::Files(
        "@HostApi()
abstract class DeviceApi {
  String model();
}

@HostApi()
abstract class BatteryApi implements DeviceApi {
  int level();
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class DeviceApi {
  String model();
}

@HostApi()
abstract class BatteryApi {
  String model();
  int level();
}
",
    ),
};

/// Reports the supertypes of `class`, an API of `kind`, that mean nothing.
pub(crate) fn check(cx: &mut Lowering<'_>, kind: ApiKind, class: &ClassAst) {
    let own = class.extends.iter().chain(&class.implements).filter(|_| kind != ApiKind::Proxy);
    for ty in own.chain(&class.with) {
        let name = cx.text(ty.span());
        cx.report(
            RULE.at(ty.span(), format!("`{}` is {} and takes nothing over from `{name}`", class.name, kind.describe()))
                .help(format!(
                    "remove `{name}`, and write the methods of `{name}` that are needed in `{}` too",
                    class.name
                )),
        );
    }
}
