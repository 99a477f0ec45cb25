//! What interfaces ignore is not a type.

use crate::diagnostic::Severity;
use crate::lower::{Declared, Lowering};
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0412",
    name: "not-a-type",
    severity: Severity::Error,
    what: "A declaration is used as a type that is none, or that interfaces do not use: an abstract class without \
           annotation, a mixin, a typedef, an extension type, a constant.",
    why: "Nothing is generated from such a declaration, so the other side would not know the type.",
    example: Example::Files(
        "typedef Celsius = double;

class Reading {
  Celsius? value;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  double? value;
}
",
    ),
};

/// `name` is a declaration that is no type here.
pub(crate) fn report(cx: &mut Lowering<'_>, name: &Name, declared: Declared) {
    let help = match declared.what {
        "a typedef" => "write the type that it stands for".to_owned(),
        "an abstract class without annotation" => {
            format!("make `{name}` a data class without `abstract`, a `sealed` class, or an API")
        }
        _ => format!("declare `{name}` as a data class or as an enum"),
    };
    cx.report(
        RULE.at(name.span, format!("`{name}` is {}, which interfaces cannot send", declared.what))
            .secondary(declared.span, "declared here")
            .help(help),
    );
}
