//! Lists of parameters.

use super::spare::settle;
use super::{Functions, Mode, Parsed, Parser};
use crate::ast::{ParameterAst, ParameterKind, ParametersAst};
use crate::lexer::Kind;
use crate::rules::syntax;

/// Whose parameters they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// A function that is no member, or a static one.
    Function,
    /// A method, setter or operator of objects, whose parameters may be `covariant`.
    Method,
    /// A constructor, which may have `this.x` and `super.x`.
    Constructor,
    /// A function type, whose parameters need types and no names.
    FunctionType,
}

impl Parser<'_> {
    /// `(A a, [B b = 1])`.
    pub(super) fn parse_parameters(&mut self, owner: Owner) -> Parsed<ParametersAst> {
        if !self.is_at(Kind::OpenParen) {
            return self.unexpected("`(`");
        }
        self.nested(|parser| parser.with_functions(Functions::Allowed, |parser| Ok(parser.parse_parameter_list(owner))))
    }

    /// The parameters of a function type.
    pub(super) fn parse_function_type_parameters(&mut self) -> Parsed<ParametersAst> {
        self.parse_parameters(Owner::FunctionType)
    }

    fn parse_parameter_list(&mut self, owner: Owner) -> ParametersAst {
        let start = self.at;
        let end = self.partner(start);
        let mut list = std::mem::take(&mut self.spare.parameters);
        self.bump();
        while self.at < end {
            let item = self.at;
            if self.parse_parameter_item(owner, &mut list).is_err() {
                // The other parameters are read all the same, and what is around them.
                self.has_lost |= self.mode == Mode::Build;
                self.recover_item(item, end);
            }
        }
        self.at = end;
        self.bump();
        let list = settle(list, &mut self.spare.parameters);
        ParametersAst { list, span: Some(self.span_from(start)) }
    }

    /// A parameter and its comma, or a group of optional ones.
    fn parse_parameter_item(&mut self, owner: Owner, list: &mut Vec<ParameterAst>) -> Parsed<()> {
        if self.is_at(Kind::OpenSquare) {
            self.parse_group(owner, ParameterKind::Optional, list);
            return Ok(());
        }
        if self.is_at(Kind::OpenBrace) {
            self.parse_group(owner, ParameterKind::Named, list);
            return Ok(());
        }
        let parameter = self.parse_parameter(owner, ParameterKind::Required)?;
        if self.mode == Mode::Build {
            list.push(parameter);
        }
        if self.is_at(Kind::CloseParen) || self.eat(Kind::Comma) {
            return Ok(());
        }
        if self.kind().is_word() || matches!(self.kind(), Kind::At | Kind::OpenBrace | Kind::OpenSquare) {
            self.report_missing_comma();
            return Ok(());
        }
        self.unexpected("`,` or `)`")
    }

    /// `[…]` or `{…}`; nothing follows it.
    fn parse_group(&mut self, owner: Owner, kind: ParameterKind, list: &mut Vec<ParameterAst>) {
        let start = self.at;
        let end = self.partner(start);
        let closer = self.kind_of(end);
        self.bump();
        if self.at == end {
            let diagnostic = syntax::parameter_kind::report(
                "this group of optional parameters is empty",
                "write a parameter into it, or remove the brackets",
                self.span_of(start),
            );
            self.report(diagnostic);
        }
        while self.at < end {
            let item = self.at;
            if self.parse_group_item(owner, kind, closer, list).is_err() {
                self.has_lost |= self.mode == Mode::Build;
                self.recover_item(item, end);
            }
        }
        self.bump();
        if self.is_at(Kind::CloseParen) {
            return;
        }
        let diagnostic = syntax::parameter_kind::report(
            "optional parameters must be the last ones",
            "move this before them, and put a comma after it",
            self.span(),
        );
        self.report(diagnostic);
        while !self.is_at(Kind::CloseParen) && !self.is_at_end() {
            self.at = if self.kind().is_opener() { self.partner(self.at) } else { self.at };
            self.bump();
        }
    }

    fn parse_group_item(
        &mut self,
        owner: Owner,
        kind: ParameterKind,
        closer: Kind,
        list: &mut Vec<ParameterAst>,
    ) -> Parsed<()> {
        let parameter = self.parse_parameter(owner, kind)?;
        if self.mode == Mode::Build {
            list.push(parameter);
        }
        if self.is_at(closer) || self.eat(Kind::Comma) {
            return Ok(());
        }
        if self.is_at(Kind::Required) && matches!(self.peek(1), Kind::Comma | Kind::CloseBrace) {
            let before = self.text_of(self.last_span());
            let diagnostic = syntax::misplaced_modifier::out_of_order("required", self.span(), before);
            self.report(diagnostic);
            self.bump();
            self.eat(Kind::Comma);
            return Ok(());
        }
        if self.kind().is_word() || self.is_at(Kind::At) {
            self.report_missing_comma();
            return Ok(());
        }
        self.unexpected(&format!("`,` or {}", closer.described()))
    }

    /// Goes on behind the comma after the item that starts with the token at `start`, at most at `end`.
    pub(super) fn recover_item(&mut self, start: usize, end: usize) {
        let mut index = start;
        while index < end {
            let kind = self.kind_of(index);
            index = if kind.is_opener() { self.partner(index).max(index) } else { index } + 1;
            if kind == Kind::Comma && index > self.at {
                break;
            }
        }
        self.at = index.min(end);
    }
}
