//! A name of a file means one thing.

use crate::diagnostic::Severity;
use crate::lower::{Declared, Lowering};
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0301",
    name: "duplicate-declaration",
    severity: Severity::Error,
    what: "Two declarations of a file have the same name.",
    why: "A name of a file means one thing, in Dart as in every other language. Pigeon does not look, and writes code \
          that does not compile.",
    example: Example::Files(
        "class Reading {
  int? celsius;
}

enum Reading { low, high }
",
    ),
    fix: Example::Files(
        "class Reading {
  int? celsius;
}

enum ReadingLevel { low, high }
",
    ),
};

/// `name` was declared `earlier` in the same file.
pub(crate) fn report(cx: &mut Lowering<'_>, name: &Name, earlier: Declared) {
    cx.report(
        RULE.at(name.span, format!("`{name}` is declared twice"))
            .secondary(earlier.span, "declared here first")
            .help(format!("give one of the two another name than `{name}`, or remove it")),
    );
}
