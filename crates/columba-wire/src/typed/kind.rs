//! The first byte of an `Object?`: what follows it.

/// Nothing follows.
pub const NULL: u8 = 0;
/// Nothing follows.
pub const FALSE: u8 = 1;
/// Nothing follows.
pub const TRUE: u8 = 2;
/// An `int`.
pub const INT: u8 = 3;
/// A `double`.
pub const DOUBLE: u8 = 4;
/// A `String`.
pub const STRING: u8 = 5;
/// A list of values, each with its kind.
pub const LIST: u8 = 6;
/// A map of keys and values, each with its kind.
pub const MAP: u8 = 7;
/// The id of a finalizable handle, 8 bytes. From Rust to Dart only.
pub const HANDLE: u8 = 8;
/// Typed data; the [`TypedKind`](crate::channel::TypedKind) is added to this.
pub const TYPED: u8 = 16;
