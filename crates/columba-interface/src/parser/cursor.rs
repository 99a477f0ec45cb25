//! Looking at tokens, and stepping over them.

use smol_str::SmolStr;

use super::{BodyKind, Parsed, Parser};
use crate::lexer::{Kind, Token};
use crate::rules::syntax;
use crate::source::{Name, Span};

/// How deep productions may nest: a level takes up to 10 KiB of stack in a build without optimizations.
pub(super) const MOST_LEVELS: u32 = 128;

impl<'t> Parser<'t> {
    /// The kind of the next token.
    pub(super) fn kind(&self) -> Kind {
        self.kind_of(self.at)
    }

    /// The kind of the token `ahead` of the next one.
    pub(super) fn peek(&self, ahead: usize) -> Kind {
        self.kind_of(self.at + ahead)
    }

    /// The kind of the token at an index; past the end, that of the end.
    pub(super) fn kind_of(&self, index: usize) -> Kind {
        self.tokens.get(index).map_or(Kind::Eof, |token| token.kind)
    }

    pub(super) fn is_at(&self, kind: Kind) -> bool {
        self.kind() == kind
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.is_at(Kind::Eof)
    }

    /// The token at an index; past the end, the end.
    pub(super) fn token(&self, index: usize) -> Token {
        let last = Token { kind: Kind::Eof, start: 0, end: 0 };
        self.tokens.get(index).or(self.tokens.last()).copied().unwrap_or(last)
    }

    /// The index of the bracket that belongs to the one at `index`.
    pub(super) fn partner(&self, index: usize) -> usize {
        self.partners.get(index).map_or(index, |partner| *partner as usize)
    }

    /// Steps over the next token.
    pub(super) fn bump(&mut self) {
        if self.at + 1 < self.tokens.len() {
            self.at += 1;
        }
    }

    /// Steps over the next token if it is of the kind.
    pub(super) fn eat(&mut self, kind: Kind) -> bool {
        let is_there = self.is_at(kind);
        if is_there {
            self.bump();
        }
        is_there
    }

    /// Steps over the next token, which must be of the kind.
    pub(super) fn expect(&mut self, kind: Kind) -> Parsed<Span> {
        if self.is_at(kind) {
            let span = self.span();
            self.bump();
            return Ok(span);
        }
        self.unexpected(&kind.described())
    }

    /// Steps over a name, which may be any word that is not reserved.
    pub(super) fn expect_name(&mut self, what: &str) -> Parsed<Name> {
        if self.kind().is_name() {
            self.check_await_name();
            return Ok(self.take_name());
        }
        self.missing_name(what)
    }

    /// Steps over the name of a type: no built-in word.
    pub(super) fn expect_type_name(&mut self, what: &str) -> Parsed<Name> {
        if self.kind().is_built_in() {
            let diagnostic = syntax::reserved_word::report_type(self.text_of(self.span()), self.span());
            self.report(diagnostic);
        }
        self.expect_name(what)
    }

    /// Reports `await` and `yield` as names in functions where they are operators.
    pub(super) fn check_await_name(&mut self) {
        if self.function.kind != BodyKind::Plain && matches!(self.kind(), Kind::Await | Kind::Yield) {
            let diagnostic = syntax::reserved_word::report_marked(self.word(self.at), self.span());
            self.report(diagnostic);
        }
    }

    fn missing_name<T>(&mut self, what: &str) -> Parsed<T> {
        if self.kind().is_reserved() {
            let diagnostic = syntax::reserved_word::report(self.text_of(self.span()), self.span());
            return self.fail(diagnostic);
        }
        self.unexpected(what)
    }

    /// The next token as a name.
    pub(super) fn take_name(&mut self) -> Name {
        let name = self.name_of(self.at);
        self.bump();
        name
    }

    /// The token at `index` as a name.
    pub(super) fn name_of(&self, index: usize) -> Name {
        let span = self.span_of(index);
        Name { text: SmolStr::new(self.text_of(span)), span }
    }

    /// The span of the next token.
    pub(super) fn span(&self) -> Span {
        self.span_of(self.at)
    }

    /// The span of the token at `index`.
    pub(super) fn span_of(&self, index: usize) -> Span {
        let token = self.token(index);
        Span::new(self.file, token.start, token.end)
    }

    /// The span of the token before the next one.
    pub(super) fn last_span(&self) -> Span {
        self.at.checked_sub(1).map_or(Span::new(self.file, 0, 0), |before| self.span_of(before))
    }

    /// From the token at `index` to the token before the next one.
    pub(super) fn span_from(&self, index: usize) -> Span {
        let start = self.span_of(index);
        if index < self.at { start.to(self.last_span()) } else { start.before() }
    }

    /// The text at a span.
    pub(super) fn text_of(&self, span: Span) -> &'t str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// The text of the token at `index`.
    pub(super) fn word(&self, index: usize) -> &'t str {
        self.text_of(self.span_of(index))
    }

    /// Whether nothing stands between the token at `index` and the one after it.
    pub(super) fn is_joined(&self, index: usize) -> bool {
        self.token(index).end == self.token(index + 1).start
    }

    /// Reads with `production`, one level deeper. Whatever recurs passes here.
    pub(super) fn nested<T>(&mut self, production: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth >= MOST_LEVELS {
            return self.fail_too_deep();
        }
        self.depth += 1;
        let result = production(self);
        self.depth -= 1;
        result
    }

    /// Reads a list with commas between its items and perhaps one behind them, up to `closer`.
    pub(super) fn list(&mut self, closer: Kind, mut item: impl FnMut(&mut Self) -> Parsed<()>) -> Parsed<()> {
        while !self.is_at(closer) {
            item(self)?;
            if self.is_on_new_line(self.at) && (self.kind().is_name() || matches!(self.kind(), Kind::Str | Kind::Int)) {
                self.report_missing_comma();
            } else if !self.is_at(closer) && !self.eat(Kind::Comma) {
                return self.unexpected(&format!("`,` or {}", closer.described()));
            }
        }
        self.bump();
        Ok(())
    }
}
