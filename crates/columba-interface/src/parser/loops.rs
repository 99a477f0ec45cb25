//! Loops.

use super::modifiers::Words;
use super::{Parsed, Parser};
use crate::lexer::Kind;
use crate::rules::syntax;

impl Parser<'_> {
    pub(super) fn parse_while(&mut self) -> Parsed<()> {
        self.bump();
        self.parse_condition()?;
        self.parse_loop_body()
    }

    /// `do a while (b);`
    pub(super) fn parse_do(&mut self) -> Parsed<()> {
        self.bump();
        self.parse_loop_body()?;
        self.expect(Kind::While)?;
        self.parse_condition()?;
        self.expect_semicolon()
    }

    fn parse_condition(&mut self) -> Parsed<()> {
        self.expect(Kind::OpenParen)?;
        self.parse_expression()?;
        self.expect(Kind::CloseParen).map(drop)
    }

    fn parse_loop_body(&mut self) -> Parsed<()> {
        let outer = std::mem::replace(&mut self.function.is_in_loop, true);
        let result = self.parse_statement();
        self.function.is_in_loop = outer;
        result
    }

    pub(super) fn parse_for(&mut self) -> Parsed<()> {
        self.parse_for_head()?;
        self.parse_loop_body()
    }

    /// `for (…)` or `await for (…)`, of a statement or of an element.
    pub(super) fn parse_for_head(&mut self) -> Parsed<()> {
        if self.is_at(Kind::Await) {
            self.check_await_for();
            self.bump();
        }
        self.expect(Kind::For)?;
        self.expect(Kind::OpenParen)?;
        self.with_functions(super::Functions::Allowed, |parser| {
            if parser.parse_for_start()? {
                return parser.parse_expression().map(drop);
            }
            parser.parse_for_rest()
        })?;
        self.expect(Kind::CloseParen).map(drop)
    }

    /// What stands before `in` or the first `;`, and that; whether it was `in`.
    fn parse_for_start(&mut self) -> Parsed<bool> {
        if self.eat(Kind::Semicolon) {
            return Ok(false);
        }
        self.skip_annotations()?;
        if self.kind().is_name() && self.peek(1) == Kind::In {
            self.bump();
            self.bump();
            return Ok(true);
        }
        let at = self.at;
        let has_word = matches!(self.kind(), Kind::Var | Kind::Final | Kind::Const)
            || self.is_at(Kind::Late) && self.is_modifier_ahead();
        if has_word || self.is_type_and_word(at) {
            return self.parse_for_variables();
        }
        self.parse_expression()?;
        if self.is_at(Kind::In) {
            let message = "only a variable can stand before `in`";
            let help = "write `for (final item in list)`";
            let diagnostic = syntax::unexpected_token::report_with(message, help, self.span());
            return self.fail(diagnostic);
        }
        self.expect(Kind::Semicolon)?;
        Ok(false)
    }

    fn parse_for_variables(&mut self) -> Parsed<bool> {
        let mut words = Words::default();
        while matches!(self.kind(), Kind::Var | Kind::Final | Kind::Const)
            || self.is_at(Kind::Late) && self.is_modifier_ahead()
        {
            self.take_modifier(&mut words);
        }
        let at = self.at;
        let is_binding = words.modifiers.var.is_some() || words.modifiers.r#final.is_some();
        if is_binding && (self.is_outer_pattern(at, Kind::Eq) || self.is_outer_pattern(at, Kind::In)) {
            self.parse_pattern()?;
            if self.eat(Kind::In) {
                return Ok(true);
            }
            self.expect(Kind::Eq)?;
            self.parse_expression()?;
            self.expect(Kind::Semicolon)?;
            return Ok(false);
        }
        let has_type = self.is_type_and_word(at);
        if has_type {
            self.parse_type()?;
        }
        let name = self.expect_name("the name of a variable")?;
        self.check_variable_head(&words.modifiers, has_type, &name);
        if self.eat(Kind::In) {
            return Ok(true);
        }
        loop {
            if self.eat(Kind::Eq) {
                self.parse_expression()?;
            }
            if !self.eat(Kind::Comma) {
                break;
            }
            self.expect_name("the name of a variable")?;
        }
        if self.is_at(Kind::In) {
            let message = "what stands before `in` has no value of its own";
            let diagnostic = syntax::unexpected_token::report_with(message, "remove the value", self.span());
            return self.fail(diagnostic);
        }
        self.expect(Kind::Semicolon)?;
        Ok(false)
    }

    /// The condition and the steps.
    fn parse_for_rest(&mut self) -> Parsed<()> {
        if !self.is_at(Kind::Semicolon) {
            self.parse_expression()?;
        }
        self.expect(Kind::Semicolon)?;
        if self.is_at(Kind::CloseParen) {
            return Ok(());
        }
        loop {
            self.parse_expression()?;
            if !self.eat(Kind::Comma) {
                return Ok(());
            }
        }
    }
}
