//! Getters, setters and operators.

use super::classes::Home;
use super::members::{Head, owner_of};
use super::parameters::Owner;
use super::{Parsed, Parser};
use crate::ast::{MemberAst, MethodKind, ParametersAst};
use crate::lexer::Kind;
use crate::rules::syntax;
use crate::source::Name;

impl Parser<'_> {
    /// `get name` or `set name(value)`.
    pub(super) fn parse_accessor(&mut self, head: Head, home: Home) -> Parsed<MemberAst> {
        let is_getter = self.is_at(Kind::Get);
        self.bump();
        let name = self.expect_name("the name of the member")?;
        self.check_method_modifiers(&head.modifiers, "an accessor");
        self.check_member_name(&name, home);
        let mut parameters = ParametersAst::default();
        let kind = if is_getter { MethodKind::Getter } else { MethodKind::Setter };
        if is_getter {
            self.refuse_getter_parameters(&name);
        } else {
            parameters = self.parse_setter_parameters(owner_of(&head.modifiers), &name)?;
            if matches!(self.kind(), Kind::Async | Kind::Sync) {
                let word = [(self.kind().text(), Some(self.span()))];
                self.refuse_modifiers("the body of a setter", &word);
            }
        }
        self.finish_method(head, kind, name, Vec::new(), parameters, home)
    }

    /// The parameters of the setter `name`: one, and that required.
    pub(super) fn parse_setter_parameters(&mut self, owner: Owner, name: &Name) -> Parsed<ParametersAst> {
        let start = self.at;
        let end = self.partner(start);
        let parameters = self.parse_parameters(owner)?;
        let mut index = start + 1;
        let mut is_one = index < end && !matches!(self.kind_of(index), Kind::OpenSquare | Kind::OpenBrace);
        while index < end {
            is_one &= self.kind_of(index) != Kind::Comma || index + 1 == end;
            index = match self.kind_of(index) {
                Kind::Lt => self.type_arguments_end(index).unwrap_or(index + 1),
                kind if kind.is_opener() => self.partner(index) + 1,
                _ => index + 1,
            };
        }
        if !is_one {
            let message = format!("the setter `{name}` must have exactly one parameter, without brackets");
            let help = format!("write `set {name}(value)`");
            let diagnostic = syntax::parameter_kind::report(message, help, name.span);
            self.report(diagnostic);
        }
        Ok(parameters)
    }

    /// A getter has no parameters, not even `()`.
    pub(super) fn refuse_getter_parameters(&mut self, name: &Name) {
        if !self.is_at(Kind::OpenParen) {
            return;
        }
        let help = format!("write `get {name}` without `()`, or a method without `get`");
        let diagnostic = syntax::unexpected_token::report_with("a getter has no parameters", help, self.span());
        self.report(diagnostic);
        self.at = self.partner(self.at);
        self.bump();
    }

    /// `operator ==(Object other)`.
    pub(super) fn parse_operator(&mut self, head: Head, home: Home) -> Parsed<MemberAst> {
        self.bump();
        let name = self.parse_operator_name()?;
        self.check_method_modifiers(&head.modifiers, "an operator");
        self.refuse_modifiers("an operator", &[("static", head.modifiers.r#static)]);
        if !self.is_at(Kind::OpenParen) {
            let diagnostic = syntax::unexpected_token::report("`(`", &self.describe_next(), self.span());
            return self.fail(diagnostic);
        }
        let parameters = self.parse_parameters(Owner::Method)?;
        self.finish_method(head, MethodKind::Operator, name, Vec::new(), parameters, home)
    }

    fn parse_operator_name(&mut self) -> Parsed<Name> {
        let start = self.at;
        let count = match self.kind() {
            Kind::OpenSquare if self.peek(1) == Kind::CloseSquare && self.is_joined(start) => {
                if self.peek(2) == Kind::Eq && self.is_joined(start + 1) { 3 } else { 2 }
            }
            Kind::Gt => self.angle_operator_length(start),
            kind if kind.is_definable_operator() => 1,
            _ => {
                let message = format!("{} is no operator that a class can define", self.describe_next());
                let help = "define one of `+ - * / ~/ % == < > <= >= & | ^ ~ << >> >>> [] []=`";
                let diagnostic = syntax::unexpected_token::report_with(message, help, self.span());
                return self.fail(diagnostic);
            }
        };
        for _ in 0..count {
            self.bump();
        }
        let span = self.span_from(start);
        Ok(Name { text: self.text_of(span).into(), span })
    }
}
