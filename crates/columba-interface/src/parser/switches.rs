//! `switch`, as a statement and as an expression.

use super::{Functions, Parsed, Parser};
use crate::ast::ExprKind;
use crate::lexer::Kind;
use crate::rules::syntax;

impl Parser<'_> {
    /// `switch (a) { case b when c: … default: … }`.
    pub(super) fn parse_switch(&mut self) -> Parsed<()> {
        self.bump();
        self.expect(Kind::OpenParen)?;
        self.parse_expression()?;
        self.expect(Kind::CloseParen)?;
        if !self.is_at(Kind::OpenBrace) {
            return self.unexpected("`{`");
        }
        let end = self.partner(self.at);
        self.bump();
        let outer = std::mem::replace(&mut self.function.is_in_switch, true);
        let result = self.parse_cases(end);
        self.function.is_in_switch = outer;
        result?;
        self.at = end;
        self.bump();
        Ok(())
    }

    fn parse_cases(&mut self, end: usize) -> Parsed<()> {
        let mut has_default = false;
        while self.at < end {
            self.skip_labels();
            let span = self.span();
            if has_default {
                let message = "`default` must be the last part of a `switch`";
                let help = "move `default` to the end";
                let diagnostic = syntax::unexpected_token::report_with(message, help, span);
                self.report(diagnostic);
                has_default = false;
            }
            if self.eat(Kind::Default) {
                has_default = true;
            } else {
                self.expect(Kind::Case)?;
                self.parse_guarded_pattern(Functions::Allowed)?;
            }
            self.expect(Kind::Colon)?;
            while self.at < end && !self.is_case_ahead() {
                let start = self.at;
                if self.parse_statement().is_err() {
                    self.recover_statement(start, end);
                }
            }
        }
        Ok(())
    }

    fn skip_labels(&mut self) {
        while self.kind().is_name() && self.peek(1) == Kind::Colon {
            self.bump();
            self.bump();
        }
    }

    /// Whether `case` or `default` is next, perhaps behind labels.
    fn is_case_ahead(&self) -> bool {
        let mut index = self.at;
        while self.kind_of(index).is_name() && self.kind_of(index + 1) == Kind::Colon {
            index += 2;
        }
        matches!(self.kind_of(index), Kind::Case | Kind::Default)
    }

    /// `pattern when guard`.
    fn parse_guarded_pattern(&mut self, functions: Functions) -> Parsed<()> {
        self.parse_pattern()?;
        if self.eat(Kind::When) {
            self.with_functions(functions, |parser| parser.parse_expression().map(drop))?;
        }
        Ok(())
    }

    /// `switch (a) { b when c => d, _ => e }`.
    pub(super) fn parse_switch_expression(&mut self) -> Parsed<ExprKind> {
        self.bump();
        self.expect(Kind::OpenParen)?;
        self.with_functions(Functions::Allowed, |parser| parser.judge(|parser| parser.parse_expression().map(drop)))?;
        self.expect(Kind::CloseParen)?;
        self.expect(Kind::OpenBrace)?;
        self.judge(|parser| {
            parser.list(Kind::CloseBrace, |parser| {
                // In a guard, `(a) =>` is not the start of a function.
                parser.parse_guarded_pattern(Functions::Forbidden)?;
                parser.expect(Kind::Arrow)?;
                parser.with_functions(Functions::Allowed, |parser| parser.parse_expression().map(drop))
            })
        })?;
        self.assignable_at = usize::MAX;
        Ok(ExprKind::Other)
    }
}
