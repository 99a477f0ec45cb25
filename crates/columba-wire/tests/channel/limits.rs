//! Limits, both ways, and what a refused frame leaves behind: nothing.

use crate::both_ways::{Allocations, Left, decode_body_with, header, read, same};
use crate::dart_reader::{Value, frames};
use columba_wire::channel::{
    ATTACH_BYTES, Attachment, DecodeError, EncodeError, Encoder, OUTSIDE_TEXT_BYTES, WireHandle,
};
use columba_wire::{DartObject, Limits};
use std::sync::Arc;

fn lists(depth: usize) -> Value {
    (0..depth).fold(Value::Null, |inner, _| Value::List(vec![inner]))
}

fn maps(depth: usize) -> Value {
    (0..depth).fold(Value::Null, |inner, _| Value::Map(vec![("k".into(), inner)].into()))
}

/// Maps whose keys are nested.
fn keys(depth: usize) -> Value {
    (0..depth).fold(Value::Null, |inner, _| Value::Map(vec![(inner, Value::Null)].into()))
}

fn encode(limits: Limits, value: Value) -> Result<usize, EncodeError> {
    let mut encoder = Encoder::new(limits);
    encoder.frame(header(), [value])?;
    let length = encoder.bytes().len();
    Ok(length)
}

fn decode(limits: Limits, body: &[u8]) -> Result<Value, DecodeError> {
    decode_body_with(body, &limits, &mut Allocations::default())
}

#[test]
fn depth_up_to_the_limit() {
    for depth in [0, 1, 5, 128] {
        let limits = Limits::default().with_max_depth(depth);
        for nested in [lists, maps, keys] {
            assert!(encode(limits, nested(depth)).is_ok());
            assert_eq!(encode(limits, nested(depth + 1)), Err(EncodeError::TooDeep { limit: depth }));
        }
        assert!(decode(limits, &[[12, 1].repeat(depth), vec![0]].concat()).is_ok());
        for body in [vec![12, 1], vec![16, 1], vec![17, 1, 6, 0]] {
            let body = [body.repeat(depth + 1), vec![0; 300]].concat();
            assert_eq!(decode(limits, &body), Err(DecodeError::TooDeep { limit: depth }));
        }
    }
}

#[test]
fn nesting_far_past_the_limit_is_refused_at_the_limit() {
    // Dropping the value recurses as well, so this is about the codec alone.
    let error = decode(Limits::default(), &[12, 1].repeat(1_000_000));
    assert_eq!(error, Err(DecodeError::TooDeep { limit: 128 }));
    let again = [vec![17, 1, 6, 1, b'k', 0], [18, 0].repeat(1_000_000)].concat();
    let error = decode(Limits::default(), &[&[12, 2][..], &again].concat());
    assert_eq!(error, Err(DecodeError::TooDeep { limit: 128 }));
}

#[test]
fn the_default_depth_fits_a_small_stack() {
    let thread = std::thread::Builder::new().stack_size(512 * 1024).spawn(|| {
        assert!(encode(Limits::default(), maps(128)).is_ok());
        assert!(decode(Limits::default(), &[[12, 1].repeat(128), vec![0]].concat()).is_ok());
        assert!(decode(Limits::default(), &[[17, 1, 6, 0].repeat(128), vec![0]].concat()).is_ok());
    });
    thread.unwrap().join().unwrap();
}

#[test]
fn list_lengths_up_to_the_limit() {
    let limits = Limits::default().with_max_list_length(4);
    for (fits, length) in [(true, 4), (false, 5)] {
        let list = |value: Value| Value::List(vec![value; length]);
        let map = |key: fn(usize) -> Value| Value::Map((0..length).map(|at| (key(at), Value::Null)).collect());
        for value in [
            list(Value::Null),
            list(1.into()),
            list(i64::MAX.into()),
            list(0.5.into()),
            map(|at| at.to_string().into()),
            map(|at| (at == 0).into()),
        ] {
            let expected = if fits { Ok(()) } else { Err(EncodeError::TooLong { length: 5, limit: 4 }) };
            assert_eq!(encode(limits, value).map(drop), expected);
        }
        let size = u8::try_from(length).unwrap();
        for tag in 12..=17 {
            let decoded = decode(limits, &[&[tag, size], &[6, 0].repeat(40)[..]].concat());
            let too_long = DecodeError::TooLong { length: 5, limit: 4 };
            assert_eq!(decoded.as_ref().err() == Some(&too_long), !fits, "tag {tag}: {decoded:?}");
        }
    }
    assert!(encode(limits, vec![0_u8; 100].into()).is_ok(), "the size of the message bounds typed data");
}

