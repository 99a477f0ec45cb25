//! String literals, in pieces where they have interpolations.
//!
//! A literal without one is a single [`Kind::Str`]. Otherwise: [`Kind::StrStart`] up to and with `$` or `${`; after what is
//! interpolated [`Kind::StrMiddle`] up to the next; at last [`Kind::StrEnd`]. A `}` that ends an interpolation is the
//! first byte of the piece that follows. The strings around the present place are a list on the heap, so that nesting
//! costs no stack.

use super::scanner::{Scanner, is_word_byte};
use super::{Kind, escapes};
use crate::rules::syntax;

/// A string that is not at its end yet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    quote: u8,
    is_multiline: bool,
    /// Where the literal starts.
    start: usize,
    /// How many `{` of the present interpolation are open.
    pub(super) braces: usize,
}

/// Why a piece ends.
enum Stop {
    Quote,
    Name,
    Braces,
    Unterminated,
}

/// Reads a literal, or its first piece.
pub(super) fn scan(scanner: &mut Scanner<'_, '_>) {
    let start = scanner.at;
    let is_raw = scanner.byte(0) == Some(b'r');
    scanner.at += usize::from(is_raw);
    let quote = scanner.byte(0).unwrap_or(b'"');
    let is_multiline = scanner.byte(1) == Some(quote) && scanner.byte(2) == Some(quote);
    scanner.at += if is_multiline { 3 } else { 1 };
    let open = Open { quote, is_multiline, start, braces: 0 };
    if is_raw {
        scan_raw(scanner, open);
    } else {
        scan_pieces(scanner, open, start, Piece::First);
    }
}

/// Goes on behind the `}` of an interpolation.
pub(super) fn resume(scanner: &mut Scanner<'_, '_>) {
    if let Some(open) = scanner.strings.pop() {
        let start = scanner.at;
        scanner.at += 1;
        scan_pieces(scanner, open, start, Piece::Later);
    }
}

impl Scanner<'_, '_> {
    /// Ends the strings that are open at the end of the file.
    pub(super) fn close_strings(&mut self) {
        // The outer ones have no end because the inner one has none.
        if let Some(innermost) = self.strings.last() {
            report_unterminated(self, *innermost);
        }
        while self.strings.pop().is_some() {
            self.push(Kind::StrEnd, self.at);
        }
    }
}

fn scan_raw(scanner: &mut Scanner<'_, '_>, open: Open) {
    loop {
        match scanner.byte(0) {
            Some(byte) if byte == open.quote && end_quotes(scanner, open) => break,
            None => return end_unterminated(scanner, open, open.start, Piece::First),
            Some(b'\n' | b'\r') if !open.is_multiline => {
                return end_unterminated(scanner, open, open.start, Piece::First);
            }
            Some(_) => scanner.at += 1,
        }
    }
    scanner.push(Kind::Str, open.start);
}

/// Whether a piece is the first of its literal.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    First,
    Later,
}

/// Reads pieces until the literal ends or an interpolation in braces starts.
fn scan_pieces(scanner: &mut Scanner<'_, '_>, open: Open, mut start: usize, mut piece: Piece) {
    loop {
        match scan_to_stop(scanner, open) {
            Stop::Quote => {
                let kind = if piece == Piece::First { Kind::Str } else { Kind::StrEnd };
                return scanner.push(kind, start);
            }
            Stop::Unterminated => return end_unterminated(scanner, open, start, piece),
            Stop::Name => {
                scanner.push(if piece == Piece::First { Kind::StrStart } else { Kind::StrMiddle }, start);
                scan_interpolated_name(scanner);
            }
            Stop::Braces => {
                scanner.push(if piece == Piece::First { Kind::StrStart } else { Kind::StrMiddle }, start);
                return scanner.strings.push(Open { braces: 0, ..open });
            }
        }
        (start, piece) = (scanner.at, Piece::Later);
    }
}

