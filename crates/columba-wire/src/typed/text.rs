use super::{Decode, Encode, Reader, Writer};
use crate::channel::DecodeError;
use crate::channel::text::{self, Shape};

impl Encode for String {
    fn encode(self, writer: &mut Writer) {
        encode_text(&self, writer);
    }
}

/// Writes a text as a `String` of Dart.
pub(super) fn encode_text(value: &str, writer: &mut Writer) {
    match text::shape(value) {
        Shape::Ascii => {
            writer.header(value.len(), false);
            writer.raw(value.as_bytes());
        }
        Shape::Latin1 => {
            let latin1 = text::to_latin1(value);
            writer.header(latin1.len(), false);
            writer.raw(&latin1);
        }
        Shape::Utf16 => {
            writer.header(text::utf16_length(value), true);
            writer.pad(2);
            for unit in value.encode_utf16() {
                writer.raw(&unit.to_ne_bytes());
            }
        }
    }
}

impl Decode for String {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (length, wide) = reader.header()?;
        if !wide {
            return reader.bytes(length).map(text::from_latin1);
        }
        reader.skip_padding(2)?;
        let bytes = reader.bytes(length.saturating_mul(2))?;
        let units = bytes.chunks_exact(2).map(|unit| u16::from_ne_bytes(unit.try_into().unwrap_or_default()));
        let mut value = Self::with_capacity(length);
        for character in char::decode_utf16(units) {
            value.push(character.map_err(|_| DecodeError::LoneSurrogate)?);
        }
        Ok(value)
    }
}
