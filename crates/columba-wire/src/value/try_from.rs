//! From [`Value`] back to Rust's types.

use std::{
    collections::{BTreeMap, HashMap},
    convert::Infallible,
    hash::Hash,
    num::TryFromIntError,
    sync::Arc,
};

use super::{DartObject, Value, ValueTupleList, from::move_as};

/// Why a [`Value`] is not what the caller asked for.
// Not `non_exhaustive`: programs match on all four, and the set is part of the surface that is kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TryFromError {
    /// The value is of another type. Nothing is converted implicitly: an integer is not a double, and a typed list
    /// becomes a `Vec` of the same element type only.
    #[error("the value is of another type than the one asked for; ask for the type that the sender sent")]
    BadType,
    /// The integer is outside the range of the type asked for.
    #[error("the integer does not fit into the type asked for; ask for a wider one (i64 holds all)")]
    IntConversionError,
    /// The double cannot be told exactly by an `f32`.
    #[error("the double has no exact f32; ask for an f64")]
    FloatConversionError,
    /// Any other reason, in words.
    #[error("{0}")]
    OtherError(String),
}

impl From<TryFromIntError> for TryFromError {
    fn from(_: TryFromIntError) -> Self {
        Self::IntConversionError
    }
}

impl From<Infallible> for TryFromError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

macro_rules! impl_try_from {
    ($($variant:ident: $($to:ty),+;)+) => {$($(
        impl<H> TryFrom<Value<H>> for $to {
            type Error = TryFromError;

            fn try_from(value: Value<H>) -> Result<Self, TryFromError> {
                match value {
                    Value::$variant(inner) => Ok(inner.try_into()?),
                    _ => Err(TryFromError::BadType),
                }
            }
        }
    )+)+};
}

impl_try_from! {
    Bool: bool;
    I64: i8, i16, i32, i64, isize, u8, u16, u32, u64, usize;
    F64: f64;
    String: String, Box<str>;
    Dart: DartObject;
    Map: ValueTupleList<H>, Vec<(Value<H>, Value<H>)>;
    FinalizableHandle: Arc<H>;
}

impl<H> TryFrom<Value<H>> for () {
    type Error = TryFromError;

    fn try_from(value: Value<H>) -> Result<Self, TryFromError> {
        match value {
            Value::Null => Ok(()),
            _ => Err(TryFromError::BadType),
        }
    }
}

/// Succeeds if nothing is lost; NaN and both infinities pass, with their sign.
impl<H> TryFrom<Value<H>> for f32 {
    type Error = TryFromError;

    fn try_from(value: Value<H>) -> Result<Self, TryFromError> {
        match value {
            Value::F64(wide) => narrow(wide),
            _ => Err(TryFromError::BadType),
        }
    }
}

fn narrow(wide: f64) -> Result<f32, TryFromError> {
    #[expect(clippy::cast_possible_truncation, reason = "the check below refuses what was lost")]
    let narrow = wide as f32;
    #[expect(clippy::float_cmp, reason = "exact equality is what is asked")]
    let is_exact = f64::from(narrow) == wide;
    if is_exact || wide.is_nan() { Ok(narrow) } else { Err(TryFromError::FloatConversionError) }
}

/// A list is converted element by element. A typed list becomes a `Vec` of the same element type only, without a copy.
impl<H, V, E> TryFrom<Value<H>> for Vec<V>
where
    V: TryFrom<Value<H>, Error = E> + 'static,
    E: Into<TryFromError>,
{
    type Error = TryFromError;

    fn try_from(value: Value<H>) -> Result<Self, TryFromError> {
        match value {
            Value::List(list) => list.into_iter().map(|v| v.try_into().map_err(E::into)).collect(),
            Value::I8List(list) => same_type(list),
            Value::U8List(list) => same_type(list),
            Value::I16List(list) => same_type(list),
            Value::U16List(list) => same_type(list),
            Value::I32List(list) => same_type(list),
            Value::U32List(list) => same_type(list),
            Value::I64List(list) => same_type(list),
            Value::F32List(list) => same_type(list),
            Value::F64List(list) => same_type(list),
            _ => Err(TryFromError::BadType),
        }
    }
}

fn same_type<T: 'static, V: 'static>(list: Vec<T>) -> Result<Vec<V>, TryFromError> {
    move_as(list).map_err(|_| TryFromError::BadType)
}

/// As for `Vec`; the length has to be `N`.
impl<H, V, E, const N: usize> TryFrom<Value<H>> for [V; N]
where
    V: TryFrom<Value<H>, Error = E> + 'static,
    E: Into<TryFromError>,
{
    type Error = TryFromError;

    fn try_from(value: Value<H>) -> Result<Self, TryFromError> {
        Self::try_from(Vec::<V>::try_from(value)?).map_err(|list| {
            TryFromError::OtherError(format!("the list has {} elements where {N} are asked for", list.len()))
        })
    }
}

macro_rules! impl_try_from_map {
    ($map:ident, $($bound:path),+) => {
        /// Of entries with the same key the last one counts, as in Dart.
        impl<H, K, V, E1, E2> TryFrom<Value<H>> for $map<K, V>
        where
            K: TryFrom<Value<H>, Error = E1> $(+ $bound)+,
            V: TryFrom<Value<H>, Error = E2>,
            E1: Into<TryFromError>,
            E2: Into<TryFromError>,
        {
            type Error = TryFromError;

            fn try_from(value: Value<H>) -> Result<Self, TryFromError> {
                match value {
                    Value::Map(entries) => entries
                        .into_iter()
                        .map(|(key, value)| Ok((key.try_into().map_err(E1::into)?, value.try_into().map_err(E2::into)?)))
                        .collect(),
                    _ => Err(TryFromError::BadType),
                }
            }
        }
    };
}

impl_try_from_map!(HashMap, Eq, Hash);
impl_try_from_map!(BTreeMap, Ord);