#[test]
fn message_sizes_up_to_the_limit() {
    let limit = 1024;
    let limits = Limits::default().with_max_message_bytes(limit);
    // 24 bytes of header, 3 of tag and size, padding.
    assert_eq!(encode(limits, "a".repeat(limit - 29).into()), Ok(limit));
    assert_eq!(encode(limits, "a".repeat(limit).into()), Err(EncodeError::TooLarge { bytes: limit + 32, limit }));
    for value in [
        Value::List(vec![Value::F64(0.5); 128]),
        Value::List(vec!["0123456789".into(); 100]),
        Value::Map((0..200).map(|key| (key.to_string(), key)).collect()),
        vec![0_u8; 1001].into(),
        vec![0_i16; 501].into(),
    ] {
        assert!(matches!(encode(limits, value), Err(EncodeError::TooLarge { limit: 1024, .. })));
    }
}

#[test]
fn what_lies_beside_the_frame_counts_as_well() {
    let limits = Limits::default().with_max_message_bytes(ATTACH_BYTES);
    assert!(encode(limits, vec![0_u8; ATTACH_BYTES].into()).is_ok());
    assert!(encode(limits, "a".repeat(ATTACH_BYTES).into()).is_ok());
    let too_large = Err(EncodeError::TooLarge { bytes: ATTACH_BYTES + 8, limit: ATTACH_BYTES });
    assert_eq!(encode(limits, vec![0_u8; ATTACH_BYTES + 8].into()), too_large);
    assert_eq!(encode(limits, vec![0_i64; ATTACH_BYTES / 8 + 1].into()), too_large);
    assert_eq!(encode(limits, "a".repeat(ATTACH_BYTES + 8).into()), too_large);
}

#[test]
fn what_says_of_itself_that_it_cannot_be_sent() {
    let value = Value::Dart(DartObject::Unsendable("a socket".into()));
    let error = encode(Limits::default(), value).unwrap_err();
    assert_eq!(error.to_string(), "a socket cannot be sent");
}

/// A frame that fails at its end, after one of everything.
#[test]
fn a_frame_that_fails_leaves_no_trace() {
    let everything = || {
        vec![
            Value::from(vec![1_u8; ATTACH_BYTES]),
            "t".repeat(OUTSIDE_TEXT_BYTES).into(),
            Value::Map(vec![("k".into(), 1.into())].into()),
            vec![1_i64, 2].into(),
        ]
    };
    let failing = [
        Value::Dart(DartObject::Unsendable("it".into())),
        lists(200),
        Value::List(vec![Value::Null; 1001]),
        vec![0_u8; 100_001].into(),
        "long".repeat(30_000).into(),
    ];
    let limits = Limits::default().with_max_list_length(1000).with_max_message_bytes(100_000);
    let mut encoder = Encoder::new(limits);
    encoder.frame(header(), everything()).unwrap();
    let before = encoder.bytes().to_vec();
    for last in failing {
        assert!(encoder.frame(header(), [everything(), vec![last]].concat()).is_err());
        assert_eq!(encoder.bytes(), before);
    }
    encoder.frame(header(), [Value::Map(vec![("k".into(), 2.into())].into())]).unwrap();
    let mut left = Left::of(&mut encoder);
    let all = frames(encoder.bytes());
    assert_eq!(all.len(), 2);
    let mut reader = crate::dart_reader::DartReader::new(all[0], &mut left);
    let read_back: Vec<_> = (0..4).map(|_| reader.value()).collect();
    assert!(same(&Value::List(read_back), &Value::List(everything())));
    assert_eq!(read(all[1], &mut left), Value::Map(vec![("k".into(), 2.into())].into()));
    left.finish();
}

#[test]
fn a_frame_that_fails_keeps_no_attachments_and_no_texts() {
    let mut encoder = Encoder::default();
    let failing: [Value; 3] = [
        vec![1_u8; ATTACH_BYTES].into(),
        "t".repeat(OUTSIDE_TEXT_BYTES).into(),
        Value::Dart(DartObject::Unsendable("it".into())),
    ];
    assert!(encoder.frame(header(), failing).is_err());
    assert_eq!(encoder.bytes(), []);
    assert_eq!(encoder.take_attachments(), Vec::<Attachment>::new());
    assert_eq!(encoder.take_texts(), []);
}

#[test]
fn limits_can_change_between_frames() {
    let mut encoder = Encoder::default();
    encoder.set_limits(Limits::default().with_max_depth(0));
    assert!(encoder.frame(header(), [lists(1)]).is_err());
    encoder.set_limits(Limits::default());
    assert!(encoder.frame(header(), [lists(1)]).is_ok());
}

#[derive(Debug)]
struct Numbered(u64);

impl WireHandle for Numbered {
    fn wire_id(&self) -> u64 {
        self.0
    }
}

#[test]
fn handles_travel_by_their_id() {
    let mut encoder = Encoder::default();
    let handle = columba_wire::Value::FinalizableHandle(Arc::new(Numbered(u64::MAX - 1)));
    encoder.frame(header(), [columba_wire::Value::List(vec![handle.clone(), handle])]).unwrap();
    let mut left = Left::of(&mut encoder);
    let id: Value = "handle 18446744073709551614".into();
    assert_eq!(read(frames(encoder.bytes())[0], &mut left), Value::List(vec![id.clone(), id]));
}
