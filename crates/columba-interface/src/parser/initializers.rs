//! Initializers of constructors.

use super::{Functions, Parsed, Parser};
use crate::ast::ConstructorInitializer;
use crate::lexer::Kind;
use crate::rules::syntax;

impl Parser<'_> {
    /// `: a = 1, super(2)`.
    pub(super) fn parse_initializers(&mut self, is_external: bool) -> Parsed<Vec<ConstructorInitializer>> {
        let mut initializers = Vec::new();
        if is_external {
            let diagnostic = syntax::unexpected_body::report("an external constructor", self.span());
            self.report(diagnostic);
        }
        self.bump();
        let mut is_after_super = false;
        loop {
            let start = self.at;
            if is_after_super {
                let message = "`super(…)` must be the last initializer";
                let help = "move this before `super(…)`";
                let diagnostic = syntax::unexpected_token::report_with(message, help, self.span());
                self.report(diagnostic);
            }
            is_after_super = self.is_at(Kind::Super);
            self.judge(|parser| parser.with_functions(Functions::Forbidden, Parser::parse_initializer))?;
            let span = self.span_from(start);
            initializers.push(ConstructorInitializer { text: self.text_of(span).into(), span });
            if !self.eat(Kind::Comma) {
                return Ok(initializers);
            }
        }
    }

    fn parse_initializer(&mut self) -> Parsed<()> {
        let next = self.peek(1);
        match self.kind() {
            Kind::Assert => self.parse_assert(),
            Kind::Super => self.parse_redirected(),
            Kind::This if next == Kind::OpenParen => self.parse_redirected(),
            Kind::This if next == Kind::Dot && self.peek(3) == Kind::OpenParen => self.parse_redirected(),
            Kind::This => {
                self.bump();
                self.expect(Kind::Dot)?;
                self.parse_field_initializer()
            }
            _ => self.parse_field_initializer(),
        }
    }

    /// `super.name(…)` or `this.name(…)`.
    fn parse_redirected(&mut self) -> Parsed<()> {
        self.bump();
        if self.eat(Kind::Dot) {
            self.parse_member_name()?;
        }
        if !self.is_at(Kind::OpenParen) {
            return self.unexpected("`(`");
        }
        self.parse_arguments().map(drop)
    }

    fn parse_field_initializer(&mut self) -> Parsed<()> {
        self.expect_name("the name of a field")?;
        self.expect(Kind::Eq)?;
        self.parse_expression().map(drop)
    }
}
