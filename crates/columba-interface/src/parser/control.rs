//! Statements that branch, jump and catch.

use super::{BodyKind, Parsed, Parser};
use crate::lexer::Kind;
use crate::rules::syntax;

impl Parser<'_> {
    /// `if (a) b else if (c) d else e`: the chain is a loop.
    pub(super) fn parse_if(&mut self) -> Parsed<()> {
        while self.eat(Kind::If) {
            self.parse_if_condition()?;
            self.parse_statement()?;
            if !self.eat(Kind::Else) {
                return Ok(());
            }
        }
        self.parse_statement()
    }

    /// `(a)` or `(a case b when c)`.
    pub(super) fn parse_if_condition(&mut self) -> Parsed<()> {
        self.expect(Kind::OpenParen)?;
        self.parse_expression()?;
        if self.eat(Kind::Case) {
            self.parse_pattern()?;
            if self.eat(Kind::When) {
                self.parse_expression()?;
            }
        }
        self.expect(Kind::CloseParen).map(drop)
    }

    pub(super) fn parse_return(&mut self) -> Parsed<()> {
        self.bump();
        if !self.is_at(Kind::Semicolon) && !self.is_at(Kind::CloseBrace) {
            self.parse_expression()?;
        }
        self.expect_semicolon()
    }

    /// `break`, `continue`, with a label or without.
    pub(super) fn parse_jump(&mut self) -> Parsed<()> {
        let (word, span) = (self.kind(), self.span());
        self.bump();
        let has_label = self.kind().is_name();
        if has_label {
            self.bump();
        }
        let is_allowed = self.function.is_in_loop
            || has_label && (word == Kind::Break || self.function.is_in_switch)
            || word == Kind::Break && self.function.is_in_switch;
        if !is_allowed {
            let home = if word == Kind::Break { "loops and `switch`" } else { "loops" };
            let diagnostic = syntax::out_of_place::report(word.text(), home, span);
            self.report(diagnostic);
        }
        self.expect_semicolon()
    }

    /// `assert(a, b)`.
    pub(super) fn parse_assert(&mut self) -> Parsed<()> {
        self.bump();
        self.expect(Kind::OpenParen)?;
        self.with_functions(super::Functions::Allowed, |parser| {
            parser.parse_expression()?;
            if parser.eat(Kind::Comma) && !parser.is_at(Kind::CloseParen) {
                parser.parse_expression()?;
                parser.eat(Kind::Comma);
            }
            Ok(())
        })?;
        self.expect(Kind::CloseParen).map(drop)
    }

    /// `try { } on A catch (e, s) { } finally { }`.
    pub(super) fn parse_try(&mut self) -> Parsed<()> {
        let span = self.span();
        self.bump();
        self.parse_block()?;
        let mut is_handled = false;
        loop {
            let has_type = self.is_at(Kind::On);
            if has_type {
                self.bump();
                self.parse_type()?;
            }
            if self.is_at(Kind::Catch) {
                self.parse_catch()?;
            } else if !has_type {
                break;
            }
            self.parse_block()?;
            is_handled = true;
        }
        if self.eat(Kind::Finally) {
            self.parse_block()?;
            is_handled = true;
        }
        if is_handled {
            return Ok(());
        }
        let help = "write `catch (error) { … }` or `finally { … }` behind its block";
        let message = "this `try` has neither `on`, `catch` nor `finally`";
        let diagnostic = syntax::unexpected_token::report_with(message, help, span);
        self.report(diagnostic);
        Ok(())
    }

    /// `catch (e, s)`.
    fn parse_catch(&mut self) -> Parsed<()> {
        self.bump();
        self.expect(Kind::OpenParen)?;
        self.expect_name("the name of the error")?;
        if self.eat(Kind::Comma) {
            self.expect_name("the name of the stack trace")?;
        }
        self.expect(Kind::CloseParen).map(drop)
    }

    pub(super) fn check_await_for(&mut self) {
        if !matches!(self.function.kind, BodyKind::Async | BodyKind::AsyncStar) {
            let home = "functions that are marked `async` or `async*`";
            let diagnostic = syntax::out_of_place::report("await for", home, self.span());
            self.report(diagnostic);
        }
    }
}
