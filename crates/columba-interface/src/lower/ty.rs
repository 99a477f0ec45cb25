//! Types as they were written to types that mean something.
//!
//! The parser bounds how deep types nest, and with it the recursion here.

use super::builtin::{self, Builtin};
use super::{Declared, Lowering, Symbol, may_miss_names, resolve};
use crate::ast::{NamedTypeAst, TypeAst};
use crate::model::{ClassId, LibraryId, MapType, TypeKind, TypeRef};
use crate::rules::types::{
    api_as_type, dynamic_type, function_type, future_or_stream, not_a_type, proxy_outside_proxy_api, record_type,
    type_argument_count, unknown_type, unsupported_type, void_type,
};
use crate::source::Span;

/// Where a type stands: what is allowed there, and how a message says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypePlace {
    /// A field of a data class.
    Field,
    /// A parameter of a host or Flutter API's method.
    Parameter,
    /// A result of a host or Flutter API's method; `void` is read by the caller.
    Result,
    /// The event of a stream.
    Event,
    /// A parameter or result within a proxy API, or an unattached field of one.
    Proxy,
}

/// The type in `library`; `None` if it was reported.
pub(crate) fn lower_type(cx: &mut Lowering<'_>, library: LibraryId, ty: &TypeAst, place: TypePlace) -> Option<TypeRef> {
    match ty {
        TypeAst::Named(named) => lower_named(cx, library, named, place),
        TypeAst::Function(function) => {
            function_type::report(cx, function);
            None
        }
        TypeAst::Record(record) => {
            record_type::report(cx, record);
            None
        }
    }
}

fn lower_named(cx: &mut Lowering<'_>, library: LibraryId, ty: &NamedTypeAst, place: TypePlace) -> Option<TypeRef> {
    let kind = match lower_own_name(cx, ty) {
        Some(builtin) => lower_builtin(cx, library, ty, builtin, place)?,
        None => lower_declared(cx, library, ty, place)?,
    };
    Some(TypeRef { kind, nullable: ty.nullable, span: ty.span })
}

/// The built-in type, if nothing can hide it.
fn lower_own_name(cx: &Lowering<'_>, ty: &NamedTypeAst) -> Option<Builtin> {
    match ty.prefix {
        None if cx.type_parameters.is_empty() => builtin::pigeon_type(ty.name.as_str()),
        _ => None,
    }
}

fn lower_declared(cx: &mut Lowering<'_>, library: LibraryId, ty: &NamedTypeAst, place: TypePlace) -> Option<TypeKind> {
    let name = ty.name.as_str();
    let is_parameter = cx.type_parameters.iter().any(|parameter| parameter.name.as_str() == name);
    if is_parameter && ty.prefix.is_none() {
        // That there are type parameters was reported.
        return None;
    }
    if let Some(declared) = resolve(cx, library, ty.prefix.as_deref(), &ty.name).ok()? {
        let kind = lower_symbol(cx, ty, declared, place)?;
        return takes_no_arguments(cx, ty, &kind).then_some(kind);
    }
    if let Some(builtin) = builtin::pigeon_type(name).or_else(|| builtin::further_type(name)) {
        return lower_builtin(cx, library, ty, builtin, place);
    }
    report_undeclared(cx, library, ty);
    None
}

fn lower_symbol(cx: &mut Lowering<'_>, ty: &NamedTypeAst, declared: Declared, place: TypePlace) -> Option<TypeKind> {
    match declared.symbol {
        Symbol::Class(class) => return Some(TypeKind::Class(class)),
        Symbol::Enum(of) => return Some(TypeKind::Enum(of)),
        Symbol::ProxyApi(proxy) if place == TypePlace::Proxy => return Some(TypeKind::Proxy(proxy)),
        Symbol::ProxyApi(_) => proxy_outside_proxy_api::report(cx, &ty.name, declared, place),
        Symbol::HostApi(_) | Symbol::FlutterApi(_) | Symbol::EventApi(_) => api_as_type::report(cx, &ty.name, declared),
        Symbol::Ignored | Symbol::Constant(_) => not_a_type::report(cx, &ty.name, declared),
        Symbol::Poisoned => {}
    }
    None
}

/// Whether `ty`, which is `kind`, has no type arguments; reported otherwise.
fn takes_no_arguments(cx: &mut Lowering<'_>, ty: &NamedTypeAst, kind: &TypeKind) -> bool {
    if ty.arguments.is_empty() {
        return true;
    }
    // That a class is generic was reported where it is declared.
    if !matches!(kind, TypeKind::Class(class) if is_generic(cx, *class)) {
        type_argument_count::report(cx, ty, 0);
    }
    false
}

fn is_generic(cx: &Lowering<'_>, class: ClassId) -> bool {
    cx.syntax.class(class).is_some_and(|class| !class.type_parameters.is_empty())
}

fn lower_builtin(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    ty: &NamedTypeAst,
    builtin: Builtin,
    place: TypePlace,
) -> Option<TypeKind> {
    match builtin {
        Builtin::Plain(kind) => takes_no_arguments(cx, ty, &kind).then_some(kind),
        Builtin::List => Some(TypeKind::List(Box::new(lower_element(cx, library, ty, place)?))),
        Builtin::Set => Some(TypeKind::Set(Box::new(lower_element(cx, library, ty, place)?))),
        Builtin::Map => Some(TypeKind::Map(Box::new(lower_entry(cx, library, ty, place)?))),
    }
}

fn lower_element(cx: &mut Lowering<'_>, library: LibraryId, ty: &NamedTypeAst, place: TypePlace) -> Option<TypeRef> {
    match ty.arguments.as_slice() {
        [] => Some(anything(ty.name.span)),
        [element] => lower_type(cx, library, element, place),
        _ => {
            type_argument_count::report(cx, ty, 1);
            None
        }
    }
}

fn lower_entry(cx: &mut Lowering<'_>, library: LibraryId, ty: &NamedTypeAst, place: TypePlace) -> Option<MapType> {
    match ty.arguments.as_slice() {
        [] => Some(MapType { key: anything(ty.name.span), value: anything(ty.name.span) }),
        [key, value] => {
            let key = lower_type(cx, library, key, place);
            let value = lower_type(cx, library, value, place);
            Some(MapType { key: key?, value: value? })
        }
        _ => {
            type_argument_count::report(cx, ty, 2);
            None
        }
    }
}

/// What a bare `List` at `span` holds.
fn anything(span: Span) -> TypeRef {
    TypeRef { kind: TypeKind::Object, nullable: true, span }
}

fn report_undeclared(cx: &mut Lowering<'_>, library: LibraryId, ty: &NamedTypeAst) {
    let name = ty.name.as_str();
    if name == "void" {
        // The parser has reported a `?` behind it.
        if !ty.nullable {
            void_type::report(cx, ty);
        }
    } else if name == "dynamic" {
        dynamic_type::report(cx, ty);
    } else if future_or_stream::applies(name) {
        future_or_stream::report(cx, ty);
    } else if may_miss_names(cx, library) {
        // It may be declared in what could not be read.
    } else if let Some(instead) = unsupported_type::instead(name) {
        unsupported_type::report(cx, ty, instead);
    } else {
        unknown_type::report(cx, library, ty);
    }
}
