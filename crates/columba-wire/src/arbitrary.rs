//! Strategies that make values, for property tests with `proptest`. Needs the feature `arbitrary`.

use proptest::{collection::vec, prelude::*};

use crate::{NoHandle, Value};

/// Any value that crosses a Columba channel both ways: all but Dart objects and handles.
///
/// Values are nested up to five levels deep. Floats are of every kind: NaN, infinite, subnormal, both zeros.
pub fn value() -> impl Strategy<Value = Value> {
    value_of::<NoHandle>()
}

/// Like [`value`], for any type of handle.
pub fn value_of<H: std::fmt::Debug + 'static>() -> impl Strategy<Value = Value<H>> {
    nested(prop_oneof![5 => standard_scalar(), 1 => other_list()].boxed())
}

/// Any value that Flutter's standard codec has a form for.
pub fn standard_value() -> impl Strategy<Value = Value> {
    nested(standard_scalar().boxed())
}

/// Lists and maps of `leaf`, and of each other.
fn nested<H: std::fmt::Debug + 'static>(leaf: BoxedStrategy<Value<H>>) -> impl Strategy<Value = Value<H>> {
    leaf.prop_recursive(5, 64, 8, |inner| {
        let entry = (inner.clone(), inner.clone());
        prop_oneof![
            vec(inner, 0..8).prop_map(Value::List),
            vec(entry, 0..8).prop_map(|entries| Value::Map(entries.into())),
        ]
    })
}

fn standard_scalar<H: std::fmt::Debug + 'static>() -> impl Strategy<Value = Value<H>> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        prop_oneof![any::<i64>(), any::<i32>().prop_map(i64::from), -300_i64..300].prop_map(Value::I64),
        double().prop_map(Value::F64),
        text().prop_map(Value::String),
        vec(any::<u8>(), 0..300).prop_map(Value::U8List),
        vec(any::<i32>(), 0..20).prop_map(Value::I32List),
        vec(any::<i64>(), 0..20).prop_map(Value::I64List),
        vec(any::<u32>().prop_map(f32::from_bits), 0..20).prop_map(Value::F32List),
        vec(double(), 0..20).prop_map(Value::F64List),
    ]
}

fn other_list<H: std::fmt::Debug + 'static>() -> impl Strategy<Value = Value<H>> {
    prop_oneof![
        vec(any::<i8>(), 0..20).prop_map(Value::I8List),
        vec(any::<i16>(), 0..20).prop_map(Value::I16List),
        vec(any::<u16>(), 0..20).prop_map(Value::U16List),
        vec(any::<u32>(), 0..20).prop_map(Value::U32List),
    ]
}

fn double() -> impl Strategy<Value = f64> {
    prop_oneof![any::<u64>().prop_map(f64::from_bits), any::<f64>(), Just(0.0), Just(-0.0), Just(f64::NAN)]
}

/// Text of every length that a size is written differently for, with NUL, and characters outside the first plane.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => vec(any::<char>(), 0..12).prop_map(|chars| chars.into_iter().collect()),
        2 => vec(prop_oneof![Just('a'), Just('\0'), Just('\u{1f600}')], 0..300).prop_map(|chars| chars.into_iter().collect()),
    ]
}
