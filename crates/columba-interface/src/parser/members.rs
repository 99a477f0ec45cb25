//! Members of classes, enums, mixins and extensions.

use super::classes::Home;
use super::modifiers::Words;
use super::parameters::Owner;
use super::{Parsed, Parser};
use crate::ast::{
    BodyAst, FieldAst, Leading, MemberAst, MemberModifiers, MethodAst, MethodKind, ParametersAst, TypeAst,
};
use crate::lexer::Kind;
use crate::rules::syntax;
use crate::source::Name;

/// What stands before the name of a member.
pub(super) struct Head {
    pub(super) leading: Leading,
    pub(super) modifiers: MemberModifiers,
    pub(super) ty: Option<TypeAst>,
    /// The index of the first token after doc comments and annotations.
    pub(super) start: usize,
}

impl Parser<'_> {
    /// A member; `None` when there is no node for it.
    pub(super) fn parse_member(&mut self, home: Home) -> Parsed<Option<MemberAst>> {
        self.too_deep_at = None;
        let leading = self.parse_leading()?;
        let start = self.at;
        self.refuse_nested_declaration(home)?;
        self.refuse_foreign_member()?;
        let mut words = Words::default();
        while is_member_modifier(self.kind()) && self.is_modifier_ahead() {
            self.take_modifier(&mut words);
        }
        let modifiers = words.modifiers;
        if self.is_at(Kind::Factory) && self.peek(1).is_name() && self.is_factory_ahead() {
            return self.parse_factory(leading, modifiers, start, home).map(Some);
        }
        let at = self.at;
        let has_type = !self.is_special_name() && self.is_type_and_word(at);
        let ty = if has_type { Some(self.parse_type()?) } else { None };
        let head = Head { leading, modifiers, ty, start };
        if self.is_accessor_ahead() {
            return self.parse_accessor(head, home).map(Some);
        }
        if self.is_operator_ahead() {
            return self.parse_operator(head, home).map(Some);
        }
        self.parse_named_member(head, home).map(Some)
    }

    fn is_special_name(&self) -> bool {
        self.is_accessor_ahead() || self.is_operator_ahead()
    }

    /// `factory A(…)` or `factory A.b(…)`, not a method with the type `factory`.
    fn is_factory_ahead(&self) -> bool {
        matches!(self.peek(2), Kind::OpenParen | Kind::Dot | Kind::Lt)
    }

    fn is_operator_ahead(&self) -> bool {
        let next = self.peek(1);
        self.is_at(Kind::Operator)
            && !next.is_word()
            && !matches!(
                next,
                Kind::OpenParen | Kind::Semicolon | Kind::Comma | Kind::Eof | Kind::Arrow | Kind::OpenBrace
            )
            && !(next == Kind::Eq)
            && !(next == Kind::Lt && self.peek(2).is_name())
    }

    /// A member that starts with its name.
    fn parse_named_member(&mut self, head: Head, home: Home) -> Parsed<MemberAst> {
        let at = self.at;
        let expected = if head.ty.is_some() { "the name of the member" } else { "a member" };
        if self.is_at(Kind::OpenParen) || !self.kind().is_word() {
            return self.unexpected(expected);
        }
        let name = self.expect_name(expected)?;
        let is_own = self.class.as_deref() == Some(name.as_str());
        let is_dotted = self.is_at(Kind::Dot) && (self.peek(1).is_name() || self.peek(1) == Kind::New);
        let is_constructor =
            is_dotted && head.ty.is_none() || is_own && self.is_at(Kind::OpenParen) && self.allows_constructor(home);
        if is_constructor || self.is_constructor_in_disguise(&head, home) {
            return self.parse_constructor(head, name, home);
        }
        if matches!(self.kind(), Kind::OpenParen | Kind::Lt) {
            return self.parse_method(head, name, home, at);
        }
        if matches!(self.kind(), Kind::OpenBrace | Kind::Arrow | Kind::Async | Kind::Sync) {
            let message = format!("the method `{name}` has no parameters");
            let help = format!("write `{name}()`, or `get {name}`");
            let diagnostic = syntax::unexpected_token::report_with(message, help, name.span.after());
            return self.fail(diagnostic);
        }
        self.parse_field(head, name, home)
    }

    fn allows_constructor(&self, home: Home) -> bool {
        matches!(home, Home::Class | Home::Enum | Home::ExtensionType)
    }

    /// Whether what looks like a method without a type is a constructor with a wrong name.
    fn is_constructor_in_disguise(&self, head: &Head, home: Home) -> bool {
        if head.ty.is_some() || !self.is_at(Kind::OpenParen) || !self.allows_constructor(home) {
            return false;
        }
        let end = self.partner(self.at);
        let first = self.at + 1;
        let fills = (first..end.min(first + 8)).any(|index| {
            matches!(self.kind_of(index), Kind::This | Kind::Super) && self.kind_of(index + 1) == Kind::Dot
        });
        head.modifiers.r#const.is_some() || self.kind_of(end + 1) == Kind::Colon || fills
    }

    fn parse_method(&mut self, head: Head, name: Name, home: Home, at: usize) -> Parsed<MemberAst> {
        self.check_method_modifiers(&head.modifiers, "a method", home);
        self.check_member_name(&head, &name, home);
        let type_parameters = self.parse_type_parameters()?;
        let parameters = self.parse_parameters(owner_of(&head.modifiers))?;
        if self.is_at(Kind::Colon) {
            let help = "remove what follows the `:`, or name the constructor like its class";
            let message = format!("the method `{name}` has initializers, which only constructors have");
            let diagnostic = syntax::unexpected_token::report_with(message, help, self.span());
            return self.fail(diagnostic);
        }
        debug_assert!(self.at > at, "the name was consumed");
        self.finish_method(head, MethodKind::Method, name, type_parameters, parameters, home)
    }

    fn finish_method(
        &mut self,
        head: Head,
        kind: MethodKind,
        name: Name,
        type_parameters: Vec<crate::ast::TypeParameterAst>,
        parameters: ParametersAst,
        home: Home,
    ) -> Parsed<MemberAst> {
        let body = self.parse_member_body(&head.modifiers, &name, home)?;
        let Head { leading, modifiers, ty: returns, start } = head;
        let span = self.span_from(start);
        Ok(MemberAst::Method(MethodAst {
            leading,
            modifiers,
            kind,
            returns,
            name,
            type_parameters,
            parameters,
            body,
            span,
        }))
    }

    /// The body of a method, or `;`, with what the modifiers say about it.
    fn parse_member_body(&mut self, modifiers: &MemberModifiers, name: &Name, home: Home) -> Parsed<BodyAst> {
        let start = self.at;
        let kind = self.parse_body_kind()?;
        let has_body = self.is_body_ahead();
        if has_body && modifiers.external.is_some() {
            let diagnostic = syntax::unexpected_body::report("an external method", self.span_of(start));
            self.report(diagnostic);
        }
        let needs_body = modifiers.r#static.is_some() || matches!(home, Home::Extension | Home::ExtensionType);
        let is_marked = kind != super::BodyKind::Plain;
        if self.is_at(Kind::Semicolon) && (is_marked || needs_body && modifiers.external.is_none()) {
            let diagnostic = syntax::missing_body::report(&format!("the method `{name}`"), self.span());
            self.report(diagnostic);
        }
        self.parse_body(kind)
    }

    /// `get name` or `set name(value)`.
    fn parse_accessor(&mut self, head: Head, home: Home) -> Parsed<MemberAst> {
        let is_getter = self.is_at(Kind::Get);
        self.bump();
        let name = self.expect_name("the name of the member")?;
        self.check_method_modifiers(&head.modifiers, "an accessor", home);
        self.check_member_name(&head, &name, home);
        let mut parameters = ParametersAst::default();
        let kind = if is_getter { MethodKind::Getter } else { MethodKind::Setter };
        if is_getter {
            self.refuse_getter_parameters(&name)?;
        } else {
            parameters = self.parse_setter_parameters(owner_of(&head.modifiers), &name)?;
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
    pub(super) fn refuse_getter_parameters(&mut self, name: &Name) -> Parsed<()> {
        if !self.is_at(Kind::OpenParen) {
            return Ok(());
        }
        let help = format!("write `get {name}` without `()`, or a method without `get`");
        let diagnostic = syntax::unexpected_token::report_with("a getter has no parameters", help, self.span());
        self.report(diagnostic);
        self.at = self.partner(self.at);
        self.bump();
        Ok(())
    }

    /// `operator ==(Object other)`.
    fn parse_operator(&mut self, head: Head, home: Home) -> Parsed<MemberAst> {
        let word = self.span();
        self.bump();
        let name = self.parse_operator_name()?;
        self.check_method_modifiers(&head.modifiers, "an operator", home);
        self.refuse_modifiers("an operator", &[("static", head.modifiers.r#static)]);
        if !self.is_at(Kind::OpenParen) {
            let diagnostic = syntax::unexpected_token::report("`(`", &self.describe_next(), self.span());
            return self.fail(diagnostic);
        }
        let parameters = self.parse_parameters(Owner::Method)?;
        debug_assert!(word.start <= name.span.start, "the operator follows its word");
        self.finish_method(head, MethodKind::Operator, name, Vec::new(), parameters, home)
    }

    fn parse_operator_name(&mut self) -> Parsed<Name> {
        let start = self.at;
        let count = match self.kind() {
            Kind::OpenSquare if self.peek(1) == Kind::CloseSquare && self.is_joined(start) => {
                if self.peek(2) == Kind::Eq && self.is_joined(start + 1) { 3 } else { 2 }
            }
            Kind::Gt => self.angle_operator_length(start),
            Kind::Lt
            | Kind::LtEq
            | Kind::LtLt
            | Kind::EqEq
            | Kind::Plus
            | Kind::Minus
            | Kind::Star
            | Kind::Slash
            | Kind::TildeSlash
            | Kind::Tilde
            | Kind::Percent
            | Kind::Amp
            | Kind::Bar
            | Kind::Caret => 1,
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

    fn parse_field(&mut self, head: Head, name: Name, home: Home) -> Parsed<MemberAst> {
        let modifiers = &head.modifiers;
        self.check_variable_head(modifiers, head.ty.is_some(), &name);
        self.check_member_name(&head, &name, home);
        if modifiers.r#const.is_some() && modifiers.r#static.is_none() {
            let message = format!("the field `{name}` is `const` but not `static`");
            let place = modifiers.r#const.unwrap_or(name.span);
            let diagnostic = syntax::unexpected_token::report_with(message, "write `static const`, or `final`", place);
            self.report(diagnostic);
        }
        if let (Some(span), Some(_), None) = (modifiers.covariant, modifiers.r#final, modifiers.late) {
            let diagnostic = syntax::misplaced_modifier::meaningless("covariant", span, "a final field");
            self.report(diagnostic);
        }
        let is_instance = modifiers.r#static.is_none() && modifiers.external.is_none();
        if is_instance && matches!(home, Home::Extension | Home::ExtensionType) {
            let (what, help) = ("a field", "write a getter, or make the field `static`");
            let place = if home == Home::Extension { "an extension" } else { "an extension type" };
            let diagnostic = syntax::misplaced_declaration::report(what, place, help, name.span);
            self.report(diagnostic);
        }
        let Head { leading, modifiers, ty, start } = head;
        let variables = self.parse_variables(name, &modifiers)?;
        Ok(MemberAst::Field(FieldAst { leading, modifiers, ty, variables, span: self.span_from(start) }))
    }

    fn check_method_modifiers(&mut self, modifiers: &MemberModifiers, what: &str, home: Home) {
        let words = [
            ("const", modifiers.r#const),
            ("final", modifiers.r#final),
            ("var", modifiers.var),
            ("late", modifiers.late),
            ("abstract", modifiers.r#abstract),
            ("covariant", modifiers.covariant),
        ];
        self.refuse_modifiers(what, &words);
        let _ = home;
    }

    /// A member that is no constructor cannot have the name of its class.
    fn check_member_name(&mut self, head: &Head, name: &Name, home: Home) {
        let is_own = self.class.as_deref() == Some(name.as_str());
        if is_own && matches!(home, Home::Class | Home::Enum | Home::Mixin | Home::ExtensionType) {
            let _ = head;
            let diagnostic = syntax::constructor_name::report_member(name.as_str(), name.span);
            self.report(diagnostic);
        }
    }

    /// `class`, `enum` and the like among members.
    fn refuse_nested_declaration(&mut self, home: Home) -> Parsed<()> {
        let place = if home == Home::Enum { "an enum" } else { "a class" };
        let next = self.peek(1);
        let what = match self.kind() {
            Kind::Class => "a class",
            Kind::Abstract | Kind::Sealed if next == Kind::Class => "a class",
            Kind::Enum => "an enum",
            Kind::Typedef if next.is_word() => "a typedef",
            Kind::Extension | Kind::Mixin if next.is_name() && self.peek(2) == Kind::OpenBrace => "such a declaration",
            Kind::Import | Kind::Export | Kind::Part if next == Kind::Str => "a directive",
            _ => return Ok(()),
        };
        let diagnostic = syntax::misplaced_declaration::report(what, place, "move it out of the braces", self.span());
        self.fail(diagnostic)
    }
}

fn owner_of(modifiers: &MemberModifiers) -> Owner {
    if modifiers.r#static.is_some() { Owner::Function } else { Owner::Method }
}

fn is_member_modifier(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::External
            | Kind::Static
            | Kind::Abstract
            | Kind::Covariant
            | Kind::Late
            | Kind::Final
            | Kind::Const
            | Kind::Var
    )
}
