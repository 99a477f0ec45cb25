//! Constructors: all that they say is which default values fields have.

use std::collections::hash_map::Entry;

use super::Lowering;
use super::class::Members;
use crate::ast::{BodyAst, ClassAst, ConstructorAst, MemberAst, ParameterAst};
use crate::rules::declarations::{
    constructor_with_body, constructor_with_initializers, defaults_disagree, duplicate_member, parameter_without_field,
};

/// Checks the constructors and notes the default values: those of the unnamed one first.
pub(super) fn lower_constructors<'a>(cx: &mut Lowering<'a>, class: &'a ClassAst, members: &mut Members<'a>) {
    for constructor in constructors(class) {
        check_name(cx, constructor, members);
    }
    let (unnamed, named) = (constructors(class), constructors(class));
    let in_order = unnamed.filter(|it| it.name.is_none()).chain(named.filter(|it| it.name.is_some()));
    for constructor in in_order {
        if is_plain(cx, constructor) {
            for parameter in &constructor.parameters.list {
                lower_parameter(cx, class, parameter, members);
            }
        }
    }
}

fn constructors(class: &ClassAst) -> impl Iterator<Item = &ConstructorAst> {
    class.members.iter().filter_map(|member| match member {
        MemberAst::Constructor(constructor) => Some(constructor),
        _ => None,
    })
}

fn check_name<'a>(cx: &mut Lowering<'a>, constructor: &'a ConstructorAst, members: &mut Members<'a>) {
    let (name, span) = match &constructor.name {
        Some(name) => (name.as_str(), name.span),
        None => ("", constructor.class.span),
    };
    match members.constructors.entry(name) {
        Entry::Occupied(earlier) => duplicate_member::report_constructor(cx, constructor, *earlier.get()),
        Entry::Vacant(vacant) => {
            vacant.insert(span);
        }
    }
}

/// Whether it does nothing but set fields; reported otherwise.
fn is_plain(cx: &mut Lowering<'_>, constructor: &ConstructorAst) -> bool {
    if let BodyAst::Code(body) = constructor.body {
        constructor_with_body::report(cx, constructor, body);
    }
    if let (Some(first), Some(last)) = (constructor.initializers.first(), constructor.initializers.last()) {
        constructor_with_initializers::report(cx, constructor, first.span.to(last.span));
    }
    constructor.body == BodyAst::None && constructor.initializers.is_empty()
}

fn lower_parameter<'a>(
    cx: &mut Lowering<'a>,
    class: &ClassAst,
    parameter: &'a ParameterAst,
    members: &mut Members<'a>,
) {
    let Some(name) = &parameter.name else { return };
    let Some(member) = members.by_name.get_mut(name.as_str()) else {
        parameter_without_field::report(cx, class, name);
        return;
    };
    let Some(value) = &parameter.default else { return };
    match member.default {
        None => {
            member.default = Some(value);
            members.with_default.push(name.as_str());
        }
        Some(earlier) if cx.text(earlier.span) == cx.text(value.span) => {}
        Some(earlier) => defaults_disagree::report(cx, name, value.span, earlier.span),
    }
}
