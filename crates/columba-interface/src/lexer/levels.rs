//! Which brackets are open at each token, where they do not match.

use super::brackets::closer_of;
use super::{Kind, Token};

/// How far up the layout is looked at.
const MOST_LEVELS: usize = 64;

/// How far to the left the start of a line is looked for, in bytes.
const LONGEST_LINE: usize = 256;

/// What a run found out.
#[derive(Default)]
pub(super) struct Outcome {
    /// Before which token a closing bracket is missing, and which one it would close; in that order, innermost first.
    pub(super) missing: Vec<(usize, usize)>,
    /// Closing brackets that close nothing.
    pub(super) stray: Vec<usize>,
    /// By token: whether it is an opening bracket that nothing closes.
    is_unclosed: Vec<bool>,
    has_unclosed_brace: bool,
}

/// An open bracket.
struct Open {
    index: usize,
    kind: Kind,
    /// How many `;` may still stand in it.
    semicolons: u8,
    /// How many `(` and `[` are open around it up to the nearest `{` or string, itself included.
    parens: u32,
    squares: u32,
    /// How many `{` are open up to the nearest string, itself included.
    braces: u32,
}

pub(super) struct Run<'a> {
    text: &'a str,
    list: &'a [Token],
    first: Option<&'a Outcome>,
    open: Vec<Open>,
    outcome: Outcome,
}

impl<'a> Run<'a> {
    pub(super) fn new(text: &'a str, list: &'a [Token], first: Option<&'a Outcome>) -> Self {
        let outcome = Outcome { is_unclosed: vec![false; list.len()], ..Outcome::default() };
        Self { text, list, first, open: Vec::new(), outcome }
    }

    pub(super) fn finish(mut self) -> Outcome {
        for (index, token) in self.list.iter().enumerate() {
            if self.first.is_some() {
                self.apply_layout(index, *token);
            }
            self.step(index, token.kind);
        }
        self.outcome
    }

