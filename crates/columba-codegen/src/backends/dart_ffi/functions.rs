//! The functions of C behind a host API, and how Dart passes their arguments.

use columba_interface::model::{TypeKind, TypeRef};

use super::codec::Codec;
use crate::view::{HostApiView, MethodView, ParameterView};
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

/// Writes the class that holds the functions. Methods that answer later have none.
pub(super) fn write_functions(w: &mut Writer, codec: &Codec<'_, '_>, name: &str, api: &HostApiView<'_>) {
    let dart = codec.dart;
    let (base, bound) = (dart.library("HostFunctions"), dart.library("BoundApi"));
    dart.library("NativeFunctionPointer");
    let methods: Vec<(usize, &MethodView<'_>)> =
        api.methods.iter().enumerate().filter(|(_, it)| !super::host_api::is_later(it)).collect();
    w.blank();
    w.block(format_args!("final class {name} extends {base} {{"), "}", |w| {
        if methods.is_empty() {
            return w.line(format_args!("{name}({bound} super.api);"));
        }
        w.line(format_args!("{name}({bound} super.api)"));
        for (at, (position, method)) in methods.iter().enumerate() {
            let open = if at == 0 { "    : " } else { "      " };
            let close = if at + 1 == methods.len() { ";" } else { "," };
            let function = format!("api.function<{}>({position}).asFunction()", native_type(codec, method));
            w.line(format_args!("{open}{} = {function}{close}", field(method)));
        }
        w.blank();
        for (_, method) in &methods {
            w.line(format_args!("final {} {};", dart_type(codec, method), field(method)));
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
