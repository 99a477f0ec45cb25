//! Constants are literals.

use crate::ast::Expr;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0803",
    name: "unsupported-constant-value",
    severity: Severity::Error,
    what: "The value of a constant is not a literal.",
    why: "Constants are written into every language, and nothing is computed. A literal may have a minus sign or a \
          `!` before it.",
    example: Example::Files(
        "const int limit = 4 * 10;
",
    ),
    fix: Example::Files(
        "const int limit = 40;
",
    ),
};

/// `value` is not a literal.
pub(crate) fn report(cx: &mut Lowering<'_>, value: &Expr) {
    cx.report(
        RULE.at(value.span, format!("`{}` is not a literal", cx.text(value.span)))
            .help("write the number, the string, `true` or `false` that it stands for"),
    );
}
