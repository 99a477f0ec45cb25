//! Escapes in strings: `\n`, `\x41`, `\u0041`, `\u{1F426}`, `\` before anything else.

use std::borrow::Cow;

use super::scanner::Scanner;
use crate::rules::syntax::bad_escape::{self, Flaw};

/// Steps over the escape at the scanner's place, and reports what is wrong with it.
pub(super) fn check(scanner: &mut Scanner<'_, '_>) {
    let start = scanner.at;
    let rest = scanner.text.get(start..).unwrap_or_default();
    let (length, flaw) = match read(rest) {
        Read::Character(_, length) | Read::Surrogate(length) => (length, None),
        Read::Flawed(flaw, length) => (length, Some(flaw)),
    };
    scanner.at += length;
    if let Some(flaw) = flaw {
        let span = scanner.span(start);
        scanner.found.push(bad_escape::report(rest.get(..length).unwrap_or_default(), flaw, span));
    }
}

/// What an escape is, and its length in bytes, at least 1.
enum Read {
    Character(char, usize),
    /// Half of a pair, which Dart's strings can hold and ours cannot.
    Surrogate(usize),
    Flawed(Flaw, usize),
}

/// Reads the escape that `text`, which starts with a backslash, starts with.
fn read(text: &str) -> Read {
    let mut characters = text.char_indices().skip(1);
    match characters.next() {
        // Only the end of the file follows; the string is reported.
        None => Read::Character('\\', 1),
        Some((_, 'n')) => Read::Character('\n', 2),
        Some((_, 'r')) => Read::Character('\r', 2),
        Some((_, 't')) => Read::Character('\t', 2),
        Some((_, 'b')) => Read::Character('\u{8}', 2),
        Some((_, 'f')) => Read::Character('\u{c}', 2),
        Some((_, 'v')) => Read::Character('\u{b}', 2),
        Some((_, 'x')) => read_digits(text, 2, 2, Flaw::Hexadecimal),
        Some((_, 'u')) if text.as_bytes().get(2) == Some(&b'{') => read_braces(text),
        Some((_, 'u')) => read_digits(text, 2, 4, Flaw::Unicode),
        // A backslash at the end of a line: the line's end is looked at again.
        Some((_, '\n' | '\r')) => Read::Character('\n', 1),
        Some((at, character)) => Read::Character(character, at + character.len_utf8()),
    }
}

fn hex_digits(text: &str, start: usize, most: usize) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    let count = rest.bytes().take(most).take_while(u8::is_ascii_hexdigit).count();
    rest.get(..count).unwrap_or_default()
}

fn read_digits(text: &str, start: usize, count: usize, flaw: Flaw) -> Read {
    let digits = hex_digits(text, start, count);
    if digits.len() < count {
        return Read::Flawed(flaw, start + digits.len());
    }
    character(digits, start + count)
}

/// `\u{…}`: one to six digits.
fn read_braces(text: &str) -> Read {
    let digits = hex_digits(text, 3, 7);
    let end = 3 + digits.len();
    if digits.is_empty() || digits.len() > 6 || text.as_bytes().get(end) != Some(&b'}') {
        return Read::Flawed(Flaw::Unicode, end);
    }
    character(digits, end + 1)
}

fn character(digits: &str, length: usize) -> Read {
    match u32::from_str_radix(digits, 16) {
        Ok(0xD800..=0xDFFF) => Read::Surrogate(length),
        Ok(code) => char::from_u32(code).map_or(Read::Flawed(Flaw::TooLarge, length), |it| Read::Character(it, length)),
        Err(_) => Read::Flawed(Flaw::Unicode, length),
    }
}

/// What the literal `text`, quotes included and without interpolation, denotes. Flawed escapes stand for nothing.
pub(crate) fn string_value(text: &str) -> Cow<'_, str> {
    let (is_raw, text) = text.strip_prefix('r').map_or((false, text), |rest| (true, rest));
    let content = without_quotes(text);
    let Some(first) = content.find(['\\', '\r']) else {
        return Cow::Borrowed(content);
    };
    let mut value = content.get(..first).unwrap_or_default().to_owned();
    let mut rest = content.get(first..).unwrap_or_default();
    while let Some(next) = rest.chars().next() {
        let length = match next {
            '\r' => push_line_end(&mut value, rest),
            '\\' if !is_raw => push_escape(&mut value, rest),
            _ => {
                value.push(next);
                next.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    Cow::Owned(value)
}

fn without_quotes(text: &str) -> &str {
    for quotes in ["'''", "\"\"\""] {
        if let Some(content) = text.strip_prefix(quotes) {
            return without_first_line(content.strip_suffix(quotes).unwrap_or(content));
        }
    }
    let content = text.get(1..).unwrap_or_default();
    let quote = text.get(..1).unwrap_or_default();
    content.strip_suffix(quote).unwrap_or(content)
}

/// The first line of a string of several lines does not count when it is white space, which may be escaped.
fn without_first_line(content: &str) -> &str {
    let trimmed = content.trim_start_matches([' ', '\t', '\\']);
    trimmed.strip_prefix("\r\n").or_else(|| trimmed.strip_prefix(['\n', '\r'])).unwrap_or(content)
}

/// All line ends count as `\n`.
fn push_line_end(value: &mut String, rest: &str) -> usize {
    value.push('\n');
    if rest.starts_with("\r\n") { 2 } else { 1 }
}

fn push_escape(value: &mut String, rest: &str) -> usize {
    match read(rest) {
        Read::Character(character, length) => {
            if length > 1 {
                value.push(character);
            }
            length
        }
        Read::Surrogate(length) => {
            value.push(char::REPLACEMENT_CHARACTER);
            length
        }
        Read::Flawed(_, length) => length,
    }
}
