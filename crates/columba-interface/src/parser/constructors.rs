//! Constructors.

use super::classes::Home;
use super::members::Head;
use super::parameters::Owner;
use super::{Parsed, Parser};
use crate::ast::{
    BodyAst, ConstructorAst, ConstructorInitializer, ConstructorKind, Leading, MemberAst, MemberModifiers,
};
use crate::lexer::Kind;
use crate::rules::syntax;
use crate::source::Name;

impl Parser<'_> {
    /// A constructor, behind the first word of its name.
    pub(super) fn parse_constructor(&mut self, head: Head, class: Name, home: Home) -> Parsed<MemberAst> {
        let Head { leading, modifiers, ty, start } = head;
        if let Some(ty) = ty {
            let help = format!("write `{class}` without a type before it");
            let diagnostic = syntax::unexpected_token::report_with("a constructor has no return type", help, ty.span());
            self.report(diagnostic);
        }
        let name = self.parse_constructor_name()?;
        self.check_constructor(&class, &modifiers, home)?;
        let parameters = self.parse_parameters(Owner::Constructor)?;
        let mut initializers = Vec::new();
        if self.is_at(Kind::Colon) {
            let is_external = modifiers.external.is_some();
            initializers = self.parse_initializers(is_external)?;
        }
        if self.is_at(Kind::Eq) {
            let help = "write `factory` before it, or remove the redirection";
            let message = "only a factory redirects with `=`";
            let diagnostic = syntax::unexpected_token::report_with(message, help, self.span());
            return self.fail(diagnostic);
        }
        let is_redirecting = initializers.iter().any(|initializer| {
            initializer.text.starts_with("this") && !initializer.text.contains('=') && initializer.text.contains('(')
        });
        let body = self.parse_constructor_body(&modifiers, is_redirecting)?;
        let kind = ConstructorKind::Generative;
        let span = self.span_from(start);
        Ok(MemberAst::Constructor(ConstructorAst {
            leading,
            modifiers,
            kind,
            class,
            name,
            parameters,
            initializers,
            body,
            span,
        }))
    }

    /// What follows the dot; `new` counts as nothing.
    fn parse_constructor_name(&mut self) -> Parsed<Option<Name>> {
        if self.is_at(Kind::Lt) {
            let diagnostic = syntax::unexpected_token::report_with(
                "a constructor has no type parameters",
                "remove them; those of the class are known in it",
                self.span(),
            );
            return self.fail(diagnostic);
        }
        if !self.eat(Kind::Dot) {
            return Ok(None);
        }
        if self.eat(Kind::New) {
            return Ok(None);
        }
        self.expect_name("the name of the constructor").map(Some)
    }

    fn check_constructor(&mut self, class: &Name, modifiers: &MemberModifiers, home: Home) -> Parsed<()> {
        let words = [
            ("static", modifiers.r#static),
            ("final", modifiers.r#final),
            ("var", modifiers.var),
            ("late", modifiers.late),
            ("abstract", modifiers.r#abstract),
            ("covariant", modifiers.covariant),
        ];
        self.refuse_modifiers("a constructor", &words);
        if matches!(home, Home::Mixin | Home::Extension) {
            let place = if home == Home::Mixin { "a mixin" } else { "an extension" };
            let diagnostic = syntax::misplaced_declaration::report("a constructor", place, "remove it", class.span);
            return self.fail(diagnostic);
        }
        if let Some(own) = self.class.clone().filter(|own| *own != class.text) {
            let diagnostic = syntax::constructor_name::report(class.as_str(), class.span, &own);
            self.report(diagnostic);
        }
        Ok(())
    }

    fn parse_constructor_body(&mut self, modifiers: &MemberModifiers, is_redirecting: bool) -> Parsed<BodyAst> {
        let start = self.at;
        let what = if modifiers.external.is_some() {
            "an external constructor"
        } else if modifiers.r#const.is_some() {
            "a constant constructor"
        } else {
            "a redirecting constructor"
        };
        let kind = self.parse_constructor_body_kind()?;
        if self.is_at(Kind::Arrow) && modifiers.factory.is_none() {
            let message = "a constructor that is no factory returns nothing";
            let diagnostic = syntax::unexpected_token::report_with(message, "write a body in braces", self.span());
            return self.fail(diagnostic);
        }
        let forbids = modifiers.external.is_some() || modifiers.r#const.is_some() || is_redirecting;
        if forbids && self.is_body_ahead() {
            let diagnostic = syntax::unexpected_body::report(what, self.span_of(start));
            self.report(diagnostic);
        }
        self.parse_body(kind)
    }

    /// The words before a body, which constructors cannot have.
    fn parse_constructor_body_kind(&mut self) -> Parsed<super::BodyKind> {
        let (word, span) = (self.kind().text(), self.span());
        let kind = self.parse_body_kind()?;
        if kind != super::BodyKind::Plain {
            self.refuse_modifiers("the body of a constructor", &[(word, Some(span))]);
        }
        Ok(kind)
    }

    /// `factory A.b(…) { … }`, `factory A() = B;`.
    pub(super) fn parse_factory(
        &mut self,
        leading: Leading,
        mut modifiers: MemberModifiers,
        start: usize,
        home: Home,
    ) -> Parsed<MemberAst> {
        modifiers.factory = Some(self.span());
        self.bump();
        let class = self.expect_name("the name of the class")?;
        let name = self.parse_constructor_name()?;
        self.check_constructor(&class, &modifiers, home)?;
        let parameters = self.parse_parameters(Owner::Constructor)?;
        let mut initializers = Vec::new();
        let body = if self.is_at(Kind::Eq) {
            initializers.push(self.parse_redirection(modifiers.external.is_some())?);
            BodyAst::None
        } else {
            self.parse_factory_body(&modifiers)?
        };
        let kind = ConstructorKind::Factory;
        let span = self.span_from(start);
        Ok(MemberAst::Constructor(ConstructorAst {
            leading,
            modifiers,
            kind,
            class,
            name,
            parameters,
            initializers,
            body,
            span,
        }))
    }

    /// `= B.c;`
    fn parse_redirection(&mut self, is_external: bool) -> Parsed<ConstructorInitializer> {
        let start = self.at;
        if is_external {
            let diagnostic = syntax::unexpected_body::report("an external factory", self.span());
            self.report(diagnostic);
        }
        self.bump();
        self.judge(Parser::parse_constructor_reference)?;
        let span = self.span_from(start);
        let text = self.text_of(span).into();
        self.expect_semicolon()?;
        Ok(ConstructorInitializer { text, span })
    }

    /// `prefix.Class<T>.name`.
    fn parse_constructor_reference(&mut self) -> Parsed<()> {
        self.parse_named_type()?;
        if self.eat(Kind::Dot) {
            self.parse_member_name()?;
        }
        Ok(())
    }

    fn parse_factory_body(&mut self, modifiers: &MemberModifiers) -> Parsed<BodyAst> {
        let start = self.at;
        let kind = self.parse_constructor_body_kind()?;
        let is_external = modifiers.external.is_some();
        if self.is_at(Kind::Semicolon) && !is_external {
            let diagnostic = syntax::missing_body::report("this factory", self.span());
            self.report(diagnostic);
        }
        if self.is_body_ahead() && is_external {
            let diagnostic = syntax::unexpected_body::report("an external factory", self.span_of(start));
            self.report(diagnostic);
        } else if self.is_body_ahead()
            && let Some(span) = modifiers.r#const
        {
            let what = "a factory that does not redirect";
            let diagnostic = syntax::misplaced_modifier::meaningless("const", span, what);
            self.report(diagnostic);
        }
        self.parse_body(kind)
    }
}