    fn step(&mut self, index: usize, kind: Kind) {
        match kind {
            Kind::OpenParen | Kind::OpenSquare | Kind::OpenBrace | Kind::StrStart => self.push(index, kind),
            Kind::StrMiddle => self.close_down_to(index, Kind::StrStart),
            Kind::CloseParen | Kind::CloseSquare | Kind::CloseBrace | Kind::StrEnd => self.close(index, kind),
            Kind::Eof => self.close_all(index),
            Kind::Semicolon => {
                if let Some(open) = self.open.last_mut() {
                    open.semicolons = open.semicolons.saturating_sub(1);
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, index: usize, kind: Kind) {
        let (parens, squares, braces) = match self.open.last() {
            Some(open) if open.kind == Kind::StrStart => (0, 0, 0),
            // What a `{` holds cannot close a `(` around it, unless it is a group of parameters.
            Some(open) if kind == Kind::OpenBrace && !self.is_group(index, open) => (0, 0, open.braces),
            Some(open) => (open.parens, open.squares, open.braces),
            None => (0, 0, 0),
        };
        let is_for = kind == Kind::OpenParen && self.kind_before(index) == Some(Kind::For);
        self.open.push(Open {
            index,
            kind,
            semicolons: if is_for { 2 } else { 0 },
            parens: parens + u32::from(kind == Kind::OpenParen),
            squares: squares + u32::from(kind == Kind::OpenSquare),
            braces: braces + u32::from(kind == Kind::OpenBrace),
        });
    }

    fn close(&mut self, index: usize, closer: Kind) {
        let is_open = self.open.last().is_some_and(|open| match closer {
            Kind::StrEnd => true,
            _ if open.kind == Kind::StrStart => false,
            Kind::CloseBrace => open.braces > 0,
            Kind::CloseParen => open.parens > 0,
            _ => open.squares > 0,
        });
        if !is_open || closer == Kind::CloseBrace && self.is_wrong_kind(index) {
            self.outcome.stray.push(index);
            // A bracket of the wrong kind stands for the right one.
            if (closer != Kind::CloseBrace || is_open)
                && let Some(open) = self.open.pop_if(|open| is_unclosed(self.first, open))
            {
                self.miss(index, &open);
            }
            return;
        }
        while let Some(open) = self.open.pop() {
            if closer_of(open.kind) == closer {
                break;
            }
            self.miss(index, &open);
        }
    }

    /// Whether the `}` at `index` stands for a `)` or a `]`, as it does not end the statement around.
    fn is_wrong_kind(&self, index: usize) -> bool {
        let next = self.list.get(index + 1).map(|token| token.kind);
        matches!(next, Some(Kind::Semicolon | Kind::Comma | Kind::CloseParen))
            && self.open.last().is_some_and(|open| is_unclosed(self.first, open))
            && self.indentation(index).is_none()
    }

    /// Closes what is open within the nearest bracket of the kind.
    fn close_down_to(&mut self, index: usize, kind: Kind) {
        while let Some(open) = self.open.pop_if(|open| open.kind != kind) {
            self.miss(index, &open);
        }
    }

    fn close_all(&mut self, index: usize) {
        while let Some(open) = self.open.pop() {
            self.miss(index, &open);
        }
    }

    fn miss(&mut self, before: usize, open: &Open) {
        self.outcome.missing.push((before, open.index));
        self.outcome.has_unclosed_brace |= open.kind == Kind::OpenBrace;
        if let Some(unclosed) = self.outcome.is_unclosed.get_mut(open.index) {
            *unclosed = true;
        }
    }

    /// Closes what the layout says is closed before the token.
    fn apply_layout(&mut self, index: usize, token: Token) {
        while self.ends_before(index, token) {
            if let Some(open) = self.open.pop() {
                self.miss(index, &open);
            }
        }
        if !self.first.is_some_and(|first| first.has_unclosed_brace) {
            return;
        }
        if starts_declaration(token.kind) && self.indentation(index) == Some(0) {
            self.close_down_to(index, Kind::StrStart);
        } else if token.kind == Kind::CloseBrace {
            self.close_deeper(index);
        }
    }

    /// Whether the innermost bracket is a `(` or `[` without partner that cannot go on past the token.
    fn ends_before(&self, index: usize, token: Token) -> bool {
        let Some(open) = self.open.last() else { return false };
        let ends = match token.kind {
            Kind::Semicolon => open.semicolons == 0,
            Kind::OpenBrace => {
                let follows = self.kind_before(index).is_some_and(|kind| kind.is_name() || kind == Kind::CloseParen);
                open.kind == Kind::OpenParen && (follows || self.starts_block(index))
            }
            kind if starts_declaration(kind) => self.indentation(index) == Some(0),
            _ => false,
        };
        ends && is_unclosed(self.first, open)
    }

    /// Whether the `{` at `index` holds parameters or elements, not statements or members.
    fn is_group(&self, index: usize, around: &Open) -> bool {
        around.kind == Kind::OpenParen && matches!(self.kind_before(index), Some(Kind::OpenParen | Kind::Comma))
    }

    /// Whether a statement follows the `{` at `index`.
    fn starts_block(&self, index: usize) -> bool {
        let next = self.list.get(index + 1).map(|token| token.kind);
        matches!(next, Some(Kind::Return | Kind::If | Kind::For | Kind::While | Kind::Switch | Kind::Throw))
    }

    /// A `}` that starts its line and stands as far left as the line of an outer `{` closes that one.
    fn close_deeper(&mut self, index: usize) {
        let Some(indentation) = self.indentation(index) else { return };
        let braces = self.open.iter().rev().take(MOST_LEVELS).take_while(|open| open.kind != Kind::StrStart);
        let depth = braces.enumerate().find_map(|(depth, open)| {
            let is_its = open.kind == Kind::OpenBrace && self.line_indentation(open.index) == Some(indentation);
            is_its.then_some(depth)
        });
        for _ in 0..depth.unwrap_or(0) {
            if let Some(open) = self.open.pop() {
                self.miss(index, &open);
            }
        }
    }

    fn kind_before(&self, index: usize) -> Option<Kind> {
        self.list.get(index.checked_sub(1)?).map(|token| token.kind)
    }

    /// How far the token is indented, if it is the first of its line.
    fn indentation(&self, index: usize) -> Option<usize> {
        let start = self.list.get(index)?.start as usize;
        let line = self.line_start(start)?;
        let before = self.text.get(line..start)?;
        before.bytes().all(|byte| byte == b' ' || byte == b'\t').then_some(before.len())
    }

    /// How far the line that the token stands in is indented; `None` for an overlong line.
    fn line_indentation(&self, index: usize) -> Option<usize> {
        let start = self.list.get(index)?.start as usize;
        let line = self.text.get(self.line_start(start)?..)?;
        Some(line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).take(LONGEST_LINE).count())
    }

    fn line_start(&self, at: usize) -> Option<usize> {
        let from = at.saturating_sub(LONGEST_LINE);
        let before = self.text.as_bytes().get(from..at)?;
        memchr::memrchr2(b'\n', b'\r', before).map(|end| from + end + 1).or((from == 0).then_some(0))
    }
}

/// Whether it is a `(` or `[` for which the first run found nothing.
fn is_unclosed(first: Option<&Outcome>, open: &Open) -> bool {
    let unclosed = first.and_then(|first| first.is_unclosed.get(open.index));
    unclosed.is_some_and(|unclosed| *unclosed) && matches!(open.kind, Kind::OpenParen | Kind::OpenSquare)
}

/// Whether a declaration of a file starts with such a token, and a member or statement rarely does.
fn starts_declaration(kind: Kind) -> bool {
    use Kind::{Abstract, At, Class, Enum, Export, Extension, Import, Library, Mixin, Part, Sealed, Typedef};
    matches!(
        kind,
        Abstract | At | Class | Enum | Export | Extension | Import | Library | Mixin | Part | Sealed | Typedef
    )
}
