//! Numbers: `1`, `1_000`, `0xFF`, `1.5`, `.5`, `1e3`.

use super::Kind;
use super::scanner::{Scanner, is_word_byte};
use crate::rules::syntax::bad_number::{self, Flaw};

/// Reads a number. What is wrong with it is reported; it is a token all the same.
pub(super) fn scan(scanner: &mut Scanner<'_, '_>) {
    let start = scanner.at;
    let is_hex = scanner.byte(0) == Some(b'0') && matches!(scanner.byte(1), Some(b'x' | b'X'));
    let (kind, flaw) = if is_hex { scan_hexadecimal(scanner) } else { scan_decimal(scanner) };
    let is_word = flaw.is_none() && scanner.byte(0).is_some_and(is_word_byte);
    scanner.push(if is_word { Kind::Identifier } else { kind }, start);
    if let Some(flaw) = flaw.or(is_word.then_some(Flaw::Letters)) {
        report(scanner, start, flaw);
    }
}

fn scan_hexadecimal(scanner: &mut Scanner<'_, '_>) -> (Kind, Option<Flaw>) {
    scanner.at += 2;
    let flaw = scan_digits(scanner, u8::is_ascii_hexdigit).err();
    (Kind::Int, flaw.map(|flaw| if flaw == Flaw::NoDigits { Flaw::NoHexDigits } else { flaw }))
}

fn scan_decimal(scanner: &mut Scanner<'_, '_>) -> (Kind, Option<Flaw>) {
    let mut kind = Kind::Int;
    let mut flaw = None;
    if scanner.byte(0) != Some(b'.') {
        flaw = scan_digits(scanner, u8::is_ascii_digit).err();
    }
    if scanner.byte(0) == Some(b'.') && scanner.byte(1).is_some_and(|byte| byte.is_ascii_digit()) {
        kind = Kind::Double;
        scanner.at += 1;
        flaw = flaw.or(scan_digits(scanner, u8::is_ascii_digit).err());
    }
    if matches!(scanner.byte(0), Some(b'e' | b'E')) {
        kind = Kind::Double;
        scanner.at += if matches!(scanner.byte(1), Some(b'+' | b'-')) { 2 } else { 1 };
        let exponent = scan_digits(scanner, u8::is_ascii_digit).err();
        flaw = flaw.or(exponent.map(|flaw| if flaw == Flaw::NoDigits { Flaw::NoExponent } else { flaw }));
    }
    (kind, flaw)
}

/// Digits, with `_` only between them.
fn scan_digits(scanner: &mut Scanner<'_, '_>, is_digit: fn(&u8) -> bool) -> Result<(), Flaw> {
    let start = scanner.at;
    while scanner.byte(0).is_some_and(|byte| is_digit(&byte) || byte == b'_') {
        scanner.at += 1;
    }
    match scanner.bytes.get(start..scanner.at).unwrap_or_default() {
        [] => Err(Flaw::NoDigits),
        [b'_', ..] | [.., b'_'] => Err(Flaw::Separator),
        _ => Ok(()),
    }
}

/// Reports the flaw; what is left of the word belongs to the number too, for instance the `Z` of `0xZ`.
fn report(scanner: &mut Scanner<'_, '_>, start: usize, flaw: Flaw) {
    while scanner.byte(0).is_some_and(is_word_byte) {
        scanner.at += 1;
    }
    let span = scanner.span(start);
    if let Some(token) = scanner.list.last_mut() {
        token.end = span.end;
    }
    let text = scanner.text.get(start..scanner.at).unwrap_or_default();
    scanner.found.push(bad_number::report(text, flaw, span));
}
