//! Numbers have 64 bits.

use crate::ast::Expr;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0806",
    name: "number-out-of-range",
    severity: Severity::Error,
    what: "A number in a constant or in a default value is too large for its type, or a whole number that no \
          `double` is exactly.",
    why: "An `int` has 64 bits with its sign, and a `double` is finite. Dart refuses a whole number for a `double` \
          that would be rounded.",
    example: Example::Files(
        "const int grains = 18446744073709551615;
",
    ),
    fix: Example::Files(
        "const double grains = 18446744073709551615.0;
",
    ),
};

/// The number `value` does not fit its type.
pub(crate) fn report(cx: &mut Lowering<'_>, value: &Expr) {
    let text = cx.text(value.span);
    cx.report(
        RULE.at(value.span, format!("the number `{text}` does not fit its type"))
            .help("an `int` is from -9223372036854775808 to 9223372036854775807")
            .help("a `double` is less than 1.8e308, and is rounded only if it is written with a point or an exponent"),
    );
}
