//! Constructors: all that they say is which default values fields have.

use std::collections::hash_map::Entry;

use super::Lowering;
use super::class::Members;
use crate::ast::{BodyAst, ClassAst, ConstructorAst, Expr, MemberAst, ParameterAst};
use crate::rules::declarations::{
    constructor_with_body, constructor_with_initializers, defaults_disagree, duplicate_member, parameter_without_field,
};
use crate::source::Span;

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
    let value: &Expr = value;
    let Some(earlier) = member.default.replace(value) else {
        members.with_default.push(name.as_str());
        return;
    };
    let (used, ignored) =
        if counts(value.span, earlier.span, member.span) { (value, earlier) } else { (earlier, value) };
    member.default = Some(used);
    if cx.text(used.span) != cx.text(ignored.span) {
        defaults_disagree::report(cx, name, ignored.span, used.span);
    }
}

/// Whether the default value at `new` counts for the field, and not the one at `old`. As in Pigeon, the last one before
/// the field does; those after it, of which Pigeon knows nothing, count in the order in which they come here.
fn counts(new: Span, old: Span, field: Span) -> bool {
    new.start < field.start && (old.start > field.start || old.start < new.start)
}
