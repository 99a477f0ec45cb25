//! The types of Dart that interfaces know.

use crate::model::{TypeKind, TypedData};

/// A type of Dart's own libraries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Builtin {
    /// One without type arguments.
    Plain(TypeKind),
    /// `List`.
    List,
    /// `Set`.
    Set,
    /// `Map`.
    Map,
}

/// A type that Pigeon knows too: no declaration hides it.
pub(super) fn pigeon_type(name: &str) -> Option<Builtin> {
    Some(match name {
        "bool" => Builtin::Plain(TypeKind::Bool),
        "int" => Builtin::Plain(TypeKind::Int),
        "double" => Builtin::Plain(TypeKind::Double),
        "String" => Builtin::Plain(TypeKind::String),
        "Object" => Builtin::Plain(TypeKind::Object),
        "List" => Builtin::List,
        "Map" => Builtin::Map,
        "Uint8List" => typed_data(TypedData::Uint8List),
        "Int32List" => typed_data(TypedData::Int32List),
        "Int64List" => typed_data(TypedData::Int64List),
        "Float64List" => typed_data(TypedData::Float64List),
        _ => return None,
    })
}

/// A type that Pigeon does not know: a file written for Pigeon may declare a type of this name, which then hides it.
pub(super) fn further_type(name: &str) -> Option<Builtin> {
    Some(match name {
        "Set" => Builtin::Set,
        "DateTime" => Builtin::Plain(TypeKind::DateTime),
        "Duration" => Builtin::Plain(TypeKind::Duration),
        "Uri" => Builtin::Plain(TypeKind::Uri),
        "BigInt" => Builtin::Plain(TypeKind::BigInt),
        "Float32List" => typed_data(TypedData::Float32List),
        "Int8List" => typed_data(TypedData::Int8List),
        "Int16List" => typed_data(TypedData::Int16List),
        "Uint16List" => typed_data(TypedData::Uint16List),
        "Uint32List" => typed_data(TypedData::Uint32List),
        "Uint64List" => typed_data(TypedData::Uint64List),
        "Uint8ClampedList" => typed_data(TypedData::Uint8ClampedList),
        "ByteData" => typed_data(TypedData::ByteData),
        _ => return None,
    })
}

/// Whether `name` is a built-in type, if no declaration hides it.
pub(super) fn is_builtin(name: &str) -> bool {
    pigeon_type(name).or_else(|| further_type(name)).is_some()
}

fn typed_data(kind: TypedData) -> Builtin {
    Builtin::Plain(TypeKind::TypedData(kind))
}

/// All names of built-in types, for suggestions.
pub(crate) fn type_names<'a>() -> impl Iterator<Item = &'a str> {
    NAMES.into_iter()
}

/// All that [`pigeon_type`] and [`further_type`] know.
const NAMES: [&str; 24] = [
    "bool",
    "int",
    "double",
    "String",
    "Object",
    "List",
    "Map",
    "Uint8List",
    "Int32List",
    "Int64List",
    "Float64List",
    "Set",
    "DateTime",
    "Duration",
    "Uri",
    "BigInt",
    "Float32List",
    "Int8List",
    "Int16List",
    "Uint16List",
    "Uint32List",
    "Uint64List",
    "Uint8ClampedList",
    "ByteData",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_a_type() {
        for name in NAMES {
            assert_ne!(pigeon_type(name).is_some(), further_type(name).is_some(), "{name}");
        }
    }
}
