//! Maps that share their keys.

use crate::both_ways::{check, header};
use crate::dart_reader::Value;
use columba_wire::channel::{Encoder, MAX_SHAPES};

fn map<const N: usize>(keys: [&str; N]) -> Value {
    Value::Map(keys.into_iter().map(|key| (key, 1)).collect())
}

/// How often each tag of maps stands where a list of maps from strings to small integers has one.
fn forms(maps: &[Value]) -> Vec<u8> {
    let lengths: Vec<usize> = (0..=maps.len()).map(|count| body_length(&maps[..count])).collect();
    let mut encoder = Encoder::default();
    encoder.frame(header(), maps.iter().cloned()).unwrap();
    lengths[..maps.len()].iter().map(|at| encoder.bytes()[24 + at]).collect()
}

/// Without the padding; what follows a body of maps is no zero.
fn body_length(maps: &[Value]) -> usize {
    let mut encoder = Encoder::default();
    encoder.frame(header(), maps.iter().cloned().chain([Value::I64(0)])).unwrap();
    encoder.bytes().iter().rposition(|byte| *byte == 128).unwrap() - 24
}

#[test]
fn the_second_map_with_the_same_keys_leaves_them_out() {
    let maps = [map(["a", "b"]), map(["a", "b"]), map(["b", "a"]), map(["a"]), map(["b", "a"])];
    assert_eq!(forms(&maps), [17, 18, 17, 17, 18]);
    check(Value::List(maps.to_vec()));
}

#[test]
fn inner_maps_are_numbered_before_outer_ones() {
    let inner = map(["a"]);
    let outer = Value::Map(vec![("x".into(), inner.clone()), ("y".into(), inner.clone())].into());
    check(Value::List(vec![outer.clone(), inner, outer]));
    // A map inside a map with the same keys.
    let again = Value::Map(vec![("a".into(), map(["a"]))].into());
    check(Value::List(vec![again.clone(), again]));
}

#[test]
fn empty_maps_and_maps_with_other_keys_than_text_have_no_shape() {
    assert_eq!(forms(&[map([]), map([])])[1], 17);
    let numbers = Value::Map(vec![(1.into(), 2.into())].into());
    assert_eq!(forms(&[numbers.clone(), numbers.clone()]), [16, 16]);
    check(Value::List(vec![map([]), map([]), numbers.clone(), numbers]));
}

#[test]
fn only_short_keys_make_a_shape() {
    let (short, long) = ("k".repeat(32), "k".repeat(33));
    assert_eq!(forms(&[map([&short]), map([&short])]), [17, 18]);
    assert_eq!(forms(&[map([&long]), map([&long])]), [16, 16]);
    // In UTF-16 units Dart finds these short.
    for key in ["\u{20ac}".repeat(32), "\u{20ac}".repeat(33), "\u{1f54a}".repeat(16), "\u{1f54a}".repeat(17)] {
        check(Value::List(vec![map([&key]); 3]));
    }
}

#[test]
fn a_frame_may_have_more_kinds_of_maps_than_shapes() {
    for kinds in [MAX_SHAPES - 1, MAX_SHAPES, MAX_SHAPES + 1, MAX_SHAPES + 2] {
        let mut maps: Vec<Value> = (0..kinds).map(|kind| map([format!("key{kind}").as_str()])).collect();
        // The first ones again, which are not looked for any more, and the last ones, which are.
        maps.extend_from_within(..3);
        maps.extend_from_within(MAX_SHAPES - 3..kinds);
        assert_eq!(forms(&maps)[kinds - 1], if kinds <= MAX_SHAPES { 17 } else { 16 });
        check(Value::List(maps));
    }
}

#[test]
fn shapes_are_forgotten_between_frames() {
    let mut encoder = Encoder::default();
    encoder.frame(header(), [map(["a"])]).unwrap();
    let length = encoder.bytes().len();
    encoder.frame(header(), [map(["a"])]).unwrap();
    let (first, second) = encoder.bytes().split_at(length);
    assert_eq!(first, second);
}

#[test]
fn a_key_that_occurs_twice_stays_twice() {
    check(Value::List(vec![map(["a", "a"]), map(["a", "a"]), map(["a"])]));
}
