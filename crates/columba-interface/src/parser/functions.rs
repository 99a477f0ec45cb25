//! Bodies of functions.

use super::{BodyKind, FunctionContext, Functions, Parsed, Parser};
use crate::ast::BodyAst;
use crate::lexer::Kind;
use crate::rules::syntax;

impl Parser<'_> {
    /// `async`, `async*`, `sync*`, or nothing.
    pub(super) fn parse_body_kind(&mut self) -> Parsed<BodyKind> {
        let word = self.kind();
        if !matches!(word, Kind::Async | Kind::Sync) {
            return Ok(BodyKind::Plain);
        }
        let span = self.span();
        self.bump();
        let has_star = self.eat(Kind::Star);
        match (word, has_star) {
            (Kind::Async, false) => Ok(BodyKind::Async),
            (Kind::Async, true) => Ok(BodyKind::AsyncStar),
            (_, true) => Ok(BodyKind::SyncStar),
            (_, false) => {
                let diagnostic = syntax::unexpected_token::report_with("`sync` needs a `*`", "write `sync*`", span);
                self.fail(diagnostic)
            }
        }
    }

    /// Whether `{` or `=>` is next.
    pub(super) fn is_body_ahead(&self) -> bool {
        matches!(self.kind(), Kind::OpenBrace | Kind::Arrow)
    }

    /// A body behind the words before it: `{ … }`, `=> …;` or `;`.
    pub(super) fn parse_body(&mut self, kind: BodyKind) -> Parsed<BodyAst> {
        let start = if kind == BodyKind::Plain { self.at } else { self.body_word_index(kind) };
        match self.kind() {
            Kind::OpenBrace => {
                self.in_function(kind, Self::parse_block)?;
                Ok(BodyAst::Code(self.span_from(start)))
            }
            Kind::Arrow => {
                if matches!(kind, BodyKind::AsyncStar | BodyKind::SyncStar) {
                    let message = "a function that is marked `sync*` or `async*` returns no value";
                    let help = "write a body in braces with `yield` in it";
                    let diagnostic = syntax::unexpected_token::report_with(message, help, self.span());
                    self.report(diagnostic);
                }
                self.bump();
                self.in_function(kind, |parser| parser.parse_expression().map(drop))?;
                self.expect_semicolon()?;
                Ok(BodyAst::Code(self.span_from(start)))
            }
            _ => {
                self.expect_body_end()?;
                Ok(BodyAst::None)
            }
        }
    }

    fn body_word_index(&self, kind: BodyKind) -> usize {
        let words = if kind == BodyKind::Async { 1 } else { 2 };
        self.at.saturating_sub(words)
    }

    fn expect_body_end(&mut self) -> Parsed<()> {
        if self.is_at(Kind::Semicolon)
            || matches!(self.kind(), Kind::CloseBrace | Kind::Eof)
            || self.is_on_new_line(self.at)
            || self.is_wrong_end()
        {
            return self.expect_semicolon();
        }
        self.unexpected("`;` or a body")
    }

    /// Reads what is in a function, of which nothing is built.
    pub(super) fn in_function<T>(
        &mut self,
        kind: BodyKind,
        production: impl FnOnce(&mut Self) -> Parsed<T>,
    ) -> Parsed<T> {
        let context = FunctionContext { kind, ..FunctionContext::default() };
        let outer = std::mem::replace(&mut self.function, context);
        let result = self.judge(|parser| parser.with_functions(Functions::Allowed, production));
        self.function = outer;
        result
    }
}
