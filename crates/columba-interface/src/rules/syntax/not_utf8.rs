//! E0002: bytes that are not UTF-8.

use std::str::Utf8Error;

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0002",
    name: "not-utf8",
    severity: Severity::Error,
    what: "A file has bytes that are not UTF-8.",
    why: "Dart reads source files as UTF-8. Other bytes come from an editor that saved in an older encoding, such as \
          Latin-1 or UTF-16, or the file is not text at all. The mistake is shown at the first such byte; the rest is \
          read with each of them replaced by U+FFFD.",
    example: Example::Words("the byte FC, a Latin-1 `ü`, in `// Grüße`"),
    fix: Example::Words("the bytes C3 BC, a UTF-8 `ü`, in `// Grüße`: save the file as UTF-8"),
};

/// What is wrong with the bytes of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mistake {
    /// It starts with a byte order mark of UTF-16.
    Utf16 {
        /// How two bytes make a unit.
        unit: fn([u8; 2]) -> u16,
    },
    /// A byte that no character has here.
    Byte {
        /// How many bytes before it are fine.
        at: usize,
        /// Which.
        byte: u8,
    },
}

impl Mistake {
    /// The first mistake of `bytes`, which `error` is about.
    pub(crate) fn of(bytes: &[u8], error: Utf8Error) -> Self {
        match bytes {
            [0xff, 0xfe, ..] => Self::Utf16 { unit: u16::from_le_bytes },
            [0xfe, 0xff, ..] => Self::Utf16 { unit: u16::from_be_bytes },
            _ => {
                let at = error.valid_up_to();
                Self::Byte { at, byte: bytes.get(at).copied().unwrap_or_default() }
            }
        }
    }

    /// The text, as well as can be.
    pub(crate) fn decode(self, bytes: &[u8]) -> String {
        match self {
            Self::Byte { .. } => String::from_utf8_lossy(bytes).into_owned(),
            Self::Utf16 { unit } => {
                let units = bytes.chunks_exact(2).skip(1).filter_map(|pair| pair.try_into().ok().map(unit));
                char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
            }
        }
    }

    /// Says so, at the place in the decoded text that `span` makes of its start and end.
    pub(crate) fn report(self, span: impl FnOnce(u32, u32) -> Span) -> Diagnostic {
        match self {
            Self::Utf16 { .. } => RULE.at(span(0, 0), "the file is UTF-16, not UTF-8").help("save it as UTF-8"),
            Self::Byte { at, byte } => {
                let start = u32::try_from(at).unwrap_or(u32::MAX);
                let end = start.saturating_add(u32::try_from(char::REPLACEMENT_CHARACTER.len_utf8()).unwrap_or(0));
                RULE.at(span(start, end), format!("the byte 0x{byte:02X} is not UTF-8"))
                    .help("save the file as UTF-8; an editor may call it \"UTF-8\" or \"Unicode\"")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Diagnostics;
    use crate::files::{MemoryFiles, load};
    use crate::source::SourceMap;

    #[test]
    fn the_first_bad_byte_has_its_line_and_the_rest_is_read() {
        for (bytes, line, text) in [
            (&b"// a\n// Gr\xfc\xdfe\n"[..], 2, "// a\n// Gr\u{fffd}\u{fffd}e\n"),
            (b"\xff\xfe/\0/\0", 1, "//"),
            (b"\xfe\xff\0/\0/", 1, "//"),
            (b"\xed\xa0\x80", 1, "\u{fffd}\u{fffd}\u{fffd}"),
        ] {
            let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
            load(&MemoryFiles::from([("a.dart", bytes)]), &["a.dart".to_owned()], &mut sources, &mut diagnostics);
            let found = diagnostics.found().iter().find(|found| found.rule.code == "E0002").unwrap();
            assert_eq!(sources.start(found.span().unwrap()).line, line, "{bytes:?}");
            assert_eq!(&**sources.files().next().unwrap().1.text(), text);
        }
    }
}
