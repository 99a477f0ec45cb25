//! Equality, hash and order of [`Value`]. INVARIANT: `a == b` exactly when `a.cmp(&b)` is `Equal`, and then the hashes agree.
//!
//! Handles are compared by identity, so that none of this asks anything of the handle type.

use std::{
    cmp::Ordering,
    hash::{Hash, Hasher},
    sync::Arc,
};

use super::Value;

impl<H> PartialEq for Value<H> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::I64(a), Self::I64(b)) => a == b,
            (Self::F64(a), Self::F64(b)) => cmp_float(*a, *b).is_eq(),
            (Self::String(a), Self::String(b)) => a == b,
            (Self::I8List(a), Self::I8List(b)) => a == b,
            (Self::U8List(a), Self::U8List(b)) => a == b,
            (Self::I16List(a), Self::I16List(b)) => a == b,
            (Self::U16List(a), Self::U16List(b)) => a == b,
            (Self::I32List(a), Self::I32List(b)) => a == b,
            (Self::U32List(a), Self::U32List(b)) => a == b,
            (Self::I64List(a), Self::I64List(b)) => a == b,
            (Self::F32List(a), Self::F32List(b)) => a.len() == b.len() && cmp_floats(a, b).is_eq(),
            (Self::F64List(a), Self::F64List(b)) => a.len() == b.len() && cmp_floats(a, b).is_eq(),
            (Self::List(a), Self::List(b)) => a == b,
            (Self::Map(a), Self::Map(b)) => a == b,
            (Self::Dart(a), Self::Dart(b)) => a == b,
            (Self::FinalizableHandle(a), Self::FinalizableHandle(b)) => Arc::ptr_eq(a, b),
            _ => false,
        }
    }
}

impl<H> Eq for Value<H> {}

impl<H> PartialOrd for Value<H> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A total order: first by variant, as they are declared, then by content.
impl<H> Ord for Value<H> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Bool(a), Self::Bool(b)) => a.cmp(b),
            (Self::I64(a), Self::I64(b)) => a.cmp(b),
            (Self::F64(a), Self::F64(b)) => cmp_float(*a, *b),
            (Self::String(a), Self::String(b)) => a.cmp(b),
            (Self::I8List(a), Self::I8List(b)) => a.cmp(b),
            (Self::U8List(a), Self::U8List(b)) => a.cmp(b),
            (Self::I16List(a), Self::I16List(b)) => a.cmp(b),
            (Self::U16List(a), Self::U16List(b)) => a.cmp(b),
            (Self::I32List(a), Self::I32List(b)) => a.cmp(b),
            (Self::U32List(a), Self::U32List(b)) => a.cmp(b),
            (Self::I64List(a), Self::I64List(b)) => a.cmp(b),
            (Self::F32List(a), Self::F32List(b)) => cmp_floats(a, b),
            (Self::F64List(a), Self::F64List(b)) => cmp_floats(a, b),
            (Self::List(a), Self::List(b)) => a.cmp(b),
            (Self::Map(a), Self::Map(b)) => a.cmp(b),
            (Self::Dart(a), Self::Dart(b)) => a.cmp(b),
            (Self::FinalizableHandle(a), Self::FinalizableHandle(b)) => Arc::as_ptr(a).cmp(&Arc::as_ptr(b)),
            _ => rank(self).cmp(&rank(other)),
        }
    }
}

impl<H> Hash for Value<H> {
    fn hash<S: Hasher>(&self, state: &mut S) {
        state.write_u8(rank(self));
        match self {
            Self::Null => {}
            Self::Bool(v) => v.hash(state),
            Self::I64(v) => v.hash(state),
            Self::F64(v) => hash_float(*v, state),
            Self::String(v) => v.hash(state),
            Self::I8List(v) => v.hash(state),
            Self::U8List(v) => v.hash(state),
            Self::I16List(v) => v.hash(state),
            Self::U16List(v) => v.hash(state),
            Self::I32List(v) => v.hash(state),
            Self::U32List(v) => v.hash(state),
            Self::I64List(v) => v.hash(state),
            Self::F32List(v) => hash_floats(v, state),
            Self::F64List(v) => hash_floats(v, state),
            Self::List(v) => v.hash(state),
            Self::Map(v) => v.hash(state),
            Self::Dart(v) => v.hash(state),
            Self::FinalizableHandle(v) => Arc::as_ptr(v).hash(state),
        }
    }
}

fn rank<H>(value: &Value<H>) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::I64(_) => 2,
        Value::F64(_) => 3,
        Value::String(_) => 4,
        Value::I8List(_) => 5,
        Value::U8List(_) => 6,
        Value::I16List(_) => 7,
        Value::U16List(_) => 8,
        Value::I32List(_) => 9,
        Value::U32List(_) => 10,
        Value::I64List(_) => 11,
        Value::F32List(_) => 12,
        Value::F64List(_) => 13,
        Value::List(_) => 14,
        Value::Map(_) => 15,
        Value::Dart(_) => 16,
        Value::FinalizableHandle(_) => 17,
    }
}

/// Orders numbers by size, with both zeros equal, and every NaN after them.
fn cmp_float(a: f64, b: f64) -> Ordering {
    a.partial_cmp(&b).unwrap_or_else(|| a.is_nan().cmp(&b.is_nan()))
}

fn cmp_floats<T: Copy + Into<f64>>(a: &[T], b: &[T]) -> Ordering {
    let first_difference = a.iter().zip(b).map(|(a, b)| cmp_float((*a).into(), (*b).into())).find(|o| o.is_ne());
    first_difference.unwrap_or_else(|| a.len().cmp(&b.len()))
}

fn hash_float<S: Hasher>(value: f64, state: &mut S) {
    let canonical = if value.is_nan() {
        f64::NAN
    } else if value == 0.0 {
        0.0 // also for -0.0, which equals it
    } else {
        value
    };
    state.write_u64(canonical.to_bits());
}

fn hash_floats<T: Copy + Into<f64>, S: Hasher>(values: &[T], state: &mut S) {
    state.write_usize(values.len());
    for value in values {
        hash_float((*value).into(), state);
    }
}
