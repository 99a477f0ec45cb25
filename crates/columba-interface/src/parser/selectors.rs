//! Operands with what follows them: members, arguments, indexes, `!`, `++`.

use super::{Functions, Mode, Parsed, Parser};
use crate::ast::{CallAst, Expr, ExprKind, TypeAst};
use crate::lexer::Kind;
use crate::rules::syntax;
use crate::source::Name;

/// What an operand is as far as it was read.
enum Chain {
    /// Names with dots between them, and type arguments behind one of them.
    Path { names: Vec<Name>, type_arguments: Vec<TypeAst> },
    /// Anything that is complete, unless a selector follows.
    Whole(ExprKind),
}

impl Parser<'_> {
    /// An operand and its selectors.
    pub(super) fn parse_postfix(&mut self) -> Parsed<Expr> {
        let start = self.at;
        self.assignable_at = usize::MAX;
        let mut chain =
            if self.kind().is_name() { self.parse_first_name()? } else { Chain::Whole(self.parse_primary()?.kind) };
        while self.is_selector_ahead() {
            chain = self.parse_selector(chain)?;
        }
        if matches!(self.kind(), Kind::PlusPlus | Kind::MinusMinus) {
            self.check_assignable();
            self.bump();
            self.assignable_at = usize::MAX;
            chain = Chain::Whole(ExprKind::Other);
        }
        let kind = match chain {
            Chain::Whole(kind) => kind,
            Chain::Path { .. } if self.mode == Mode::Judge => ExprKind::Other,
            Chain::Path { names, type_arguments } if type_arguments.is_empty() => ExprKind::Path { names },
            Chain::Path { .. } => ExprKind::Other,
        };
        Ok(Expr { kind, span: self.span_from(start) })
    }

    fn parse_first_name(&mut self) -> Parsed<Chain> {
        if self.is_at(Kind::Await)
            && (self.peek(1).is_word() || matches!(self.peek(1), Kind::Str | Kind::Int))
            && !matches!(self.peek(1), Kind::Is | Kind::As | Kind::In)
        {
            let home = "functions that are marked `async`";
            let diagnostic = syntax::out_of_place::report("await", home, self.span());
            return self.fail(diagnostic);
        }
        self.check_await_name();
        let mut names = Vec::new();
        if self.mode == Mode::Build {
            names.push(self.name_of(self.at));
        }
        self.bump();
        self.assignable_at = self.at;
        Ok(Chain::Path { names, type_arguments: Vec::new() })
    }

    fn is_selector_ahead(&mut self) -> bool {
        match self.kind() {
            Kind::Dot | Kind::QuestionDot | Kind::OpenParen | Kind::OpenSquare | Kind::Bang => true,
            Kind::Question => self.is_null_aware_index(),
            Kind::Lt => self.is_type_argument_list(),
            _ => false,
        }
    }

    /// Whether the `<` here starts type arguments. Dart decides that by the token that follows them.
    pub(super) fn is_type_argument_list(&mut self) -> bool {
        let at = self.at;
        self.type_arguments_end(at).is_some_and(|end| {
            matches!(
                self.kind_of(end),
                Kind::OpenParen
                    | Kind::Dot
                    | Kind::EqEq
                    | Kind::BangEq
                    | Kind::CloseParen
                    | Kind::CloseSquare
                    | Kind::CloseBrace
                    | Kind::StrEnd
                    | Kind::StrMiddle
                    | Kind::Semicolon
                    | Kind::Colon
                    | Kind::Comma
                    | Kind::Eof
            )
        })
    }

    fn parse_selector(&mut self, chain: Chain) -> Parsed<Chain> {
        match self.kind() {
            Kind::Dot => self.parse_dot(chain),
            Kind::QuestionDot => {
                self.bump();
                self.expect_name("a member")?;
                self.assignable_at = self.at;
                Ok(Chain::Whole(ExprKind::Other))
            }
            Kind::OpenParen => self.parse_call(chain),
            Kind::Lt => self.parse_selected_types(chain),
            Kind::Bang => {
                self.bump();
                self.assignable_at = usize::MAX;
                Ok(Chain::Whole(ExprKind::Other))
            }
            _ => {
                self.eat(Kind::Question);
                self.parse_index()?;
                Ok(Chain::Whole(ExprKind::Other))
            }
        }
    }

    fn parse_dot(&mut self, chain: Chain) -> Parsed<Chain> {
        self.bump();
        let is_new = self.is_at(Kind::New);
        let name = self.parse_member_name()?;
        self.assignable_at = if is_new { usize::MAX } else { self.at };
        Ok(match chain {
            Chain::Path { mut names, type_arguments } if names.len() < 64 => {
                if self.mode == Mode::Build {
                    names.push(name);
                }
                Chain::Path { names, type_arguments }
            }
            _ => Chain::Whole(ExprKind::Other),
        })
    }

    fn parse_call(&mut self, chain: Chain) -> Parsed<Chain> {
        let arguments = self.parse_arguments()?;
        self.assignable_at = usize::MAX;
        Ok(Chain::Whole(match chain {
            Chain::Path { names: path, type_arguments } if self.mode == Mode::Build => {
                ExprKind::Call(Box::new(CallAst { keyword: None, path, type_arguments, arguments }))
            }
            _ => ExprKind::Other,
        }))
    }

    fn parse_selected_types(&mut self, chain: Chain) -> Parsed<Chain> {
        let types = self.parse_type_arguments()?;
        self.assignable_at = usize::MAX;
        Ok(match chain {
            Chain::Path { names, type_arguments } if type_arguments.is_empty() => {
                Chain::Path { names, type_arguments: types }
            }
            _ => Chain::Whole(ExprKind::Other),
        })
    }

    /// `[a]`.
    pub(super) fn parse_index(&mut self) -> Parsed<()> {
        self.bump();
        self.with_functions(Functions::Allowed, |parser| parser.judge(|parser| parser.parse_expression().map(drop)))?;
        self.expect(Kind::CloseSquare)?;
        self.assignable_at = self.at;
        Ok(())
    }

    /// Selectors of which nothing is kept.
    pub(super) fn parse_selectors_judged(&mut self) -> Parsed<()> {
        let mut chain = Chain::Whole(ExprKind::Other);
        while self.is_selector_ahead() {
            chain = self.parse_selector(chain)?;
        }
        Ok(())
    }

    /// Whether the `?` here and a `[` behind it are an index, not a conditional with a list: no `:` follows for it.
    fn is_null_aware_index(&mut self) -> bool {
        if self.peek(1) != Kind::OpenSquare {
            return false;
        }
        let at = self.at;
        self.remembered(at, |parser| parser.find_colon(at).then_some(at)).is_none()
    }

    /// Whether a `:` that belongs to the `?` at `start` follows. What is found out about others on the way is remembered.
    fn find_colon(&mut self, start: usize) -> bool {
        let mut pending = Vec::new();
        let mut open = 0_usize;
        let mut index = self.partner(start + 1) + 1;
        let found = loop {
            match self.kind_of(index) {
                Kind::Question if self.kind_of(index + 1) == Kind::OpenSquare => pending.push(index),
                Kind::Question => open += 1,
                Kind::Colon if open == 0 => break true,
                Kind::Colon => open -= 1,
                Kind::Comma | Kind::Semicolon | Kind::Eof | Kind::StrMiddle => break false,
                kind if kind.is_closer() => break false,
                kind if kind.is_opener() => index = self.partner(index),
                _ => {}
            }
            index += 1;
        };
        // Only the first of several takes the `:`; when there is none, there is none for the others either.
        for other in pending {
            if !found {
                self.remembered(other, |_| None);
            }
        }
        found
    }
}
