//! Binary operators, `is` and `as`, prefixes.

use super::cursor::MOST_LEVELS;
use super::{BodyKind, Mode, Parsed, Parser};
use crate::ast::{Expr, ExprKind};
use crate::lexer::Kind;
use crate::rules::syntax;

/// How tightly `==` and `!=` bind.
const EQUALITY: u8 = 4;

/// How tightly `<`, `is` and `as` bind.
const RELATIONAL: u8 = 5;

impl Parser<'_> {
    /// Operands with operators between them that bind at least as tightly as `least`.
    pub(super) fn parse_binary(&mut self, least: u8) -> Parsed<Expr> {
        let start = self.at;
        let mut left = self.parse_unary()?;
        let mut most = u8::MAX;
        let mut is_after_test = false;
        while let Some((precedence, length)) = self.binary_operator() {
            if precedence < least {
                break;
            }
            let is_test = matches!(self.kind(), Kind::Is | Kind::As);
            if precedence > most || is_test && is_after_test {
                let message = format!("{} cannot follow another comparison", self.describe_next());
                let help = "put one of the comparisons into parentheses";
                let diagnostic = syntax::unexpected_token::report_with(message, help, self.span());
                return self.fail(diagnostic);
            }
            let operator = self.kind();
            for _ in 0..length {
                self.bump();
            }
            match operator {
                Kind::Is => {
                    self.eat(Kind::Bang);
                    self.judge(|parser| parser.parse_type_in_expression().map(drop))?;
                }
                Kind::As => self.judge(|parser| parser.parse_type_in_expression().map(drop))?,
                _ => {
                    self.parse_binary(precedence + 1)?;
                }
            }
            // Another comparison may follow `is` and `as`, which have a type on the right.
            is_after_test = is_test;
            if precedence == EQUALITY || precedence == RELATIONAL && !is_test {
                most = precedence - 1;
            }
            self.assignable_at = usize::MAX;
            left = self.other(start);
        }
        Ok(left)
    }

    /// The precedence of the operator that is next and the number of its tokens.
    pub(super) fn binary_operator(&self) -> Option<(u8, usize)> {
        let precedence = match self.kind() {
            Kind::QuestionQuestion => 1,
            Kind::BarBar => 2,
            Kind::AmpAmp => 3,
            Kind::EqEq | Kind::BangEq => EQUALITY,
            Kind::Lt | Kind::LtEq | Kind::Is | Kind::As => RELATIONAL,
            Kind::Gt => return self.angle_operator(),
            Kind::Bar => 6,
            Kind::Caret => 7,
            Kind::Amp => 8,
            Kind::LtLt => 9,
            Kind::Plus | Kind::Minus => 10,
            Kind::Star | Kind::Slash | Kind::TildeSlash | Kind::Percent => 11,
            _ => return None,
        };
        Some((precedence, 1))
    }

    /// `>`, `>=`, `>>`, `>>>`; not `>>=` and `>>>=`.
    fn angle_operator(&self) -> Option<(u8, usize)> {
        if self.assignment_length().is_some() {
            return None;
        }
        match self.angle_operator_length(self.at) {
            length if self.peek(length - 1) == Kind::Gt && length > 1 => Some((9, length)),
            length => Some((RELATIONAL, length)),
        }
    }

    /// The number of tokens of the operator that starts with the `>` at `index`.
    pub(super) fn angle_operator_length(&self, index: usize) -> usize {
        let mut length = 1;
        while length < 3 && self.kind_of(index + length) == Kind::Gt && self.is_joined(index + length - 1) {
            length += 1;
        }
        let has_eq = length == 1 && self.kind_of(index + 1) == Kind::Eq && self.is_joined(index);
        length + usize::from(has_eq)
    }

    /// An operand with its prefixes.
    pub(super) fn parse_unary(&mut self) -> Parsed<Expr> {
        let start = self.at;
        let mut increments = 0_usize;
        while let Some(is_increment) = self.prefix_here() {
            increments += usize::from(is_increment);
            self.bump();
        }
        if self.at == start {
            return self.parse_postfix();
        }
        let prefixes = start..self.at;
        if self.depth as usize + prefixes.len() > MOST_LEVELS as usize {
            return self.fail_too_deep();
        }
        let last = self.kind_of(prefixes.end - 1);
        let mut operand = if self.is_at(Kind::Super) { self.parse_super_operand()? } else { self.parse_postfix()? };
        if matches!(last, Kind::PlusPlus | Kind::MinusMinus) && increments > 0 {
            self.check_increment(prefixes.end - 1);
        }
        self.assignable_at = usize::MAX;
        for index in prefixes.rev() {
            operand = self.unary(index, operand);
        }
        Ok(operand)
    }

    /// Whether a prefix is next, and whether it is `++` or `--`.
    fn prefix_here(&self) -> Option<bool> {
        match self.kind() {
            Kind::Minus | Kind::Bang | Kind::Tilde => Some(false),
            Kind::PlusPlus | Kind::MinusMinus => Some(true),
            Kind::Await if self.is_await_here() => Some(false),
            _ => None,
        }
    }

    fn is_await_here(&self) -> bool {
        matches!(self.function.kind, BodyKind::Async | BodyKind::AsyncStar)
    }

    fn check_increment(&mut self, operator: usize) {
        if self.assignable_at != self.at {
            let message = format!("what is behind `{}` cannot be assigned to", self.word(operator));
            let help = "apply it to a name, a member or an element";
            let diagnostic = syntax::unexpected_token::report_with(message, help, self.span_of(operator));
            self.report(diagnostic);
        }
    }

    fn unary(&self, index: usize, operand: Expr) -> Expr {
        let span = self.span_of(index).to(operand.span);
        if self.mode == Mode::Judge || !matches!(self.kind_of(index), Kind::Minus | Kind::Bang | Kind::Tilde) {
            return Expr { kind: ExprKind::Other, span };
        }
        let operator = self.word(index).into();
        Expr { kind: ExprKind::Unary { operator, operand: Box::new(operand) }, span }
    }

    /// `-super`, `~super`.
    fn parse_super_operand(&mut self) -> Parsed<Expr> {
        let start = self.at;
        if matches!(self.peek(1), Kind::Dot | Kind::OpenSquare) {
            return self.parse_postfix();
        }
        self.bump();
        Ok(self.other(start))
    }
}
