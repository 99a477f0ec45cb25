//! Values on both sides of every border between two forms.

use crate::both_ways::{check, header, to_dart};
use crate::dart_reader::Value;
use columba_wire::channel::{ATTACH_BYTES, Attachment, Encoder, OUTSIDE_TEXT_BYTES, OutsideText};
use columba_wire::{DartCapability, DartObject, DartSendPort};

fn integers(values: &[i64]) -> Value {
    Value::List(values.iter().copied().map(Value::I64).collect())
}

/// The body that the encoder writes for a value, without its padding.
fn body_of(value: impl Into<Value>) -> Vec<u8> {
    let mut encoder = Encoder::default();
    encoder.frame(header(), [value.into()]).unwrap();
    encoder.bytes()[24..].to_vec()
}

#[test]
fn integers_around_every_width() {
    for border in [0, 127, 128, i64::from(i32::MAX), i64::from(i32::MIN), i64::MAX, i64::MIN] {
        for value in [border.wrapping_sub(1), border, border.wrapping_add(1)] {
            check(value);
            check(integers(&[value; 3]));
            check(integers(&[value; 4]));
            check(integers(&[0, value, 1, -1, value]));
        }
    }
    assert_eq!(body_of(127_i64)[0], 255);
    assert_eq!(body_of(128_i64)[0], 3);
    assert_eq!(body_of(i64::from(i32::MIN))[0], 3);
    assert_eq!(body_of(i64::from(i32::MAX) + 1)[0], 4);
}

#[test]
fn lists_are_packed_from_four_numbers_of_one_kind() {
    assert_eq!(body_of(integers(&[1, 2, 3]))[0], 12);
    assert_eq!(body_of(integers(&[1, 2, 3, 4]))[0], 13);
    assert_eq!(body_of(integers(&[1, 2, 3, i64::from(i32::MAX) + 1]))[0], 14);
    assert_eq!(body_of(integers(&[1, 2, 3, i64::from(i32::MIN) - 1]))[0], 14);
    assert_eq!(body_of(Value::List(vec![Value::F64(0.5); 4]))[0], 15);
    assert_eq!(body_of(Value::List(vec![1.into(), 2.into(), 3.into(), 0.5.into()]))[0], 12);
    assert_eq!(body_of(Value::List(vec![0.5.into(), 1.5.into(), 2.5.into(), 3.into()]))[0], 12);
    assert_eq!(body_of(Value::List(vec![1.into(), 2.into(), 3.into(), Value::Null]))[0], 12);
}

#[test]
fn packed_lists_of_every_length_and_offset() {
    for length in 3..6 {
        for lead in 0..9 {
            let lead = vec![Value::Null; lead];
            let integers = (0..length).map(|v| Value::I64(v - 2)).collect();
            let long = (0..length).map(|v| Value::I64(v << 40)).collect();
            let doubles = (0..length).map(|_| Value::F64(-0.25)).collect();
            check([lead, vec![Value::List(integers), Value::List(long), Value::List(doubles)]].concat());
        }
    }
}

#[test]
fn mixed_lists() {
    check(Value::List(vec![1.into(), 0.5.into(), Value::Null, true.into()]));
    check(Value::List(vec![0.5.into(), 1.into(), 2.into(), 3.into()]));
    check(Value::List(vec![1.into(), 2.into(), 3.into(), "4".into()]));
    check(Value::List(vec![]));
}

#[test]
fn doubles_of_every_kind() {
    for v in [0.0, -0.0, 1.5, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MIN_POSITIVE, f64::MAX] {
        check(v);
        check(Value::List(vec![Value::F64(v); 4]));
    }
    let Value::F64(zero) = to_dart(Value::F64(-0.0)) else { panic!() };
    assert!(zero.is_sign_negative());
}

#[test]
fn sizes_around_every_width() {
    for size in [0, 1, 253, 254, 255, 256, 0xFFFF, 0x1_0000, 0x1_0001] {
        if cfg!(miri) && size > 256 {
            continue;
        }
        check("a".repeat(size));
        check(vec![7_u8; size]);
        check(Value::List(vec![Value::Null; size]));
        check(Value::List(vec![Value::I64(-1); size]));
        check(Value::Map((0..size).map(|key| (Value::I64(i64::try_from(key).unwrap()), Value::Null)).collect()));
        check(Value::Map((0..size).map(|key| (key.to_string(), true)).collect()));
    }
}

