//! Patterns. Whether one may fail to match where it stands is not a question of syntax.

use super::{Functions, Parsed, Parser};
use crate::lexer::Kind;
use crate::rules::syntax;

impl Parser<'_> {
    /// `a || b && c`.
    pub(super) fn parse_pattern(&mut self) -> Parsed<()> {
        self.nested(|parser| {
            loop {
                parser.parse_unary_pattern()?;
                if !parser.eat(Kind::BarBar) && !parser.eat(Kind::AmpAmp) {
                    return Ok(());
                }
            }
        })
    }

    /// `a as T`, `a?`, `a!`, `< a`.
    fn parse_unary_pattern(&mut self) -> Parsed<()> {
        if self.eat_relational() {
            return self.parse_binary(6).map(drop);
        }
        self.parse_primary_pattern()?;
        if self.eat(Kind::As) {
            return self.parse_type_in_expression().map(drop);
        }
        if !self.eat(Kind::Question) {
            self.eat(Kind::Bang);
        }
        Ok(())
    }

    fn eat_relational(&mut self) -> bool {
        match self.kind() {
            Kind::EqEq | Kind::BangEq | Kind::LtEq => self.bump(),
            Kind::Lt if !self.is_typed_collection() => self.bump(),
            Kind::Gt => {
                self.bump();
                self.eat(Kind::Eq);
            }
            _ => return false,
        }
        true
    }

    /// Whether the `<` here starts the type arguments of a list or a map.
    fn is_typed_collection(&mut self) -> bool {
        let at = self.at;
        let end = self.type_arguments_end(at);
        end.is_some_and(|end| matches!(self.kind_of(end), Kind::OpenSquare | Kind::OpenBrace))
    }

    fn parse_primary_pattern(&mut self) -> Parsed<()> {
        match self.kind() {
            Kind::Var | Kind::Final => self.parse_variable_pattern(),
            Kind::Lt => {
                self.parse_type_arguments()?;
                self.parse_collection_pattern()
            }
            Kind::OpenSquare | Kind::OpenBrace => self.parse_collection_pattern(),
            Kind::OpenParen if !self.is_typed_variable() => self.parse_fields(Fields::OfRecord),
            Kind::Const => self.parse_const_pattern(),
            Kind::Minus => {
                self.bump();
                if !matches!(self.kind(), Kind::Int | Kind::Double) {
                    return self.unexpected("a number");
                }
                self.bump();
                Ok(())
            }
            Kind::Null
            | Kind::True
            | Kind::False
            | Kind::Int
            | Kind::Double
            | Kind::Str
            | Kind::StrStart
            | Kind::Hash => self.parse_primary().map(drop),
            kind if kind.is_name() || kind == Kind::Void || kind == Kind::OpenParen => {
                if self.is_typed_variable() {
                    self.parse_type()?;
                    return self.expect_name("the name of a variable").map(drop);
                }
                self.parse_named_pattern()
            }
            _ => self.unexpected("a pattern"),
        }
    }

    /// `var x`, `final T x`.
    fn parse_variable_pattern(&mut self) -> Parsed<()> {
        let is_var = self.is_at(Kind::Var);
        let span = self.span();
        self.bump();
        if self.is_typed_variable() {
            if is_var {
                let message = "a variable has either `var` or a type";
                let diagnostic = syntax::unexpected_token::report_with(message, "remove `var`", span);
                self.report(diagnostic);
            }
            self.parse_type()?;
        }
        self.expect_name("the name of a variable").map(drop)
    }

    /// Whether a type and the name of a variable are next, where `when` starts a guard.
    fn is_typed_variable(&mut self) -> bool {
        let at = self.at;
        let Some(end) = self.type_end(at) else { return false };
        match self.kind_of(end) {
            Kind::When | Kind::As => false,
            kind => kind.is_name(),
        }
    }

    /// `const (a)`, `const [a]`, `const A(b)`, `const a`.
    fn parse_const_pattern(&mut self) -> Parsed<()> {
        if self.peek(1) == Kind::OpenParen {
            self.bump();
            // The arrow that may follow is that of a switch, not of a function.
            return self.with_functions(Functions::Forbidden, Self::parse_parenthesized).map(drop);
        }
        if self.peek(1).is_name() {
            let mut index = self.at + 2;
            while self.kind_of(index) == Kind::Dot {
                index += 2;
            }
            if !matches!(self.kind_of(index), Kind::OpenParen | Kind::Lt) {
                return self.unexpected("a pattern");
            }
        }
        self.parse_primary().map(drop)
    }

    /// A variable, a constant, or an object: `A<T>(b: c)`.
    fn parse_named_pattern(&mut self) -> Parsed<()> {
        if self.is_at(Kind::When) {
            return self.unexpected("a pattern");
        }
        self.bump();
        let mut names = 1;
        while self.is_at(Kind::Dot) && names < 3 {
            self.bump();
            self.parse_member_name()?;
            names += 1;
        }
        let has_types = self.is_at(Kind::Lt);
        if has_types {
            self.parse_type_arguments()?;
        }
        if self.is_at(Kind::OpenParen) {
            return self.parse_fields(Fields::OfObject);
        }
        if has_types { self.unexpected("`(`") } else { Ok(()) }
    }

    /// `[a, ...b]`, `{'a': b}`.
    fn parse_collection_pattern(&mut self) -> Parsed<()> {
        let is_list = self.is_at(Kind::OpenSquare);
        if !is_list && !self.is_at(Kind::OpenBrace) {
            return self.unexpected("`[` or `{`");
        }
        let closer = if is_list { Kind::CloseSquare } else { Kind::CloseBrace };
        self.bump();
        if !is_list && matches!(self.kind(), Kind::CloseBrace | Kind::DotDotDot) {
            return self.unexpected("a key of a map");
        }
        self.list(closer, |parser| {
            if is_list && parser.eat(Kind::DotDotDot) {
                let is_end = matches!(parser.kind(), Kind::Comma) || parser.is_at(closer);
                return if is_end { Ok(()) } else { parser.parse_pattern() };
            }
            if !is_list {
                parser.parse_expression()?;
                parser.expect(Kind::Colon)?;
            }
            parser.parse_pattern()
        })
    }

    /// `(a, b: c, :var d)`.
    fn parse_fields(&mut self, fields: Fields) -> Parsed<()> {
        self.bump();
        self.list(Kind::CloseParen, |parser| {
            let has_name = parser.kind().is_name() && parser.peek(1) == Kind::Colon;
            if has_name {
                parser.bump();
            }
            if !parser.eat(Kind::Colon) && fields == Fields::OfObject {
                let message = "a field of an object pattern needs its name";
                let help = "write `name: pattern`, or `:name` for both at once";
                let diagnostic = syntax::unexpected_token::report_with(message, help, parser.span());
                parser.report(diagnostic);
            }
            parser.parse_pattern()
        })
    }

    /// Whether a pattern that binds several variables starts at `index`, with a token of the kind `after` behind it.
    pub(super) fn is_outer_pattern(&mut self, index: usize, after: Kind) -> bool {
        let mut index = index;
        let first = self.kind_of(index);
        if first == Kind::Lt {
            let Some(end) = self.type_arguments_end(index) else { return false };
            index = end;
        } else if first.is_name() {
            index += 1;
            while self.kind_of(index) == Kind::Dot && self.kind_of(index + 1).is_name() {
                index += 2;
            }
            if self.kind_of(index) == Kind::Lt {
                let Some(end) = self.type_arguments_end(index) else { return false };
                index = end;
            }
            if self.kind_of(index) != Kind::OpenParen {
                return false;
            }
        }
        matches!(self.kind_of(index), Kind::OpenParen | Kind::OpenSquare | Kind::OpenBrace)
            && self.kind_of(self.partner(index) + 1) == after
    }
}

/// Whose fields they are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fields {
    OfRecord,
    OfObject,
}
