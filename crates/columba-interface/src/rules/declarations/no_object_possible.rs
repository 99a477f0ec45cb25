//! Objects can exist.

use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::model::{ClassId, TypeKind};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "W0323",
    name: "no-object-possible",
    severity: Severity::Warning,
    what: "Every object of a class would need another object of the same class, without end.",
    why: "A field whose type has no `?` always holds an object. Where such fields come back to their own class, no \
          first object can be made.",
    example: Example::Files(
        "class Person {
  String? name;
  Home home;
}

class Home {
  Person owner;
}
",
    ),
    fix: Example::Files(
        "class Person {
  String? name;
  Home? home;
}

class Home {
  Person owner;
}
",
    ),
};

/// Each object of a class of `cycle` needs one of the next class, and of the last one of the first.
pub(crate) fn report(cx: &mut Lowering<'_>, cycle: &[ClassId]) {
    let Some((start, _)) = cycle.iter().enumerate().min_by_key(|(_, class)| **class) else { return };
    let around = || cycle.iter().chain(cycle).skip(start).copied();
    // Long cycles are cut: their start says enough.
    let steps = around().zip(around().skip(1)).take(cycle.len());
    let shown: Vec<String> = steps.clone().take(8).map(|(class, next)| describe_step(cx, class, next)).collect();
    let dots = if cycle.len() > shown.len() { ", …" } else { "" };
    let Some((class, next)) = steps.into_iter().next() else { return };
    let (name, span) = (cx.model.classes[class].name.clone(), span_of_step(cx, class, next));
    let path = shown.join(", ");
    cx.report(
        RULE.at(span, format!("no object of `{name}` can exist: {path}{dots}"))
            .help("add a `?` to the type of one of these fields"),
    );
}

fn describe_step(cx: &Lowering<'_>, class: ClassId, next: ClassId) -> String {
    let (name, next_name) = (&cx.model.classes[class].name, &cx.model.classes[next].name);
    match field_to(cx, class, next) {
        Some((field, _)) => format!("`{name}.{field}` holds `{next_name}`"),
        None => format!("`{name}` can only be `{next_name}`"),
    }
}

fn span_of_step(cx: &Lowering<'_>, class: ClassId, next: ClassId) -> Span {
    field_to(cx, class, next).map_or(cx.model.classes[class].name.span, |(_, span)| span)
}

/// The name and the type of the field that always holds a `next`.
fn field_to<'a>(cx: &'a Lowering<'_>, class: ClassId, next: ClassId) -> Option<(&'a str, Span)> {
    let fields = cx.model.classes[class].fields();
    let field = fields.iter().find(|field| field.ty.kind == TypeKind::Class(next) && !field.ty.nullable)?;
    Some((field.name.as_str(), field.ty.span))
}
