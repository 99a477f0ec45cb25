//! Reading: [`Decoder`].

use super::{Alignment, DecodeError, StandardCodec, type_byte};
use crate::{NoHandle, Value, ValueTupleList};

/// Reads one message. An [`Extension`](super::Extension) gets it to read a custom type with.
///
/// INVARIANT: a list is allocated only if the rest of the message can hold it besides everything that the lists around it
/// still expect. All lists together therefore have no more elements than the message has bytes.
pub struct Decoder<'a, H = NoHandle> {
    codec: StandardCodec<'a, H>,
    length: usize,
    rest: &'a [u8],
    /// How many values the lists and maps around the present position still expect, each of at least one byte.
    expected: usize,
    depth: usize,
}

impl<'a, H> Decoder<'a, H> {
    pub(super) fn new(codec: StandardCodec<'a, H>, message: &'a [u8]) -> Result<Self, DecodeError> {
        let length = message.len();
        let limit = codec.limits.max_message_bytes;
        if length > limit {
            return Err(DecodeError::MessageTooLarge { length, limit });
        }
        Ok(Self { codec, length, rest: message, expected: 0, depth: 0 })
    }

    /// Reads a value; one of a custom type with the extension.
    ///
    /// # Errors
    ///
    /// See [`DecodeError`].
    pub fn read_value(&mut self) -> Result<Value<H>, DecodeError> {
        let code = self.read_byte()?;
        match code {
            type_byte::NULL => Ok(Value::Null),
            type_byte::TRUE => Ok(Value::Bool(true)),
            type_byte::FALSE => Ok(Value::Bool(false)),
            type_byte::INT32 => self.read_array().map(|bytes| Value::I64(i32::from_le_bytes(bytes).into())),
            type_byte::INT64 => self.read_array().map(|bytes| Value::I64(i64::from_le_bytes(bytes))),
            type_byte::FLOAT64 => self.read_double(),
            // Dart has no integers of more than 64 bits; its codec leaves one as the hexadecimal text that it came as.
            type_byte::STRING | type_byte::LARGE_INT => self.read_string(),
            type_byte::UINT8_LIST => self.read_bytes(),
            type_byte::INT32_LIST => self.read_typed(Alignment::Four, i32::from_le_bytes).map(Value::I32List),
            type_byte::INT64_LIST => self.read_typed(Alignment::Eight, i64::from_le_bytes).map(Value::I64List),
            type_byte::FLOAT32_LIST => self.read_typed(Alignment::Four, f32::from_le_bytes).map(Value::F32List),
            type_byte::FLOAT64_LIST => self.read_typed(Alignment::Eight, f64::from_le_bytes).map(Value::F64List),
            type_byte::LIST => self.read_list(),
            type_byte::MAP => self.read_map(),
            type_byte::FIRST_CUSTOM.. => self.read_custom(code),
            _ => Err(self.unknown_type(code)),
        }
    }

