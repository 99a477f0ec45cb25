//! Types.

use super::spare::settle;
use super::{Parsed, Parser};
use crate::ast::{FunctionTypeAst, NamedTypeAst, RecordTypeAst, TypeAst, TypeParameterAst};
use crate::lexer::Kind;
use crate::rules::syntax;
use crate::source::{Name, Span};

impl Parser<'_> {
    /// A type, with all that belongs to it.
    pub(super) fn parse_type(&mut self) -> Parsed<TypeAst> {
        self.nested(|parser| {
            let start = parser.at;
            let mut ty = None;
            if !parser.is_function_type(parser.at) {
                let mut simple = parser.parse_simple_type()?;
                if parser.is_at(Kind::Question) {
                    parser.parse_nullable(&mut simple, start);
                }
                ty = Some(simple);
            }
            parser.parse_function_types(ty, start)
        })
    }

    /// A type in an expression, where a `?` may start a conditional: `x is A ? b : c`.
    pub(super) fn parse_type_in_expression(&mut self) -> Parsed<TypeAst> {
        self.nested(|parser| {
            let start = parser.at;
            let mut ty = None;
            if !parser.is_function_type(parser.at) {
                let mut simple = parser.parse_simple_type_in_expression()?;
                if parser.is_at(Kind::Question) && parser.is_question_of_type() {
                    parser.parse_nullable(&mut simple, start);
                }
                ty = Some(simple);
            }
            parser.parse_function_types(ty, start)
        })
    }

    /// Whether the `?` here ends a type, as nothing follows that could be an operand.
    fn is_question_of_type(&self) -> bool {
        let next = self.peek(1);
        self.is_function_type(self.at + 1)
            || matches!(
                next,
                Kind::CloseParen
                    | Kind::CloseSquare
                    | Kind::CloseBrace
                    | Kind::Comma
                    | Kind::Semicolon
                    | Kind::Colon
                    | Kind::Question
                    | Kind::QuestionQuestion
                    | Kind::AmpAmp
                    | Kind::BarBar
                    | Kind::Eq
                    | Kind::EqEq
                    | Kind::BangEq
                    | Kind::Arrow
                    | Kind::Gt
                    | Kind::Is
                    | Kind::As
                    | Kind::DotDot
                    | Kind::QuestionDotDot
                    | Kind::Eof
            )
    }

    /// A type that no `Function` and no `?` follows: of what is extended and the like.
    pub(super) fn parse_simple_type(&mut self) -> Parsed<TypeAst> {
        if self.is_at(Kind::OpenParen) {
            return self.parse_record_type().map(TypeAst::Record);
        }
        self.parse_named_type().map(TypeAst::Named)
    }

    /// The same in an expression, where a `<` may be an operator: `x is A < b`.
    fn parse_simple_type_in_expression(&mut self) -> Parsed<TypeAst> {
        let name = if self.peek(1) == Kind::Dot { self.at + 2 } else { self.at };
        let is_operator = self.kind_of(name + 1) == Kind::Lt && self.type_arguments_end(name + 1).is_none();
        if !is_operator || !self.kind_of(name).is_name() {
            return self.parse_simple_type();
        }
        let start = self.at;
        let mut name = self.parse_type_name()?;
        let mut prefix = None;
        if self.eat(Kind::Dot) {
            prefix = Some(Box::new(std::mem::replace(&mut name, self.parse_type_name()?)));
        }
        let span = self.span_from(start);
        Ok(TypeAst::Named(NamedTypeAst { prefix, name, arguments: Vec::new(), nullable: false, span }))
    }

    /// `name`, `prefix.name`, with type arguments.
    pub(super) fn parse_named_type(&mut self) -> Parsed<NamedTypeAst> {
        let start = self.at;
        if self.is_at(Kind::Void) {
            let name = self.take_name();
            let span = name.span;
            return Ok(NamedTypeAst { prefix: None, name, arguments: Vec::new(), nullable: false, span });
        }
        let mut name = self.parse_type_name()?;
        let mut prefix = None;
        if self.is_at(Kind::Dot) && self.peek(1).is_word() {
            self.bump();
            prefix = Some(Box::new(std::mem::replace(&mut name, self.parse_type_name()?)));
        }
        let arguments = if self.is_at(Kind::Lt) { self.parse_type_arguments()? } else { Vec::new() };
        Ok(NamedTypeAst { prefix, name, arguments, nullable: false, span: self.span_from(start) })
    }

    fn parse_type_name(&mut self) -> Parsed<Name> {
        let is_type = matches!(self.kind(), Kind::Dynamic | Kind::Function) || self.peek(1) == Kind::Dot;
        if is_type && self.kind().is_name() {
            return Ok(self.take_name());
        }
        self.expect_type_name("a type")
    }

    fn parse_nullable(&mut self, ty: &mut TypeAst, start: usize) {
        if self.kind_of(start) == Kind::Void && self.at == start + 1 {
            let message = "`void` cannot be followed by `?`";
            let diagnostic = syntax::unexpected_token::report_with(message, "remove the `?`", self.span());
            self.report(diagnostic);
        }
        self.bump();
        let span = self.span_from(start);
        match ty {
            TypeAst::Named(named) => (named.nullable, named.span) = (true, span),
            TypeAst::Function(function) => (function.nullable, function.span) = (true, span),
            TypeAst::Record(record) => (record.nullable, record.span) = (true, span),
        }
    }

    /// `Function<T>(…)?` any number of times.
    fn parse_function_types(&mut self, mut returns: Option<TypeAst>, start: usize) -> Parsed<TypeAst> {
        let mut levels = 0;
        while self.is_function_type(self.at) {
            // Each level holds the one before, so the chain is as deep as if it were nested.
            levels += 1;
            if self.depth + levels > super::cursor::MOST_LEVELS {
                return self.fail_too_deep();
            }
            self.bump();
            let type_parameters = self.parse_type_parameters()?;
            let parameters = self.parse_function_type_parameters()?;
            let span = self.span_from(start);
            let inner = returns.take();
            let function = FunctionTypeAst { returns: inner, type_parameters, parameters, nullable: false, span };
            let mut ty = TypeAst::Function(Box::new(function));
            if self.is_at(Kind::Question) {
                self.parse_nullable(&mut ty, start);
            }
            returns = Some(ty);
        }
        match returns {
            Some(ty) => Ok(ty),
            None => self.unexpected("a type"),
        }
    }

    /// `<A, B>`.
    pub(super) fn parse_type_arguments(&mut self) -> Parsed<Vec<TypeAst>> {
        let opening = self.expect(Kind::Lt)?;
        let mut arguments = std::mem::take(&mut self.spare.types);
        loop {
            arguments.push(self.parse_type()?);
            if self.kind().is_word() && matches!(self.peek(1), Kind::Gt | Kind::Lt | Kind::Question) {
                self.report_missing_comma();
            } else if !self.eat(Kind::Comma) {
                break;
            }
        }
        self.expect_closing_angle(opening)?;
        Ok(settle(arguments, &mut self.spare.types))
    }

    fn expect_closing_angle(&mut self, opening: Span) -> Parsed<()> {
        if self.eat(Kind::Gt) {
            return Ok(());
        }
        let is_behind = self.kind().is_word() || matches!(self.kind(), Kind::OpenBrace | Kind::CloseParen);
        if !is_behind || self.too_deep_at.is_some() {
            return self.unexpected("`,` or `>`");
        }
        let (next, place) = (self.word(self.at), self.last_span().after());
        let diagnostic = syntax::bracket_not_closed::report("<", ">", next, opening, place);
        self.report(diagnostic);
        Ok(())
    }

    /// `<T, U extends Bound>`, or nothing.
    pub(super) fn parse_type_parameters(&mut self) -> Parsed<Vec<TypeParameterAst>> {
        let mut parameters = Vec::new();
        let opening = self.span();
        if !self.eat(Kind::Lt) {
            return Ok(parameters);
        }
        loop {
            self.skip_annotations()?;
            let start = self.at;
            let name = self.expect_type_name("the name of a type parameter")?;
            let bound = if self.eat(Kind::Extends) { Some(self.parse_type()?) } else { None };
            parameters.push(TypeParameterAst { name, bound, span: self.span_from(start) });
            if !self.eat(Kind::Comma) {
                break;
            }
        }
        self.expect_closing_angle(opening)?;
        Ok(parameters)
    }

    /// `(A, B b, {C c})`.
    fn parse_record_type(&mut self) -> Parsed<RecordTypeAst> {
        let start = self.at;
        self.bump();
        let mut positional = 0_usize;
        let mut has_comma = false;
        let mut has_named = false;
        while !self.is_at(Kind::CloseParen) {
            if self.is_at(Kind::OpenBrace) {
                self.parse_named_fields()?;
                has_named = true;
                break;
            }
            self.skip_annotations()?;
            self.judge(|parser| parser.parse_type().map(drop))?;
            positional += 1;
            if !matches!(self.kind(), Kind::Comma | Kind::CloseParen) {
                self.expect_name("the name of a field")?;
            }
            has_comma = self.eat(Kind::Comma);
            if !has_comma {
                break;
            }
        }
        self.expect(Kind::CloseParen)?;
        let span = self.span_from(start);
        if positional == 1 && !has_comma && !has_named {
            let message = "a record type with one field needs a comma behind it";
            let diagnostic = syntax::unexpected_token::report_with(message, "write `(T,)`", span);
            self.report(diagnostic);
        }
        Ok(RecordTypeAst { nullable: false, span })
    }

    /// `{A a, B b}` of a record type.
    fn parse_named_fields(&mut self) -> Parsed<()> {
        self.bump();
        if self.is_at(Kind::CloseBrace) {
            return self.unexpected("a named field");
        }
        self.list(Kind::CloseBrace, |parser| {
            parser.skip_annotations()?;
            parser.judge(|parser| parser.parse_type().map(drop))?;
            parser.expect_name("the name of a field").map(drop)
        })
    }
}