#[test]
fn texts_in_place_and_outside_with_one_and_two_bytes() {
    // In UTF-8 bytes for Rust, in UTF-16 units for Dart.
    for length in [1, 126, 253, 254, 2047, 2048, 4095, 4096, OUTSIDE_TEXT_BYTES - 1, OUTSIDE_TEXT_BYTES] {
        if cfg!(miri) && length > 254 {
            continue;
        }
        for filler in ["a", "\0", "\u{e9}", "\u{ff}", "\u{100}", "\u{20ac}", "\u{ffff}", "\u{1f54a}"] {
            let text = filler.repeat(length.div_ceil(filler.len()));
            check(text.clone());
            check(format!("{text}\u{20ac}"));
            check(format!("x{text}"));
        }
    }
}

#[test]
fn text_is_handed_over_from_the_border_on() {
    let outside = |text: String| {
        let mut encoder = Encoder::default();
        encoder.frame::<columba_wire::NoHandle>(header(), [text.into()]).unwrap();
        encoder.take_texts()
    };
    let text = "a".repeat(OUTSIDE_TEXT_BYTES);
    let address = text.as_ptr();
    let texts = outside(text);
    let [OutsideText::Ascii(kept)] = &texts[..] else { panic!("{texts:?}") };
    assert_eq!(kept.as_ptr(), address, "handed over, not copied");
    assert_eq!(outside("a".repeat(OUTSIDE_TEXT_BYTES - 1)), []);
    assert!(matches!(outside("\u{e9}".repeat(OUTSIDE_TEXT_BYTES / 2))[..], [OutsideText::Latin1(_)]));
    assert_eq!(outside("\u{e9}".repeat(OUTSIDE_TEXT_BYTES / 2 - 1)), []);
    assert!(matches!(outside("\u{100}".repeat(OUTSIDE_TEXT_BYTES / 2))[..], [OutsideText::Utf16(_)]));
}

#[test]
fn keys_of_maps_may_be_anything_and_as_long_as_text() {
    let long = "k".repeat(OUTSIDE_TEXT_BYTES);
    check(Value::Map(vec![(long.clone().into(), 1.into()), (long.into(), 2.into())].into()));
    check(Value::Map(vec![(vec![1_u8].into(), Value::Null), (Value::Null, vec![0.5].into())].into()));
    let nested = Value::Map(vec![("inner".into(), true.into())].into());
    check(Value::Map(vec![(nested.clone(), nested)].into()));
}

/// For each border in elements: the list in place and beside the frame.
macro_rules! check_typed {
    ($($element:ty),+) => {$(
        for bytes in [0, 8, 4096 - 8, 4096, ATTACH_BYTES - 8, ATTACH_BYTES, ATTACH_BYTES + 8] {
            let count = bytes / size_of::<$element>();
            for count in [count, count + 1] {
                let list: Vec<$element> = (0..count).map(|v| v as u8 as $element).collect();
                check(list.clone());
                // Once more where the alignment is another.
                check(Value::List(vec![Value::Null, "odd".into(), list.into()]));
            }
        }
    )+};
}

#[test]
#[allow(
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "any numbers will do"
)]
fn typed_data_of_every_kind_around_every_threshold() {
    check_typed!(i8, u8, i16, u16, i32, u32, i64, f32, f64);
}

#[test]
fn typed_data_is_handed_over_from_the_border_on() {
    let attached = |value: Value| {
        let mut encoder = Encoder::default();
        encoder.frame(header(), [value]).unwrap();
        encoder.take_attachments()
    };
    assert_eq!(attached(vec![0_u8; ATTACH_BYTES - 1].into()), []);
    assert_eq!(attached(vec![0_i64; ATTACH_BYTES / 8 - 1].into()), []);
    let list = vec![0.5; ATTACH_BYTES / 8];
    let address = list.as_ptr();
    let attachments = attached(list.into());
    let [Attachment::Typed(columba_wire::channel::TypedList::F64(kept))] = &attachments[..] else {
        panic!("{attachments:?}")
    };
    assert_eq!(kept.as_ptr(), address, "handed over, not copied");
}

#[test]
fn attachments_come_in_the_order_of_the_values() {
    let port = DartObject::SendPort(DartSendPort { id: 5, origin_id: 6 });
    let capability = DartObject::Capability(DartCapability { id: 7 });
    let value = Value::List(vec![
        vec![1_u8; ATTACH_BYTES].into(),
        port.into(),
        Value::Map(vec![(vec![2_i32; ATTACH_BYTES].into(), capability.into())].into()),
        vec![3_u8; ATTACH_BYTES].into(),
    ]);
    assert_eq!(to_dart(value.clone()), value);
}

#[test]
fn every_size_of_octets_keeps_the_padding_of_what_follows() {
    for length in 0..17 {
        check(Value::List(vec![
            vec![9_u8; length].into(),
            vec![1_i64, -2].into(),
            "x".repeat(length).into(),
            "\u{20ac}".into(),
            vec![0.5_f32].into(),
        ]));
    }
}
