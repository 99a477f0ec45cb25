//! APIs are not values.

use crate::diagnostic::Severity;
use crate::lower::{Declared, Lowering};
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0411",
    name: "api-as-type",
    severity: Severity::Error,
    what: "A host, Flutter or event channel API is used as a type.",
    why: "Such an API is a set of channels, not an object: there is nothing to send. Objects of the other side are \
          declared as proxy APIs.",
    example: Example::Files(
        "@HostApi()
abstract class Registry {
  void add(Listener listener);
}

@FlutterApi()
abstract class Listener {
  void changed();
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class Registry {
  void add(String listener);
}

@FlutterApi()
abstract class Listener {
  void changed(String listener);
}
",
    ),
};

/// `name` is an API.
pub(crate) fn report(cx: &mut Lowering<'_>, name: &Name, declared: Declared) {
    cx.report(
        RULE.at(name.span, format!("`{name}` is {}, which is no type of a value", declared.what))
            .secondary(declared.span, "declared here")
            .help(format!(
                "send a data class or an identifier; an object of the other side is a `@ProxyApi()`, not {}",
                declared.what
            )),
    );
}
