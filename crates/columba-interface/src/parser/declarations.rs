//! Declarations of a file.

use super::modifiers::Words;
use super::parameters::Owner;
use super::{BodyKind, Parsed, Parser};
use crate::ast::{Declaration, Leading, OtherDeclaration, OtherKind, VariablesAst};
use crate::lexer::Kind;
use crate::rules::similar::closest;
use crate::rules::syntax::{self, unexpected_token};
use crate::source::Name;

impl Parser<'_> {
    /// A declaration of a file, without what leads it.
    pub(super) fn parse_declaration(&mut self, leading: Leading) -> Parsed<Declaration> {
        if self.is_class_ahead() {
            return self.parse_class(leading);
        }
        self.refuse_misspelled_directive()?;
        if self.is_bare_annotation() {
            return self.parse_behind_bare_annotation(leading);
        }
        let next = self.peek(1);
        match self.kind() {
            Kind::Enum => self.parse_enum(leading).map(Declaration::Enum),
            Kind::Typedef if next.is_word() || self.is_record_typedef() => self.parse_typedef(leading),
            Kind::Extension if self.is_extension_ahead() => self.parse_extension(leading),
            Kind::Mixin if next.is_word() => self.parse_mixin(leading),
            _ => self.parse_function_or_variables(leading),
        }
    }

    fn parse_behind_bare_annotation(&mut self, mut leading: Leading) -> Parsed<Declaration> {
        let name = self.word(self.at);
        let message = format!("`@` is missing before `{name}`");
        let diagnostic = unexpected_token::report_with(message, format!("write `@{name}(…)`"), self.span());
        self.report(diagnostic);
        let annotation = self.parse_annotation_from(self.at)?;
        leading.annotations.push(annotation);
        if self.is_class_ahead() { self.parse_class(leading) } else { self.parse_enum(leading).map(Declaration::Enum) }
    }

    /// Whether a `class`, perhaps behind its modifiers, is next.
    fn is_class_ahead(&self) -> bool {
        let mut ahead = 0;
        // Six words may stand before `class`; a few more are reported as repeated.
        while ahead < 12 && self.is_class_modifier(ahead) {
            ahead += 1;
        }
        self.peek(ahead) == Kind::Class
            || (ahead > 0 && self.peek(ahead) == Kind::Mixin && self.peek(ahead + 1).is_name() && ahead < 12)
            || (ahead > 0 && self.peek(ahead - 1) == Kind::Mixin && self.is_base_mixin(ahead - 1))
    }

    fn is_class_modifier(&self, ahead: usize) -> bool {
        if self.is_stray_class_word(ahead) {
            return true;
        }
        matches!(
            self.peek(ahead),
            Kind::Abstract | Kind::Sealed | Kind::Base | Kind::Interface | Kind::Final | Kind::Mixin | Kind::Const
        ) && self.peek(ahead + 1).is_word()
            || (self.peek(ahead) == Kind::Identifier
                && self.word(self.at + ahead) == "macro"
                && self.peek(ahead + 1) == Kind::Class)
    }

    /// Whether the `mixin` that is `ahead` declares one and modifiers stand before it.
    fn is_base_mixin(&self, ahead: usize) -> bool {
        let follows = matches!(
            self.peek(ahead + 2),
            Kind::OpenBrace | Kind::Lt | Kind::On | Kind::Implements | Kind::Extends | Kind::With
        );
        ahead > 0 && self.peek(ahead + 1).is_name() && follows
    }

    /// `typedef (A, B) f(C c);`, not a function that is called `typedef`.
    fn is_record_typedef(&mut self) -> bool {
        let next = self.at + 1;
        self.kind_of(next) == Kind::OpenParen && self.is_type_and_word(next)
    }

    fn is_extension_ahead(&self) -> bool {
        let next = self.peek(1);
        next.is_word() || next == Kind::Lt
    }

    /// `A a = 1, b;`, `A f() {}`, `get`, `set`.
    fn parse_function_or_variables(&mut self, leading: Leading) -> Parsed<Declaration> {
        let start = self.at;
        self.refuse_foreign_declaration()?;
        let mut words = Words::default();
        loop {
            if self.kind().is_modifier() && self.is_modifier_ahead() {
                self.take_modifier(&mut words);
            } else if !self.eat_stray_word(&mut words) {
                break;
            }
        }
        let modifiers = words.modifiers;
        let statics =
            [("static", modifiers.r#static), ("covariant", modifiers.covariant), ("abstract", modifiers.r#abstract)];
        self.refuse_modifiers("a declaration of a file", &statics);
        self.refuse_member_only()?;
        let at = self.at;
        let is_accessor = self.is_accessor_ahead();
        let mut ty = None;
        if !is_accessor && self.is_type_ahead(at) {
            ty = Some(self.parse_type()?);
            self.refuse_surplus(at);
            self.refuse_words_behind_type(at);
        }
        if self.is_accessor_ahead() {
            self.check_function_modifiers(&modifiers, "an accessor");
            return self.parse_accessor_function(leading, start, modifiers.external.is_some());
        }
        self.refuse_member_only()?;
        let name = self.expect_declared_name()?;
        if matches!(self.kind(), Kind::OpenParen | Kind::Lt) {
            self.check_function_modifiers(&modifiers, "a function");
            let is_external = modifiers.external.is_some();
            self.judge(|parser| parser.parse_function_rest(is_external))?;
            return Ok(self.other_declaration(leading, OtherKind::Function, Some(name), start));
        }
        if matches!(self.kind(), Kind::OpenBrace | Kind::Arrow | Kind::Async | Kind::Sync) {
            let mut message = format!("the function `{name}` has no parameters");
            let mut help = format!("write `{name}()`, or `get {name}`");
            if let Some(word) = ty.as_ref().map(|ty| self.text_of(ty.span())).filter(|_| self.is_at(Kind::OpenBrace)) {
                message = format!("expected a declaration, found `{word} {name}`");
                help = match closest(word, ["class", "enum", "mixin", "extension"]) {
                    Some(meant) => format!("did you mean `{meant} {name}`?"),
                    None => format!("write `class {name}`, or `{word} {name}()` for a function"),
                };
            }
            let diagnostic = unexpected_token::report_with(message, help, name.span.after());
            return self.fail(diagnostic);
        }
        self.check_variable_head(&modifiers, ty.is_some(), &name);
        let variables = self.parse_variables(name, &modifiers)?;
        let span = self.span_from(start);
        Ok(Declaration::Variables(VariablesAst { leading, modifiers, ty, variables, span }))
    }

    /// What may name a declaration, with a word about what may not.
    fn expect_declared_name(&mut self) -> Parsed<Name> {
        if self.kind().is_word() || self.is_at_end() {
            return self.expect_name("a declaration");
        }
        self.unexpected("a declaration")
    }

    /// Whether `get name` or `set name` is next.
    pub(super) fn is_accessor_ahead(&self) -> bool {
        matches!(self.kind(), Kind::Get | Kind::Set)
            && self.peek(1).is_word()
            && !matches!(self.peek(1), Kind::In | Kind::Is)
    }

    fn check_function_modifiers(&mut self, modifiers: &crate::ast::MemberModifiers, what: &str) {
        let words = [
            ("const", modifiers.r#const),
            ("final", modifiers.r#final),
            ("var", modifiers.var),
            ("late", modifiers.late),
        ];
        self.refuse_modifiers(what, &words);
    }

    /// What belongs into a class.
    fn refuse_member_only(&mut self) -> Parsed<()> {
        let (what, help) = match self.kind() {
            Kind::Factory if self.peek(1).is_name() => ("a constructor", "move it into its class"),
            Kind::Operator
                if !self.peek(1).is_word() && !matches!(self.peek(1), Kind::OpenParen | Kind::Semicolon | Kind::Eq) =>
            {
                ("an operator", "move it into a class or an extension")
            }
            _ => return Ok(()),
        };
        let diagnostic = syntax::misplaced_declaration::report(what, "a file", help, self.span());
        self.fail(diagnostic)
    }

    fn parse_accessor_function(&mut self, leading: Leading, start: usize, is_external: bool) -> Parsed<Declaration> {
        let is_getter = self.is_at(Kind::Get);
        self.bump();
        let name = self.expect_name("a name")?;
        self.judge(|parser| {
            if is_getter {
                parser.refuse_getter_parameters(&name);
                parser.parse_function_body(is_external).map(drop)
            } else {
                parser.parse_setter_parameters(Owner::Function, &name)?;
                parser.parse_function_body(is_external)
            }
        })?;
        Ok(self.other_declaration(leading, OtherKind::Function, Some(name), start))
    }

    /// Type parameters, parameters and body of a function that is no member.
    fn parse_function_rest(&mut self, is_external: bool) -> Parsed<()> {
        self.parse_type_parameters()?;
        self.parse_parameters(Owner::Function)?;
        self.parse_function_body(is_external)
    }

    fn parse_function_body(&mut self, is_external: bool) -> Parsed<()> {
        let start = self.at;
        let kind = self.parse_body_kind()?;
        if self.is_at(Kind::Semicolon) && !is_external || kind != BodyKind::Plain && self.is_at(Kind::Semicolon) {
            let diagnostic = syntax::missing_body::report("this function", self.span());
            self.report(diagnostic);
        } else if is_external && !self.is_at(Kind::Semicolon) && self.is_body_ahead() {
            let diagnostic = syntax::unexpected_body::report("an external function", self.span_of(start));
            self.report(diagnostic);
        }
        self.parse_body(kind).map(drop)
    }

    /// A declaration that interfaces do not use.
    pub(super) fn other_declaration(
        &self,
        leading: Leading,
        kind: OtherKind,
        name: Option<Name>,
        start: usize,
    ) -> Declaration {
        Declaration::Other(OtherDeclaration { leading, kind, name, span: self.span_from(start) })
    }

    /// Steps over a `;` that stands alone, and reports it.
    pub(super) fn eat_stray_semicolon(&mut self) -> bool {
        if !self.is_at(Kind::Semicolon) {
            return false;
        }
        let diagnostic = unexpected_token::report_with("this `;` ends nothing", "remove the `;`", self.span());
        self.report(diagnostic);
        while self.eat(Kind::Semicolon) {}
        true
    }
}
