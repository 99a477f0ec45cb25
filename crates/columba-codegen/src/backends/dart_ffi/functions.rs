//! The functions of C behind a host API, and how Dart passes their arguments.

use columba_interface::model::{TypeKind, TypeRef};

use super::codec::Codec;
use crate::view::{MethodView, ParameterView};
use crate::writer::Writer;

/// How many scalars C passes at most.
const MAX_SCALARS: usize = 6;

/// How the arguments of a method are passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// As scalars of C.
    Scalars,
    /// Encoded.
    Encoded,
    /// Encoded, but for one that Rust borrows.
    Borrowed,
}

impl Shape {
    pub(super) fn of(method: &MethodView<'_>) -> Self {
        if super::host_api::is_later(method) {
            return Self::Encoded;
        }
        let is_scalar = |parameter: &ParameterView<'_>| scalar(parameter.ty.ty).is_some();
        if method.parameters.iter().any(is_borrowed) {
            Self::Borrowed
        } else if method.parameters.len() <= MAX_SCALARS && method.parameters.iter().all(is_scalar) {
            Self::Scalars
        } else {
            Self::Encoded
        }
    }
}

pub(super) fn is_borrowed(parameter: &ParameterView<'_>) -> bool {
    parameter.parameter.borrowed
}

/// The type by which C passes values of the type, as `dart:ffi` names it.
fn scalar(ty: &TypeRef) -> Option<&'static str> {
    match ty.kind {
        _ if ty.nullable => None,
        TypeKind::Bool => Some("Bool"),
        TypeKind::Int => Some("Int64"),
        TypeKind::Double => Some("Double"),
        _ => None,
    }
}

/// The private field that holds the function of a method.
pub(super) fn field(method: &MethodView<'_>) -> String {
    format!("_{}", method.name)
}

/// A function of C: the private field that holds it, its type for C, and for Dart.
pub(super) struct Function {
    pub(super) field: String,
    pub(super) native: String,
    pub(super) dart: String,
}

impl Function {
    /// That of a method.
    pub(super) fn of_method(codec: &Codec<'_, '_>, method: &MethodView<'_>) -> Self {
        Self { field: field(method), native: native_type(codec, method), dart: dart_type(codec, method) }
    }

    /// One that takes what is encoded.
    pub(super) fn encoded(codec: &Codec<'_, '_>, name: &str) -> Self {
        let (int, word) = (codec.dart.library("int"), codec.dart.library("Uint32"));
        let native = format!("{} Function({word}, {word})", codec.dart.library("Int32"));
        Self { field: format!("_{name}"), native, dart: format!("{int} Function({int}, {int})") }
    }
}

/// Writes the class that holds the functions of an API, in the order of the interface.
pub(super) fn write_functions(w: &mut Writer, codec: &Codec<'_, '_>, name: &str, functions: &[Function]) {
    let dart = codec.dart;
    let (base, bound) = (dart.library("HostFunctions"), dart.library("BoundApi"));
    dart.library("NativeFunctionPointer");
    w.blank();
    w.block(format_args!("final class {name} extends {base} {{"), "}", |w| {
        if functions.is_empty() {
            return w.line(format_args!("{name}({bound} super.api);"));
        }
        w.line(format_args!("{name}({bound} super.api)"));
        for (position, Function { field, native, .. }) in functions.iter().enumerate() {
            let open = if position == 0 { "    : " } else { "      " };
            let close = if position + 1 == functions.len() { ";" } else { "," };
            w.line(format_args!("{open}{field} = api.function<{native}>({position}).asFunction(){close}"));
        }
        w.blank();
        for Function { field, dart, .. } in functions {
            w.line(format_args!("final {dart} {field};"));
        }
    });
}

fn native_type(codec: &Codec<'_, '_>, method: &MethodView<'_>) -> String {
    let word = codec.dart.library("Uint32");
    let mut parameters = vec![word.clone()];
    if Shape::of(method) == Shape::Scalars {
        let scalars = method.parameters.iter().filter_map(|parameter| scalar(parameter.ty.ty));
        parameters.extend(scalars.map(|name| codec.dart.library(name)));
    } else {
        parameters.push(word);
    }
    format!("{} Function({})", codec.dart.library("Int32"), parameters.join(", "))
}

fn dart_type(codec: &Codec<'_, '_>, method: &MethodView<'_>) -> String {
    let int = codec.dart.library("int");
    let mut parameters = vec![int.clone()];
    if Shape::of(method) == Shape::Scalars {
        parameters.extend(method.parameters.iter().map(|parameter| parameter.ty.text.clone()));
    } else {
        parameters.push(int.clone());
    }
    format!("{int} Function({})", parameters.join(", "))
}
