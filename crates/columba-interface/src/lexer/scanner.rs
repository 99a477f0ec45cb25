//! The loop over the text.

use std::collections::BTreeSet;

use super::{DocComment, Kind, Token, comments, conflicts, numbers, offset, strings};
use crate::diagnostic::Diagnostic;
use crate::rules::syntax;
use crate::source::{FileId, Span};

/// What the loop over the text gives; brackets are not paired yet.
#[derive(Debug)]
pub(super) struct Scanned {
    pub(super) list: Vec<Token>,
    pub(super) docs: Vec<DocComment>,
    /// Where a string without end was cut.
    pub(super) cuts: Vec<Span>,
    /// Before which tokens a `}` that closes nothing was left out.
    pub(super) strays: Vec<u32>,
    pub(super) lost: bool,
}

/// The state of the loop.
pub(super) struct Scanner<'t, 'd> {
    pub(super) text: &'t str,
    pub(super) bytes: &'t [u8],
    pub(super) at: usize,
    pub(super) file: FileId,
    pub(super) list: Vec<Token>,
    pub(super) docs: Vec<DocComment>,
    /// The strings around the interpolation that is being read, outermost first.
    pub(super) strings: Vec<strings::Open>,
    pub(super) cuts: Vec<Span>,
    pub(super) found: &'d mut Vec<Diagnostic>,
    pub(super) lost: bool,
    /// Whether the first side of the conflict of a merge is read.
    pub(super) is_in_conflict: bool,
    /// Whether the end of a conflict was looked for in vain.
    pub(super) has_open_conflict: bool,
    /// What is no Dart and was reported: a word or a character that is wrong in many places is reported in the first.
    seen: BTreeSet<&'t str>,
}

pub(super) fn scan(text: &str, file: FileId, found: &mut Vec<Diagnostic>) -> Scanned {
    // Interface files have a token for every five to six bytes.
    let list = Vec::with_capacity(text.len() / 5 + 8);
    let bytes = text.as_bytes();
    let (docs, strings, cuts) = (Vec::new(), Vec::new(), Vec::new());
    let mut scanner = Scanner {
        text,
        bytes,
        at: 0,
        file,
        list,
        docs,
        strings,
        cuts,
        found,
        lost: false,
        is_in_conflict: false,
        has_open_conflict: false,
        seen: BTreeSet::new(),
    };
    scanner.skip_start();
    while let Some(byte) = scanner.byte(0) {
        scanner.scan_token(byte);
    }
    scanner.close_strings();
    scanner.push(Kind::Eof, scanner.at);
    Scanned { list: scanner.list, docs: scanner.docs, cuts: scanner.cuts, strays: Vec::new(), lost: scanner.lost }
}

impl Scanner<'_, '_> {
    /// The byte `ahead` of the next one.
    pub(super) fn byte(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    /// Adds the token from `start` to here.
    pub(super) fn push(&mut self, kind: Kind, start: usize) {
        self.list.push(Token { kind, start: offset(start), end: offset(self.at) });
    }

    /// The span from `start` to here.
    pub(super) fn span(&self, start: usize) -> Span {
        Span::new(self.file, offset(start), offset(self.at))
    }

    /// A byte order mark and a `#!` line.
    fn skip_start(&mut self) {
        if self.text.starts_with('\u{feff}') {
            self.at = 3;
        }
        if self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(b"#!")) {
            comments::skip_line(self);
        }
    }

    fn scan_token(&mut self, byte: u8) {
        match byte {
            b' ' | b'\n' | b'\t' | b'\r' => self.skip_spaces(),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$' => self.scan_word(byte),
            b'0'..=b'9' => numbers::scan(self),
            b'.' if self.byte(1).is_some_and(|next| next.is_ascii_digit()) => numbers::scan(self),
            b'"' | b'\'' => strings::scan(self),
            b'/' if self.byte(1) == Some(b'/') => comments::scan_line(self),
            b'/' if self.byte(1) == Some(b'*') => comments::scan_block(self),
            b'{' => self.open_brace(),
            b'}' => self.close_brace(),
            b'<' | b'>' | b'=' | b'|' if self.byte(6) == Some(byte) && conflicts::skip(self, byte) => {}
            _ => self.scan_operator(byte),
        }
    }

