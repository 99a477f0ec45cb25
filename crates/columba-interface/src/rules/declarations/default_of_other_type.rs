//! A default value is of its type.

use crate::ast::{Expr, ExprKind};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::model::{TypeKind, TypeRef};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0314",
    name: "default-of-other-type",
    severity: Severity::Error,
    what: "A default value cannot be a value of the field's or the parameter's type.",
    why: "The default value is repeated in the generated code, which would not compile. Pigeon does not look.",
    example: Example::Files(
        "class Reading {
  Reading({this.celsius = 20, this.tags = const ['raw', null]});

  int celsius;
  List<String> tags;
}
",
    ),
    fix: Example::Files(
        "class Reading {
  Reading({this.celsius = 20, this.tags = const ['raw']});

  int celsius;
  List<String> tags;
}
",
    ),
};

/// `value` is no value of type `ty`.
pub(crate) fn report(cx: &mut Lowering<'_>, value: &Expr, ty: &TypeRef) {
    let (value_text, expected) = (cx.text(value.span), cx.text(ty.span));
    let help = match (&value.kind, &ty.kind) {
        (ExprKind::Null, _) => format!("write `{expected}?`, or another default value"),
        (_, TypeKind::Int) => "write a whole number: `0`".to_owned(),
        (_, TypeKind::Double) => "write a number: `0.0`".to_owned(),
        (_, TypeKind::Bool) => "write `true` or `false`".to_owned(),
        (_, TypeKind::String) => "write a string: `''`".to_owned(),
        (_, TypeKind::List(_)) => "write a list: `const []`".to_owned(),
        (_, TypeKind::Set(_) | TypeKind::Map(_)) => "write `const {}`, with values in it or without".to_owned(),
        (_, TypeKind::Enum(of)) => match cx.model.enums[*of].values.first() {
            Some(first) => format!("write a value of the enum: `{}.{}`", cx.model.enums[*of].name, first.name),
            None => "write a value of the enum".to_owned(),
        },
        (_, TypeKind::Class(class)) => format!("write `const {}(…)`", cx.model.classes[*class].name),
        _ => format!("remove the default value, and write `{}?` or `required`", expected.trim_end_matches('?')),
    };
    cx.report(
        RULE.at(value.span, format!("`{value_text}` is no default value for the type `{expected}`"))
            .secondary(ty.span, "the type is given here")
            .help(help),
    );
}
