//! Types beyond Pigeon that need codes of their own.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::model::{LibraryId, Model, TypeKind, TypeRef, TypedData};

use super::feature::for_each_type;

/// A type that Flutter's standard codec cannot carry.
///
/// Each that a file uses has a code after those of its classes, in this order; a file that uses none has none, and its
/// messages are Pigeon's to the byte. (`Float32List` has a code of the standard codec.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Extension {
    /// `DateTime`.
    DateTime,
    /// `Duration`.
    Duration,
    /// `Uri`.
    Uri,
    /// `BigInt`.
    BigInt,
    /// `Set`.
    Set,
    /// `Int8List`.
    Int8List,
    /// `Int16List`.
    Int16List,
    /// `Uint16List`.
    Uint16List,
    /// `Uint32List`.
    Uint32List,
    /// `Uint64List`.
    Uint64List,
    /// `Uint8ClampedList`.
    Uint8ClampedList,
    /// `ByteData`.
    ByteData,
}

impl Extension {
    /// What `kind` needs, its arguments not counted.
    #[must_use]
    pub fn of(kind: &TypeKind) -> Option<Self> {
        match kind {
            TypeKind::DateTime => Some(Self::DateTime),
            TypeKind::Duration => Some(Self::Duration),
            TypeKind::Uri => Some(Self::Uri),
            TypeKind::BigInt => Some(Self::BigInt),
            TypeKind::Set(_) => Some(Self::Set),
            TypeKind::TypedData(data) => Self::of_typed_data(*data),
            _ => None,
        }
    }

    fn of_typed_data(data: TypedData) -> Option<Self> {
        match data {
            TypedData::Int8List => Some(Self::Int8List),
            TypedData::Int16List => Some(Self::Int16List),
            TypedData::Uint16List => Some(Self::Uint16List),
            TypedData::Uint32List => Some(Self::Uint32List),
            TypedData::Uint64List => Some(Self::Uint64List),
            TypedData::Uint8ClampedList => Some(Self::Uint8ClampedList),
            TypedData::ByteData => Some(Self::ByteData),
            TypedData::Uint8List
            | TypedData::Int32List
            | TypedData::Int64List
            | TypedData::Float64List
            | TypedData::Float32List => None,
        }
    }
}

/// Those that the types of `libraries` need, at any depth.
pub(super) fn extensions(model: &Model, libraries: &[LibraryId]) -> BTreeSet<Extension> {
    let mut found = BTreeSet::new();
    for library in libraries {
        for_each_type(model, *library, &mut |ty: &TypeRef| found.extend(Extension::of(&ty.kind)));
    }
    found
}
