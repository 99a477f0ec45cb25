//! Lists of numbers, one type like the other.

use columba_interface::model::TypedData;

/// What the elements of a list are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    Signed,
    Unsigned,
    Float,
}

/// What the elements are, and how many bytes each has.
pub(super) fn element(data: TypedData) -> (Element, usize) {
    match data {
        TypedData::Uint8List | TypedData::Uint8ClampedList | TypedData::ByteData => (Element::Unsigned, 1),
        TypedData::Int8List => (Element::Signed, 1),
        TypedData::Int16List => (Element::Signed, 2),
        TypedData::Uint16List => (Element::Unsigned, 2),
        TypedData::Int32List => (Element::Signed, 4),
        TypedData::Uint32List => (Element::Unsigned, 4),
        TypedData::Float32List => (Element::Float, 4),
        TypedData::Int64List => (Element::Signed, 8),
        TypedData::Uint64List => (Element::Unsigned, 8),
        TypedData::Float64List => (Element::Float, 8),
    }
}

/// The type's name in Dart.
pub(super) fn name(data: TypedData) -> &'static str {
    match data {
        TypedData::Uint8List => "Uint8List",
        TypedData::Int32List => "Int32List",
        TypedData::Int64List => "Int64List",
        TypedData::Float64List => "Float64List",
        TypedData::Float32List => "Float32List",
        TypedData::Int8List => "Int8List",
        TypedData::Int16List => "Int16List",
        TypedData::Uint16List => "Uint16List",
        TypedData::Uint32List => "Uint32List",
        TypedData::Uint64List => "Uint64List",
        TypedData::Uint8ClampedList => "Uint8ClampedList",
        TypedData::ByteData => "ByteData",
    }
}

/// The bits of each element, as an unsigned number.
pub(super) fn bits(bytes: &[u8], width: usize) -> impl Iterator<Item = u64> {
    bytes.chunks(width).map(|chunk| chunk.iter().rev().fold(0, |bits, byte| bits << 8 | u64::from(*byte)))
}
