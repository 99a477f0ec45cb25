//! Types and constants of Rust.
//!
//! The prelude and the crate are named as everybody names them, unless the user has a type of such a name.

use columba_interface::model::{ConstantValue, DefaultValue, TypeKind, TypeRef, TypedData};

use super::literals::{constant, default_value, string};
use super::spec::SPEC;
use crate::language::{Language, Names};
use crate::spec::Spec;

/// Rust.
pub(super) struct Rust;

impl Language for Rust {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn type_text(&self, names: &Names<'_>, ty: &TypeRef) -> String {
        optional(names, ty, bare(names, ty))
    }

    fn recursive_type(&self, names: &Names<'_>, ty: &TypeRef) -> String {
        let boxed = format!("{}<{}>", names.builtin("Box", "::std::boxed::Box"), bare(names, ty));
        optional(names, ty, boxed)
    }

    fn constant_type(&self, value: &ConstantValue) -> &'static str {
        match value {
            ConstantValue::Bool(_) => "bool",
            ConstantValue::Int(_) => "i64",
            ConstantValue::Double(_) => "f64",
            ConstantValue::String(_) => "&str",
        }
    }

    fn constant_value(&self, value: &ConstantValue) -> String {
        constant(value)
    }

    fn string(&self, text: &str) -> String {
        string(text)
    }

    fn default_value(&self, names: &Names<'_>, value: &DefaultValue, ty: &TypeRef) -> Option<String> {
        default_value(names, value.value.as_ref()?, ty)
    }

    /// Types convert themselves: they implement the runtime's traits.
    fn decode(&self, _: &Names<'_>, _: &TypeRef, value: &str) -> String {
        value.to_owned()
    }

    fn field(&self, name: &str) -> String {
        format!("self.{name}")
    }
}

/// `Option` around `text`, if null is a value of the type. Null is one of `Value` anyway.
fn optional(names: &Names<'_>, ty: &TypeRef, text: String) -> String {
    if !ty.nullable || ty.kind == TypeKind::Object {
        return text;
    }
    format!("{}<{text}>", names.builtin("Option", "::std::option::Option"))
}

/// The type without its nullability.
fn bare(names: &Names<'_>, ty: &TypeRef) -> String {
    let text = |ty: &TypeRef| Rust.type_text(names, ty);
    match &ty.kind {
        TypeKind::Bool => names.builtin("bool", "::core::primitive::bool").to_owned(),
        TypeKind::Int => names.builtin("i64", "::core::primitive::i64").to_owned(),
        TypeKind::Double => names.builtin("f64", "::core::primitive::f64").to_owned(),
        TypeKind::String => names.builtin("String", "::std::string::String").to_owned(),
        TypeKind::Object => columba(names, "Value"),
        TypeKind::TypedData(data) => vec_of(names, element(*data)),
        TypeKind::List(element) => vec_of(names, &text(element)),
        TypeKind::Set(element) => format!("{}<{}>", columba(names, "OrderedSet"), text(element)),
        TypeKind::Map(map) => {
            format!("{}<{}, {}>", columba(names, "OrderedMap"), text(&map.key), text(&map.value))
        }
        TypeKind::Class(id) => names.class(*id),
        TypeKind::Enum(id) => names.enumeration(*id),
        TypeKind::Proxy(id) => shared(names, &format!("dyn {}", names.proxy(*id))),
        TypeKind::DateTime => columba(names, "DateTime"),
        TypeKind::Duration => columba(names, "Duration"),
        TypeKind::Uri => columba(names, "Uri"),
        TypeKind::BigInt => columba(names, "BigInt"),
    }
}

/// The type of an object that is shared.
pub(super) fn shared(names: &Names<'_>, ty: &str) -> String {
    format!("{}::sync::Arc<{ty}>", names.builtin("std", "::std"))
}

/// A name of the runtime.
pub(super) fn columba(names: &Names<'_>, name: &str) -> String {
    format!("{}::{name}", names.builtin("columba", "::columba"))
}

fn vec_of(names: &Names<'_>, element: &str) -> String {
    format!("{}<{element}>", names.builtin("Vec", "::std::vec::Vec"))
}

/// The number of which typed data is made.
fn element(data: TypedData) -> &'static str {
    match data {
        TypedData::Uint8List | TypedData::Uint8ClampedList | TypedData::ByteData => "u8",
        TypedData::Int8List => "i8",
        TypedData::Int16List => "i16",
        TypedData::Uint16List => "u16",
        TypedData::Int32List => "i32",
        TypedData::Uint32List => "u32",
        TypedData::Int64List => "i64",
        TypedData::Uint64List => "u64",
        TypedData::Float32List => "f32",
        TypedData::Float64List => "f64",
    }
}
