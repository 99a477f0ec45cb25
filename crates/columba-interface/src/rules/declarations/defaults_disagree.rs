//! A field has one default value.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "W0312",
    name: "defaults-disagree",
    severity: Severity::Warning,
    what: "Constructors of a data class give a field different default values.",
    why: "One constructor is generated, so one default value counts: as in Pigeon, that of the last constructor before \
          the field; if all stand after it, that of the unnamed constructor, or else the first.",
    example: Example::Files(
        "class Reading {
  Reading({this.celsius = 20});
  Reading.frozen({this.celsius = 0});

  double celsius;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  Reading({this.celsius = 20});
  Reading.frozen({required this.celsius});

  double celsius;
}
",
    ),
};

/// The field `name` has another default value at `span` than the one that counts.
pub(crate) fn report(cx: &mut Lowering<'_>, name: &Name, span: Span, counts: Span) {
    let (ignored, used) = (cx.text(span), cx.text(counts));
    cx.report(
        RULE.at(span, format!("the default value `{ignored}` of `{name}` is ignored"))
            .secondary(counts, format!("`{used}` counts"))
            .help(format!("write the same default value in both places, or `required this.{name}` in one")),
    );
}
