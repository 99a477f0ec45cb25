//! What crosses between Dart and Rust: [`Value`].
//!
//! Equality, hash and order are total and agree with each other: every NaN equals every other NaN, `0.0` equals `-0.0`,
//! maps are equal when they have the same entries in whatever order, and a handle equals only itself.

#![allow(
    clippy::implicit_hasher,
    reason = "generic over the hasher, `HashMap::<K, V>::try_from(value)` would no longer say which map it means"
)]

mod compare;
mod dart_object;
mod from;
mod try_from;
mod tuple_list;

use std::sync::Arc;

pub use dart_object::{DartCapability, DartObject, DartSendPort};
pub use try_from::TryFromError;
pub use tuple_list::ValueTupleList;

/// A value that Dart can send to Rust or Rust to Dart.
///
/// `H` is the type of handle that [`Value::FinalizableHandle`] carries. The crate `columba` fills it in; by itself this
/// crate knows no handles, so the default [`NoHandle`] has no instances.
///
/// # Examples
///
/// Rust values become a `Value` with `into` and come back with `try_into`. The elements of a numeric `Vec` are not
/// copied either way.
///
/// ```
/// use columba_wire::{TryFromError, Value};
///
/// let value: Value = vec![1.0_f32, 2.0].into();
/// assert_eq!(value, Value::F32List(vec![1.0, 2.0]));
///
/// let floats: Vec<f32> = value.try_into()?;
/// assert_eq!(floats, [1.0, 2.0]);
/// # Ok::<(), TryFromError>(())
/// ```
#[derive(Debug, Default)]
pub enum Value<H = NoHandle> {
    /// Dart's `null`.
    #[default]
    Null,
    /// A `bool`.
    Bool(bool),
    /// An `int`; Dart's are 64 bits wide and signed.
    I64(i64),
    /// A `double`.
    F64(f64),
    /// A `String`.
    String(String),
    /// An `Int8List`.
    I8List(Vec<i8>),
    /// A `Uint8List`.
    U8List(Vec<u8>),
    /// An `Int16List`.
    I16List(Vec<i16>),
    /// A `Uint16List`.
    U16List(Vec<u16>),
    /// An `Int32List`.
    I32List(Vec<i32>),
    /// A `Uint32List`.
    U32List(Vec<u32>),
    /// An `Int64List`.
    I64List(Vec<i64>),
    /// A `Float32List`.
    F32List(Vec<f32>),
    /// A `Float64List`.
    F64List(Vec<f64>),
    /// A `List` of anything.
    List(Vec<Value<H>>),
    /// A `Map` with any keys, in the sender's order.
    Map(ValueTupleList<H>),
    /// An object of the Dart VM. Goes from Rust to Dart only.
    Dart(DartObject),
    /// A handle whose finalizer runs once Dart has collected the object that stands for it. Goes from Rust to Dart only.
    FinalizableHandle(Arc<H>),
}

/// The handle type of a [`Value`] that can hold no handle: it has no instances.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NoHandle {}

impl<H> Value<H> {
    /// The name of the variant, for messages.
    ///
    /// ```
    /// use columba_wire::Value;
    ///
    /// let value: Value = 7.into();
    /// assert_eq!(value.type_name(), "I64");
    /// ```
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "Null",
            Self::Bool(_) => "Bool",
            Self::I64(_) => "I64",
            Self::F64(_) => "F64",
            Self::String(_) => "String",
            Self::I8List(_) => "I8List",
            Self::U8List(_) => "U8List",
            Self::I16List(_) => "I16List",
            Self::U16List(_) => "U16List",
            Self::I32List(_) => "I32List",
            Self::U32List(_) => "U32List",
            Self::I64List(_) => "I64List",
            Self::F32List(_) => "F32List",
            Self::F64List(_) => "F64List",
            Self::List(_) => "List",
            Self::Map(_) => "Map",
            Self::Dart(_) => "Dart",
            Self::FinalizableHandle(_) => "FinalizableHandle",
        }
    }

    /// Whether this is [`Value::Null`].
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The text of a [`Value::String`], without taking it out.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }
}

// By hand, since the derived one would ask for `H: Clone`; an `Arc<H>` clones without.
impl<H> Clone for Value<H> {
    fn clone(&self) -> Self {
        match self {
            Self::Null => Self::Null,
            Self::Bool(v) => Self::Bool(*v),
            Self::I64(v) => Self::I64(*v),
            Self::F64(v) => Self::F64(*v),
            Self::String(v) => Self::String(v.clone()),
            Self::I8List(v) => Self::I8List(v.clone()),
            Self::U8List(v) => Self::U8List(v.clone()),
            Self::I16List(v) => Self::I16List(v.clone()),
            Self::U16List(v) => Self::U16List(v.clone()),
            Self::I32List(v) => Self::I32List(v.clone()),
            Self::U32List(v) => Self::U32List(v.clone()),
            Self::I64List(v) => Self::I64List(v.clone()),
            Self::F32List(v) => Self::F32List(v.clone()),
            Self::F64List(v) => Self::F64List(v.clone()),
            Self::List(v) => Self::List(v.clone()),
            Self::Map(v) => Self::Map(v.clone()),
            Self::Dart(v) => Self::Dart(v.clone()),
            Self::FinalizableHandle(v) => Self::FinalizableHandle(Arc::clone(v)),
        }
    }
}
