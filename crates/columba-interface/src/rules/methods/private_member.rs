//! What is called from elsewhere is public.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0518",
    name: "private-member",
    severity: Severity::Error,
    what: "The name of a method, of a field or of a named parameter of an API begins with `_`.",
    why: "In Dart such a name is private to the file that declares it, here to the generated one: nobody could \
          call the method, and Dart does not let a named parameter be private.",
    example: Example::Files(
        "@HostApi()
abstract class BatteryApi {
  int _level();
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

/// Whether `name` is public; reported otherwise.
pub(crate) fn check(cx: &mut Lowering<'_>, name: &Name) -> bool {
    let is_public = !name.as_str().starts_with('_');
    if !is_public {
        let help = match name.as_str().trim_start_matches('_') {
            "" => "give it a name that does not start with `_`".to_owned(),
            public => format!("write `{public}`"),
        };
        cx.report(RULE.at(name.span, format!("`{name}` is private, and nobody could use it")).help(help));
    }
    is_public
}