    fn skip_spaces(&mut self) {
        self.at += 1;
        while matches!(self.byte(0), Some(b' ' | b'\n' | b'\t' | b'\r')) {
            self.at += 1;
        }
    }

    fn scan_word(&mut self, first: u8) {
        let start = self.at;
        if first == b'r' && matches!(self.byte(1), Some(b'"' | b'\'')) {
            return strings::scan(self);
        }
        self.at += 1;
        while self.byte(0).is_some_and(is_word_byte) {
            self.at += 1;
        }
        let word = self.bytes.get(start..self.at).unwrap_or_default();
        self.push(Kind::of_word(word), start);
    }

    fn open_brace(&mut self) {
        if let Some(open) = self.strings.last_mut() {
            open.braces += 1;
        }
        self.one(Kind::OpenBrace);
    }

    fn close_brace(&mut self) {
        match self.strings.last_mut() {
            Some(open) if open.braces == 0 => strings::resume(self),
            Some(open) => {
                open.braces -= 1;
                self.one(Kind::CloseBrace);
            }
            None => self.one(Kind::CloseBrace),
        }
    }

    fn one(&mut self, kind: Kind) {
        self.at += 1;
        self.push(kind, self.at - 1);
    }

    fn scan_operator(&mut self, byte: u8) {
        let (kind, length) = operator(byte, self.byte(1), self.byte(2), self.byte(3));
        if length == 0 {
            return self.report_unexpected();
        }
        let start = self.at;
        self.at += length;
        self.push(kind, start);
        // `>` is always a token of its own, because it may close type arguments; so is the `=` of `>=`.
        if kind == Kind::Gt && self.byte(0) == Some(b'=') {
            self.one(Kind::Eq);
        }
    }

    /// Reports a run of characters that no token starts with.
    fn report_unexpected(&mut self) {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        let first = rest.chars().next().unwrap_or_default();
        if let Some(length) = strings::foreign_length(rest) {
            return self.push_foreign_string(start, length);
        }
        if first.is_alphabetic() || is_combining(first) && self.is_behind_word(start) {
            return self.push_foreign_word(start);
        }
        let run = rest.find(|it| is_expected(it) || strings::is_foreign_quote(it)).unwrap_or(rest.len());
        // INVARIANT: the first character is skipped even if the tables should ever disagree on it.
        self.at += run.max(first.len_utf8());
        let span = self.span(start);
        let run = rest.get(..self.at - start).unwrap_or_default();
        // Spaces of other kinds come in numbers.
        if !first.is_whitespace() || self.seen.insert(rest.get(..first.len_utf8()).unwrap_or_default()) {
            self.found.push(syntax::unexpected_character::report(run, span));
        }
    }

    /// Takes a string in other quotes as one.
    fn push_foreign_string(&mut self, start: usize, length: usize) {
        self.at += length;
        let first = self.text.get(start..).and_then(|rest| rest.chars().next()).unwrap_or_default();
        let opening = Span::new(self.file, offset(start), offset(start + first.len_utf8()));
        self.found.push(syntax::unexpected_character::report(first.encode_utf8(&mut [0; 4]), opening));
        self.push(Kind::Str, start);
    }

    fn is_behind_word(&self, start: usize) -> bool {
        self.list.last().is_some_and(|last| last.end == offset(start) && last.kind.is_word())
    }

    /// Takes a word with letters that Dart does not allow for a name, as it was meant as one.
    fn push_foreign_word(&mut self, start: usize) {
        let rest = self.text.get(start..).unwrap_or_default();
        let is_letter = |it: char| it.is_alphanumeric() || is_combining(it) || it == '_' || it == '$';
        let run = rest.find(|it: char| it.is_ascii() || !is_letter(it)).unwrap_or(rest.len());
        let letters = rest.get(..run).unwrap_or_default();
        self.at += rest.find(|it| !is_letter(it)).unwrap_or(rest.len());
        if self.is_behind_word(start) {
            if let Some(last) = self.list.last_mut() {
                (last.kind, last.end) = (Kind::Identifier, offset(self.at));
            }
        } else {
            self.push(Kind::Identifier, start);
        }
        let word = self.list.last().map_or(start, |last| last.start as usize);
        if self.seen.insert(self.text.get(word..self.at).unwrap_or_default()) {
            let span = Span::new(self.file, offset(start), offset(start + run));
            self.found.push(syntax::unexpected_character::report(letters, span));
        }
    }
}

