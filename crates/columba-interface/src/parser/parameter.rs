//! A parameter.

use super::modifiers::Words;
use super::parameters::Owner;
use super::{Mode, Parsed, Parser};
use crate::ast::{Expr, FunctionTypeAst, MemberModifiers, ParameterAst, ParameterKind, TypeAst};
use crate::lexer::Kind;
use crate::rules::syntax;
use crate::source::{Name, Span};

impl Parser<'_> {
    /// A parameter; `kind` says which group it stands in.
    pub(super) fn parse_parameter(&mut self, owner: Owner, kind: ParameterKind) -> Parsed<ParameterAst> {
        let leading = self.parse_leading()?;
        let start = self.at;
        let (kind, modifiers) = self.parse_parameter_modifiers(kind);
        let type_start = self.at;
        let mut ty = None;
        if self.is_parameter_type(owner) {
            ty = Some(self.parse_type()?);
            self.refuse_surplus(type_start);
            self.refuse_words_behind_type(type_start);
        }
        if ty.is_none() {
            let followers = [Kind::Comma, Kind::CloseParen, Kind::CloseSquare, Kind::CloseBrace];
            self.refuse_nameless_type(&followers)?;
        }
        self.check_parameter_modifiers(owner, &modifiers, ty.is_some());
        let target = self.parse_target(owner)?;
        let name = self.parse_parameter_name(owner, kind, ty.is_some(), target.is_some())?;
        if matches!(self.kind(), Kind::OpenParen | Kind::Lt) && owner != Owner::FunctionType {
            ty = Some(self.parse_function_parameter(ty, &modifiers, type_start)?);
        }
        if let Some(name) = &name {
            self.refuse_late_question(name);
            if ty.is_none()
                && target.is_none()
                && let Some(end) = self.type_behind_end()
            {
                self.report_type_behind(name.as_str(), end);
                self.at = end;
            }
        }
        let default = self.parse_default(owner, kind)?.map(Box::new);
        let target = target.map(Box::new);
        let span = self.span_from(start);
        Ok(ParameterAst { leading, kind, modifiers, ty, target, name, default, span })
    }

    fn parse_parameter_modifiers(&mut self, kind: ParameterKind) -> (ParameterKind, MemberModifiers) {
        let mut words = Words::default();
        let mut required = None;
        loop {
            let is_required = self.is_at(Kind::Required) && self.is_modifier_ahead();
            if is_required {
                self.take_required(kind, &mut required, &words);
                continue;
            }
            let allowed = matches!(self.kind(), Kind::Covariant | Kind::Final | Kind::Const | Kind::Var | Kind::Late);
            if allowed && self.is_modifier_ahead() {
                self.take_modifier(&mut words);
            } else if !self.eat_stray_word(&mut words) {
                break;
            }
        }
        let kind = if required.is_some() && kind == ParameterKind::Named { ParameterKind::RequiredNamed } else { kind };
        (kind, words.modifiers)
    }

    fn take_required(&mut self, kind: ParameterKind, required: &mut Option<Span>, words: &Words) {
        let span = self.span();
        self.bump();
        let diagnostic = match *required {
            Some(first) => syntax::misplaced_modifier::repeated("required", span, first),
            None if kind != ParameterKind::Named => syntax::parameter_kind::report(
                "`required` stands on a parameter that is not named",
                "remove `required`, or put the parameter into `{ }`",
                span,
            ),
            None => {
                *required = Some(span);
                match words.last() {
                    Some((word, _)) => syntax::misplaced_modifier::out_of_order("required", span, word),
                    None => return,
                }
            }
        };
        *required = Some(span);
        self.report(diagnostic);
    }

    fn check_parameter_modifiers(&mut self, owner: Owner, modifiers: &MemberModifiers, has_type: bool) {
        let what = if owner == Owner::FunctionType { "a parameter of a function type" } else { "a parameter" };
        let is_type = owner == Owner::FunctionType;
        let mut meaningless = vec![("const", modifiers.r#const), ("late", modifiers.late)];
        if is_type {
            meaningless.extend([("final", modifiers.r#final), ("var", modifiers.var)]);
        }
        if owner == Owner::Function {
            meaningless.push(("covariant", modifiers.covariant));
        }
        for (word, span) in meaningless {
            if let Some(span) = span {
                let diagnostic = syntax::misplaced_modifier::meaningless(word, span, what);
                self.report(diagnostic);
            }
        }
        if let (Some(span), true, false) = (modifiers.var, has_type, is_type) {
            let message = "a parameter has either `var` or a type";
            let diagnostic = syntax::unexpected_token::report_with(message, "remove `var`", span);
            self.report(diagnostic);
        }
    }

    /// Whether the type of a parameter is next, not its name.
    fn is_parameter_type(&mut self, owner: Owner) -> bool {
        if owner == Owner::FunctionType {
            return true;
        }
        let at = self.at;
        if self.is_type_ahead(at) {
            return true;
        }
        // `void` and reserved words are no names, so a mistake is better explained as one of the type.
        matches!(self.kind(), Kind::OpenParen | Kind::Void)
    }

    /// `this.` or `super.`.
    fn parse_target(&mut self, owner: Owner) -> Parsed<Option<Name>> {
        if !matches!(self.kind(), Kind::This | Kind::Super) || owner == Owner::FunctionType {
            return Ok(None);
        }
        let target = self.take_name();
        self.expect(Kind::Dot)?;
        if owner != Owner::Constructor {
            let message = format!("`{}.` stands on a parameter of a function that is no constructor", target.text);
            let help = "only the parameters of constructors fill fields; write the parameter's type and name";
            let diagnostic = syntax::parameter_kind::report(message, help, target.span);
            self.report(diagnostic);
        }
        Ok(Some(target))
    }

    fn parse_parameter_name(
        &mut self,
        owner: Owner,
        kind: ParameterKind,
        has_type: bool,
        has_target: bool,
    ) -> Parsed<Option<Name>> {
        let is_named = matches!(kind, ParameterKind::Named | ParameterKind::RequiredNamed);
        if owner == Owner::FunctionType && !self.kind().is_word() && !is_named {
            return Ok(None);
        }
        let expected = if has_type || has_target { "the name of the parameter" } else { "a parameter" };
        self.expect_name(expected).map(Some)
    }

    /// What follows the name of a parameter that is written like a function: `int f(String s)`.
    fn parse_function_parameter(
        &mut self,
        returns: Option<TypeAst>,
        modifiers: &MemberModifiers,
        start: usize,
    ) -> Parsed<TypeAst> {
        for (word, span) in [("var", modifiers.var), ("final", modifiers.r#final)] {
            if let Some(span) = span {
                let diagnostic = syntax::misplaced_modifier::meaningless(word, span, "a parameter that is a function");
                self.report(diagnostic);
            }
        }
        let type_parameters = self.parse_type_parameters()?;
        let parameters = self.parse_parameters(Owner::Method)?;
        let nullable = self.eat(Kind::Question);
        let span = self.span_from(start);
        Ok(TypeAst::Function(Box::new(FunctionTypeAst { returns, type_parameters, parameters, nullable, span })))
    }

    /// `= value`, or nothing.
    fn parse_default(&mut self, owner: Owner, kind: ParameterKind) -> Parsed<Option<Expr>> {
        let sign = self.span();
        let is_optional = matches!(kind, ParameterKind::Optional | ParameterKind::Named);
        if self.is_at(Kind::Colon) && (is_optional || owner == Owner::FunctionType) {
            let help = "write `=` instead of `:`";
            let diagnostic = syntax::parameter_kind::report("a default value stands behind `=`, not `:`", help, sign);
            self.report(diagnostic);
        } else if !matches!(self.kind(), Kind::Eq | Kind::Colon) {
            return Ok(None);
        }
        self.bump();
        let (message, help) = match kind {
            _ if owner == Owner::FunctionType => {
                ("a parameter of a function type has no default value", "remove the value")
            }
            ParameterKind::Required => (
                "a required parameter has no default value",
                "put the parameter into `[ ]` or `{ }`, or remove the value",
            ),
            ParameterKind::RequiredNamed => {
                ("a parameter that is `required` has no default value", "remove either `required` or the value")
            }
            ParameterKind::Optional | ParameterKind::Named => ("", ""),
        };
        if !message.is_empty() {
            let diagnostic = syntax::parameter_kind::report(message, help, sign);
            self.report(diagnostic);
        }
        let value = self.parse_expression()?;
        Ok(if self.mode == Mode::Build { Some(value) } else { None })
    }
}
