//! Rust to Dart. Values are consumed, so that binary data and big texts are handed over instead of copied.

mod collections;
mod leaves;

use super::frame::{FRAME_ALIGNMENT, HEADER_BYTES, Header};
use super::{Attachment, EncodeError, OutsideText, TypedKind, TypedList, tag};
use crate::{DartObject, Limits, Value};

/// How a finalizable handle is named on the wire.
pub trait WireHandle {
    /// Its id.
    fn wire_id(&self) -> u64;
}

impl WireHandle for crate::NoHandle {
    fn wire_id(&self) -> u64 {
        match *self {}
    }
}

/// Writes frames for Dart.
///
/// A frame that fails leaves no trace. The buffers stay allocated between uses.
#[derive(Debug, Default)]
pub struct Encoder {
    bytes: Vec<u8>,
    attachments: Vec<Attachment>,
    texts: Vec<OutsideText>,
    shapes: Vec<Vec<String>>,
    frame_start: usize,
    limits: Limits,
}

impl Encoder {
    /// An empty encoder.
    #[must_use]
    pub fn new(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// Bounds for the frames from now on.
    pub fn set_limits(&mut self, limits: Limits) {
        self.limits = limits;
    }

    /// The frames written since the last [`clear`](Self::clear).
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What must travel beside the frames, through the port, in this order.
    #[must_use]
    pub fn take_attachments(&mut self) -> Vec<Attachment> {
        std::mem::take(&mut self.attachments)
    }

    /// What must stay alive until Dart has read the frames.
    #[must_use]
    pub fn take_texts(&mut self) -> Vec<OutsideText> {
        std::mem::take(&mut self.texts)
    }

    /// Exchanges the frames with `other`.
    pub fn swap_bytes(&mut self, other: &mut Vec<u8>) {
        std::mem::swap(&mut self.bytes, other);
    }

    /// Forgets everything written; memory is kept up to `keep_bytes`.
    pub fn clear(&mut self, keep_bytes: usize) {
        self.bytes.clear();
        self.bytes.shrink_to(keep_bytes);
        self.attachments.clear();
        self.texts.clear();
        self.shapes.clear();
    }

    /// Writes one frame whose body is `values`.
    ///
    /// # Errors
    /// [`EncodeError`] when a value cannot be sent or is over a limit; what was written before stays.
    pub fn frame<H: WireHandle>(
        &mut self,
        header: Header,
        values: impl IntoIterator<Item = Value<H>>,
    ) -> Result<(), EncodeError> {
        let (attachments, texts) = (self.attachments.len(), self.texts.len());
        let start = self.bytes.len();
        let result = self.write_frame(header, values);
        if result.is_err() {
            self.bytes.truncate(start);
            self.attachments.truncate(attachments);
            self.texts.truncate(texts);
        }
        self.shapes.clear();
        result
    }

    fn write_frame<H: WireHandle>(
        &mut self,
        header: Header,
        values: impl IntoIterator<Item = Value<H>>,
    ) -> Result<(), EncodeError> {
        let start = self.bytes.len();
        let attachments = self.attachments.len();
        self.frame_start = start;
        self.bytes.resize(start.saturating_add(HEADER_BYTES), 0);
        for value in values {
            self.value(value, 0)?;
        }
        self.pad(FRAME_ALIGNMENT);
        self.check_size()?;
        let attached = self.attachments.len().saturating_sub(attachments);
        header.write(self.bytes.get_mut(start..).unwrap_or_default(), attached);
        Ok(())
    }

    fn check_size(&self) -> Result<(), EncodeError> {
        let bytes = self.bytes.len().saturating_sub(self.frame_start);
        let limit = self.limits.max_message_bytes;
        if bytes > limit { Err(EncodeError::TooLarge { bytes, limit }) } else { Ok(()) }
    }

    fn value<H: WireHandle>(&mut self, value: Value<H>, depth: usize) -> Result<(), EncodeError> {
        match value {
            Value::Null => self.bytes.push(tag::NULL),
            Value::Bool(v) => self.bytes.push(if v { tag::TRUE } else { tag::FALSE }),
            Value::I64(v) => self.integer(v),
            Value::F64(v) => self.tagged(tag::FLOAT64, &v.to_ne_bytes()),
            Value::String(v) => self.string(v)?,
            Value::I8List(v) => self.typed(TypedKind::I8, v, TypedList::I8, i8::to_ne_bytes)?,
            Value::U8List(v) => self.octets(v)?,
            Value::I16List(v) => self.typed(TypedKind::I16, v, TypedList::I16, i16::to_ne_bytes)?,
            Value::U16List(v) => self.typed(TypedKind::U16, v, TypedList::U16, u16::to_ne_bytes)?,
            Value::I32List(v) => self.typed(TypedKind::I32, v, TypedList::I32, i32::to_ne_bytes)?,
            Value::U32List(v) => self.typed(TypedKind::U32, v, TypedList::U32, u32::to_ne_bytes)?,
            Value::I64List(v) => self.typed(TypedKind::I64, v, TypedList::I64, i64::to_ne_bytes)?,
            Value::F32List(v) => self.typed(TypedKind::F32, v, TypedList::F32, f32::to_ne_bytes)?,
            Value::F64List(v) => self.typed(TypedKind::F64, v, TypedList::F64, f64::to_ne_bytes)?,
            Value::List(v) => self.list(v, depth)?,
            Value::Map(v) => self.map(v, depth)?,
            Value::Dart(DartObject::Unsendable(what)) => return Err(EncodeError::Unsendable { what }),
            Value::Dart(object) => self.attach(Attachment::Object(object)),
            Value::FinalizableHandle(handle) => self.tagged(tag::HANDLE, &handle.wire_id().to_ne_bytes()),
        }
        Ok(())
    }

    fn tagged(&mut self, tag: u8, payload: &[u8]) {
        self.bytes.push(tag);
        self.bytes.extend_from_slice(payload);
    }

    fn integer(&mut self, v: i64) {
        if let Ok(small @ 0..=127) = u8::try_from(v) {
            self.bytes.push(tag::SMALL_INT | small);
        } else if let Ok(v) = i32::try_from(v) {
            self.tagged(tag::INT32, &v.to_ne_bytes());
        } else {
            self.tagged(tag::INT64, &v.to_ne_bytes());
        }
    }

    fn size(&mut self, size: usize) -> Result<(), EncodeError> {
        if let Ok(small @ 0..tag::SIZE_U16) = u8::try_from(size) {
            self.bytes.push(small);
        } else if let Ok(size) = u16::try_from(size) {
            self.tagged(tag::SIZE_U16, &size.to_ne_bytes());
        } else if let Ok(size) = u32::try_from(size) {
            self.tagged(tag::SIZE_U32, &size.to_ne_bytes());
        } else {
            return Err(EncodeError::TooLong { length: size, limit: u32::MAX as usize });
        }
        Ok(())
    }

    /// The size of a list or map, checked against the limit.
    fn count(&mut self, length: usize) -> Result<(), EncodeError> {
        let limit = self.limits.max_list_length;
        if length > limit {
            return Err(EncodeError::TooLong { length, limit });
        }
        self.size(length)
    }

    /// Zeros up to the next multiple of `alignment` (a power of two), counted from the frame's start.
    fn pad(&mut self, alignment: usize) {
        let position = self.bytes.len().saturating_sub(self.frame_start);
        let padded = position.next_multiple_of(alignment);
        self.bytes.resize(self.frame_start.saturating_add(padded), 0);
    }
}
