//! Writing: [`Encoder`].

use super::{Alignment, EncodeError, IntWidth, StandardCodec, type_byte};
use crate::{DartObject, NoHandle, Value, ValueTupleList};

/// Writes one message. An [`Extension`](super::Extension) gets it to write a custom type with.
///
/// INVARIANT: `out` is never shorter than `start`.
pub struct Encoder<'a, H = NoHandle> {
    codec: StandardCodec<'a, H>,
    out: &'a mut Vec<u8>,
    start: usize,
    depth: usize,
}

impl<'a, H> Encoder<'a, H> {
    pub(super) fn new(codec: StandardCodec<'a, H>, out: &'a mut Vec<u8>) -> Self {
        let start = out.len();
        Self { codec, out, start, depth: 0 }
    }

    /// Writes a value: the extension if it takes it, else the codec itself.
    ///
    /// # Errors
    ///
    /// See [`EncodeError`].
    pub fn write_value(&mut self, value: &Value<H>) -> Result<(), EncodeError> {
        if self.extension_writes(value)? {
            return Ok(());
        }
        match value {
            Value::Null => self.write_raw(&[type_byte::NULL]),
            Value::Bool(true) => self.write_raw(&[type_byte::TRUE]),
            Value::Bool(false) => self.write_raw(&[type_byte::FALSE]),
            Value::I64(v) => self.write_int(*v),
            Value::F64(v) => self.write_double(*v),
            Value::String(v) => self.write_bytes(type_byte::STRING, v.as_bytes()),
            Value::U8List(v) => self.write_bytes(type_byte::UINT8_LIST, v),
            Value::I32List(v) => self.write_typed(type_byte::INT32_LIST, Alignment::Four, v, i32::to_le_bytes),
            Value::I64List(v) => self.write_typed(type_byte::INT64_LIST, Alignment::Eight, v, i64::to_le_bytes),
            Value::F32List(v) => self.write_typed(type_byte::FLOAT32_LIST, Alignment::Four, v, f32::to_le_bytes),
            Value::F64List(v) => self.write_typed(type_byte::FLOAT64_LIST, Alignment::Eight, v, f64::to_le_bytes),
            Value::List(v) => self.write_list(v),
            Value::Map(v) => self.write_map(v),
            Value::Dart(DartObject::Unsendable(reason)) => Err(self.refuse(reason)),
            Value::I8List(_)
            | Value::I16List(_)
            | Value::U16List(_)
            | Value::U32List(_)
            | Value::Dart(_)
            | Value::FinalizableHandle(_) => {
                Err(EncodeError::UnsupportedType { type_name: value.type_name(), offset: self.position() })
            }
        }
    }

    /// Writes the type byte of a custom type and lets `payload` write what follows it.
    ///
    /// # Errors
    ///
    /// [`EncodeError::ReservedType`] if `code` is below 128, and those of `payload`.
    pub fn write_custom(
        &mut self,
        code: u8,
        payload: impl FnOnce(&mut Self) -> Result<(), EncodeError>,
    ) -> Result<(), EncodeError> {
        if code < type_byte::FIRST_CUSTOM {
            return Err(EncodeError::ReservedType { code, offset: self.position() });
        }
        self.write_raw(&[code])?;
        payload(self)
    }

    /// Writes bytes as they are.
    ///
    /// # Errors
    ///
    /// [`EncodeError::MessageTooLarge`].
    pub fn write_raw(&mut self, bytes: &[u8]) -> Result<(), EncodeError> {
        self.check_room(bytes.len())?;
        self.out.extend_from_slice(bytes);
        Ok(())
    }

    /// Writes a size in the format's own way: one, three or five bytes.
    ///
    /// # Errors
    ///
    /// [`EncodeError::TooLong`] if it does not fit into 32 bits, and [`EncodeError::MessageTooLarge`].
    pub fn write_size(&mut self, size: usize) -> Result<(), EncodeError> {
        if let Some(size) = u8::try_from(size).ok().filter(|size| *size < type_byte::SIZE_U16) {
            self.write_raw(&[size])
        } else if let Ok(size) = u16::try_from(size) {
            self.write_raw(&[type_byte::SIZE_U16])?;
            self.write_raw(&size.to_le_bytes())
        } else if let Ok(size) = u32::try_from(size) {
            self.write_raw(&[type_byte::SIZE_U32])?;
            self.write_raw(&size.to_le_bytes())
        } else {
            let limit = usize::try_from(u32::MAX).unwrap_or(usize::MAX);
            Err(EncodeError::TooLong { length: size, limit, offset: self.position() })
        }
    }

