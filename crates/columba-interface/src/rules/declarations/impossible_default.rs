//! Default values can be made.

use crate::diagnostic::{Diagnostics, Severity};
use crate::model::{Class, ClassId, DefaultValue, Literal, Model, ParameterShape, TypeKind, TypeRef};
use crate::plan::graph::{components, is_cycle};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0325",
    name: "impossible-default",
    severity: Severity::Error,
    what: "A default value is no value: an object without one of its fields, an object that would hold another of its \
           kind without end, or an expression that is no constant.",
    why: "Dart wants constants for default values. Generated code accepts objects of data classes all the same and \
          makes a new one each time, but it must be able to.",
    example: Example::Files(
        "class Page {
  Page({this.next = const Page()});

  Page? next;
}
",
    ),
    fix: Example::Files(
        "class Page {
  Page({this.next = const Page(next: null)});

  Page? next;
}
",
    ),
};

/// Checks all default values. While there are errors, the reason may be one of them.
pub(crate) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    if diagnostics.has_errors() {
        return;
    }
    for (ty, default) in all_defaults(model) {
        check_constant(ty, default, diagnostics);
        default.value.iter().for_each(|literal| check_fields(model, default, literal, diagnostics));
    }
    check_ends(model, diagnostics);
}

/// The default values of fields and parameters, with their types.
fn all_defaults(model: &Model) -> impl Iterator<Item = (&TypeRef, &DefaultValue)> {
    let fields = model.classes.values().flat_map(Class::fields);
    let of_fields = fields.filter_map(|field| Some((&field.ty, field.default.as_deref()?)));
    let methods = model.host_apis.values().flat_map(|api| &api.methods);
    let parameters = methods.flat_map(|method| &method.signature.parameters);
    of_fields.chain(parameters.filter_map(|parameter| match &parameter.shape {
        ParameterShape::Optional { default } | ParameterShape::Named { default } => {
            Some((&parameter.ty, default.as_deref()?))
        }
        ParameterShape::Required | ParameterShape::RequiredNamed => None,
    }))
}

/// Dart has no constants of these types.
fn check_constant(ty: &TypeRef, default: &DefaultValue, diagnostics: &mut Diagnostics) {
    let name = match ty.kind {
        TypeKind::DateTime => "DateTime",
        TypeKind::Uri => "Uri",
        TypeKind::BigInt => "BigInt",
        _ => return,
    };
    if default.value.is_none() {
        let message = format!("Dart has no constants of type `{name}`");
        let help = format!("leave the default value out, with `{name}?` as the type or without a default");
        diagnostics.push(RULE.at(default.span, message).help(help));
    }
}

/// Each object has all fields that have no value of their own.
fn check_fields(model: &Model, default: &DefaultValue, literal: &Literal, diagnostics: &mut Diagnostics) {
    if let Literal::Class { of, fields } = literal {
        let class = &model.classes[*of];
        let pairs = class.fields().iter().zip(fields);
        let missing = pairs
            .filter(|(field, value)| value.is_none() && field.default.is_none() && !field.ty.nullable)
            .map(|(field, _)| field.name.as_str());
        if let Some(field) = missing.into_iter().next() {
            let message = format!("this `{}` has no `{field}`", class.name);
            let help = format!("give it: `const {}({field}: …)`", class.name);
            return diagnostics.push(RULE.at(default.span, message).help(help));
        }
    }
    for_each_part(literal, &mut |part| check_fields(model, default, part, diagnostics));
}

/// What stands directly within a value.
fn for_each_part<'a>(literal: &'a Literal, visit: &mut dyn FnMut(&'a Literal)) {
    match literal {
        Literal::List(parts) | Literal::Set(parts) => parts.iter().for_each(visit),
        Literal::Map(entries) => entries.iter().for_each(|(key, value)| {
            visit(key);
            visit(value);
        }),
        Literal::Class { fields, .. } => fields.iter().flatten().for_each(visit),
        _ => {}
    }
}

/// No field's default value needs that of the same field again.
fn check_ends(model: &Model, diagnostics: &mut Diagnostics) {
    let fields = model.classes.iter().flat_map(|(id, class)| {
        class.fields().iter().enumerate().filter_map(move |(at, field)| Some(((id, at), field.default.as_deref()?)))
    });
    let fields: Vec<((ClassId, usize), &DefaultValue)> = fields.collect();
    let edges: Vec<Vec<usize>> = fields
        .iter()
        .map(|(_, default)| {
            let mut needed = Vec::new();
            default.value.iter().for_each(|literal| add_needed(literal, &mut needed));
            // They are in the order of their classes and fields.
            needed.iter().filter_map(|field| fields.binary_search_by_key(field, |(field, _)| *field).ok()).collect()
        })
        .collect();
    for component in components(&edges).iter().filter(|component| is_cycle(&edges, component)) {
        let Some(((class, at), default)) = component.first().and_then(|first| fields.get(*first)) else { continue };
        let class = &model.classes[*class];
        let Some(field) = class.fields().get(*at) else { continue };
        let message = format!(
            "the default value of `{}.{}` needs itself: an object is made for it, and one for that, without end",
            class.name, field.name
        );
        let help = "give the objects in it a value for the field that leads back, such as `null`";
        diagnostics.push(RULE.at(default.span, message).help(help));
    }
}

/// The fields whose default values are needed to make `literal`.
fn add_needed(literal: &Literal, needed: &mut Vec<(ClassId, usize)>) {
    if let Literal::Class { of, fields } = literal {
        let left_out = fields.iter().enumerate().filter(|(_, value)| value.is_none());
        needed.extend(left_out.map(|(at, _)| (*of, at)));
    }
    for_each_part(literal, &mut |part| add_needed(part, needed));
}
