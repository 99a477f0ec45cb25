//! Names in default values: values of enums, and constants.

use super::default::{Evaluated, mismatch};
use super::{Declared, Lookup, Lowering, Symbol, look_up, may_miss_names, prefixes, type_names};
use crate::ast::Expr;
use crate::model::{ConstantId, ConstantValue, EnumId, LibraryId, Literal, TypeKind, TypeRef};
use crate::rules::declarations::unknown_name_in_default;
use crate::rules::types::{ambiguous_name, unsupported_type};
use crate::source::Name;

/// What `names`, the path that `value` is, means as a value of type `ty`.
pub(super) fn evaluate_path(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    value: &Expr,
    names: &[Name],
    ty: &TypeRef,
) -> Evaluated {
    let Some((declared, rest)) = resolve_path(cx, library, names)? else {
        return report_unknown(cx, library, names);
    };
    match (declared.symbol, rest) {
        (Symbol::Enum(of), [name]) => evaluate_enum_value(cx, value, of, name, ty),
        (Symbol::Constant(constant), []) => evaluate_constant(cx, value, constant, ty),
        (Symbol::Constant(_), _) => Ok(None),
        (Symbol::Poisoned, _) => Err(()),
        (_, rest) => {
            let name = rest.first().or(names.last());
            if let Some(name) = name {
                unknown_name_in_default::report_declared(cx, name, declared, rest);
            }
            Err(())
        }
    }
}

/// What the names before the last ones mean, and those last ones. `Err` if it was reported.
pub(super) fn resolve_path<'n>(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    names: &'n [Name],
) -> Result<Option<(Declared, &'n [Name])>, ()> {
    let Some((first, rest)) = names.split_first() else { return Ok(None) };
    let is_prefix = prefixes(cx, library).any(|prefix| prefix.as_str() == first.as_str());
    let (prefix, name, rest) = match rest.split_first() {
        Some((second, rest)) if is_prefix => (Some(first.as_str()), second, rest),
        _ => (None, first, rest),
    };
    match look_up(cx, library, prefix, name.as_str()) {
        Lookup::Found(declared) => Ok(Some((declared, rest))),
        Lookup::Missing => Ok(None),
        Lookup::Ambiguous { first, second } => {
            ambiguous_name::report(cx, name, first, second);
            Err(())
        }
    }
}

/// A name that is not declared: of a single one it is certain that Dart does not know it either.
fn report_unknown(cx: &mut Lowering<'_>, library: LibraryId, names: &[Name]) -> Evaluated {
    let Some((first, rest)) = names.split_first() else { return Ok(None) };
    let name = first.as_str();
    let is_known = type_names().any(|known| known == name) || unsupported_type::instead(name).is_some();
    if is_known || may_miss_names(cx, library) {
        return Ok(None);
    }
    if unknown_name_in_default::report_undeclared(cx, library, first, rest) { Err(()) } else { Ok(None) }
}

fn evaluate_enum_value(cx: &mut Lowering<'_>, value: &Expr, of: EnumId, name: &Name, ty: &TypeRef) -> Evaluated {
    let Some(index) = cx.enum_value(of, name.as_str()) else {
        if name.as_str() == "values" {
            return Ok(None);
        }
        unknown_name_in_default::report_enum_value(cx, of, name);
        return Err(());
    };
    match ty.kind {
        TypeKind::Object => Ok(Some(Literal::Enum { of, index })),
        TypeKind::Enum(expected) if expected == of => Ok(Some(Literal::Enum { of, index })),
        _ => mismatch(cx, value, ty),
    }
}

fn evaluate_constant(cx: &mut Lowering<'_>, value: &Expr, constant: ConstantId, ty: &TypeRef) -> Evaluated {
    let literal = match (&cx.model.constants[constant].value, &ty.kind) {
        (ConstantValue::Bool(value), TypeKind::Bool | TypeKind::Object) => Literal::Bool(*value),
        (ConstantValue::Int(value), TypeKind::Int | TypeKind::Object) => Literal::Int(*value),
        (ConstantValue::Double(value), TypeKind::Double | TypeKind::Object) => Literal::Double(*value),
        (ConstantValue::String(value), TypeKind::String | TypeKind::Object) => Literal::String(value.clone()),
        _ => return mismatch(cx, value, ty),
    };
    Ok(Some(literal))
}