/// Whether it changes the letter before it, such as an accent of its own.
fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}')
}

/// Whether the byte may stand within a word.
pub(super) fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$'
}

/// Whether a token or white space may start with the character.
fn is_expected(character: char) -> bool {
    character.is_ascii_alphanumeric() || " \n\t\r_$\"'(){}[]<>=+-*/~%&|^!?.,;:@#".contains(character)
}

/// The longest operator that starts with these bytes, and its length; a length of 0 when there is none.
fn operator(first: u8, second: Option<u8>, third: Option<u8>, fourth: Option<u8>) -> (Kind, usize) {
    let then = second.unwrap_or(0);
    let last = third.unwrap_or(0);
    match (first, then, last) {
        (b'(', ..) => (Kind::OpenParen, 1),
        (b')', ..) => (Kind::CloseParen, 1),
        (b',', ..) => (Kind::Comma, 1),
        (b';', ..) => (Kind::Semicolon, 1),
        (b'>', ..) => (Kind::Gt, 1),
        (b'?', b'?', b'=') => (Kind::QuestionQuestionEq, 3),
        (b'?', b'?', _) => (Kind::QuestionQuestion, 2),
        (b'?', b'.', b'.') => (Kind::QuestionDotDot, 3),
        (b'?', b'.', _) => (Kind::QuestionDot, 2),
        (b'?', ..) => (Kind::Question, 1),
        (b'@', ..) => (Kind::At, 1),
        (b':', ..) => (Kind::Colon, 1),
        (b'[', ..) => (Kind::OpenSquare, 1),
        (b']', ..) => (Kind::CloseSquare, 1),
        (b'<', b'<', b'=') => (Kind::LtLtEq, 3),
        (b'<', b'<', _) => (Kind::LtLt, 2),
        (b'<', b'=', _) => (Kind::LtEq, 2),
        (b'<', ..) => (Kind::Lt, 1),
        (b'=', b'=', _) => (Kind::EqEq, 2),
        (b'=', b'>', _) => (Kind::Arrow, 2),
        (b'=', ..) => (Kind::Eq, 1),
        (b'.', b'.', b'.') if fourth == Some(b'?') => (Kind::DotDotDotQuestion, 4),
        (b'.', b'.', b'.') => (Kind::DotDotDot, 3),
        (b'.', b'.', _) => (Kind::DotDot, 2),
        (b'.', ..) => (Kind::Dot, 1),
        (b'!', b'=', _) => (Kind::BangEq, 2),
        (b'!', ..) => (Kind::Bang, 1),
        (b'#', ..) => (Kind::Hash, 1),
        _ => arithmetic(first, then, last),
    }
}

fn arithmetic(first: u8, then: u8, last: u8) -> (Kind, usize) {
    match (first, then, last) {
        (b'+', b'+', _) => (Kind::PlusPlus, 2),
        (b'+', b'=', _) => (Kind::PlusEq, 2),
        (b'+', ..) => (Kind::Plus, 1),
        (b'-', b'-', _) => (Kind::MinusMinus, 2),
        (b'-', b'=', _) => (Kind::MinusEq, 2),
        (b'-', ..) => (Kind::Minus, 1),
        (b'*', b'=', _) => (Kind::StarEq, 2),
        (b'*', ..) => (Kind::Star, 1),
        (b'/', b'=', _) => (Kind::SlashEq, 2),
        (b'/', ..) => (Kind::Slash, 1),
        (b'~', b'/', b'=') => (Kind::TildeSlashEq, 3),
        (b'~', b'/', _) => (Kind::TildeSlash, 2),
        (b'~', ..) => (Kind::Tilde, 1),
        (b'%', b'=', _) => (Kind::PercentEq, 2),
        (b'%', ..) => (Kind::Percent, 1),
        (b'&', b'&', _) => (Kind::AmpAmp, 2),
        (b'&', b'=', _) => (Kind::AmpEq, 2),
        (b'&', ..) => (Kind::Amp, 1),
        (b'|', b'|', _) => (Kind::BarBar, 2),
        (b'|', b'=', _) => (Kind::BarEq, 2),
        (b'|', ..) => (Kind::Bar, 1),
        (b'^', b'=', _) => (Kind::CaretEq, 2),
        (b'^', ..) => (Kind::Caret, 1),
        _ => (Kind::Eof, 0),
    }
}
