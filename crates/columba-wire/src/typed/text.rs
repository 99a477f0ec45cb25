use super::{Decode, Encode, Reader, Writer};
use crate::channel::DecodeError;
use crate::channel::text::{self, Shape};

impl Encode for String {
    #[inline]
    fn encode(self, writer: &mut Writer) {
        encode_text(&self, writer);
    }
}

/// Writes a text as a `String` of Dart.
#[inline]
pub(super) fn encode_text(value: &str, writer: &mut Writer) {
    match text::shape(value) {
        Shape::Ascii => {
            writer.header(value.len(), false);
            writer.raw(value.as_bytes());
        }
        Shape::Latin1 => encode_latin1(value, writer),
        Shape::Utf16 => encode_utf16(value, writer),
    }
}

fn encode_latin1(value: &str, writer: &mut Writer) {
    let latin1 = text::to_latin1(value);
    writer.header(latin1.len(), false);
    writer.raw(&latin1);
}

fn encode_utf16(value: &str, writer: &mut Writer) {
    let length = text::utf16_length(value);
    writer.header(length, true);
    writer.pad(2);
    let slots = writer.room(length.saturating_mul(2)).chunks_exact_mut(2);
    for (slot, unit) in slots.zip(value.encode_utf16()) {
        slot.copy_from_slice(&unit.to_ne_bytes());
    }
}

impl Decode for String {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (length, wide) = reader.header()?;
        if wide { decode_utf16(length, reader) } else { reader.bytes(length).map(text::from_latin1) }
    }
}

fn decode_utf16(length: usize, reader: &mut Reader<'_>) -> Result<String, DecodeError> {
    reader.skip_padding(2)?;
    let bytes = reader.bytes(length.saturating_mul(2))?;
    let units = bytes.chunks_exact(2).map(|unit| u16::from_ne_bytes(unit.try_into().unwrap_or_default()));
    let mut value = String::with_capacity(length);
    for character in char::decode_utf16(units) {
        value.push(character.map_err(|_| DecodeError::LoneSurrogate)?);
    }
    Ok(value)
}
