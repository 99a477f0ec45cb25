//! Expressions: assignments, conditionals, cascades, `throw`.

use super::{Parsed, Parser};
use crate::ast::Expr;
use crate::lexer::Kind;
use crate::rules::syntax;

impl Parser<'_> {
    /// An expression.
    pub(super) fn parse_expression(&mut self) -> Parsed<Expr> {
        self.nested(|parser| {
            let start = parser.at;
            let expression = parser.parse_chain()?;
            if !matches!(parser.kind(), Kind::DotDot | Kind::QuestionDotDot) {
                return Ok(expression);
            }
            parser.parse_cascades()?;
            Ok(parser.other(start))
        })
    }

    /// An expression that ends before `..`.
    pub(super) fn parse_expression_without_cascade(&mut self) -> Parsed<Expr> {
        self.nested(Self::parse_chain)
    }

    /// `throw a`, `a = b = c`, `a ? b : c ? d : e`: what goes on to the right is a loop.
    fn parse_chain(&mut self) -> Parsed<Expr> {
        let start = self.at;
        let mut is_chain = false;
        loop {
            while self.eat(Kind::Throw) {
                is_chain = true;
            }
            let at = self.at;
            if self.is_pattern_assignment(at) {
                self.parse_pattern()?;
                self.bump();
                is_chain = true;
                continue;
            }
            let operand = self.parse_binary(1)?;
            let is_conditional = self.is_at(Kind::Question);
            if is_conditional {
                self.bump();
                self.assignable_at = usize::MAX;
                self.parse_expression_without_cascade()?;
                if !self.eat(Kind::Colon) {
                    return self.unexpected("`:` of the conditional expression");
                }
            } else if let Some(length) = self.assignment_length() {
                self.check_assignable();
                for _ in 0..length {
                    self.bump();
                }
            } else {
                return Ok(if is_chain { self.other(start) } else { operand });
            }
            is_chain = true;
        }
    }

    /// `(a, b) = c`: assigns to several variables.
    fn is_pattern_assignment(&mut self, at: usize) -> bool {
        let may_be = matches!(self.kind(), Kind::OpenParen | Kind::OpenSquare | Kind::OpenBrace | Kind::Lt)
            || self.kind().is_name() && matches!(self.peek(1), Kind::OpenParen | Kind::Lt | Kind::Dot);
        may_be && self.is_outer_pattern(at, Kind::Eq)
    }

    /// How many tokens the assignment operator has that is next, if one is.
    pub(super) fn assignment_length(&self) -> Option<usize> {
        match self.kind() {
            Kind::Eq
            | Kind::PlusEq
            | Kind::MinusEq
            | Kind::StarEq
            | Kind::SlashEq
            | Kind::TildeSlashEq
            | Kind::PercentEq
            | Kind::AmpEq
            | Kind::BarEq
            | Kind::CaretEq
            | Kind::LtLtEq
            | Kind::QuestionQuestionEq => Some(1),
            // `>>=` and `>>>=`.
            Kind::Gt => {
                let mut length = 1;
                while self.peek(length) == Kind::Gt && self.is_joined(self.at + length - 1) {
                    length += 1;
                }
                let is_it =
                    (2..=3).contains(&length) && self.peek(length) == Kind::Eq && self.is_joined(self.at + length - 1);
                is_it.then_some(length + 1)
            }
            _ => None,
        }
    }

    /// Reports when what was read last cannot be assigned to.
    pub(super) fn check_assignable(&mut self) {
        if self.assignable_at != self.at {
            let diagnostic = syntax::not_assignable::report(self.text_of(self.span()), self.span());
            self.report(diagnostic);
        }
    }

    /// `..a(b).c = d`, any number of times.
    fn parse_cascades(&mut self) -> Parsed<()> {
        let mut is_first = true;
        while matches!(self.kind(), Kind::DotDot | Kind::QuestionDotDot) {
            if self.is_at(Kind::QuestionDotDot) && !is_first {
                let message = "`?..` stands before the first part of a cascade only";
                let diagnostic = syntax::unexpected_token::report_with(message, "write `..` here", self.span());
                self.report(diagnostic);
            }
            is_first = false;
            self.bump();
            self.parse_cascade_section()?;
        }
        Ok(())
    }

    fn parse_cascade_section(&mut self) -> Parsed<()> {
        self.assignable_at = usize::MAX;
        if self.is_at(Kind::OpenSquare) {
            self.parse_index()?;
        } else {
            self.expect_name("a member")?;
            self.assignable_at = self.at;
        }
        self.parse_selectors_judged()?;
        if let Some(length) = self.assignment_length() {
            self.check_assignable();
            for _ in 0..length {
                self.bump();
            }
            self.parse_expression_without_cascade()?;
        }
        Ok(())
    }
}
