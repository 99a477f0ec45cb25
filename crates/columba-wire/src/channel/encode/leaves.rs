//! Text and typed data.

use super::Encoder;
use crate::channel::{ATTACH_BYTES, Attachment, EncodeError, OUTSIDE_TEXT_BYTES, OutsideText, TypedKind, TypedList};
use crate::channel::{tag, text};

impl Encoder {
    pub(super) fn string(&mut self, value: String) -> Result<(), EncodeError> {
        match text::shape(&value) {
            text::Shape::Ascii if value.len() >= OUTSIDE_TEXT_BYTES => self.outside(OutsideText::Ascii(value)),
            text::Shape::Ascii => self.sized(tag::LATIN1, value.as_bytes()),
            text::Shape::Latin1 if value.len() >= OUTSIDE_TEXT_BYTES => {
                self.outside(OutsideText::Latin1(text::to_latin1(&value)))
            }
            text::Shape::Latin1 => self.sized(tag::LATIN1, &text::to_latin1(&value)),
            text::Shape::Utf16 if value.len() >= OUTSIDE_TEXT_BYTES => {
                self.outside(OutsideText::Utf16(text::to_utf16(&value)))
            }
            text::Shape::Utf16 => {
                self.bytes.push(tag::UTF16);
                let length = text::utf16_length(&value);
                self.size(length)?;
                self.pad(2);
                self.bare(length, value.encode_utf16(), u16::to_ne_bytes);
                Ok(())
            }
        }
    }

    pub(super) fn sized(&mut self, tag: u8, payload: &[u8]) -> Result<(), EncodeError> {
        self.bytes.push(tag);
        self.size(payload.len())?;
        self.bytes.extend_from_slice(payload);
        Ok(())
    }

    pub(super) fn outside(&mut self, text: OutsideText) -> Result<(), EncodeError> {
        let (tag, address, length) = match &text {
            OutsideText::Ascii(v) => (tag::LATIN1_OUTSIDE, v.as_ptr().expose_provenance(), v.len()),
            OutsideText::Latin1(v) => (tag::LATIN1_OUTSIDE, v.as_ptr().expose_provenance(), v.len()),
            OutsideText::Utf16(v) => (tag::UTF16_OUTSIDE, v.as_ptr().expose_provenance(), v.len()),
        };
        self.check_payload(length)?;
        self.tagged(tag, &(address as u64).to_ne_bytes());
        self.bytes.extend_from_slice(&(length as u64).to_ne_bytes());
        self.texts.push(text);
        Ok(())
    }

    pub(super) fn attach(&mut self, attachment: Attachment) {
        self.bytes.push(tag::ATTACHED);
        self.attachments.push(attachment);
    }

    pub(super) fn check_payload(&self, bytes: usize) -> Result<(), EncodeError> {
        let limit = self.limits.max_message_bytes;
        if bytes > limit { Err(EncodeError::TooLarge { bytes, limit }) } else { Ok(()) }
    }

    pub(super) fn octets(&mut self, v: Vec<u8>) -> Result<(), EncodeError> {
        if v.len() >= ATTACH_BYTES {
            self.check_payload(v.len())?;
            self.attach(Attachment::Typed(TypedList::U8(v)));
            return Ok(());
        }
        self.bytes.extend_from_slice(&[tag::TYPED, TypedKind::U8 as u8]);
        self.size(v.len())?;
        self.bytes.extend_from_slice(&v);
        Ok(())
    }

    pub(super) fn typed<T: Copy, const N: usize>(
        &mut self,
        kind: TypedKind,
        v: Vec<T>,
        attached: fn(Vec<T>) -> TypedList,
        to_bytes: impl Fn(T) -> [u8; N],
    ) -> Result<(), EncodeError> {
        let bytes = v.len().saturating_mul(N);
        if bytes >= ATTACH_BYTES {
            self.check_payload(bytes)?;
            self.attach(Attachment::Typed(attached(v)));
            return Ok(());
        }
        self.bytes.extend_from_slice(&[tag::TYPED, kind as u8]);
        self.elements(N, &v, to_bytes)
    }

    /// Size, padding and bare elements.
    pub(super) fn elements<T: Copy, const N: usize>(
        &mut self,
        alignment: usize,
        v: &[T],
        to_bytes: impl Fn(T) -> [u8; N],
    ) -> Result<(), EncodeError> {
        self.size(v.len())?;
        self.pad(alignment);
        self.bare(v.len(), v.iter().copied(), to_bytes);
        Ok(())
    }

    pub(super) fn bare<T, const N: usize>(
        &mut self,
        length: usize,
        v: impl Iterator<Item = T>,
        to_bytes: impl Fn(T) -> [u8; N],
    ) {
        let start = self.bytes.len();
        self.bytes.resize(start.saturating_add(length.saturating_mul(N)), 0);
        let slots = self.bytes.get_mut(start..).unwrap_or_default().chunks_exact_mut(N);
        for (slot, element) in slots.zip(v) {
            slot.copy_from_slice(&to_bytes(element));
        }
    }
}
