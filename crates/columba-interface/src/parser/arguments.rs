//! Arguments.

use super::{Functions, Mode, Parsed, Parser};
use crate::ast::{ArgumentAst, Expr, ExprKind};
use crate::lexer::Kind;
use crate::source::Span;

impl Parser<'_> {
    /// `(a, name: b)`.
    pub(super) fn parse_arguments(&mut self) -> Parsed<Vec<ArgumentAst>> {
        let mut arguments = Vec::new();
        self.expect(Kind::OpenParen)?;
        self.with_functions(Functions::Allowed, |parser| {
            parser.list(Kind::CloseParen, |parser| {
                let argument = parser.parse_argument()?;
                if parser.mode == Mode::Build {
                    arguments.push(argument);
                }
                Ok(())
            })
        })?;
        Ok(arguments)
    }

    fn parse_argument(&mut self) -> Parsed<ArgumentAst> {
        let start = self.at;
        let mut name = None;
        if self.kind().is_word() && self.peek(1) == Kind::Colon {
            name = Some(self.expect_name("the name of an argument")?);
            self.bump();
        }
        let value = self.parse_expression()?;
        Ok(ArgumentAst { name, value, span: self.span_from(start) })
    }

    /// Reads with `production` and builds nothing.
    pub(super) fn judge<T>(&mut self, production: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        let outer = std::mem::replace(&mut self.mode, Mode::Judge);
        let result = production(self);
        self.mode = outer;
        result
    }

    /// Reads with `production`, where functions are allowed or not.
    pub(super) fn with_functions<T>(
        &mut self,
        functions: Functions,
        production: impl FnOnce(&mut Self) -> Parsed<T>,
    ) -> Parsed<T> {
        let outer = std::mem::replace(&mut self.functions, functions);
        let result = production(self);
        self.functions = outer;
        result
    }

    /// An expression of which only the place is kept, from the token at `start` to here.
    pub(super) fn other(&self, start: usize) -> Expr {
        other(self.span_from(start))
    }
}

/// An expression of which only the place is kept.
pub(super) fn other(span: Span) -> Expr {
    Expr { kind: ExprKind::Other, span }
}
