//! Text to tokens.
//!
//! Always holds: tokens are in source order, do not overlap, and lie on character boundaries; the last is the end of the
//! file; every opening bracket has its closing one after it, because where one is missing it is reported and an empty
//! token takes its place, and where one is too many it is reported and left out. So whoever reads the tokens can skip
//! what a bracket holds in one step. Comments are not tokens; doc comments are kept beside them.

mod brackets;
mod comments;
mod conflicts;
mod dump;
mod escapes;
mod kind;
mod levels;
mod numbers;
mod repair;
mod scanner;
mod strings;

pub use dump::{TokenView, tokens};
pub(crate) use escapes::string_value;
pub(crate) use kind::Kind;

use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// One token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// What it is.
    pub(crate) kind: Kind,
    /// Offset of its first byte.
    pub(crate) start: u32,
    /// Offset after its last byte. A token that was put in for a missing bracket is empty.
    pub(crate) end: u32,
}

/// A comment that starts with `///` or `/**`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DocComment {
    /// The index of the token that follows.
    pub(crate) token: u32,
    /// Offset of its first slash.
    pub(crate) start: u32,
    /// Offset after its last character; a line end does not count.
    pub(crate) end: u32,
}

/// All tokens of a file.
#[derive(Debug)]
pub(crate) struct Tokens {
    /// The tokens; the last is [`Kind::Eof`].
    pub(crate) list: Vec<Token>,
    /// Of an opening bracket the index of its closing one, of a closing one that of its opening one; otherwise 0.
    pub(crate) partners: Vec<u32>,
    /// The doc comments, in source order.
    pub(crate) docs: Vec<DocComment>,
    /// Stretches where a bracket was missing: what is odd there follows from that.
    pub(crate) repaired: Vec<Span>,
    /// Before which tokens a `}` that closes nothing was left out; in that order.
    pub(crate) strays: Vec<u32>,
    /// Whether so much is missing that declarations may be lost.
    pub(crate) lost: bool,
}

/// Reads `text`, which is `file`'s, and reports into `found` what no Dart file may hold.
pub(crate) fn lex(text: &str, file: FileId, found: &mut Vec<Diagnostic>) -> Tokens {
    let scanned = scanner::scan(text, file, found);
    brackets::pair(text, file, scanned, found)
}

/// Files are smaller than [`crate::source::MAX_FILE_BYTES`], so no offset is cut here.
pub(crate) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
