//! `dynamic` is no type that can be sent.

use crate::ast::NamedTypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0405",
    name: "dynamic-type",
    severity: Severity::Error,
    what: "A type is `dynamic`.",
    why: "`dynamic` turns Dart's checks off; no other language has it. Pigeon lets it pass in methods, and then writes \
          code that does not compile.",
    example: Example::Files(
        "class Setting {
  Map<String, dynamic>? values;
}
",
    ),
    fix: Example::Files(
        "class Setting {
  Map<String, Object?>? values;
}
",
    ),
};

/// `ty` is `dynamic`.
pub(crate) fn report(cx: &mut Lowering<'_>, ty: &NamedTypeAst) {
    cx.report(RULE.at(ty.span, "`dynamic` cannot be sent").help("write `Object?`: any value that can be sent"));
}
