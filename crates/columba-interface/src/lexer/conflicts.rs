//! What a merge leaves behind: lines of `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`.
//!
//! They are reported once per conflict, and one of the two sides is read: the first.

use super::scanner::Scanner;
use crate::rules::syntax;

/// How many times the character of a marker is repeated.
const MARKER: usize = 7;

/// Steps over a marker, and over the side that is not read, if a marker is next.
pub(super) fn skip(scanner: &mut Scanner<'_, '_>, byte: u8) -> bool {
    if !is_marker(scanner.bytes, scanner.at, byte) {
        return false;
    }
    let start = scanner.at;
    scanner.at += MARKER;
    let span = scanner.span(start);
    if byte == b'<' || !scanner.is_in_conflict {
        let help = "keep one of the two sides, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`";
        let message = "the conflict of a merge is not resolved";
        scanner.found.push(syntax::unexpected_token::report_with(message, help, span));
    }
    // What the other side declares is not known.
    scanner.lost = true;
    let is_second_side = scanner.is_in_conflict && matches!(byte, b'|' | b'=');
    scanner.is_in_conflict = byte == b'<';
    if is_second_side {
        skip_to_end(scanner);
    }
    super::comments::skip_line(scanner);
    true
}

fn is_marker(bytes: &[u8], at: usize, byte: u8) -> bool {
    let is_first = at.checked_sub(1).and_then(|before| bytes.get(before)).is_none_or(|it| matches!(it, b'\n' | b'\r'));
    let run = bytes.get(at..at + MARKER).unwrap_or_default();
    let ends = bytes.get(at + MARKER).is_none_or(|it| matches!(it, b' ' | b'\n' | b'\r'));
    is_first && ends && run.len() == MARKER && run.iter().all(|it| *it == byte)
}

/// Goes to the `>>>>>>>`; without one, nothing is skipped.
fn skip_to_end(scanner: &mut Scanner<'_, '_>) {
    let mut at = scanner.at;
    while !scanner.has_open_conflict {
        let rest = scanner.bytes.get(at..).unwrap_or_default();
        let Some(found) = memchr::memchr(b'>', rest) else {
            // So that it is looked for once only.
            scanner.has_open_conflict = true;
            return;
        };
        at += found;
        if is_marker(scanner.bytes, at, b'>') {
            scanner.at = at;
            return;
        }
        at += 1;
    }
}
