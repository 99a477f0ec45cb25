//! One value through one direction, from the side that writes to the side that reads.

use crate::dart_reader::{Beside, DartReader, ReadFrame, Value, frames};
use crate::dart_writer::{DartWriter, Memory};
use columba_wire::Limits;
use columba_wire::channel::frame::{Frames, Header, Verb};
use columba_wire::channel::{Attachment, AttachmentSource, DecodeError, Decoder, Encoder, OutsideText, TypedList};
use std::collections::{BTreeMap, VecDeque};

/// What an encoder left beside its frames, as Dart gets at it.
pub(crate) struct Left {
    attachments: VecDeque<Attachment>,
    texts: Vec<OutsideText>,
}

impl Left {
    pub(crate) fn of(encoder: &mut Encoder) -> Self {
        Self { attachments: encoder.take_attachments().into(), texts: encoder.take_texts() }
    }

    /// Checks that Dart has used all.
    pub(crate) fn finish(self) {
        assert!(self.attachments.is_empty(), "not used: {:?}", self.attachments);
    }
}

impl Beside for Left {
    fn attachment(&mut self) -> Value {
        match self.attachments.pop_front() {
            Some(Attachment::Typed(list)) => list.into(),
            Some(Attachment::Object(object)) => Value::Dart(object),
            None => panic!("the frame needs more attachments than there are"),
        }
    }

    fn latin1(&mut self, address: u64, length: u64) -> Vec<u8> {
        let found = self.texts.iter().find_map(|text| match text {
            OutsideText::Ascii(v) => (v.as_ptr().addr() as u64 == address).then_some(v.as_bytes()),
            OutsideText::Latin1(v) => (v.as_ptr().addr() as u64 == address).then_some(v.as_slice()),
            OutsideText::Utf16(_) => None,
        });
        assert_eq!(found.unwrap().len() as u64, length);
        found.unwrap().to_vec()
    }

    fn utf16(&mut self, address: u64, length: u64) -> Vec<u16> {
        let found = self.texts.iter().find_map(|text| match text {
            OutsideText::Utf16(v) => (v.as_ptr().addr() as u64 == address).then_some(v),
            _ => None,
        });
        assert_eq!(found.unwrap().len() as u64, length);
        found.unwrap().clone()
    }

    fn handle(&mut self, id: u64) -> Value {
        format!("handle {id}").into()
    }
}

/// Allocations that Dart has filled.
#[derive(Debug, Default)]
pub(crate) struct Allocations {
    pub(crate) lists: BTreeMap<u32, TypedList>,
    last_id: u32,
}

impl Memory for Allocations {
    fn allocate(&mut self, list: TypedList) -> u32 {
        self.last_id += 1;
        self.lists.insert(self.last_id, list);
        self.last_id
    }
}

impl AttachmentSource for Allocations {
    fn take(&mut self, id: u32) -> Option<TypedList> {
        self.lists.remove(&id)
    }
}

pub(crate) fn header() -> Header {
    Header { verb: Verb::Call, id: 7, channel: 1, method: 2 }
}

/// Reads one frame of one value as Dart.
pub(crate) fn read(frame: ReadFrame<'_>, left: &mut Left) -> Value {
    let before = left.attachments.len();
    let mut reader = DartReader::new(frame, left);
    let value = reader.value();
    reader.finish();
    assert_eq!(before - left.attachments.len(), frame.attachments as usize, "attachments as the header says");
    value
}

/// Rust writes, Dart reads.
pub(crate) fn to_dart(value: Value) -> Value {
    let mut encoder = Encoder::default();
    encoder.frame(header(), [value]).unwrap();
    let mut left = Left::of(&mut encoder);
    let all = frames(encoder.bytes());
    let [frame] = all[..] else { panic!("{} frames", all.len()) };
    assert_eq!((frame.verb, frame.id, frame.channel, frame.method), (Verb::Call as u8, 7, 1, 2));
    let value = read(frame, &mut left);
    left.finish();
    value
}

/// Dart writes, Rust reads.
pub(crate) fn to_rust(value: &Value) -> Value {
    let mut memory = Allocations::default();
    let mut writer = DartWriter::new(&mut memory);
    writer.frame(header(), &[], std::slice::from_ref(value));
    let bytes = writer.buffer;
    let frames: Vec<_> = Frames::new(&bytes).collect::<Result<_, _>>().unwrap();
    let [frame] = frames[..] else { panic!("{} frames", frames.len()) };
    assert_eq!(frame.header, header());
    let value = Decoder::new(frame, &Limits::default(), &mut memory).value().unwrap();
    assert!(memory.lists.is_empty(), "not taken: {:?}", memory.lists);
    value
}

/// Decodes a frame with this body.
pub(crate) fn decode_body(body: &[u8]) -> Result<Value, DecodeError> {
    decode_body_with(body, &Limits::default(), &mut Allocations::default())
}

pub(crate) fn decode_body_with(
    body: &[u8],
    limits: &Limits,
    source: &mut dyn AttachmentSource,
) -> Result<Value, DecodeError> {
    let bytes = frame_of(body);
    let frame = Frames::new(&bytes).next().unwrap().unwrap();
    Decoder::new(frame, limits, source).value()
}

/// A frame with this body, padded.
pub(crate) fn frame_of(body: &[u8]) -> Vec<u8> {
    let length = (24 + body.len()).next_multiple_of(8);
    let mut bytes = u32::try_from(length).unwrap().to_ne_bytes().to_vec();
    bytes.extend([Verb::Call as u8, 0, 0, 0]);
    bytes.resize(24, 0);
    bytes.extend(body);
    bytes.resize(length, 0);
    bytes
}

/// Whether both are equal, and their maps in the same order.
pub(crate) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::List(a), Value::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Map(a), Value::Map(b)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| same(&a.0, &b.0) && same(&a.1, &b.1))
        }
        (a, b) => a == b,
    }
}

/// Checks that the value survives both ways.
#[track_caller]
pub(crate) fn check(value: impl Into<Value>) {
    let value = value.into();
    let in_dart = to_dart(value.clone());
    assert!(same(&in_dart, &value), "Dart reads {in_dart:?}");
    let in_rust = to_rust(&value);
    assert!(same(&in_rust, &value), "Rust reads {in_rust:?}");
}
