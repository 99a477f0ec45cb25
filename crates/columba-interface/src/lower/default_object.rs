//! Objects of data classes as default values: `const Point(x: 1)`.

use super::default::{Evaluated, evaluate, mismatch};
use super::default_path::resolve_path;
use super::{Lowering, Symbol};
use crate::ast::{ArgumentAst, CallAst, ClassAst, Expr, MemberAst, ParameterAst, ParameterKind};
use crate::model::{ClassId, Field, LibraryId, Literal, TypeKind, TypeRef};
use crate::rules::declarations::unknown_name_in_default;
use crate::source::Name;

/// What `value`, which is `call`, is as a value of type `ty`.
pub(super) fn evaluate_call(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    value: &Expr,
    call: &CallAst,
    ty: &TypeRef,
) -> Evaluated {
    // What is not declared is one of Dart's own classes or functions.
    let Some((declared, rest)) = resolve_path(cx, library, &call.path)? else { return Ok(None) };
    let Symbol::Class(class) = declared.symbol else {
        return match declared.symbol {
            Symbol::Poisoned => Err(()),
            Symbol::Ignored => Ok(None),
            _ => mismatch(cx, value, ty),
        };
    };
    if cx.model.classes[class].is_sealed() || !is_a(cx, class, ty) {
        return mismatch(cx, value, ty);
    }
    if let Some(name) = rest.first() {
        // Only the unnamed constructor is generated.
        unknown_name_in_default::report_declared(cx, name, declared, rest);
        return Err(());
    }
    evaluate_object(cx, library, class, &call.arguments)
}

/// Whether objects of `class` are values of type `ty`.
fn is_a(cx: &Lowering<'_>, class: ClassId, ty: &TypeRef) -> bool {
    let expected = match ty.kind {
        TypeKind::Object => return true,
        TypeKind::Class(expected) => expected,
        _ => return false,
    };
    let classes = &cx.model.classes;
    std::iter::successors(Some(class), |class| classes[*class].parent).any(|class| class == expected)
}

fn evaluate_object(cx: &mut Lowering<'_>, library: LibraryId, class: ClassId, arguments: &[ArgumentAst]) -> Evaluated {
    let mut fields = vec![None; cx.model.classes[class].fields().len()];
    let mut positional = positional_parameters(cx.syntax.class(class));
    let (mut known, mut expected) = (true, 0);
    for argument in arguments {
        let name = match &argument.name {
            Some(name) => Some(name),
            None => positional.next().and_then(|parameter| parameter.name.as_ref()),
        };
        let Some(name) = name else { return Ok(None) };
        let field = find_field(cx, class, name, expected)?;
        expected = field + 1;
        let ty = cx.model.classes[class].fields().get(field).map(|field| field.ty.clone());
        let literal = evaluate(cx, library, &argument.value, &ty.ok_or(())?)?;
        known &= literal.is_some();
        if let Some(field) = fields.get_mut(field) {
            *field = literal;
        }
    }
    Ok(known.then_some(Literal::Class { of: class, fields }))
}

fn positional_parameters(class: Option<&ClassAst>) -> impl Iterator<Item = &ParameterAst> {
    let members = class.map_or(&[][..], |class| &class.members);
    let unnamed = members.iter().find_map(|member| match member {
        MemberAst::Constructor(constructor) if constructor.name.is_none() => Some(constructor),
        _ => None,
    });
    let parameters = unnamed.map_or(&[][..], |constructor| &constructor.parameters.list);
    parameters.iter().filter(|it| matches!(it.kind, ParameterKind::Required | ParameterKind::Optional))
}

/// The position of the field, looked for from `expected` on: arguments mostly stand in the order of the fields.
fn find_field(cx: &mut Lowering<'_>, class: ClassId, name: &Name, expected: usize) -> Result<usize, ()> {
    let fields = cx.model.classes[class].fields();
    let is_it = |(_, field): &(usize, &Field)| field.name.as_str() == name.as_str();
    let found = fields.iter().enumerate().skip(expected).find(is_it);
    if let Some((position, _)) = found.or_else(|| fields.iter().enumerate().take(expected).find(is_it)) {
        return Ok(position);
    }
    if !is_reported_field(cx.syntax.class(class), name) {
        unknown_name_in_default::report_field(cx, class, name);
    }
    Err(())
}

/// Whether the class has such a field that was reported and left out.
fn is_reported_field(class: Option<&ClassAst>, name: &Name) -> bool {
    class.into_iter().flat_map(|class| &class.members).any(|member| match member {
        MemberAst::Field(field) => field.variables.iter().any(|variable| variable.name.as_str() == name.as_str()),
        _ => false,
    })
}