    /// Reads `count` bytes as they are.
    ///
    /// # Errors
    ///
    /// [`DecodeError::Truncated`].
    pub fn read_raw(&mut self, count: usize) -> Result<&'a [u8], DecodeError> {
        match self.rest.split_at_checked(count) {
            Some((bytes, rest)) => {
                self.rest = rest;
                Ok(bytes)
            }
            None => Err(self.truncated(count)),
        }
    }

    /// Reads a size in the format's own way: one, three or five bytes.
    ///
    /// # Errors
    ///
    /// [`DecodeError::Truncated`].
    pub fn read_size(&mut self) -> Result<usize, DecodeError> {
        match self.read_byte()? {
            type_byte::SIZE_U32 => {
                let size = u32::from_le_bytes(self.read_array()?);
                Ok(usize::try_from(size).unwrap_or(usize::MAX))
            }
            type_byte::SIZE_U16 => Ok(u16::from_le_bytes(self.read_array()?).into()),
            size => Ok(size.into()),
        }
    }

    /// Skips to the next aligned position. What is skipped is not looked at.
    ///
    /// # Errors
    ///
    /// [`DecodeError::Truncated`].
    pub fn align(&mut self, alignment: Alignment) -> Result<(), DecodeError> {
        self.read_raw(alignment.padding_at(self.position())).map(|_| ())
    }

    /// The number of bytes read so far.
    #[must_use]
    pub fn position(&self) -> usize {
        self.length.saturating_sub(self.rest.len())
    }

    /// The error for an extension to return when it does not know the type byte that it was just given.
    #[must_use]
    pub fn unknown_type(&self, code: u8) -> DecodeError {
        DecodeError::UnknownType { code, offset: self.position().saturating_sub(1) }
    }

    /// The error for an extension to return when it cannot use what it has read.
    #[must_use]
    pub fn refuse(&self, reason: impl Into<String>) -> DecodeError {
        DecodeError::Custom { message: reason.into(), offset: self.position() }
    }

    /// Checks that the message ends here.
    pub(super) fn finish(self) -> Result<(), DecodeError> {
        match self.rest.len() {
            0 => Ok(()),
            count => Err(DecodeError::TrailingBytes { offset: self.position(), count }),
        }
    }

    fn read_byte(&mut self) -> Result<u8, DecodeError> {
        let [byte] = self.read_array()?;
        Ok(byte)
    }

    fn read_array<const SIZE: usize>(&mut self) -> Result<[u8; SIZE], DecodeError> {
        match self.rest.split_first_chunk() {
            Some((bytes, rest)) => {
                self.rest = rest;
                Ok(*bytes)
            }
            None => Err(self.truncated(SIZE)),
        }
    }

    fn read_double(&mut self) -> Result<Value<H>, DecodeError> {
        self.align(Alignment::Eight)?;
        self.read_array().map(|bytes| Value::F64(f64::from_le_bytes(bytes)))
    }

    fn read_string(&mut self) -> Result<Value<H>, DecodeError> {
        let size = self.read_size()?;
        let start = self.position();
        match str::from_utf8(self.read_raw(size)?) {
            Ok(text) => Ok(Value::String(text.to_owned())),
            Err(error) => Err(DecodeError::InvalidUtf8 { offset: start.saturating_add(error.valid_up_to()) }),
        }
    }

    fn read_bytes(&mut self) -> Result<Value<H>, DecodeError> {
        let size = self.read_size()?;
        Ok(Value::U8List(self.read_raw(size)?.to_vec()))
    }

    fn read_typed<T, const SIZE: usize>(
        &mut self,
        alignment: Alignment,
        from_bytes: impl Fn([u8; SIZE]) -> T,
    ) -> Result<Vec<T>, DecodeError> {
        let length = self.read_length()?;
        self.align(alignment)?;
        let (chunks, _) = self.read_raw(length.saturating_mul(SIZE))?.as_chunks();
        Ok(chunks.iter().map(|chunk| from_bytes(*chunk)).collect())
    }

    fn read_list(&mut self) -> Result<Value<H>, DecodeError> {
        self.enter()?;
        let length = self.read_length()?;
        self.expect(length)?;
        let mut elements = Vec::with_capacity(length);
        for _ in 0..length {
            elements.push(self.read_expected()?);
        }
        self.leave();
        Ok(Value::List(elements))
    }

    fn read_map(&mut self) -> Result<Value<H>, DecodeError> {
        self.enter()?;
        let length = self.read_length()?;
        self.expect(length.saturating_mul(2))?;
        let mut entries = Vec::with_capacity(length);
        for _ in 0..length {
            let key = self.read_expected()?;
            entries.push((key, self.read_expected()?));
        }
        self.leave();
        Ok(Value::Map(ValueTupleList::new(entries)))
    }

    fn read_custom(&mut self, code: u8) -> Result<Value<H>, DecodeError> {
        let Some(extension) = self.codec.extension else { return Err(self.unknown_type(code)) };
        self.enter()?;
        let value = extension.read(code, self)?;
        self.leave();
        Ok(value)
    }

    fn read_length(&mut self) -> Result<usize, DecodeError> {
        let offset = self.position();
        let length = self.read_size()?;
        let limit = self.codec.limits.max_list_length;
        if length > limit { Err(DecodeError::TooLong { length, limit, offset }) } else { Ok(length) }
    }

    /// Notes that `count` more values have to come, if the rest of the message can hold them.
    fn expect(&mut self, count: usize) -> Result<(), DecodeError> {
        let expected = self.expected.saturating_add(count);
        if expected > self.rest.len() {
            return Err(self.truncated(expected));
        }
        self.expected = expected;
        Ok(())
    }

    fn read_expected(&mut self) -> Result<Value<H>, DecodeError> {
        self.expected = self.expected.saturating_sub(1);
        self.read_value()
    }

    fn truncated(&self, needed: usize) -> DecodeError {
        DecodeError::Truncated { offset: self.position(), needed, available: self.rest.len() }
    }

    // A message ends at its first error, so `leave` need not be called after one.
    fn enter(&mut self) -> Result<(), DecodeError> {
        self.depth = self.depth.saturating_add(1);
        let limit = self.codec.limits.max_depth;
        if self.depth > limit { Err(DecodeError::TooDeep { limit, offset: self.position() }) } else { Ok(()) }
    }

    fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }
}
