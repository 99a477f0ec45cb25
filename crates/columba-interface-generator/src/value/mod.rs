//! Random values of the types of an interface, and how they are written: [`dart`] as Dart, [`wire`] as the bytes that
//! Dart sends.
//!
//! Nothing here looks at what generates code: the bytes are by the description of the wire alone, so that generated codecs
//! can be held against them.

pub mod dart;
mod draw;
mod numbers;
pub mod wire;

pub use draw::{Limits, Values};

use columba_interface::model::{ClassId, EnumId, TypedData};

/// A value of some type of an interface.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// The null of any nullable type.
    Null,
    /// A `bool`.
    Bool(bool),
    /// An `int`.
    Int(i64),
    /// A `double`.
    Double(f64),
    /// A `String`.
    String(String),
    /// A list of numbers: the bytes of its elements, little-endian.
    Numbers(TypedData, Vec<u8>),
    /// A `List`.
    List(Vec<Value>),
    /// A `Set`: no two are equal.
    Set(Vec<Value>),
    /// A `Map`: no two keys are equal.
    Map(Vec<(Value, Value)>),
    /// A value of an enum, by its position.
    Enum(EnumId, usize),
    /// An object of a data class: its fields, in the order of the declaration.
    Object(ClassId, Vec<Value>),
    /// A `DateTime`.
    DateTime {
        /// Microseconds since 1970 in UTC.
        micros: i64,
        /// Whether it is in UTC, not local.
        is_utc: bool,
    },
    /// A `Duration` in microseconds.
    Duration(i64),
    /// A `Uri`.
    Uri(String),
    /// A `BigInt`: hexadecimal digits, after a `-` if it is negative.
    BigInt(String),
}
