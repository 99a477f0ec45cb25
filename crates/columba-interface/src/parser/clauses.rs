//! `extends`, `with`, `implements`, `on`.

use super::{Parsed, Parser};
use crate::ast::TypeAst;
use crate::lexer::Kind;
use crate::rules::syntax::clause_order;

/// What a class and the like build on.
#[derive(Debug, Default)]
pub(super) struct Clauses {
    pub(super) extends: Option<TypeAst>,
    pub(super) with: Vec<TypeAst>,
    pub(super) implements: Vec<TypeAst>,
}

impl Parser<'_> {
    /// The clauses of `what`, of which those of `order` are allowed, in that order.
    pub(super) fn parse_clauses(&mut self, what: &str, order: &[Kind]) -> Parsed<Clauses> {
        let mut clauses = Clauses::default();
        let mut seen: Vec<Kind> = Vec::new();
        while let Some(kind) = self.clause_ahead() {
            let span = self.span();
            let word = kind.text();
            let rank = |kind: Kind| order.iter().position(|other| *other == kind);
            let later = seen.iter().find(|other| rank(**other) > rank(kind));
            let diagnostic = match (rank(kind), later) {
                (None, _) => Some(clause_order::meaningless(word, span, what)),
                _ if seen.contains(&kind) => Some(clause_order::repeated(word, span)),
                (_, Some(later)) => Some(clause_order::out_of_order(word, span, later.text())),
                _ => None,
            };
            let is_new = !seen.contains(&kind);
            if let Some(diagnostic) = diagnostic {
                self.report(diagnostic);
            }
            seen.push(kind);
            self.bump();
            if self.is_at(Kind::OpenBrace) {
                let expected = format!("a type after `{word}`");
                let _: Parsed<()> = self.unexpected(&expected);
                break;
            }
            let types = self.parse_type_list()?;
            match kind {
                Kind::Extends => {
                    let mut types = types.into_iter();
                    clauses.extends = clauses.extends.or(types.next());
                    if let Some(second) = types.next() {
                        let message = "a class extends only one other";
                        let help = "name the others behind `implements`";
                        let diagnostic =
                            crate::rules::syntax::unexpected_token::report_with(message, help, second.span());
                        self.report(diagnostic);
                    }
                }
                Kind::With if is_new => clauses.with = types,
                Kind::Implements if is_new => clauses.implements = types,
                _ => {}
            }
        }
        Ok(clauses)
    }

    /// `A, B`: types without `?`.
    pub(super) fn parse_type_list(&mut self) -> Parsed<Vec<TypeAst>> {
        let mut types = Vec::new();
        loop {
            types.push(self.parse_listed_type()?);
            if !self.eat(Kind::Comma) {
                return Ok(types);
            }
        }
    }

    fn parse_listed_type(&mut self) -> Parsed<TypeAst> {
        let ty = TypeAst::Named(self.parse_named_type()?);
        if self.is_at(Kind::Question) {
            let message = "a class cannot build on a type that may be null";
            let diagnostic =
                crate::rules::syntax::unexpected_token::report_with(message, "remove the `?`", self.span());
            self.report(diagnostic);
            self.bump();
        }
        Ok(ty)
    }
}
