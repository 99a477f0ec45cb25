//! What stands before declarations: doc comments and annotations.

use super::{Mode, Parsed, Parser};
use crate::ast::{AnnotationAst, Leading};
use crate::lexer::Kind;
use crate::rules::syntax;

impl Parser<'_> {
    /// Doc comments and annotations. The doc comment that is nearest to the declaration wins.
    pub(super) fn parse_leading(&mut self) -> Parsed<Leading> {
        let mut leading = Leading::default();
        loop {
            if let Some(docs) = self.docs_here() {
                leading.docs = Some(docs);
            }
            if !self.is_at(Kind::At) {
                return Ok(leading);
            }
            let annotation = self.parse_annotation()?;
            if self.is_at(Kind::Semicolon) {
                let message = "no `;` stands behind an annotation";
                let diagnostic = syntax::unexpected_token::report_with(message, "remove the `;`", self.span());
                self.report(diagnostic);
                self.bump();
            }
            if self.mode == Mode::Build {
                leading.annotations.push(annotation);
            }
        }
    }

    /// Annotations where nobody asks for them.
    pub(super) fn skip_annotations(&mut self) -> Parsed<()> {
        while self.is_at(Kind::At) {
            self.judge(|parser| parser.parse_annotation().map(drop))?;
        }
        Ok(())
    }

    fn parse_annotation(&mut self) -> Parsed<AnnotationAst> {
        let start = self.at;
        self.bump();
        self.parse_annotation_from(start)
    }

    /// What follows the `@`, which is the token at `start`.
    pub(super) fn parse_annotation_from(&mut self, start: usize) -> Parsed<AnnotationAst> {
        let mut path = vec![self.expect_name("the name of an annotation")?];
        while self.is_at(Kind::Dot) && path.len() < 3 {
            self.bump();
            path.push(self.parse_member_name()?);
        }
        let mut type_arguments = Vec::new();
        if self.is_at(Kind::Lt) {
            type_arguments = self.parse_type_arguments()?;
            if path.len() < 3 && self.eat(Kind::Dot) {
                path.push(self.parse_member_name()?);
            }
        }
        // Only a `(` right behind the name holds arguments; otherwise a record type may follow.
        let has_arguments = self.is_at(Kind::OpenParen) && self.at.checked_sub(1).is_some_and(|it| self.is_joined(it));
        if !has_arguments && !type_arguments.is_empty() {
            return self.unexpected("`(`");
        }
        let arguments = if has_arguments { Some(self.parse_arguments()?) } else { None };
        Ok(AnnotationAst { path, type_arguments, arguments, span: self.span_from(start) })
    }

    /// What follows a dot: a name, or `new`.
    pub(super) fn parse_member_name(&mut self) -> Parsed<crate::source::Name> {
        if self.is_at(Kind::New) { Ok(self.take_name()) } else { self.expect_name("a name") }
    }
}
