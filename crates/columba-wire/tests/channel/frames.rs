//! Frames in a buffer: lengths, headers, alignment.

use crate::both_ways::{Allocations, Left, frame_of, header, read};
use crate::dart_reader::{DartReader, Value, frames};
use crate::dart_writer::DartWriter;
use columba_wire::channel::frame::{FRAME_ALIGNMENT, Frame, Frames, HEADER_BYTES, Header, Verb};
use columba_wire::channel::{DecodeError, Decoder, Encoder, NoAttachments};
use columba_wire::{Limits, NoHandle};

fn with_length(mut frame: Vec<u8>, length: u32) -> Vec<u8> {
    frame[..4].copy_from_slice(&length.to_ne_bytes());
    frame
}

#[test]
fn a_length_that_cannot_be_ends_the_walk() {
    let good = frame_of(&[0]);
    for length in [0, 7, 8, 16, 23, 25, 31, 33, 40, 1 << 20, u32::MAX - 7, u32::MAX] {
        let buffer = [good.clone(), with_length(good.clone(), length)].concat();
        let mut walk = Frames::new(&buffer);
        assert!(walk.next().unwrap().is_ok());
        let error = DecodeError::BadFrameLength { offset: 32, length: length as usize };
        assert_eq!(walk.next(), Some(Err(error)), "length {length}");
        assert_eq!(walk.next(), None);
    }
}

#[test]
fn a_buffer_that_ends_inside_a_header_is_truncated_or_too_short() {
    let good = frame_of(&[0]);
    for length in 1..good.len() {
        let mut walk = Frames::new(&good[..length]);
        assert!(walk.next().unwrap().is_err(), "{length} bytes");
        assert_eq!(walk.next(), None);
    }
    assert_eq!(Frames::new(&[]).next(), None);
}

#[test]
fn a_header_alone_is_a_frame_without_values() {
    let frame = frame_of(&[]);
    let frame = Frames::new(&frame).next().unwrap().unwrap();
    let error = Decoder::new(frame, &Limits::default(), &mut NoAttachments).value::<()>();
    assert_eq!(error, Err(DecodeError::Truncated { offset: 24 }));
    // A frame need not come from `Frames`.
    let frame = Frame { header: header(), bytes: &[] };
    assert!(Decoder::new(frame, &Limits::default(), &mut NoAttachments).value::<()>().is_err());
}

#[test]
fn verbs_are_those_of_the_list_and_no_others() {
    for number in 0..=255 {
        let mut frame = frame_of(&[0]);
        frame[4] = number;
        let walked = Frames::new(&frame).next().unwrap();
        match Verb::from_wire(number) {
            Some(verb) => {
                assert_eq!(verb as u8, number);
                assert_eq!(walked.unwrap().header.verb, verb);
            }
            None => assert_eq!(walked, Err(DecodeError::UnknownVerb { verb: number })),
        }
        assert_eq!(Verb::from_wire(number).is_some(), (1..=15).contains(&number));
    }
}

#[test]
fn headers_carry_every_bit() {
    for verb in (1..=15).filter_map(Verb::from_wire) {
        let sent = Header { verb, id: u32::MAX, channel: 0x8000_0001, method: 0x0102_0304 };
        let mut encoder = Encoder::default();
        encoder.frame::<NoHandle>(sent, []).unwrap();
        assert_eq!(encoder.bytes().len(), HEADER_BYTES);
        assert_eq!(Frames::new(encoder.bytes()).next().unwrap().unwrap().header, sent);
    }
}

/// Two frames whose second one starts wherever the first one ends, with everything that is padded.
#[test]
fn padding_counts_from_the_start_of_each_frame() {
    let padded = || {
        Value::List(vec![
            vec![1_i16, -1].into(),
            vec![1_i64 << 40].into(),
            vec![0.5].into(),
            "\u{20ac}".into(),
            Value::List(vec![Value::I64(-1); 4]),
            Value::List(vec![Value::F64(0.5); 4]),
        ])
    };
    for length in 0..20 {
        let mut encoder = Encoder::default();
        let lead: Value = "x".repeat(length).into();
        encoder.frame(header(), [lead.clone()]).unwrap();
        assert!(encoder.bytes().len().is_multiple_of(FRAME_ALIGNMENT));
        encoder.frame(header(), [padded()]).unwrap();
        let mut left = Left::of(&mut encoder);
        let values: Vec<_> = frames(encoder.bytes()).into_iter().map(|frame| read(frame, &mut left)).collect();
        assert_eq!(values, [lead, padded()]);
    }
}

#[test]
fn a_frame_may_hold_several_values() {
    let mut encoder = Encoder::default();
    encoder.frame(header(), ["name".into(), Value::Null, "\u{20ac}".into()]).unwrap();
    let mut left = Left::of(&mut encoder);
    let mut reader = DartReader::new(frames(encoder.bytes())[0], &mut left);
    assert_eq!((reader.text().as_str(), reader.value(), reader.text().as_str()), ("name", Value::Null, "\u{20ac}"));
    reader.finish();
    let mut memory = Allocations::default();
    let mut writer = DartWriter::new(&mut memory);
    let long = "a".repeat(5000);
    writer.frame(header(), &[&long, "\u{20ac}"], &[true.into()]);
    let bytes = writer.buffer;
    let (limits, mut nothing) = (Limits::default(), NoAttachments);
    let mut decoder = Decoder::new(Frames::new(&bytes).next().unwrap().unwrap(), &limits, &mut nothing);
    assert_eq!(decoder.text().unwrap(), long);
    assert_eq!(decoder.text().unwrap(), "\u{20ac}");
    assert_eq!(decoder.value::<()>(), Ok(columba_wire::Value::Bool(true)));
}

#[test]
fn clearing_forgets_everything() {
    let mut encoder = Encoder::default();
    let everything = || [Value::from(vec![0_u8; 10_000]), "a".repeat(10_000).into()];
    encoder.frame(header(), everything()).unwrap();
    encoder.clear(0);
    assert_eq!(encoder.bytes(), []);
    assert!(encoder.take_attachments().is_empty() && encoder.take_texts().is_empty());
    encoder.frame(header(), everything()).unwrap();
    let mut frames = Vec::new();
    encoder.swap_bytes(&mut frames);
    assert_eq!(frames.len(), 48, "a header, an attachment's tag, a text's place, padding");
    assert_eq!(encoder.bytes(), []);
}
