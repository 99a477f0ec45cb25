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
        loop {
            if self.kind().is_modifier() && self.is_modifier_ahead() {
                self.take_modifier(&mut words);
            } else if !self.eat_stray_word(&mut words) {
                break;
            }
        }
        let modifiers = words.modifiers;
        if self.is_at(Kind::Factory) && self.peek(1).is_name() && self.is_factory_ahead() {
            return self.parse_factory(leading, modifiers, start, home).map(Some);
        }
        let at = self.at;
        let has_type = !self.is_special_name() && self.is_type_ahead(at);
        let mut ty = None;
        if has_type {
            ty = Some(self.parse_type()?);
            self.refuse_surplus(at);
            self.refuse_words_behind_type(at);
        }
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
            && (next != Kind::Eq)
            && !(next == Kind::Lt && self.peek(2).is_name())
    }

    /// A member that starts with its name.
    fn parse_named_member(&mut self, head: Head, home: Home) -> Parsed<MemberAst> {
        let expected = if head.ty.is_some() { "the name of the member" } else { "a member" };
        if self.is_at(Kind::OpenParen) || !self.kind().is_word() {
            return self.unexpected(expected);
        }
        if head.ty.is_none() {
            self.refuse_nameless_type(&[Kind::Semicolon, Kind::Eq, Kind::CloseBrace])?;
        }
        let name = self.expect_name(expected)?;
        let is_own = self.class.as_deref() == Some(name.as_str());
        let is_dotted = self.is_at(Kind::Dot) && (self.peek(1).is_name() || self.peek(1) == Kind::New);
        let is_constructor =
            is_dotted && head.ty.is_none() || is_own && self.is_at(Kind::OpenParen) && allows_constructor(home);
        if is_constructor || self.is_constructor_in_disguise(&head, home) {
            return self.parse_constructor(head, name, home);
        }
        if matches!(self.kind(), Kind::OpenParen | Kind::Lt) {
            return self.parse_method(head, name, home);
        }
        if matches!(self.kind(), Kind::OpenBrace | Kind::Arrow | Kind::Async | Kind::Sync) {
            let message = format!("the method `{name}` has no parameters");
            let help = format!("write `{name}()`, or `get {name}`");
            let diagnostic = syntax::unexpected_token::report_with(message, help, name.span.after());
            return self.fail(diagnostic);
        }
        self.parse_field(head, name, home)
    }

    /// Whether what looks like a method without a type is a constructor with a wrong name.
    fn is_constructor_in_disguise(&self, head: &Head, home: Home) -> bool {
        if head.ty.is_some() || !self.is_at(Kind::OpenParen) || !allows_constructor(home) {
            return false;
        }
        let end = self.partner(self.at);
        let first = self.at + 1;
        let fills = (first..end.min(first + 8)).any(|index| {
            matches!(self.kind_of(index), Kind::This | Kind::Super) && self.kind_of(index + 1) == Kind::Dot
        });
        let has_initializers = self.kind_of(end + 1) == Kind::Colon
            && matches!(self.kind_of(end + 3), Kind::Eq | Kind::OpenParen | Kind::Dot);
        head.modifiers.r#const.is_some() || has_initializers || fills
    }

    fn parse_method(&mut self, head: Head, name: Name, home: Home) -> Parsed<MemberAst> {
        self.check_method_modifiers(&head.modifiers, "a method");
        self.check_member_name(&name, home);
        let type_parameters = self.parse_type_parameters()?;
        let parameters = self.parse_parameters(owner_of(&head.modifiers))?;
        if self.is_at(Kind::Colon)
            && let Some(end) = self.type_behind_end()
        {
            self.report_type_behind(&format!("{name}(…)"), end);
            return Err(super::Broken);
        }
        if self.is_at(Kind::Colon) && !self.is_wrong_end() {
            let help = "remove what follows the `:`, or name the constructor like its class";
            let message = format!("the method `{name}` has initializers, which only constructors have");
            let diagnostic = syntax::unexpected_token::report_with(message, help, self.span());
            return self.fail(diagnostic);
        }
        self.finish_method(head, MethodKind::Method, name, type_parameters, parameters, home)
    }

    pub(super) fn finish_method(
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
        if self.is_at(Kind::Semicolon) && is_marked {
            let diagnostic = syntax::missing_body::report_marked(self.word(start), self.span_of(start));
            self.report(diagnostic);
        } else if self.is_at(Kind::Semicolon) && needs_body && modifiers.external.is_none() {
            let diagnostic = syntax::missing_body::report(&format!("the method `{name}`"), self.span());
            self.report(diagnostic);
        }
        self.parse_body(kind)
    }

    fn parse_field(&mut self, head: Head, name: Name, home: Home) -> Parsed<MemberAst> {
        let modifiers = &head.modifiers;
        let is_bare =
            head.ty.is_none() && [modifiers.r#const, modifiers.r#final, modifiers.var].iter().all(Option::is_none);
        if is_bare && !matches!(self.kind(), Kind::Eq | Kind::Comma | Kind::Semicolon | Kind::Colon) {
            if !matches!(self.kind(), Kind::CloseBrace | Kind::Eof) && !self.is_on_new_line(self.at) {
                return self.unexpected("`;`");
            }
            let diagnostic = syntax::missing_type::report(name.as_str(), name.span);
            return self.fail(diagnostic);
        }
        self.check_variable_head(modifiers, head.ty.is_some(), &name);
        self.check_member_name(&name, home);
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

    pub(super) fn check_method_modifiers(&mut self, modifiers: &MemberModifiers, what: &str) {
        let words = [
            ("const", modifiers.r#const),
            ("final", modifiers.r#final),
            ("var", modifiers.var),
            ("late", modifiers.late),
            ("abstract", modifiers.r#abstract),
            ("covariant", modifiers.covariant),
        ];
        self.refuse_modifiers(what, &words);
    }

    /// A member that is no constructor cannot have the name of its class.
    pub(super) fn check_member_name(&mut self, name: &Name, home: Home) {
        let is_own = self.class.as_deref() == Some(name.as_str());
        if is_own && matches!(home, Home::Class | Home::Enum | Home::Mixin | Home::ExtensionType) {
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
        let is_at_margin = self.column(self.at) == Some(0);
        let help = if is_at_margin { "write the `}` that is missing before it" } else { "move it out of the braces" };
        let diagnostic = syntax::misplaced_declaration::report(what, place, help, self.span());
        self.fail(diagnostic)
    }
}

fn allows_constructor(home: Home) -> bool {
    matches!(home, Home::Class | Home::Enum | Home::ExtensionType)
}

pub(super) fn owner_of(modifiers: &MemberModifiers) -> Owner {
    if modifiers.r#static.is_some() { Owner::Function } else { Owner::Method }
}
