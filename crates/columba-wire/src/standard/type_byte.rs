//! The byte that says what follows it.

/// `null`. No payload.
pub const NULL: u8 = 0;
/// `true`. No payload.
pub const TRUE: u8 = 1;
/// `false`. No payload.
pub const FALSE: u8 = 2;
/// An integer of four bytes, not padded.
pub const INT32: u8 = 3;
/// An integer of eight bytes, not padded.
pub const INT64: u8 = 4;
/// An integer of any size, as hexadecimal text: a size and ASCII.
pub const LARGE_INT: u8 = 5;
/// A double, padded to eight bytes.
pub const FLOAT64: u8 = 6;
/// A string: a size and UTF-8.
pub const STRING: u8 = 7;
/// A `Uint8List`: a size and the bytes.
pub const UINT8_LIST: u8 = 8;
/// An `Int32List`: a size and the elements, padded to four bytes.
pub const INT32_LIST: u8 = 9;
/// An `Int64List`: a size and the elements, padded to eight bytes.
pub const INT64_LIST: u8 = 10;
/// A `Float64List`: a size and the elements, padded to eight bytes.
pub const FLOAT64_LIST: u8 = 11;
/// A `List`: a size and that many values.
pub const LIST: u8 = 12;
/// A `Map`: a size and that many times a key and a value.
pub const MAP: u8 = 13;
/// A `Float32List`: a size and the elements, padded to four bytes.
pub const FLOAT32_LIST: u8 = 14;
/// The first type byte that is an application's own. All up to 255 are.
pub const FIRST_CUSTOM: u8 = 128;

/// A size below this is one byte, the size itself.
pub(super) const SIZE_U16: u8 = 254;
/// Before a size of four bytes; [`SIZE_U16`] is before one of two.
pub(super) const SIZE_U32: u8 = 255;
