//! Types and constants of Kotlin.

use columba_interface::model::{ConstantValue, TypeKind, TypeRef, TypedData};
use columba_interface::plan::Extension;

use super::cx::library_name;
use super::spec::SPEC;
use crate::backends::jvm::{self, escape};
use crate::language::{Language, Names};
use crate::spec::Spec;

/// Kotlin.
pub(super) struct Kotlin {
    /// What the name of a class that wraps typed data starts with.
    pub(super) wrapper_prefix: String,
}

impl Language for Kotlin {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn type_text(&self, names: &Names<'_>, ty: &TypeRef) -> String {
        format!("{}{}", bare(self, names, ty), if ty.nullable { "?" } else { "" })
    }

    fn constant_type(&self, value: &ConstantValue) -> &'static str {
        match value {
            ConstantValue::Bool(_) => "Boolean",
            ConstantValue::Int(_) => "Long",
            ConstantValue::Double(_) => "Double",
            ConstantValue::String(_) => "String",
        }
    }

    fn constant_value(&self, value: &ConstantValue) -> String {
        match value {
            ConstantValue::Bool(value) => value.to_string(),
            // Its literal would be a number too large, with a minus before it.
            ConstantValue::Int(i64::MIN) => "Long.MIN_VALUE".to_owned(),
            ConstantValue::Int(value) => format!("{value}L"),
            ConstantValue::Double(value) => jvm::double(*value),
            ConstantValue::String(text) => self.string(text),
        }
    }

    fn string(&self, text: &str) -> String {
        format!("\"{}\"", escape(text, "\\$"))
    }

    fn encode(&self, _: &Names<'_>, ty: &TypeRef, value: &str) -> String {
        if jvm::needs_wrapping(ty) { self.wrap(ty, value) } else { value.to_owned() }
    }

    fn decode(&self, names: &Names<'_>, ty: &TypeRef, value: &str) -> String {
        cast(value, ty, &self.type_text(names, ty))
    }

    fn field(&self, name: &str) -> String {
        format!("this.{name}")
    }
}

impl Kotlin {
    /// The class that wraps typed data.
    pub(super) fn wrapper(&self, extension: Extension) -> String {
        format!("{}{extension:?}", self.wrapper_prefix)
    }

    /// `value` with all that needs it wrapped.
    fn wrap(&self, ty: &TypeRef, value: &str) -> String {
        if ty.nullable {
            let bare = TypeRef { nullable: false, ..ty.clone() };
            return format!("{value}?.let {{ {} }}", self.wrap(&bare, "it"));
        }
        if let Some(extension) = jvm::wrapped(ty) {
            return format!("{}({value})", self.wrapper(extension));
        }
        let inner = |ty: &TypeRef, value: &str| {
            if jvm::needs_wrapping(ty) { self.wrap(ty, value) } else { value.to_owned() }
        };
        match &ty.kind {
            TypeKind::List(element) => format!("{value}.map {{ {} }}", inner(element, "it")),
            TypeKind::Set(element) => format!("{value}.map {{ {} }}.toSet()", inner(element, "it")),
            TypeKind::Map(map) => {
                let (key, entry) = (inner(&map.key, "key"), inner(&map.value, "value"));
                format!("{value}.entries.associate {{ (key, value) -> ({key}) to ({entry}) }}")
            }
            _ => value.to_owned(),
        }
    }
}

/// `value`, an expression for anything, as one of type `ty`, which is written `text`. Anything may be null already.
pub(super) fn cast(value: &str, ty: &TypeRef, text: &str) -> String {
    if ty.kind == TypeKind::Object && ty.nullable { value.to_owned() } else { format!("{value} as {text}") }
}

/// The type without its nullability.
fn bare(kotlin: &Kotlin, names: &Names<'_>, ty: &TypeRef) -> String {
    let text = |ty: &TypeRef| kotlin.type_text(names, ty);
    match &ty.kind {
        TypeKind::Bool => "Boolean".to_owned(),
        TypeKind::Int => "Long".to_owned(),
        TypeKind::Double => "Double".to_owned(),
        TypeKind::String => "String".to_owned(),
        TypeKind::Object => "Any".to_owned(),
        TypeKind::TypedData(data) => typed_data(names, *data).to_owned(),
        TypeKind::List(element) => format!("List<{}>", text(element)),
        TypeKind::Set(element) => format!("{}<{}>", library_name(names, "Set"), text(element)),
        TypeKind::Map(map) if map.is_bare() => "Map<Any, Any?>".to_owned(),
        TypeKind::Map(map) => format!("Map<{}, {}>", text(&map.key), text(&map.value)),
        TypeKind::Class(id) => names.class(*id),
        TypeKind::Enum(id) => names.enumeration(*id),
        TypeKind::Proxy(id) => {
            let native = names.model.proxy_apis[*id].kotlin.full_class_name.as_deref();
            native.map_or_else(|| names.proxy(*id), str::to_owned)
        }
        TypeKind::DateTime => library_name(names, "Instant").to_owned(),
        TypeKind::Duration => library_name(names, "Duration").to_owned(),
        TypeKind::Uri => library_name(names, "URI").to_owned(),
        TypeKind::BigInt => library_name(names, "BigInteger").to_owned(),
    }
}

fn typed_data(names: &Names<'_>, data: TypedData) -> &'static str {
    match data {
        TypedData::Uint8List | TypedData::Int8List | TypedData::Uint8ClampedList => "ByteArray",
        TypedData::Int16List | TypedData::Uint16List => library_name(names, "ShortArray"),
        TypedData::Int32List | TypedData::Uint32List => "IntArray",
        TypedData::Int64List | TypedData::Uint64List => "LongArray",
        TypedData::Float32List => library_name(names, "FloatArray"),
        TypedData::Float64List => "DoubleArray",
        TypedData::ByteData => "ByteBuffer",
    }
}