/// The name behind a `$`; it may hold no further `$`.
fn scan_interpolated_name(scanner: &mut Scanner<'_, '_>) {
    let start = scanner.at;
    while scanner.byte(0).is_some_and(|byte| is_word_byte(byte) && byte != b'$') {
        scanner.at += 1;
    }
    let word = scanner.bytes.get(start..scanner.at).unwrap_or_default();
    scanner.push(Kind::of_word(word), start);
}

fn scan_to_stop(scanner: &mut Scanner<'_, '_>, open: Open) -> Stop {
    loop {
        match scanner.byte(0) {
            None => return Stop::Unterminated,
            Some(b'\n' | b'\r') if !open.is_multiline => return Stop::Unterminated,
            Some(b'\\') => escapes::check(scanner),
            Some(b'$') => match scanner.byte(1) {
                Some(b'{') => {
                    scanner.at += 2;
                    return Stop::Braces;
                }
                Some(byte) if byte.is_ascii_alphabetic() || byte == b'_' => {
                    scanner.at += 1;
                    return Stop::Name;
                }
                _ => {
                    scanner.at += 1;
                    scanner.found.push(syntax::stray_dollar::report(scanner.span(scanner.at - 1)));
                }
            },
            Some(byte) if byte == open.quote && end_quotes(scanner, open) => return Stop::Quote,
            Some(_) => scanner.at += 1,
        }
    }
}

/// Steps over the quotes that end the literal, if they are here.
fn end_quotes(scanner: &mut Scanner<'_, '_>, open: Open) -> bool {
    let ends = !open.is_multiline || (scanner.byte(1) == Some(open.quote) && scanner.byte(2) == Some(open.quote));
    scanner.at += match (ends, open.is_multiline) {
        (false, _) => 0,
        (true, false) => 1,
        (true, true) => 3,
    };
    ends
}

fn end_unterminated(scanner: &mut Scanner<'_, '_>, open: Open, start: usize, piece: Piece) {
    report_unterminated(scanner, open);
    if !open.is_multiline {
        // What ends a line of code belongs to the line, not to the string.
        let content = scanner.bytes.get(start + 1..scanner.at).unwrap_or_default();
        let tail = content.iter().rev().take_while(|byte| b" \t,;)]}".contains(byte)).count();
        scanner.at -= tail;
    }
    scanner.push(if piece == Piece::First { Kind::Str } else { Kind::StrEnd }, start);
}

/// Whether it is a quote elsewhere.
pub(super) fn is_foreign_quote(character: char) -> bool {
    matches!(character, '\u{2018}'..='\u{201F}' | '`')
}

/// How long the string in quotes that are not Dart's is, if `text` starts with one that ends in the same line.
pub(super) fn foreign_length(text: &str) -> Option<usize> {
    let first = text.chars().next().filter(|first| is_foreign_quote(*first))?;
    let content = text.get(first.len_utf8()..)?;
    let is_end = |it: char| is_foreign_quote(it) || matches!(it, '\'' | '"' | '\n' | '\r');
    let (end, last) = content.char_indices().find(|(_, it)| is_end(*it))?;
    (!matches!(last, '\n' | '\r')).then(|| first.len_utf8() + end + last.len_utf8())
}

fn report_unterminated(scanner: &mut Scanner<'_, '_>, open: Open) {
    let quotes = if open.is_multiline { 3 } else { 1 };
    let is_raw = scanner.bytes.get(open.start) == Some(&b'r');
    let end = open.start + quotes + usize::from(is_raw);
    let opening = crate::source::Span::new(scanner.file, super::offset(open.start), super::offset(end));
    // Behind a string of several lines, and behind an interpolation, everything was taken for a part of it.
    scanner.lost |= scanner.at == scanner.bytes.len();
    let delimiter = match (open.quote, open.is_multiline) {
        (b'"', true) => "\"\"\"",
        (_, true) => "'''",
        (b'"', false) => "\"",
        (_, false) => "'",
    };
    scanner.cuts.push(scanner.span(open.start));
    scanner.found.push(syntax::unterminated_string::report(delimiter, opening, scanner.span(scanner.at)));
}
