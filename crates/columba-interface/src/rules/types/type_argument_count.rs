//! As many type arguments as the type has parameters, or none.

use crate::ast::NamedTypeAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0410",
    name: "type-argument-count",
    severity: Severity::Error,
    what: "A type has more or fewer type arguments than it takes.",
    why: "`List` and `Set` take one, `Map` takes two, all others none. Without any, elements are `Object?`.",
    example: Example::Files(
        "class Sample {
  Map<int>? counts;
}
",
    ),
    fix: Example::Files(
        "class Sample {
  Map<String, int>? counts;
}
",
    ),
};

/// `ty` takes `takes` arguments, and has another number of them.
pub(crate) fn report(cx: &mut Lowering<'_>, ty: &NamedTypeAst, takes: usize) {
    let (Some(first), Some(last)) = (ty.arguments.first(), ty.arguments.last()) else { return };
    let name = &ty.name;
    let (takes, help) = match takes {
        0 => ("no type arguments", format!("write `{name}`")),
        1 => ("one type argument", format!("write `{name}<{}>`", cx.text(first.span()))),
        _ => {
            ("two type arguments", format!("write the types of the keys and of the values: `{name}<String, Object?>`"))
        }
    };
    let count = ty.arguments.len();
    let has = if count == 1 { "is given one".to_owned() } else { format!("is given {count}") };
    cx.report(RULE.at(first.span().to(last.span()), format!("`{name}` takes {takes} and {has}")).help(help));
}
