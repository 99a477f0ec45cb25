//! What holds for every value and for any bytes.

use crate::both_ways::{Allocations, Left, decode_body, frame_of, header, read, same, to_dart, to_rust};
use crate::dart_reader::{Value, frames};
use crate::dart_writer::DartWriter;
use columba_wire::channel::frame::Frames;
use columba_wire::channel::{Decoder, Encoder};
use columba_wire::{Limits, arbitrary};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 512,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn dart_reads_what_rust_writes(value in arbitrary::value()) {
        prop_assert!(same(&to_dart(value.clone()), &value));
    }

    #[test]
    fn rust_reads_what_dart_writes(value in arbitrary::value()) {
        prop_assert!(same(&to_rust(&value), &value));
    }

    #[test]
    fn maps_of_few_kinds_keep_their_entries_and_order(value in maps_of_few_kinds()) {
        prop_assert!(same(&to_dart(value.clone()), &value));
        prop_assert!(same(&to_rust(&value), &value));
    }

    #[test]
    fn the_frames_of_a_buffer_do_not_disturb_each_other(values in prop::collection::vec(arbitrary::value(), 0..6)) {
        let mut encoder = Encoder::default();
        for value in &values {
            encoder.frame(header(), [value.clone()]).unwrap();
        }
        let mut left = Left::of(&mut encoder);
        let in_dart: Vec<_> = frames(encoder.bytes()).into_iter().map(|frame| read(frame, &mut left)).collect();
        left.finish();
        prop_assert!(in_dart.iter().zip(&values).all(|(a, b)| same(a, b)));
        prop_assert_eq!(in_dart.len(), values.len());

        let mut memory = Allocations::default();
        let mut writer = DartWriter::new(&mut memory);
        for value in &values {
            writer.frame(header(), &[], std::slice::from_ref(value));
        }
        let bytes = writer.buffer;
        for (frame, value) in Frames::new(&bytes).zip(&values) {
            let decoded = Decoder::new(frame.unwrap(), &Limits::default(), &mut memory).value().unwrap();
            prop_assert!(same(&decoded, value));
        }
        prop_assert_eq!(Frames::new(&bytes).count(), values.len());
    }

    #[test]
    fn any_bytes_are_read_as_frames_without_a_panic(bytes in prop::collection::vec(likely_byte(), 0..200)) {
        for frame in Frames::new(&bytes).flatten() {
            let _unreadable = Decoder::new(frame, &Limits::default(), &mut Allocations::default()).value::<()>();
        }
    }

    #[test]
    fn what_any_body_decodes_to_survives_both_ways(body in prop::collection::vec(likely_byte(), 0..200)) {
        if let Ok(value) = decode_body(&body) {
            prop_assert!(same(&to_dart(value.clone()), &value));
            prop_assert!(same(&to_rust(&value), &value));
        }
    }

    #[test]
    fn a_damaged_frame_never_panics(
        value in arbitrary::value(),
        (at, byte) in (any::<prop::sample::Index>(), likely_byte()),
    ) {
        let mut memory = Allocations::default();
        let mut writer = DartWriter::new(&mut memory);
        writer.frame(header(), &[], &[value]);
        let mut bytes = writer.buffer;
        let at = at.index(bytes.len());
        bytes[at] = byte;
        for frame in Frames::new(&bytes).flatten() {
            if let Err(error) = Decoder::new(frame, &Limits::default(), &mut memory).value::<()>() {
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }

    #[test]
    fn no_body_decodes_without_its_end(value in arbitrary::value(), cut in any::<prop::sample::Index>()) {
        let mut memory = Allocations::default();
        let mut writer = DartWriter::new(&mut memory);
        writer.frame(header(), &[], &[value]);
        let padding = writer.buffer.iter().rev().take_while(|byte| **byte == 0).count();
        // What is cut off must be more than the padding, which may be part of the value.
        let kept = writer.buffer.len().saturating_sub(padding + 1);
        prop_assume!(kept > 24);
        let mut bytes = frame_of(&writer.buffer[24..24 + cut.index(kept - 24)]);
        bytes.truncate(24 + cut.index(kept - 24));
        let frame = columba_wire::channel::frame::Frame { header: header(), bytes: &bytes };
        prop_assert!(Decoder::new(frame, &Limits::default(), &mut memory).value::<()>().is_err());
    }
}

/// Lists and maps of maps whose keys are often those of another.
fn maps_of_few_kinds() -> impl Strategy<Value = Value> {
    let key = prop::sample::select(vec![
        "a".to_owned(),
        "b".into(),
        "\u{e9}".into(),
        "\u{20ac}".into(),
        "k".repeat(32),
        "k".repeat(33),
    ]);
    let leaf = prop_oneof![Just(Value::Null), any::<i64>().prop_map(Value::I64)];
    leaf.prop_recursive(5, 128, 12, move |inner| {
        let entry = (key.clone().prop_map(Value::String), inner.clone());
        let map = prop::collection::vec(entry, 0..4).prop_map(|entries| Value::Map(entries.into()));
        prop_oneof![3 => map, 1 => prop::collection::vec(inner, 0..12).prop_map(Value::List)]
    })
}

/// Mostly bytes that mean something to the format.
fn likely_byte() -> impl Strategy<Value = u8> {
    prop_oneof![6 => 0_u8..25, 1 => 126_u8..130, 1 => 253_u8..=255, 1 => any::<u8>()]
}
