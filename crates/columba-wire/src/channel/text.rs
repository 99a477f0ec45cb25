//! Text between UTF-8 and what Dart's strings are made of: one byte per character, or UTF-16 units.

use super::DecodeError;

/// What a text needs to be shown to Dart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Ascii,
    Latin1,
    Utf16,
}

#[inline]
pub(crate) fn shape(text: &str) -> Shape {
    if text.is_ascii() {
        Shape::Ascii
    } else if text.bytes().all(|byte| byte < 0xC4) {
        // U+00FF is C3 BF; bytes that continue a character are below C0.
        Shape::Latin1
    } else {
        Shape::Utf16
    }
}

/// `text` must have the shape `Latin1`; other characters would be cut off.
pub(crate) fn to_latin1(text: &str) -> Vec<u8> {
    text.chars().map(|character| u8::try_from(character).unwrap_or(b'?')).collect()
}

pub(crate) fn to_utf16(text: &str) -> Vec<u16> {
    let mut units = Vec::with_capacity(utf16_length(text));
    units.extend(text.encode_utf16());
    units
}

/// How many units of UTF-16 a text has.
pub(crate) fn utf16_length(text: &str) -> usize {
    let characters = text.bytes().filter(|byte| byte & 0xC0 != 0x80).count();
    let pairs = text.bytes().filter(|byte| *byte >= 0xF0).count();
    characters.saturating_add(pairs)
}

#[inline]
pub(crate) fn from_latin1(bytes: &[u8]) -> String {
    if bytes.is_ascii() {
        // ASCII is UTF-8: the check that comes again cannot fail.
        std::str::from_utf8(bytes).unwrap_or_default().to_owned()
    } else {
        bytes.iter().map(|byte| char::from(*byte)).collect()
    }
}

pub(crate) fn from_latin1_vec(bytes: Vec<u8>) -> String {
    if bytes.is_ascii() {
        // ASCII is UTF-8: the check that comes again cannot fail.
        String::from_utf8(bytes).unwrap_or_default()
    } else {
        from_latin1(&bytes)
    }
}

pub(crate) fn from_utf16(units: &[u16]) -> Result<String, DecodeError> {
    String::from_utf16(units).map_err(|_| DecodeError::LoneSurrogate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_the_narrowest_shape() {
        for (text, expected) in [
            ("", Shape::Ascii),
            ("\u{7F}", Shape::Ascii),
            ("\u{80}", Shape::Latin1),
            ("\u{FF}", Shape::Latin1),
            ("\u{100}", Shape::Utf16),
            ("\u{FF}\u{10000}", Shape::Utf16),
        ] {
            assert_eq!(shape(text), expected, "{text:?}");
        }
    }

    #[test]
    #[cfg_attr(miri, ignore = "an interpreter takes minutes for 27,000 characters, and there is no unsafe code here")]
    fn every_character_survives() {
        let latin1: String = ('\0'..='\u{FF}').collect();
        assert_eq!(from_latin1(&to_latin1(&latin1)), latin1);
        assert_eq!(from_latin1_vec(to_latin1(&latin1)), latin1);
        let all: String = ('\0'..=char::MAX).step_by(41).collect();
        assert_eq!(utf16_length(&all), to_utf16(&all).len());
        assert_eq!(from_utf16(&to_utf16(&all)).unwrap(), all);
    }

    #[test]
    fn a_lone_surrogate_is_an_error() {
        for units in [&[0xD800][..], &[0x61, 0xDC00], &[0xD83D, 0x61], &[0xDC00, 0xD800]] {
            assert_eq!(from_utf16(units), Err(DecodeError::LoneSurrogate));
        }
    }
}
