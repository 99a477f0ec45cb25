//! Lists, sets and maps.

use super::{Functions, Mode, Parsed, Parser};
use crate::ast::{ElementAst, ExprKind, TypeAst};
use crate::lexer::Kind;

impl Parser<'_> {
    /// `[ … ]` or `{ … }`; the token at `start` is `const` if one stands before it.
    pub(super) fn parse_collection(&mut self, start: usize) -> Parsed<ExprKind> {
        let is_const = self.kind_of(start) == Kind::Const;
        self.parse_collection_of(is_const, Vec::new())
    }

    /// The same, behind type arguments.
    pub(super) fn parse_collection_of(&mut self, is_const: bool, type_arguments: Vec<TypeAst>) -> Parsed<ExprKind> {
        let is_list = self.is_at(Kind::OpenSquare);
        let closer = if is_list { Kind::CloseSquare } else { Kind::CloseBrace };
        let mut elements = Vec::new();
        self.bump();
        self.with_functions(Functions::Allowed, |parser| {
            parser.list(closer, |parser| {
                let element = parser.parse_element(is_list)?;
                if parser.mode == Mode::Build {
                    elements.push(element);
                }
                Ok(())
            })
        })?;
        self.assignable_at = usize::MAX;
        Ok(if is_list {
            ExprKind::List { is_const, type_arguments, elements }
        } else {
            ExprKind::SetOrMap { is_const, type_arguments, elements }
        })
    }

    /// What stands between commas.
    fn parse_element(&mut self, is_list: bool) -> Parsed<ElementAst> {
        let start = self.at;
        let is_for = self.is_at(Kind::For) || self.is_at(Kind::Await) && self.peek(1) == Kind::For;
        if is_for || matches!(self.kind(), Kind::DotDotDot | Kind::DotDotDotQuestion | Kind::If) {
            self.judge(|parser| parser.nested(|parser| parser.parse_control_element(is_list)))?;
            return Ok(ElementAst::Other { span: self.span_from(start) });
        }
        let key = self.parse_expression()?;
        if is_list || !self.eat(Kind::Colon) {
            return Ok(ElementAst::Expression { value: key });
        }
        let value = self.parse_expression()?;
        Ok(ElementAst::MapEntry { key, value })
    }

    /// `...a`, `if (a) b else c`, `for (a in b) c`; `else if` is a loop.
    fn parse_control_element(&mut self, is_list: bool) -> Parsed<()> {
        if matches!(self.kind(), Kind::DotDotDot | Kind::DotDotDotQuestion) {
            self.bump();
            return self.parse_expression().map(drop);
        }
        if !self.is_at(Kind::If) {
            self.parse_for_head()?;
            return self.parse_element(is_list).map(drop);
        }
        while self.eat(Kind::If) {
            self.parse_if_condition()?;
            self.parse_element(is_list)?;
            if !self.eat(Kind::Else) {
                return Ok(());
            }
        }
        self.parse_element(is_list).map(drop)
    }
}
