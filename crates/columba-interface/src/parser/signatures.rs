//! Mixins, extensions, extension types, typedefs: judged, not kept.

use super::classes::Home;
use super::parameters::Owner;
use super::{Parsed, Parser};
use crate::ast::{Declaration, Leading, OtherKind};
use crate::lexer::Kind;
use crate::rules::syntax;

impl Parser<'_> {
    pub(super) fn parse_mixin(&mut self, leading: Leading) -> Parsed<Declaration> {
        let start = self.at;
        self.parse_mixin_from(leading, start)
    }

    /// A mixin that starts with the token at `start`; `mixin` is next.
    pub(super) fn parse_mixin_from(&mut self, leading: Leading, start: usize) -> Parsed<Declaration> {
        self.bump();
        let name = self.expect_type_name("the name of the mixin")?;
        self.parse_type_parameters()?;
        self.parse_clauses("a mixin", &[Kind::On, Kind::Implements])?;
        self.parse_judged_body(&format!("the mixin `{name}`"), Home::Mixin, Some(&name))?;
        Ok(self.other_declaration(leading, OtherKind::Mixin, Some(name), start))
    }

    fn parse_judged_body(&mut self, what: &str, home: Home, name: Option<&crate::source::Name>) -> Parsed<()> {
        let class = name.map(|name| name.text.clone());
        let outer = std::mem::replace(&mut self.class, class);
        let result = self.judge(|parser| parser.parse_class_body(what, home).map(drop));
        self.class = outer;
        result
    }

    pub(super) fn parse_extension(&mut self, leading: Leading) -> Parsed<Declaration> {
        let start = self.at;
        self.bump();
        if self.is_at(Kind::Type) && (self.peek(1).is_name() || self.peek(1) == Kind::Const) {
            return self.parse_extension_type(leading, start);
        }
        let is_named = self.kind().is_name() && !self.is_at(Kind::On);
        let name = if is_named { Some(self.expect_type_name("the name of the extension")?) } else { None };
        self.parse_type_parameters()?;
        self.expect(Kind::On)?;
        self.judge(|parser| parser.parse_type().map(drop))?;
        self.parse_judged_body("this extension", Home::Extension, None)?;
        Ok(self.other_declaration(leading, OtherKind::Extension, name, start))
    }

    /// `extension type const Name<T>.constructor(A a) implements B { … }`.
    fn parse_extension_type(&mut self, leading: Leading, start: usize) -> Parsed<Declaration> {
        self.bump();
        self.eat(Kind::Const);
        let name = self.expect_type_name("the name of the extension type")?;
        self.parse_type_parameters()?;
        if self.eat(Kind::Dot) {
            self.parse_member_name()?;
        }
        self.parse_representation()?;
        self.parse_clauses("an extension type", &[Kind::Implements])?;
        self.parse_judged_body("this extension type", Home::ExtensionType, Some(&name))?;
        Ok(self.other_declaration(leading, OtherKind::ExtensionType, Some(name), start))
    }

    /// `(@a A a)`.
    fn parse_representation(&mut self) -> Parsed<()> {
        self.expect(Kind::OpenParen)?;
        self.judge(|parser| {
            parser.skip_annotations()?;
            parser.parse_type().map(drop)
        })?;
        self.expect_name("the name of the value")?;
        self.expect(Kind::CloseParen).map(drop)
    }

    /// `typedef A<T> = B;` or the old `typedef A f(B b);`.
    pub(super) fn parse_typedef(&mut self, leading: Leading) -> Parsed<Declaration> {
        let start = self.at;
        self.bump();
        let at = self.at;
        let is_old_typed = self.is_type_and_word(at);
        let name = if is_old_typed {
            self.judge(|parser| parser.parse_type().map(drop))?;
            let name = self.expect_type_name("the name of the typedef")?;
            self.parse_old_typedef()?;
            name
        } else {
            let name = self.expect_type_name("the name of the typedef")?;
            let opening = self.at;
            self.parse_type_parameters()?;
            if self.eat(Kind::Eq) {
                self.judge(|parser| parser.parse_type().map(drop))?;
            } else {
                self.at = opening;
                self.parse_old_typedef()?;
            }
            name
        };
        self.expect_semicolon()?;
        Ok(self.other_declaration(leading, OtherKind::Typedef, Some(name), start))
    }

    fn parse_old_typedef(&mut self) -> Parsed<()> {
        self.parse_type_parameters()?;
        if self.is_at(Kind::OpenParen) {
            return self.judge(|parser| parser.parse_parameters(Owner::Function).map(drop));
        }
        let help = "write `= ` and a type after the name";
        let diagnostic = syntax::unexpected_token::report_with(
            format!("expected `=` and a type, found {}", self.describe_next()),
            help,
            self.span(),
        );
        self.fail(diagnostic)
    }

    /// Words with which other languages start declarations.
    pub(super) fn refuse_foreign_declaration(&mut self) -> Parsed<()> {
        let next = self.peek(1);
        let help = match (self.word(self.at), next) {
            ("data", Kind::Class) => "write `class`; every class is a data class unless an annotation says otherwise",
            ("struct" | "record", Kind::Identifier) if self.is_brace_after_name() => "write `class`",
            ("interface" | "protocol", Kind::Identifier) if self.is_brace_after_name() => "write `abstract class`",
            ("namespace" | "module" | "package" | "object", Kind::Identifier) if self.is_brace_after_name() => {
                "write its declarations without it"
            }
            _ => return self.refuse_foreign_member(),
        };
        let word = self.word(self.at).to_owned();
        let diagnostic = syntax::foreign_syntax::report(&word, help, self.span());
        self.fail(diagnostic)
    }

    fn is_brace_after_name(&self) -> bool {
        matches!(self.peek(2), Kind::OpenBrace | Kind::Colon | Kind::Lt | Kind::Extends | Kind::Implements)
    }

    /// Words with which other languages start members.
    pub(super) fn refuse_foreign_member(&mut self) -> Parsed<()> {
        if !self.is_at(Kind::Identifier) || !self.peek(1).is_name() {
            return Ok(());
        }
        let after = self.peek(2);
        let name = self.word(self.at + 1);
        let help = match self.word(self.at) {
            "fun" | "func" | "fn" | "function" if after == Kind::OpenParen && self.is_on_new_line(self.at) => {
                format!("write the return type instead: `void {name}(…);`")
            }
            "val" | "let" if matches!(after, Kind::Colon) => {
                let ty = super::slips::dart_type(self.word(self.at + 3));
                format!("write the type before the name: `{ty} {name};`")
            }
            _ => return Ok(()),
        };
        let word = self.word(self.at).to_owned();
        let diagnostic = syntax::foreign_syntax::report(&word, &help, self.span());
        self.fail(diagnostic)
    }
}
