//! Comments. They are no tokens; doc comments are remembered with the token that follows them.

use super::scanner::Scanner;
use super::{DocComment, offset};
use crate::rules::syntax;

/// Skips what is left of the line, without its end.
pub(super) fn skip_line(scanner: &mut Scanner<'_, '_>) {
    let rest = scanner.bytes.get(scanner.at..).unwrap_or_default();
    scanner.at += memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
}

/// `// …` or `/// …`.
pub(super) fn scan_line(scanner: &mut Scanner<'_, '_>) {
    let start = scanner.at;
    skip_line(scanner);
    let text = scanner.bytes.get(start..scanner.at).unwrap_or_default();
    if text.starts_with(b"///") {
        remember(scanner, start);
    }
}

/// `/* … */` or `/** … */`, which may hold others.
pub(super) fn scan_block(scanner: &mut Scanner<'_, '_>) {
    let start = scanner.at;
    scanner.at += 2;
    let mut depth = 1_usize;
    while depth > 0 {
        let rest = scanner.bytes.get(scanner.at..).unwrap_or_default();
        let Some(found) = memchr::memchr2(b'*', b'/', rest) else {
            return end_unterminated(scanner, start);
        };
        scanner.at += found + 1;
        match (rest.get(found), rest.get(found + 1)) {
            (Some(b'*'), Some(b'/')) => depth -= 1,
            (Some(b'/'), Some(b'*')) => depth += 1,
            _ => continue,
        }
        scanner.at += 1;
    }
    let text = scanner.bytes.get(start..scanner.at).unwrap_or_default();
    if text.starts_with(b"/**") && text.len() > 4 {
        remember(scanner, start);
    }
}

fn end_unterminated(scanner: &mut Scanner<'_, '_>, start: usize) {
    scanner.at = start + 2;
    let opening = scanner.span(start);
    scanner.at = scanner.bytes.len();
    scanner.lost = true;
    scanner.found.push(syntax::unterminated_comment::report(opening, scanner.span(scanner.at)));
}

fn remember(scanner: &mut Scanner<'_, '_>, start: usize) {
    let (token, start, end) = (offset(scanner.list.len()), offset(start), offset(scanner.at));
    scanner.docs.push(DocComment { token, start, end });
}
