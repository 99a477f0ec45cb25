//! Types, resolved.

use serde::Serialize;

use super::{ClassId, EnumId, ProxyApiId};
use crate::source::Span;

/// A type and whether null is one of its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TypeRef {
    /// The type without its `?`.
    pub kind: TypeKind,
    /// Whether a `?` follows.
    pub nullable: bool,
    /// Where it is written.
    pub span: Span,
}

/// A type without its `?`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum TypeKind {
    /// `bool`.
    Bool,
    /// `int`: 64 bits.
    Int,
    /// `double`.
    Double,
    /// `String`.
    String,
    /// `Object`: any value that the codec knows.
    Object,
    /// A list of numbers of one width.
    TypedData(TypedData),
    /// `List<element>`; a bare `List` has elements `Object?`.
    List(Box<TypeRef>),
    /// `Set<element>`; a bare `Set` has elements `Object?`. Beyond Pigeon.
    Set(Box<TypeRef>),
    /// `Map<key, value>`; a bare `Map` has keys and values `Object?`.
    Map(Box<MapType>),
    /// A data class or a sealed class.
    Class(ClassId),
    /// An enum.
    Enum(EnumId),
    /// A proxy API.
    Proxy(ProxyApiId),
    /// `DateTime`. Beyond Pigeon.
    DateTime,
    /// `Duration`. Beyond Pigeon.
    Duration,
    /// `Uri`. Beyond Pigeon.
    Uri,
    /// `BigInt`. Beyond Pigeon.
    BigInt,
}

/// The types of a map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MapType {
    /// The keys.
    pub key: TypeRef,
    /// The values.
    pub value: TypeRef,
}

impl MapType {
    /// Whether the map was written as `Map` alone: no null is a key of it then, by Pigeon's rule for Kotlin.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        self.key.span == self.value.span
    }
}

/// A list of numbers of one width. Those that Pigeon has not are said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum TypedData {
    /// `Uint8List`.
    Uint8List,
    /// `Int32List`.
    Int32List,
    /// `Int64List`.
    Int64List,
    /// `Float64List`.
    Float64List,
    /// `Float32List`. Beyond Pigeon.
    Float32List,
    /// `Int8List`. Beyond Pigeon.
    Int8List,
    /// `Int16List`. Beyond Pigeon.
    Int16List,
    /// `Uint16List`. Beyond Pigeon.
    Uint16List,
    /// `Uint32List`. Beyond Pigeon.
    Uint32List,
    /// `Uint64List`. Beyond Pigeon.
    Uint64List,
    /// `Uint8ClampedList`. Beyond Pigeon.
    Uint8ClampedList,
    /// `ByteData`. Beyond Pigeon.
    ByteData,
}

impl TypeRef {
    /// The types directly within: of a list, a set, a map.
    pub fn arguments(&self) -> impl Iterator<Item = &Self> {
        let (first, second) = match &self.kind {
            TypeKind::List(element) | TypeKind::Set(element) => (Some(&**element), None),
            TypeKind::Map(map) => (Some(&map.key), Some(&map.value)),
            _ => (None, None),
        };
        first.into_iter().chain(second)
    }
}
