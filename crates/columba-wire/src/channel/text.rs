//! Text between UTF-8 and what Dart's strings are made of: one byte per character, or UTF-16 units.

use super::DecodeError;
use encoding_rs::mem;

/// What a text needs to be shown to Dart.
pub(super) enum Shape {
    Ascii,
    Latin1,
    Utf16,
}

pub(super) fn shape(text: &str) -> Shape {
    if text.is_ascii() {
        Shape::Ascii
    } else if mem::is_str_latin1(text) {
        Shape::Latin1
    } else {
        Shape::Utf16
    }
}

pub(super) fn to_latin1(text: &str) -> Vec<u8> {
    mem::encode_latin1_lossy(text).into_owned()
}

pub(super) fn to_utf16(text: &str) -> Vec<u16> {
    let mut units = vec![0; text.len().saturating_add(1)];
    let length = mem::convert_str_to_utf16(text, &mut units);
    units.truncate(length);
    units
}

pub(super) fn from_latin1(bytes: &[u8]) -> String {
    mem::decode_latin1(bytes).into_owned()
}

pub(super) fn from_latin1_vec(bytes: Vec<u8>) -> String {
    if bytes.is_ascii() {
        // ASCII is UTF-8; the check cannot fail, and its answer is no reason to copy.
        String::from_utf8(bytes).unwrap_or_default()
    } else {
        from_latin1(&bytes)
    }
}

/// Units converted at a time: a buffer on the stack, so that the text is written once and not three times too large.
const CHUNK_UNITS: usize = 1024;

pub(super) fn from_utf16(units: &[u16]) -> Result<String, DecodeError> {
    if mem::utf16_valid_up_to(units) != units.len() {
        return Err(DecodeError::LoneSurrogate);
    }
    let mut text = String::with_capacity(units.len());
    let mut buffer = [0; CHUNK_UNITS * 3];
    let mut rest = units;
    while !rest.is_empty() {
        let (chunk, after) = rest.split_at_checked(chunk_length(rest)).unwrap_or((rest, &[]));
        let length = mem::convert_utf16_to_utf8(chunk, &mut buffer);
        text.push_str(std::str::from_utf8(buffer.get(..length).unwrap_or_default()).unwrap_or_default());
        rest = after;
    }
    Ok(text)
}

/// A chunk must not end between the two units of a pair.
fn chunk_length(units: &[u16]) -> usize {
    match units.get(CHUNK_UNITS - 1) {
        None => units.len(),
        Some(0xD800..=0xDBFF) => CHUNK_UNITS - 1,
        Some(_) => CHUNK_UNITS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_across_a_chunk_border_survives() {
        for lead in CHUNK_UNITS - 3..CHUNK_UNITS + 2 {
            let text = "a".repeat(lead) + "\u{1F54A}\u{20AC}" + &"b".repeat(CHUNK_UNITS);
            assert_eq!(from_utf16(&to_utf16(&text)).unwrap(), text);
        }
    }

    #[test]
    fn a_lone_surrogate_is_an_error() {
        for units in [&[0xD800][..], &[0x61, 0xDC00], &[0xD83D, 0x61], &[0xDC00, 0xD800]] {
            assert_eq!(from_utf16(units), Err(DecodeError::LoneSurrogate));
        }
    }
}
