//! Types, and values of them from what a codec gives.

use columba_interface::model::{TypeKind, TypeRef};

use super::DartNames;

/// The type, with its nullability.
pub(in crate::backends) fn type_text(dart: &DartNames<'_>, ty: &TypeRef) -> String {
    let question = if ty.nullable { "?" } else { "" };
    format!("{}{question}", bare_type(dart, ty))
}

fn bare_type(dart: &DartNames<'_>, ty: &TypeRef) -> String {
    let of = |ty: &TypeRef| type_text(dart, ty);
    match &ty.kind {
        TypeKind::Bool => dart.library("bool"),
        TypeKind::Int => dart.library("int"),
        TypeKind::Double => dart.library("double"),
        TypeKind::String => dart.library("String"),
        TypeKind::Object => dart.library("Object"),
        TypeKind::DateTime => dart.library("DateTime"),
        TypeKind::Duration => dart.library("Duration"),
        TypeKind::Uri => dart.library("Uri"),
        TypeKind::BigInt => dart.library("BigInt"),
        TypeKind::TypedData(data) => dart.library(typed_data(*data)),
        TypeKind::List(element) => format!("{}<{}>", dart.library("List"), of(element)),
        TypeKind::Set(element) => format!("{}<{}>", dart.library("Set"), of(element)),
        TypeKind::Map(map) => format!("{}<{}, {}>", dart.library("Map"), of(&map.key), of(&map.value)),
        TypeKind::Class(id) => dart.user_type(dart.model.classes[*id].library, dart.model.classes[*id].name.as_str()),
        TypeKind::Enum(id) => dart.user_type(dart.model.enums[*id].library, dart.model.enums[*id].name.as_str()),
        TypeKind::Proxy(id) => {
            dart.user_type(dart.model.proxy_apis[*id].library, dart.model.proxy_apis[*id].name.as_str())
        }
    }
}

/// The name of the list.
pub(super) fn typed_data(data: columba_interface::model::TypedData) -> &'static str {
    use columba_interface::model::TypedData as T;
    match data {
        T::Uint8List => "Uint8List",
        T::Int32List => "Int32List",
        T::Int64List => "Int64List",
        T::Float64List => "Float64List",
        T::Float32List => "Float32List",
        T::Int8List => "Int8List",
        T::Int16List => "Int16List",
        T::Uint16List => "Uint16List",
        T::Uint32List => "Uint32List",
        T::Uint64List => "Uint64List",
        T::Uint8ClampedList => "Uint8ClampedList",
        T::ByteData => "ByteData",
    }
}

/// `value`, an expression of type `Object?`, as one of type `ty`; collections stay what the codec made of them.
fn cast(dart: &DartNames<'_>, ty: &TypeRef, value: &str) -> String {
    match (&ty.kind, ty.nullable) {
        (TypeKind::Object, true) => value.to_owned(),
        (TypeKind::Object, false) => format!("{value}!"),
        _ => format!("{value} as {}", type_text(dart, ty)),
    }
}

/// `value`, an expression for what the codec gives, as one of type `ty`: collections get their types at every level.
pub(in crate::backends) fn decode(dart: &DartNames<'_>, ty: &TypeRef, value: &str) -> String {
    if ty.arguments().all(is_any) {
        return cast(dart, ty, value);
    }
    let object = dart.library("Object");
    let question = if ty.nullable { "?" } else { "" };
    match &ty.kind {
        TypeKind::List(element) | TypeKind::Set(element) => {
            let is_list = matches!(ty.kind, TypeKind::List(_));
            let (name, end) = if is_list { ("List", "toList") } else { ("Set", "toSet") };
            let element = decode(dart, element, "e");
            let name = dart.library(name);
            format!("({value} as {name}<{object}?>{question}){question}.map(({object}? e) => {element}).{end}()")
        }
        TypeKind::Map(map) => {
            let (key, of_key) = (decode(dart, &map.key, "k"), decode(dart, &map.value, "v"));
            let (name, entry) = (dart.library("Map"), dart.library("MapEntry"));
            format!(
                "({value} as {name}<{object}?, {object}?>{question}){question}\
                 .map(({object}? k, {object}? v) => {entry}({key}, {of_key}))"
            )
        }
        _ => cast(dart, ty, value),
    }
}

/// Whether it is `Object?`.
fn is_any(ty: &TypeRef) -> bool {
    ty.nullable && ty.kind == TypeKind::Object
}
