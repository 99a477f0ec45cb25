//! Strings.

use super::{Functions, Mode, Parsed, Parser};
use crate::ast::{StringAst, StringPart};
use crate::lexer::{Kind, string_value};

impl Parser<'_> {
    /// Literals beside each other.
    pub(super) fn parse_string(&mut self) -> Parsed<StringAst> {
        let start = self.at;
        let mut parts = Vec::new();
        while matches!(self.kind(), Kind::Str | Kind::StrStart) {
            let part = self.parse_string_part()?;
            if self.mode == Mode::Build {
                parts.push(part);
            }
        }
        Ok(StringAst { parts, span: self.span_from(start) })
    }

    fn parse_string_part(&mut self) -> Parsed<StringPart> {
        let start = self.at;
        if self.is_at(Kind::Str) {
            let span = self.span();
            self.bump();
            let value = (self.mode == Mode::Build).then(|| string_value(self.text_of(span)).as_ref().into());
            return Ok(StringPart { value, span });
        }
        while !self.is_at(Kind::StrEnd) {
            let is_expression = self.text_of(self.span()).ends_with('{');
            self.bump();
            if is_expression {
                self.judge(|parser| {
                    parser.with_functions(Functions::Allowed, |parser| parser.parse_expression().map(drop))
                })?;
            } else if !self.eat(Kind::This) {
                self.expect_name("a name")?;
            }
            if !matches!(self.kind(), Kind::StrMiddle | Kind::StrEnd) {
                return self.unexpected("`}`");
            }
        }
        self.bump();
        Ok(StringPart { value: None, span: self.span_from(start) })
    }
}
