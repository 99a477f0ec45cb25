//! Looking ahead over types.
//!
//! `a < b` and `a<b>(c)`, `(a, b)` and `(A, B) c` differ only further on. What starts at a `<` or a `(` is found out once
//! and remembered with that token, failures too; so all lookahead together takes time linear in the number of tokens.

use super::Parser;
use super::cursor::MOST_LEVELS;
use crate::lexer::Kind;

/// What is remembered of a token at which no type arguments, or no record type, start.
const NONE: u32 = u32::MAX;

impl Parser<'_> {
    /// The index after the type that starts with the token at `index`, if one does.
    pub(super) fn type_end(&mut self, index: usize) -> Option<usize> {
        self.skip_type(index, 0)
    }

    /// The index after the type arguments that start with the `<` at `index`, if such do.
    pub(super) fn type_arguments_end(&mut self, index: usize) -> Option<usize> {
        self.skip_type_arguments(index, 0)
    }

    /// The index after the type parameters that start with the `<` at `index`, if such do.
    pub(super) fn type_parameters_end(&mut self, index: usize) -> Option<usize> {
        if self.has_bounds(index) { self.skip_type_parameters(index, 0) } else { self.skip_type_arguments(index, 0) }
    }

    /// Whether what starts with the `<` at `index` are type parameters, of which one has a bound.
    pub(super) fn has_bounds(&self, index: usize) -> bool {
        let mut index = index + 1;
        while self.kind_of(index).is_name() {
            match self.kind_of(index + 1) {
                Kind::Extends => return true,
                Kind::Comma => index += 2,
                _ => return false,
            }
        }
        false
    }

    /// Whether what starts at `index` is a type before a name, or is meant as one.
    pub(super) fn is_type_ahead(&mut self, index: usize) -> bool {
        self.is_type_and_word(index)
            || self.is_method_named_as(index)
            || self.kind_of(index).is_name()
                && self.kind_of(index + 1) == Kind::Lt
                && self.type_parameters_end(index + 1).is_none()
            || self.is_surplus_type(index)
    }

    /// Whether a type starts at `index` and a word follows it: a declaration.
    pub(super) fn is_type_and_word(&mut self, index: usize) -> bool {
        let kind = self.kind_of(index);
        if kind.is_word() && (kind.is_name() || kind == Kind::Void) && !self.is_function_type(index) {
            // The most frequent cases need no lookahead.
            match self.kind_of(index + 1) {
                // No operand: `as` is a name behind it.
                next if next.is_word() && kind == Kind::Void => return true,
                next if next.is_word() => return self.is_name_after_type(index + 1),
                Kind::Lt | Kind::Dot | Kind::Question => {}
                _ => return false,
            }
        }
        self.type_end(index).is_some_and(|end| {
            let next = self.kind_of(end);
            let is_body = matches!(next, Kind::Async | Kind::Sync)
                && matches!(self.kind_of(end + 1), Kind::OpenBrace | Kind::Arrow | Kind::Star);
            next.is_word() && !is_body && self.is_name_after_type(end)
        })
    }

    /// Whether the word at `index`, after what may be a type, is a name and no operator.
    pub(super) fn is_name_after_type(&self, index: usize) -> bool {
        use Kind::{
            Arrow, As, Async, CloseBrace, CloseParen, CloseSquare, Comma, Eq, In, Is, OpenBrace, Semicolon, Sync,
        };
        match self.kind_of(index) {
            Is | In => false,
            As => match self.kind_of(index + 1) {
                // No type can follow.
                Eq | Semicolon | Comma | In | CloseParen | CloseSquare | CloseBrace => true,
                // Parameters of a function with a body.
                Kind::OpenParen => {
                    matches!(self.kind_of(self.partner(index + 1) + 1), Arrow | OpenBrace | Async | Sync)
                }
                _ => false,
            },
            _ => true,
        }
    }

    /// Whether a type starts at `index` and a function named `as` follows it. Only where no expression can stand.
    fn is_method_named_as(&mut self, index: usize) -> bool {
        self.type_end(index).is_some_and(|end| {
            self.kind_of(end) == Kind::As && matches!(self.kind_of(end + 1), Kind::OpenParen | Kind::Lt)
        })
    }

    /// Whether the `Function` of a function type is at `index`.
    pub(super) fn is_function_type(&self, index: usize) -> bool {
        self.kind_of(index) == Kind::Function && matches!(self.kind_of(index + 1), Kind::OpenParen | Kind::Lt)
    }

    fn skip_type(&mut self, index: usize, depth: u32) -> Option<usize> {
        if depth > MOST_LEVELS {
            self.too_deep_at.get_or_insert(index);
            return None;
        }
        let mut index = match self.kind_of(index) {
            Kind::OpenParen => self.skip_record_type(index, depth)?,
            Kind::Void => index + 1,
            Kind::Function if self.is_function_type(index) => index,
            kind if kind.is_name() => self.skip_named_type(index, depth)?,
            _ => return None,
        };
        index += usize::from(self.kind_of(index) == Kind::Question && !self.is_function_type(index));
        while self.is_function_type(index) {
            index += 1;
            if self.kind_of(index) == Kind::Lt {
                index = self.skip_type_parameters(index, depth + 1)?;
            }
            if self.kind_of(index) != Kind::OpenParen {
                return None;
            }
            index = self.partner(index) + 1;
            index += usize::from(self.kind_of(index) == Kind::Question);
        }
        Some(index)
    }

    fn skip_named_type(&mut self, index: usize, depth: u32) -> Option<usize> {
        let mut index = index + 1;
        if self.kind_of(index) == Kind::Dot && self.kind_of(index + 1).is_name() {
            index += 2;
        }
        if self.kind_of(index) == Kind::Lt { self.skip_type_arguments(index, depth + 1) } else { Some(index) }
    }

    fn skip_type_arguments(&mut self, index: usize, depth: u32) -> Option<usize> {
        self.remembered(index, |parser| {
            let mut next = index + 1;
            loop {
                next = parser.skip_type(next, depth)?;
                match parser.kind_of(next) {
                    Kind::Comma => next += 1,
                    Kind::Gt => return Some(next + 1),
                    _ => return None,
                }
            }
        })
    }

    /// `<T extends Bound, U>`, after which parameters follow.
    fn skip_type_parameters(&mut self, index: usize, depth: u32) -> Option<usize> {
        self.remembered(index, |parser| {
            let mut next = index + 1;
            loop {
                if !parser.kind_of(next).is_name() {
                    return None;
                }
                next += 1;
                if parser.kind_of(next) == Kind::Extends {
                    next = parser.skip_type(next + 1, depth)?;
                }
                match parser.kind_of(next) {
                    Kind::Comma => next += 1,
                    Kind::Gt => return Some(next + 1),
                    _ => return None,
                }
            }
        })
    }

    /// `(A, B b, {C c})`.
    fn skip_record_type(&mut self, index: usize, depth: u32) -> Option<usize> {
        self.remembered(index, |parser| {
            let mut next = index + 1;
            while !matches!(parser.kind_of(next), Kind::CloseParen | Kind::CloseBrace) {
                if parser.kind_of(next) == Kind::OpenBrace {
                    next += 1;
                    continue;
                }
                while parser.kind_of(next) == Kind::At {
                    next = parser.skip_annotation(next)?;
                }
                next = parser.skip_type(next, depth + 1)?;
                next += usize::from(parser.kind_of(next).is_name());
                match parser.kind_of(next) {
                    Kind::Comma => next += 1,
                    Kind::CloseParen | Kind::CloseBrace => {}
                    _ => return None,
                }
            }
            Some(parser.partner(index) + 1)
        })
    }

    fn skip_annotation(&self, index: usize) -> Option<usize> {
        let mut next = index + 1;
        if !self.kind_of(next).is_name() {
            return None;
        }
        next += 1;
        while self.kind_of(next) == Kind::Dot && self.kind_of(next + 1).is_word() {
            next += 2;
        }
        if self.kind_of(next) == Kind::OpenParen && self.is_joined(next - 1) {
            next = self.partner(next) + 1;
        }
        Some(next)
    }

    /// What `find` gives for the token at `index`, found once.
    pub(super) fn remembered(&mut self, index: usize, find: impl FnOnce(&mut Self) -> Option<usize>) -> Option<usize> {
        match self.known.get(index) {
            Some(&NONE) => return None,
            Some(&known) if known > 0 => return Some(known as usize),
            Some(_) => {}
            None => self.known = vec![0; self.tokens.len()],
        }
        let found = find(self);
        if let Some(known) = self.known.get_mut(index) {
            *known = found.and_then(|end| u32::try_from(end).ok()).unwrap_or(NONE);
        }
        found
    }
}
