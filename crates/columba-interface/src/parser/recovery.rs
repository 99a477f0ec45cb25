//! Where to go on after a mistake.
//!
//! What is broken is left at the first `;`, or behind the first `{ }`, that is past the mistake on the level where it
//! started, or at a line that clearly starts something new. Brackets are paired, so levels are exact.

use super::Parser;
use crate::lexer::Kind;

/// What was being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Declaration,
    Member,
    Statement,
}

impl Parser<'_> {
    /// Goes on behind the declaration that starts with the token at `start`.
    pub(super) fn recover_declaration(&mut self, start: usize) {
        self.recover(start, self.tokens.len() - 1, Level::Declaration);
    }

    /// Goes on behind the member that starts with the token at `start`, at most at `end`.
    pub(super) fn recover_member(&mut self, start: usize, end: usize) {
        self.recover(start, end, Level::Member);
    }

    /// Goes on behind the statement that starts with the token at `start`, at most at `end`.
    pub(super) fn recover_statement(&mut self, start: usize, end: usize) {
        self.recover(start, end, Level::Statement);
    }

    fn recover(&mut self, start: usize, end: usize, level: Level) {
        let mut index = start;
        let column = self.column(start);
        while index < end {
            let kind = self.kind_of(index);
            let (next, ends) = match kind {
                _ if kind.is_opener() => {
                    let next = self.partner(index) + 1;
                    (next, kind == Kind::OpenBrace && self.kind_of(next) != Kind::Semicolon)
                }
                _ => (index + 1, kind == Kind::Semicolon),
            };
            // INVARIANT: partners of opening brackets come after them, so this goes forward.
            index = next.max(index + 1);
            let is_anew = || self.starts_anew(index, level) || self.is_as_far_left(index, column);
            if index > self.at && ends || index >= self.at && is_anew() {
                break;
            }
        }
        self.at = index.min(end).max(start);
    }

    /// How far the token at `index` is from the start of its line, if it is the first there; in bytes.
    pub(super) fn column(&self, index: usize) -> Option<usize> {
        let before = index.checked_sub(1).map_or(0, |before| self.token(before).end) as usize;
        let gap = self.text.get(before..self.token(index).start as usize)?;
        let line = gap.rfind(['\n', '\r']).map(|end| end + 1).or((before == 0).then_some(0))?;
        Some(gap.len() - line)
    }

    /// Whether a word or an annotation starts a line no further right than `column`.
    fn is_as_far_left(&self, index: usize, column: Option<usize>) -> bool {
        let is_start = self.kind_of(index).is_word() || self.kind_of(index) == Kind::At;
        is_start && self.column(index).zip(column).is_some_and(|(column, first)| column <= first)
    }

    /// Whether the token at `index` clearly starts something new.
    fn starts_anew(&self, index: usize, level: Level) -> bool {
        use Kind::{
            Abstract, At, Break, Class, Continue, Do, Enum, Export, Extension, Final, For, If, Import, Library, Mixin,
            Return, Sealed, Static, Switch, Try, Typedef, Var, Void, While,
        };
        let kind = self.kind_of(index);
        let starts = match level {
            Level::Declaration => matches!(
                kind,
                Abstract | At | Class | Enum | Export | Extension | Import | Library | Mixin | Sealed | Typedef
            ),
            Level::Member => matches!(kind, At | Final | Static | Void),
            Level::Statement => {
                matches!(kind, Break | Continue | Do | Final | For | If | Return | Switch | Try | Var | While)
            }
        };
        starts && self.is_on_new_line(index)
    }
}
