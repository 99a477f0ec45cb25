//! Equality, hash and order of `Value`.

use std::{
    cmp::Ordering,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use columba_wire::ValueTupleList;

type Value = columba_wire::Value;

#[test]
fn every_nan_equals_every_other() {
    let negative_with_payload = f64::from_bits(0xfff8_0000_0000_0001);
    check_equal(&Value::F64(f64::NAN), &Value::F64(negative_with_payload));
    check_equal(&Value::F64List(vec![f64::NAN]), &Value::F64List(vec![negative_with_payload]));
    check_equal(&Value::F32List(vec![f32::NAN]), &Value::F32List(vec![-f32::NAN]));
    check_different(&Value::F64(f64::NAN), &Value::F64(f64::INFINITY));
}

#[test]
fn both_zeros_are_equal() {
    check_equal(&Value::F64(0.0), &Value::F64(-0.0));
    check_equal(&Value::F64List(vec![0.0]), &Value::F64List(vec![-0.0]));
    check_equal(&Value::F32List(vec![0.0]), &Value::F32List(vec![-0.0]));
}

#[test]
fn values_of_different_variants_differ() {
    check_different(&Value::I64(1), &Value::F64(1.0));
    check_different(&Value::U8List(vec![1]), &Value::I8List(vec![1]));
    check_different(&Value::List(vec![]), &Value::Map(ValueTupleList::default()));
    check_different(&Value::Null, &Value::Bool(false));
    check_different(&Value::F32List(vec![1.0]), &Value::F32List(vec![1.0, 1.0]));
}

#[test]
fn maps_are_equal_in_whatever_order() {
    check_equal(&map([("a", 1), ("b", 2), ("c", 3)]), &map([("c", 3), ("a", 1), ("b", 2)]));
    check_different(&map([("a", 1), ("b", 2)]), &map([("a", 2), ("b", 1)]));
    check_different(&map([("a", 1), ("b", 2)]), &map([("a", 1), ("c", 2)]));
    check_different(&map([("a", 1)]), &map([("a", 1), ("b", 2)]));
}

#[test]
fn an_entry_that_occurs_twice_counts_twice() {
    check_equal(&map([("a", 1), ("a", 2), ("b", 1)]), &map([("b", 1), ("a", 2), ("a", 1)]));
    check_different(&map([("a", 1), ("a", 1), ("a", 2)]), &map([("a", 1), ("a", 2), ("a", 2)]));
}

#[test]
fn a_handle_equals_only_itself() {
    type Value = columba_wire::Value<u8>;
    let (one, other) = (Arc::new(1), Arc::new(1));
    assert_eq!(Value::from(Arc::clone(&one)), Value::from(Arc::clone(&one)));
    assert_ne!(Value::from(one), Value::from(other));
}

#[test]
fn values_are_ordered_by_variant_and_then_by_content() {
    let mut values: Vec<Value> =
        vec!["b".into(), f64::NAN.into(), 2.into(), "a".into(), Value::Null, 1.into(), 1.5.into()];
    values.sort();
    let sorted = vec![Value::Null, 1.into(), 2.into(), 1.5.into(), f64::NAN.into(), "a".into(), "b".into()];
    assert_eq!(values, sorted);
}

#[test]
fn comparing_deep_values_takes_no_time_that_grows_with_two_to_the_depth() {
    for wrap in [in_value, in_key, among_equal_keys, in_keys_out_of_order] {
        let (left, same, other) = (deep(wrap, 1), deep(wrap, 1), deep(wrap, 2));
        check_equal(&left, &same);
        check_different(&left, &other);
    }
}

#[test]
fn comparing_large_maps_takes_no_time_that_grows_with_their_square() {
    let size = if cfg!(miri) { 50 } else { 100_000 };
    let upwards = Value::Map((0..size).map(|i| (i, i)).collect());
    let downwards = Value::Map((0..size).rev().map(|i| (i, i)).collect());
    check_equal(&upwards, &downwards);
    let one_key = Value::Map((0..size).map(|i| (0, i)).collect());
    let one_key_downwards = Value::Map((0..size).rev().map(|i| (0, i)).collect());
    check_equal(&one_key, &one_key_downwards);
    let all_the_same = Value::Map((0..size).map(|_| (0, 0)).collect());
    check_equal(&all_the_same, &all_the_same.clone());
}

#[test]
fn a_value_prints_as_what_it_is() {
    assert_eq!(format!("{:?}", map([("a", 1)])), r#"Map({String("a"): I64(1)})"#);
    assert_eq!(format!("{:?}", Value::from(vec![1_u8])), "U8List([1])");
}

#[test]
fn values_can_go_to_other_threads() {
    fn check<T: Send + Sync>() {}
    check::<Value>();
    check::<ValueTupleList>();
}

#[track_caller]
fn check_equal(a: &Value, b: &Value) {
    assert_eq!(a, b);
    assert_eq!(hash(a), hash(b));
    assert_eq!(a.cmp(b), Ordering::Equal);
}

#[track_caller]
fn check_different(a: &Value, b: &Value) {
    assert_ne!(a, b);
    assert_ne!(hash(a), hash(b));
    assert_ne!(a.cmp(b), Ordering::Equal);
}

fn hash(value: &Value) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn map<const N: usize>(entries: [(&str, i64); N]) -> Value {
    Value::Map(entries.into_iter().collect())
}

fn deep(wrap: fn(Value) -> Value, innermost: i64) -> Value {
    (0..60).fold(innermost.into(), |value, _| wrap(value))
}

fn in_value(value: Value) -> Value {
    Value::Map(vec![(1.into(), value), (2.into(), 0.into())].into())
}

fn in_key(value: Value) -> Value {
    Value::Map(vec![(value, 1.into()), (0.into(), 0.into())].into())
}

fn among_equal_keys(value: Value) -> Value {
    Value::Map(vec![(1.into(), value), (1.into(), 0.into()), (1.into(), 2.into())].into())
}

fn in_keys_out_of_order(value: Value) -> Value {
    Value::Map(vec![(2.into(), 1.into()), (value, 0.into()), (1.into(), 2.into())].into())
}