    /// Writes zeros up to the next aligned position.
    ///
    /// # Errors
    ///
    /// [`EncodeError::MessageTooLarge`].
    pub fn align(&mut self, alignment: Alignment) -> Result<(), EncodeError> {
        let padding = alignment.padding_at(self.position());
        self.write_raw([0; 7].get(..padding).unwrap_or_default())
    }

    /// The number of bytes written so far.
    #[must_use]
    pub fn position(&self) -> usize {
        self.out.len().saturating_sub(self.start)
    }

    /// The error for an extension to return when it cannot write a value.
    #[must_use]
    pub fn refuse(&self, reason: impl Into<String>) -> EncodeError {
        EncodeError::Custom { message: reason.into(), offset: self.position() }
    }

    fn extension_writes(&mut self, value: &Value<H>) -> Result<bool, EncodeError> {
        let Some(extension) = self.codec.extension else { return Ok(false) };
        self.check_depth(self.depth)?;
        // What the extension writes is one level deeper, so one that hands the same value back for ever ends at the limit.
        self.depth = self.depth.saturating_add(1);
        let written = extension.write(value, self);
        self.depth = self.depth.saturating_sub(1);
        written
    }

    fn write_int(&mut self, value: i64) -> Result<(), EncodeError> {
        if let (IntWidth::Narrowest, Ok(narrow)) = (self.codec.int_width, i32::try_from(value)) {
            self.write_raw(&[type_byte::INT32])?;
            self.write_raw(&narrow.to_le_bytes())
        } else {
            self.write_raw(&[type_byte::INT64])?;
            self.write_raw(&value.to_le_bytes())
        }
    }

    fn write_double(&mut self, value: f64) -> Result<(), EncodeError> {
        self.write_raw(&[type_byte::FLOAT64])?;
        self.align(Alignment::Eight)?;
        self.write_raw(&value.to_le_bytes())
    }

    fn write_bytes(&mut self, code: u8, bytes: &[u8]) -> Result<(), EncodeError> {
        self.write_raw(&[code])?;
        self.write_size(bytes.len())?;
        self.write_raw(bytes)
    }

    fn write_typed<T: Copy, const SIZE: usize>(
        &mut self,
        code: u8,
        alignment: Alignment,
        elements: &[T],
        to_bytes: impl Fn(T) -> [u8; SIZE],
    ) -> Result<(), EncodeError> {
        self.write_header(code, elements.len())?;
        self.align(alignment)?;
        let length = elements.len().saturating_mul(SIZE);
        self.check_room(length)?;
        // Zeroing first and then filling whole chunks compiles to a block copy, which pushing one by one does not.
        let from = self.out.len();
        self.out.resize(from.saturating_add(length), 0);
        let (chunks, _) = self.out.get_mut(from..).unwrap_or_default().as_chunks_mut::<SIZE>();
        for (chunk, element) in chunks.iter_mut().zip(elements) {
            *chunk = to_bytes(*element);
        }
        Ok(())
    }

    fn write_list(&mut self, elements: &[Value<H>]) -> Result<(), EncodeError> {
        self.enter()?;
        self.write_header(type_byte::LIST, elements.len())?;
        for element in elements {
            self.write_value(element)?;
        }
        self.leave();
        Ok(())
    }

    fn write_map(&mut self, entries: &ValueTupleList<H>) -> Result<(), EncodeError> {
        self.enter()?;
        self.write_header(type_byte::MAP, entries.len())?;
        for (key, value) in entries {
            self.write_value(key)?;
            self.write_value(value)?;
        }
        self.leave();
        Ok(())
    }

    fn write_header(&mut self, code: u8, length: usize) -> Result<(), EncodeError> {
        let limit = self.codec.limits.max_list_length;
        if length > limit {
            return Err(EncodeError::TooLong { length, limit, offset: self.position() });
        }
        self.write_raw(&[code])?;
        self.write_size(length)
    }

    // A message ends at its first error, so `leave` need not be called after one.
    fn enter(&mut self) -> Result<(), EncodeError> {
        self.depth = self.depth.saturating_add(1);
        self.check_depth(self.depth)
    }

    fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    fn check_depth(&self, depth: usize) -> Result<(), EncodeError> {
        let limit = self.codec.limits.max_depth;
        if depth > limit { Err(EncodeError::TooDeep { limit, offset: self.position() }) } else { Ok(()) }
    }

    fn check_room(&self, length: usize) -> Result<(), EncodeError> {
        let limit = self.codec.limits.max_message_bytes;
        let offset = self.position();
        if length > limit.saturating_sub(offset) {
            return Err(EncodeError::MessageTooLarge { limit, offset });
        }
        Ok(())
    }
}
