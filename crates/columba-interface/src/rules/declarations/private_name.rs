//! Names without a leading underscore.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0302",
    name: "private-name",
    severity: Severity::Error,
    what: "A declaration, a field or a value of an enum has a name that starts with an underscore.",
    why: "Such a name is private to its file in Dart: the program could not use what is generated, and a field could \
          not be given by name.",
    example: Example::Files(
        "class Reading {
  int? _celsius;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  int? celsius;
}
",
    ),
};

/// Reports `name`, the name of `what` (with its article), if it is private.
pub(crate) fn check(cx: &mut Lowering<'_>, what: &str, name: &Name) {
    if !name.as_str().starts_with('_') {
        return;
    }
    let public = name.as_str().trim_start_matches('_');
    let help = match public {
        "" => "give it a name that does not start with `_`".to_owned(),
        public => format!("write `{public}`"),
    };
    cx.report(RULE.at(name.span, format!("`{name}`, the name of {what}, is private")).help(help));
}
