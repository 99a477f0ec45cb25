//! Operands without selectors.

use super::{Mode, Parsed, Parser};
use crate::ast::{CallAst, Expr, ExprKind};
use crate::lexer::Kind;
use crate::rules::syntax;

impl Parser<'_> {
    /// A literal, a name, something in brackets.
    pub(super) fn parse_primary(&mut self) -> Parsed<Expr> {
        let start = self.at;
        let kind = match self.kind() {
            Kind::Null => self.literal(ExprKind::Null),
            Kind::True => self.literal(ExprKind::Bool { value: true }),
            Kind::False => self.literal(ExprKind::Bool { value: false }),
            Kind::Int => self.literal(ExprKind::Int { text: self.word(start).into() }),
            Kind::Double => self.literal(ExprKind::Double { text: self.word(start).into() }),
            Kind::Str | Kind::StrStart => ExprKind::String(self.parse_string()?),
            Kind::This => self.literal(ExprKind::Other),
            Kind::Super => self.parse_super()?,
            Kind::Const | Kind::New => self.parse_creation()?,
            Kind::OpenParen => self.parse_parenthesized()?,
            Kind::OpenSquare | Kind::OpenBrace => self.parse_collection(start)?,
            Kind::Lt => self.parse_typed_literal(start)?,
            Kind::Hash => self.parse_symbol()?,
            Kind::Switch => self.parse_switch_expression()?,
            kind if kind.is_name() => {
                self.bump();
                self.assignable_at = self.at;
                ExprKind::Other
            }
            kind if kind.is_reserved() && self.is_operand_end(1) => return self.reserved_operand(),
            _ => return self.unexpected("an expression"),
        };
        let kind = if self.mode == Mode::Build { kind } else { ExprKind::Other };
        Ok(Expr { kind, span: self.span_from(start) })
    }

    fn literal(&mut self, kind: ExprKind) -> ExprKind {
        self.bump();
        kind
    }

    /// Whether the token `ahead` ends an operand, so that the one before was meant as a name.
    fn is_operand_end(&self, ahead: usize) -> bool {
        matches!(self.peek(ahead), Kind::Comma | Kind::Semicolon | Kind::CloseParen | Kind::CloseSquare | Kind::Dot)
    }

    fn reserved_operand<T>(&mut self) -> Parsed<T> {
        let diagnostic = syntax::reserved_word::report(self.word(self.at), self.span());
        self.fail(diagnostic)
    }

    /// `super`, which only a selector or an operator may follow.
    fn parse_super(&mut self) -> Parsed<ExprKind> {
        self.bump();
        let follows = matches!(self.kind(), Kind::Dot | Kind::OpenSquare | Kind::OpenParen)
            || self.binary_operator().is_some_and(|(precedence, _)| precedence > 3);
        if !follows {
            return self.unexpected("a member or an operator after `super`");
        }
        Ok(ExprKind::Other)
    }

    /// `const A.b<T>(…)`, `new A(…)`, `const [ … ]`.
    fn parse_creation(&mut self) -> Parsed<ExprKind> {
        let is_const = self.is_at(Kind::Const);
        let start = self.at;
        let keyword = self.take_name();
        if is_const {
            match self.kind() {
                Kind::OpenSquare | Kind::OpenBrace => return self.parse_collection(start),
                Kind::Lt => return self.parse_typed_literal(start),
                Kind::OpenParen => {
                    self.parse_parenthesized()?;
                    return Ok(ExprKind::Other);
                }
                _ => {}
            }
        }
        let mut path = vec![self.expect_creation_name()?];
        let mut type_arguments = Vec::new();
        loop {
            if self.is_at(Kind::Dot) && path.len() < 3 {
                self.bump();
                path.push(self.parse_member_name()?);
            } else if self.is_at(Kind::Lt) && type_arguments.is_empty() {
                type_arguments = self.parse_type_arguments()?;
            } else {
                break;
            }
        }
        if !self.is_at(Kind::OpenParen) {
            return self.unexpected("`(`");
        }
        let arguments = self.parse_arguments()?;
        Ok(ExprKind::Call(Box::new(CallAst { keyword: Some(keyword), path, type_arguments, arguments })))
    }

    fn expect_creation_name(&mut self) -> Parsed<crate::source::Name> {
        if self.peek(1) == Kind::Dot { self.expect_name("a class") } else { self.expect_type_name("a class") }
    }

    /// `#name`, `#a.b`, `#+`, `#[]=`.
    fn parse_symbol(&mut self) -> Parsed<ExprKind> {
        self.bump();
        match self.kind() {
            Kind::Void => self.bump(),
            kind if kind.is_name() => {
                self.bump();
                while self.is_at(Kind::Dot) && self.peek(1).is_name() {
                    self.bump();
                    self.bump();
                }
            }
            Kind::Gt => {
                for _ in 0..self.angle_operator_length(self.at) {
                    self.bump();
                }
            }
            Kind::OpenSquare if self.peek(1) == Kind::CloseSquare => {
                self.bump();
                self.bump();
                self.eat(Kind::Eq);
            }
            kind if kind.is_definable_operator() => self.bump(),
            _ => return self.unexpected("the name of a symbol"),
        }
        Ok(ExprKind::Other)
    }

    /// `<T>[ … ]`, `<K, V>{ … }`, `<T>(x) { … }`; `start` is where a `const` before it stands, or the `<`.
    fn parse_typed_literal(&mut self, start: usize) -> Parsed<ExprKind> {
        if self.is_function_behind_types() {
            self.parse_type_parameters()?;
            return self.parse_function_expression();
        }
        let type_arguments = self.parse_type_arguments()?;
        if !matches!(self.kind(), Kind::OpenSquare | Kind::OpenBrace) {
            return self.unexpected("`[` or `{`");
        }
        let is_const = self.kind_of(start) == Kind::Const;
        self.parse_collection_of(is_const, type_arguments)
    }

    /// Whether the `<` here starts the type parameters of a function.
    fn is_function_behind_types(&mut self) -> bool {
        let at = self.at;
        let end = self.type_parameters_end(at);
        self.has_bounds(at) || end.is_some_and(|end| self.kind_of(end) == Kind::OpenParen)
    }
}
