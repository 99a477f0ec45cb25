//! Statements: blocks, declarations, expressions.

use super::modifiers::Words;
use super::parameters::Owner;
use super::{BodyKind, Parsed, Parser};
use crate::lexer::Kind;
use crate::rules::syntax;

impl Parser<'_> {
    /// `{ … }`; mistakes in it stay in it.
    pub(super) fn parse_block(&mut self) -> Parsed<()> {
        if !self.is_at(Kind::OpenBrace) {
            return self.unexpected("`{`");
        }
        self.nested(|parser| {
            let end = parser.partner(parser.at);
            parser.bump();
            parser.parse_statements(end);
            parser.at = end;
            parser.bump();
            Ok(())
        })
    }

    /// Statements up to the token at `end`, or to the next `case` or `default`.
    pub(super) fn parse_statements(&mut self, end: usize) {
        while self.at < end {
            let start = self.at;
            if self.parse_statement().is_err() {
                self.recover_statement(start, end);
                // INVARIANT: what could not even be started is stepped over.
                if self.at == start {
                    self.bump();
                }
            }
        }
    }

    /// A statement, with its labels.
    pub(super) fn parse_statement(&mut self) -> Parsed<()> {
        while self.kind().is_name() && self.peek(1) == Kind::Colon {
            self.bump();
            self.bump();
        }
        self.nested(Self::parse_unlabeled)
    }

    fn parse_unlabeled(&mut self) -> Parsed<()> {
        match self.kind() {
            Kind::OpenBrace if !self.is_outer_pattern(self.at, Kind::Eq) => self.parse_block(),
            Kind::Semicolon => {
                self.bump();
                Ok(())
            }
            Kind::If => self.parse_if(),
            Kind::For => self.parse_for(),
            Kind::While => self.parse_while(),
            Kind::Do => self.parse_do(),
            Kind::Switch => self.parse_switch(),
            Kind::Try => self.parse_try(),
            Kind::Return => self.parse_return(),
            Kind::Break | Kind::Continue => self.parse_jump(),
            Kind::Rethrow => {
                self.bump();
                self.expect_semicolon()
            }
            Kind::Assert => {
                self.parse_assert()?;
                self.expect_semicolon()
            }
            Kind::Await if self.peek(1) == Kind::For => {
                self.check_await_for();
                self.bump();
                self.parse_for()
            }
            Kind::Yield if self.is_yield_here() => self.parse_yield(),
            Kind::Class | Kind::Enum => self.refuse_local_declaration(),
            Kind::At | Kind::Var | Kind::Final => self.parse_local_declaration(),
            Kind::Const | Kind::Late if self.is_local_modifier() => self.parse_local_declaration(),
            _ => self.parse_declaration_or_expression(),
        }
    }

    fn refuse_local_declaration(&mut self) -> Parsed<()> {
        let what = if self.is_at(Kind::Class) { "a class" } else { "an enum" };
        let help = "move it out of the function";
        let diagnostic = syntax::misplaced_declaration::report(what, "a function", help, self.span());
        self.fail(diagnostic)
    }

    /// Whether the `const` or `late` here declares a variable.
    fn is_local_modifier(&mut self) -> bool {
        let next = self.at + 1;
        if self.is_at(Kind::Late) {
            return self.is_modifier_ahead();
        }
        let names_variable =
            self.kind_of(next).is_name() && matches!(self.kind_of(next + 1), Kind::Eq | Kind::Semicolon | Kind::Comma);
        names_variable
            || matches!(self.kind_of(next), Kind::Final | Kind::Var | Kind::Const)
            || self.is_type_and_word(next)
    }

    fn is_yield_here(&self) -> bool {
        matches!(self.function.kind, BodyKind::AsyncStar | BodyKind::SyncStar)
    }

    fn parse_yield(&mut self) -> Parsed<()> {
        self.bump();
        self.eat(Kind::Star);
        self.parse_expression()?;
        self.expect_semicolon()
    }

    fn parse_declaration_or_expression(&mut self) -> Parsed<()> {
        let at = self.at;
        let is_await = self.is_at(Kind::Await) && matches!(self.function.kind, BodyKind::Async | BodyKind::AsyncStar);
        if !is_await && (self.is_local_function(at) || self.is_type_and_word(at)) {
            return self.parse_local_declaration();
        }
        self.parse_expression()?;
        self.expect_semicolon()
    }

    /// Whether `name(…)` or `name<T>(…)` with a body starts at `index`.
    fn is_local_function(&mut self, index: usize) -> bool {
        if !self.kind_of(index).is_name() {
            return false;
        }
        let parameters = match self.kind_of(index + 1) {
            Kind::OpenParen => index + 1,
            Kind::Lt => match self.type_parameters_end(index + 1) {
                Some(end) if self.kind_of(end) == Kind::OpenParen => end,
                _ => return false,
            },
            _ => return false,
        };
        let after = self.partner(parameters) + 1;
        match self.kind_of(after) {
            Kind::OpenBrace | Kind::Arrow => true,
            Kind::Async | Kind::Sync => {
                matches!(self.kind_of(after + 1), Kind::OpenBrace | Kind::Arrow | Kind::Star)
            }
            _ => false,
        }
    }

    /// Variables, a function, or variables by a pattern.
    fn parse_local_declaration(&mut self) -> Parsed<()> {
        self.skip_annotations()?;
        let mut words = Words::default();
        while matches!(self.kind(), Kind::Var | Kind::Final)
            || matches!(self.kind(), Kind::Const | Kind::Late) && self.is_local_modifier()
        {
            self.take_modifier(&mut words);
        }
        let modifiers = words.modifiers;
        let at = self.at;
        let is_binding = modifiers.var.is_some() || modifiers.r#final.is_some();
        if is_binding && self.is_outer_pattern(at, Kind::Eq) {
            self.parse_pattern()?;
            self.expect(Kind::Eq)?;
            self.parse_expression()?;
            return self.expect_semicolon();
        }
        let has_type = self.is_type_and_word(at);
        if has_type {
            self.parse_type()?;
        }
        let name = self.expect_name("the name of a variable")?;
        if matches!(self.kind(), Kind::OpenParen | Kind::Lt) {
            let words = [
                ("const", modifiers.r#const),
                ("final", modifiers.r#final),
                ("var", modifiers.var),
                ("late", modifiers.late),
            ];
            self.refuse_modifiers("a function", &words);
            return self.parse_local_function();
        }
        self.check_variable_head(&modifiers, has_type, &name);
        self.parse_variables(name, &modifiers).map(drop)
    }

    fn parse_local_function(&mut self) -> Parsed<()> {
        self.parse_type_parameters()?;
        self.parse_parameters(Owner::Function)?;
        let kind = self.parse_body_kind()?;
        if !self.is_body_ahead() {
            let diagnostic = syntax::missing_body::report("this function", self.last_span().after());
            return self.fail(diagnostic);
        }
        self.parse_body(kind).map(drop)
    }
}
