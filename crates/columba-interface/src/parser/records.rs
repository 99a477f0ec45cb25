//! What starts with `(`: an expression in parentheses, a record, a function.

use super::parameters::Owner;
use super::{BodyKind, Functions, Mode, Parsed, Parser};
use crate::ast::ExprKind;
use crate::lexer::Kind;

impl Parser<'_> {
    /// `(a)`, `(a, b: c)`, `(a) => b`, `(a) { … }`.
    pub(super) fn parse_parenthesized(&mut self) -> Parsed<ExprKind> {
        if self.is_function_expression() {
            return self.parse_function_expression();
        }
        self.bump();
        let result = self.with_functions(Functions::Allowed, Self::parse_record_fields);
        self.assignable_at = usize::MAX;
        result
    }

    /// Whether a body follows the parentheses.
    fn is_function_expression(&self) -> bool {
        if self.functions == Functions::Forbidden {
            return false;
        }
        let after = self.partner(self.at) + 1;
        match self.kind_of(after) {
            Kind::OpenBrace | Kind::Arrow => true,
            Kind::Async | Kind::Sync => {
                matches!(self.kind_of(after + 1), Kind::OpenBrace | Kind::Arrow | Kind::Star)
            }
            _ => false,
        }
    }

    /// Parameters and body.
    pub(super) fn parse_function_expression(&mut self) -> Parsed<ExprKind> {
        self.judge(|parser| parser.parse_parameters(Owner::Function).map(drop))?;
        let kind = self.parse_body_kind()?;
        if self.is_at(Kind::OpenBrace) {
            self.in_function(kind, Self::parse_block)?;
        } else {
            self.expect(Kind::Arrow)?;
            let outer = self.functions;
            self.in_function(kind, |parser| {
                parser.functions = outer;
                parser.parse_expression_without_cascade().map(drop)
            })?;
        }
        self.assignable_at = usize::MAX;
        debug_assert!(kind == BodyKind::Plain || self.at > 0, "the words were consumed");
        Ok(ExprKind::Other)
    }

    /// Behind the `(`.
    fn parse_record_fields(&mut self) -> Parsed<ExprKind> {
        if self.eat(Kind::CloseParen) {
            return Ok(ExprKind::Other);
        }
        let mut is_record = self.is_named_field();
        let first = self.parse_record_field()?;
        while self.eat(Kind::Comma) {
            is_record = true;
            if self.is_at(Kind::CloseParen) {
                break;
            }
            self.judge(Self::parse_record_field)?;
        }
        if !self.is_at(Kind::CloseParen) {
            return self.unexpected("`)`");
        }
        self.bump();
        match first {
            Some(inner) if !is_record && self.mode == Mode::Build => {
                Ok(ExprKind::Parenthesized { inner: Box::new(inner) })
            }
            _ => Ok(ExprKind::Other),
        }
    }

    fn is_named_field(&self) -> bool {
        self.kind().is_name() && self.peek(1) == Kind::Colon
    }

    fn parse_record_field(&mut self) -> Parsed<Option<crate::ast::Expr>> {
        if self.is_named_field() {
            self.bump();
            self.bump();
        }
        self.parse_expression().map(Some)
    }
}
