//! Records are not sent.

use crate::ast::RecordTypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0407",
    name: "record-type",
    severity: Severity::Error,
    what: "A type is a record.",
    why: "Records have no names that other languages could use. Pigeon drops one that stands within another type \
          without a word.",
    example: Example::Files(
        "class Track {
  List<(double, double)>? points;
}
",
    ),
    fix: Example::Files(
        "class Track {
  List<Point>? points;
}

class Point {
  double? x;
  double? y;
}
",
    ),
};

/// `ty` is a record.
pub(crate) fn report(cx: &mut Lowering<'_>, ty: &RecordTypeAst) {
    cx.report(
        RULE.at(ty.span, format!("the record `{}` cannot be sent", cx.text(ty.span)))
            .help("declare a data class with a field for each part, and write its name"),
    );
}
