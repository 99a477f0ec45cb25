//! Enums.

use super::classes::Home;
use super::{Parsed, Parser};
use crate::ast::{EnumAst, EnumValueAst, Leading};
use crate::lexer::Kind;
use crate::rules::syntax;

impl Parser<'_> {
    pub(super) fn parse_enum(&mut self, leading: Leading) -> Parsed<EnumAst> {
        let start = self.at;
        self.bump();
        if self.is_at(Kind::Class) {
            let help = "write `enum` alone; the values stand in braces, with commas between them";
            let diagnostic = syntax::foreign_syntax::report("enum class", help, self.span());
            return self.fail(diagnostic);
        }
        let name = self.expect_type_name("the name of the enum")?;
        let type_parameters = self.parse_type_parameters()?;
        let clauses = self.parse_clauses("an enum", &[Kind::With, Kind::Implements])?;
        let unopened = if self.is_at(Kind::OpenBrace) { None } else { self.eat_missing_brace() };
        if unopened.is_none() && !self.is_at(Kind::OpenBrace) {
            return self.unexpected("`{`");
        }
        let end = unopened.unwrap_or_else(|| self.partner(self.at));
        if unopened.is_none() {
            self.bump();
        }
        let values = self.parse_enum_values(end);
        let mut members = Vec::new();
        let outer = self.class.replace(name.text.clone());
        self.parse_members(end, Home::Enum, &mut members);
        self.class = outer;
        self.at = end;
        if unopened.is_none() {
            self.bump();
        }
        let span = self.span_from(start);
        let (with, implements) = (clauses.with, clauses.implements);
        Ok(EnumAst { leading, name, type_parameters, with, implements, values, members, span })
    }

    /// The values, and the `;` behind them.
    fn parse_enum_values(&mut self, end: usize) -> Vec<EnumValueAst> {
        let mut values = Vec::new();
        if self.at == end || self.is_at(Kind::Semicolon) {
            let help = "write at least one value";
            let diagnostic = syntax::unexpected_token::report_with("this enum has no values", help, self.span());
            self.report(diagnostic);
        }
        let mut has_complained = false;
        while self.at < end {
            if self.is_at(Kind::Semicolon) {
                let goes_on = self.is_value_behind(self.at);
                if goes_on && !has_complained {
                    let help = "write `,` between the values";
                    let message = "values of an enum are not separated by `;`";
                    let diagnostic = syntax::unexpected_token::report_with(message, help, self.span());
                    self.report(diagnostic);
                }
                has_complained |= goes_on;
                self.bump();
                if goes_on {
                    continue;
                }
                break;
            }
            let start = self.at;
            if let Ok(value) = self.parse_enum_value(end) {
                values.push(value);
            } else {
                self.has_lost = true;
                self.recover_value(start, end);
            }
        }
        values
    }

    /// Whether a name that can only be a value's follows the `;` at `index`.
    fn is_value_behind(&self, index: usize) -> bool {
        self.kind_of(index + 1).is_name()
            && matches!(self.kind_of(index + 2), Kind::Comma | Kind::Semicolon | Kind::CloseBrace)
    }

    /// A value and its comma, up to the token at `end`.
    fn parse_enum_value(&mut self, end: usize) -> Parsed<EnumValueAst> {
        let leading = self.parse_leading()?;
        let start = self.at;
        if self.is_at(Kind::Case) && self.peek(1).is_word() {
            let help = "write only the name; commas stand between the values";
            let diagnostic = syntax::foreign_syntax::report("case", help, self.span());
            return self.fail(diagnostic);
        }
        let name = self.expect_name("the name of a value")?;
        let rest = self.at;
        self.judge(Self::parse_enum_arguments)?;
        let arguments = (self.at > rest).then(|| self.span_from(rest));
        let span = self.span_from(start);
        self.parse_value_end(end)?;
        Ok(EnumValueAst { leading, name, arguments, span })
    }

    fn parse_value_end(&mut self, end: usize) -> Parsed<()> {
        if self.at >= end || self.eat(Kind::Comma) || matches!(self.kind(), Kind::Semicolon | Kind::CloseBrace) {
            return Ok(());
        }
        if self.kind().is_word() {
            self.report_missing_comma();
            return Ok(());
        }
        if self.is_at(Kind::Eq) {
            let help = "remove the number; values are numbered in their order, from 0";
            let message = "a value of an enum is not given a number";
            let diagnostic = syntax::unexpected_token::report_with(message, help, self.span());
            return self.fail(diagnostic);
        }
        self.unexpected("`,` or `}`")
    }

    /// `<T>.name(…)`.
    fn parse_enum_arguments(&mut self) -> Parsed<()> {
        let has_types = self.is_at(Kind::Lt);
        if has_types {
            self.parse_type_arguments()?;
        }
        let has_name = self.eat(Kind::Dot);
        if has_name {
            self.parse_member_name()?;
        }
        if self.is_at(Kind::OpenParen) {
            return self.parse_arguments().map(drop);
        }
        if has_types || has_name { self.unexpected("`(`") } else { Ok(()) }
    }

    /// Goes on behind the comma, or at the `;`, after the value that starts with the token at `start`.
    fn recover_value(&mut self, start: usize, end: usize) {
        let mut index = start;
        while index < end {
            let kind = self.kind_of(index);
            if kind == Kind::Semicolon && index >= self.at {
                break;
            }
            index = if kind.is_opener() { self.partner(index).max(index) } else { index } + 1;
            if kind == Kind::Comma && index > self.at {
                break;
            }
        }
        self.at = index.min(end);
    }
}
