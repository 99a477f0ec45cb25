//! What Kotlin and Java share: they run in one machine, with the same classes.

pub(super) mod proxies;

use std::fmt::Write as _;

use columba_interface::model::{TypeKind, TypeRef, TypedData};
use columba_interface::plan::Extension;

/// Typed data whose array is that of other typed data too: a value alone does not say what it is, so it is wrapped before
/// the codec sees it. What the codec reads needs no wrapper.
pub(super) fn wrapped(ty: &TypeRef) -> Option<Extension> {
    match &ty.kind {
        TypeKind::TypedData(TypedData::Int8List) => Some(Extension::Int8List),
        TypeKind::TypedData(TypedData::Uint8ClampedList) => Some(Extension::Uint8ClampedList),
        TypeKind::TypedData(TypedData::Uint16List) => Some(Extension::Uint16List),
        TypeKind::TypedData(TypedData::Uint32List) => Some(Extension::Uint32List),
        TypeKind::TypedData(TypedData::Uint64List) => Some(Extension::Uint64List),
        _ => None,
    }
}

/// Whether values of the type, or some within them, are wrapped.
pub(super) fn needs_wrapping(ty: &TypeRef) -> bool {
    wrapped(ty).is_some() || ty.arguments().any(needs_wrapping)
}

/// A text with the escapes that both languages have, and without its quotes. `dollar` replaces a `$`.
pub(super) fn escape(text: &str, dollar: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            '$' => escaped.push_str(dollar),
            letter if is_hidden(letter) => {
                let mut units = [0; 2];
                for unit in letter.encode_utf16(&mut units) {
                    // Writing to a string cannot fail.
                    let _ = write!(escaped, "\\u{unit:04x}");
                }
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// What an editor does not show, or what changes the direction of text.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A number as both languages write it.
pub(super) fn double(value: f64) -> String {
    format!("{value:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped() {
        assert_eq!(escape("a\"\\\n$é\u{0}\u{202e}", "\\$"), "a\\\"\\\\\\n\\$é\\u0000\\u202e");
        assert_eq!(escape("$", "$"), "$");
    }

    #[test]
    fn doubles_keep_their_value() {
        assert_eq!([double(3.0), double(-0.0), double(1e300)], ["3.0", "-0.0", "1e300"]);
    }
}
