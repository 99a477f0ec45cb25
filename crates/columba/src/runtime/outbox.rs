//! Frames on their way to Dart.
//!
//! Whoever sends appends to one buffer. The first to find the isolate asleep wakes it by an integer through its port; it
//! then takes buffers until one is empty, so that a thousand answers cost one message of the VM instead of a thousand.
//! Binary data cannot lie in the buffer without a copy: it goes through the port itself, in the order of the frames
//! that need it, and wakes the isolate as well.

use super::lock;
use columba_dart_ffi::{DartPort, DartValue, post_integer};
use columba_wire::DartObject;
use columba_wire::channel::frame::FRAME_ALIGNMENT;
use columba_wire::channel::{Attachment, Encoder, OutsideText, TypedList};
use columba_wire::typed::Encoded;
use std::sync::Mutex;

/// A buffer that has grown beyond this by a burst is given back.
const KEPT_BYTES: usize = 1024 * 1024;

#[derive(Debug)]
pub(super) struct Outbox {
    port: i64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    waiting: Batch,
    /// What Dart reads at the moment.
    taken: Batch,
    /// A wake-up is on its way, or the isolate is taking.
    awake: bool,
    closed: bool,
}

#[derive(Debug, Default)]
struct Batch {
    frames: Vec<u8>,
    texts: Vec<OutsideText>,
}

/// The isolate does not take messages any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Refused;

impl Outbox {
    pub(super) fn new(port: i64) -> Self {
        Self { port, state: Mutex::default() }
    }

    /// Sends the frames of `encoder`, all or none, and empties it.
    pub(super) fn send(&self, encoder: &mut Encoder) -> Result<(), Refused> {
        let attachments = encoder.take_attachments();
        let mut state = lock(&self.state);
        if state.closed {
            drop(state);
            encoder.clear(KEPT_BYTES);
            return Err(Refused);
        }
        state.waiting.append(encoder);
        let refused = self.wake(&mut state, attachments).is_err();
        let rest = if refused { state.refuse() } else { Batch::default() };
        drop(state);
        drop(rest);
        encoder.clear(KEPT_BYTES);
        if refused { Err(Refused) } else { Ok(()) }
    }

    /// Sends one frame of the typed codec.
    pub(super) fn send_typed(&self, frame: Encoded<'_>) -> Result<(), Refused> {
        let attachments = frame.attachments.into_iter().map(Attachment::Typed).collect();
        let mut state = lock(&self.state);
        if state.closed {
            return Err(Refused);
        }
        state.waiting.frames.extend_from_slice(frame.bytes);
        let refused = self.wake(&mut state, attachments).is_err();
        let rest = if refused { state.refuse() } else { Batch::default() };
        drop(state);
        drop(rest);
        if refused { Err(Refused) } else { Ok(()) }
    }

    /// Holding the lock while posting keeps the attachments in the order of their frames. Posting only queues.
    fn wake(&self, state: &mut State, attachments: Vec<Attachment>) -> Result<(), Refused> {
        let accepted = if attachments.is_empty() {
            state.awake || post_integer(self.port, 0)
        } else {
            DartPort::new(self.port).send(port_message(attachments))
        };
        state.awake = true;
        if accepted { Ok(()) } else { Err(Refused) }
    }

    /// Hands over what waits: its address and length. The batch before is freed.
    pub(super) fn take(&self) -> (usize, usize) {
        let mut state = lock(&self.state);
        let mut read = std::mem::take(&mut state.taken);
        read.frames.clear();
        read.frames.shrink_to(KEPT_BYTES);
        let texts = std::mem::take(&mut read.texts);
        state.taken = std::mem::replace(&mut state.waiting, read);
        let taken = state.taken.place();
        state.awake = taken.1 > 0;
        drop(state);
        drop(texts);
        taken
    }

    /// Refuses from now on.
    pub(super) fn close(&self) {
        let rest = lock(&self.state).close();
        drop(rest);
    }
}

/// Whoever calls these drops the result outside the lock.
impl State {
    /// The isolate does not take messages; it may still be reading.
    fn refuse(&mut self) -> Batch {
        self.closed = true;
        std::mem::take(&mut self.waiting)
    }

    /// The isolate has exited.
    fn close(&mut self) -> [Batch; 2] {
        [self.refuse(), std::mem::take(&mut self.taken)]
    }
}

impl Batch {
    fn append(&mut self, encoder: &mut Encoder) {
        if self.frames.is_empty() {
            encoder.swap_bytes(&mut self.frames);
        } else {
            self.frames.extend_from_slice(encoder.bytes());
        }
        self.texts.append(&mut encoder.take_texts());
    }

    /// Where Dart finds the frames, and their length in bytes.
    ///
    /// Dart views them as numbers of up to 8 bytes, which must be aligned. Most allocators align everything to 8 bytes;
    /// where one does not the frames are moved.
    fn place(&mut self) -> (usize, usize) {
        let length = self.frames.len();
        if self.frames.as_ptr().addr().is_multiple_of(FRAME_ALIGNMENT) {
            return (self.frames.as_ptr().expose_provenance(), length);
        }
        let mut aligned: Vec<u8> = Vec::with_capacity(length.saturating_add(FRAME_ALIGNMENT));
        let lead = aligned.as_ptr().addr().wrapping_neg() % FRAME_ALIGNMENT;
        aligned.resize(lead, 0);
        aligned.append(&mut self.frames);
        self.frames = aligned;
        let frames = self.frames.get(lead..).unwrap_or_default();
        (frames.as_ptr().expose_provenance(), length)
    }
}

/// One attachment travels by itself; the only lists that Dart expects are of several.
fn port_message(attachments: Vec<Attachment>) -> DartValue {
    let mut values: Vec<_> = attachments.into_iter().map(dart_value).collect();
    match values.pop() {
        Some(only) if values.is_empty() => only,
        Some(last) => {
            values.push(last);
            DartValue::Array(values)
        }
        None => DartValue::Null,
    }
}

fn dart_value(attachment: Attachment) -> DartValue {
    match attachment {
        Attachment::Typed(TypedList::I8(v)) => DartValue::I8List(v),
        Attachment::Typed(TypedList::U8(v)) => DartValue::U8List(v),
        Attachment::Typed(TypedList::I16(v)) => DartValue::I16List(v),
        Attachment::Typed(TypedList::U16(v)) => DartValue::U16List(v),
        Attachment::Typed(TypedList::I32(v)) => DartValue::I32List(v),
        Attachment::Typed(TypedList::U32(v)) => DartValue::U32List(v),
        Attachment::Typed(TypedList::I64(v)) => DartValue::I64List(v),
        Attachment::Typed(TypedList::F32(v)) => DartValue::F32List(v),
        Attachment::Typed(TypedList::F64(v)) => DartValue::F64List(v),
        Attachment::Object(DartObject::SendPort(port)) => DartValue::SendPort(port),
        Attachment::Object(DartObject::Capability(capability)) => DartValue::Capability(capability),
        // The encoder does not let these through.
        Attachment::Object(DartObject::Unsendable(_)) => DartValue::Null,
    }
}
