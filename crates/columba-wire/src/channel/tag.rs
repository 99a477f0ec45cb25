//! Tags of the channel codec; the table is in the [module above](super). `dart/columba` holds the same numbers.

/// `null`.
pub const NULL: u8 = 0;
/// `false`.
pub const FALSE: u8 = 1;
/// `true`.
pub const TRUE: u8 = 2;
/// An integer of 4 bytes.
pub const INT32: u8 = 3;
/// An integer of 8 bytes.
pub const INT64: u8 = 4;
/// A double of 8 bytes.
pub const FLOAT64: u8 = 5;
/// Text, one byte per character.
pub const LATIN1: u8 = 6;
/// Text, two bytes per unit.
pub const UTF16: u8 = 7;
/// Text in an allocation of its own, one byte per character.
pub const LATIN1_OUTSIDE: u8 = 8;
/// Text in an allocation of its own, two bytes per unit.
pub const UTF16_OUTSIDE: u8 = 9;
/// Typed data, in place.
pub const TYPED: u8 = 10;
/// Typed data, or a Dart object, beside the frame.
pub const ATTACHED: u8 = 11;
/// A list of values.
pub const LIST: u8 = 12;
/// A list of integers that fit 4 bytes.
pub const LIST_INT32: u8 = 13;
/// A list of integers.
pub const LIST_INT64: u8 = 14;
/// A list of doubles.
pub const LIST_FLOAT64: u8 = 15;
/// A map with any keys.
pub const MAP: u8 = 16;
/// A map whose keys are all strings; it defines a shape.
pub const MAP_STRINGS: u8 = 17;
/// A map whose keys are those of a shape.
pub const MAP_SHAPE: u8 = 18;
/// A finalizable handle.
pub const HANDLE: u8 = 19;
/// The integer 0; 1 to 127 follow.
pub const SMALL_INT: u8 = 128;

/// A size of 2 bytes follows.
pub const SIZE_U16: u8 = 254;
/// A size of 4 bytes follows.
pub const SIZE_U32: u8 = 255;
