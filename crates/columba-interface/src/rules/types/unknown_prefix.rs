//! A prefix is that of an import.

use crate::diagnostic::Severity;
use crate::lower::{Lowering, prefixes};
use crate::model::LibraryId;
use crate::rules::{Example, Rule, similar};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0403",
    name: "unknown-prefix",
    severity: Severity::Error,
    what: "A name has a prefix that no import of the file declares.",
    why: "A prefix is declared by `as` in an import, and holds in that file alone.",
    example: Example::Files(
        "class Sample {
  units.Celsius? value;
}

class Celsius {
  double? degrees;
}
",
    ),
    fix: Example::Files(
        "class Sample {
  Celsius? value;
}

class Celsius {
  double? degrees;
}
",
    ),
};

/// No import of the file is `as prefix`.
pub(crate) fn report(cx: &mut Lowering<'_>, library: LibraryId, prefix: &Name, name: &Name) {
    let meant = similar::closest(prefix.as_str(), prefixes(cx, library).map(Name::as_str));
    let diagnostic = RULE.at(prefix.span, format!("no import has the prefix `{prefix}`"));
    cx.report(match meant {
        Some(meant) => diagnostic.help(format!("did you mean `{meant}.{name}`?")),
        None => diagnostic.help(format!("add `as {prefix}` to the import of the file that declares `{name}`")),
    });
}
