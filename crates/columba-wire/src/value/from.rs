//! From Rust's types to [`Value`].
//!
//! There is no conversion from `u64`, `usize` or `isize`: Dart's integers are `i64`. Convert with `i64::try_from` first.

use std::{
    any::Any,
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use super::{DartObject, Value, ValueTupleList};

macro_rules! impl_from {
    ($($variant:ident: $($from:ty),+;)+) => {$($(
        impl<H> From<$from> for Value<H> {
            fn from(value: $from) -> Self {
                Self::$variant(value.into())
            }
        }
    )+)+};
}

impl_from! {
    Bool: bool;
    I64: i8, i16, i32, i64, u8, u16, u32;
    F64: f32, f64;
    String: String, &str, Box<str>, Cow<'_, str>;
    Dart: DartObject;
    Map: ValueTupleList<H>, Vec<(Value<H>, Value<H>)>;
    FinalizableHandle: Arc<H>;
}

impl<H> From<()> for Value<H> {
    fn from((): ()) -> Self {
        Self::Null
    }
}

/// `None` becomes [`Value::Null`].
impl<H, T: Into<Self>> From<Option<T>> for Value<H> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// Numbers become a typed list without being copied, anything else a [`Value::List`].
impl<H, T: Into<Self> + 'static> From<Vec<T>> for Value<H> {
    fn from(values: Vec<T>) -> Self {
        match into_typed_list(values) {
            Ok(list) => list,
            Err(values) => Self::List(values.into_iter().map(Into::into).collect()),
        }
    }
}

impl<H, T: Into<Self> + 'static, const N: usize> From<[T; N]> for Value<H> {
    fn from(values: [T; N]) -> Self {
        Vec::from(values).into()
    }
}

/// The entries are sorted by key, so that the same map gives the same value in every run.
impl<H, K: Into<Self>, V: Into<Self>> From<HashMap<K, V>> for Value<H> {
    fn from(map: HashMap<K, V>) -> Self {
        Self::Map(map.into())
    }
}

impl<H, K: Into<Self>, V: Into<Self>> From<BTreeMap<K, V>> for Value<H> {
    fn from(map: BTreeMap<K, V>) -> Self {
        Self::Map(map.into_iter().collect())
    }
}

/// Moves the elements into the typed list for `T`, or gives them back if there is none.
fn into_typed_list<H, T: 'static>(values: Vec<T>) -> Result<Value<H>, Vec<T>> {
    move_as(values)
        .map(Value::U8List)
        .or_else(|values| move_as(values).map(Value::I8List))
        .or_else(|values| move_as(values).map(Value::I16List))
        .or_else(|values| move_as(values).map(Value::U16List))
        .or_else(|values| move_as(values).map(Value::I32List))
        .or_else(|values| move_as(values).map(Value::U32List))
        .or_else(|values| move_as(values).map(Value::I64List))
        .or_else(|values| move_as(values).map(Value::F32List))
        .or_else(|values| move_as(values).map(Value::F64List))
}

/// The same vector under another name for its type, or the vector back if `T` and `U` are different types.
pub(super) fn move_as<T: 'static, U: 'static>(values: Vec<T>) -> Result<Vec<U>, Vec<T>> {
    let mut slot = Some(values);
    let any: &mut dyn Any = &mut slot;
    if let Some(same) = any.downcast_mut::<Option<Vec<U>>>() {
        return Ok(same.take().unwrap_or_default());
    }
    Err(slot.unwrap_or_default())
}
