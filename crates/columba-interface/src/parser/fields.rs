//! Variables of files and classes.

use super::{Mode, Parsed, Parser};
use crate::ast::{MemberModifiers, VariableAst};
use crate::lexer::Kind;
use crate::rules::syntax;
use crate::source::Name;

impl Parser<'_> {
    /// What is behind the name of the first variable, up to and with the `;`.
    pub(super) fn parse_variables(&mut self, first: Name, modifiers: &MemberModifiers) -> Parsed<Vec<VariableAst>> {
        let mut variables = vec![self.parse_variable(first, modifiers)?];
        while self.is_at(Kind::Comma) && !self.is_wrong_end() {
            let comma = self.span();
            self.bump();
            if self.is_at(Kind::Semicolon) {
                let message = "nothing follows this `,`";
                let diagnostic = syntax::unexpected_token::report_with(message, "remove the `,`", comma);
                self.report(diagnostic);
                break;
            }
            let name = self.expect_name("the name of a variable")?;
            let variable = self.parse_variable(name, modifiers)?;
            variables.push(variable);
        }
        self.expect_semicolon()?;
        Ok(variables)
    }

    fn parse_variable(&mut self, name: Name, modifiers: &MemberModifiers) -> Parsed<VariableAst> {
        let mut value = None;
        self.refuse_late_question(&name);
        if let Some(end) = self.type_behind_end() {
            self.report_type_behind(&format!("{name};"), end);
            return Err(super::Broken);
        }
        if self.is_at(Kind::Colon) && !self.is_wrong_end() {
            let help = "write `=` instead of `:`; types stand before names";
            let diagnostic = syntax::unexpected_token::report_with("expected `=` or `;`, found `:`", help, self.span());
            return self.fail(diagnostic);
        }
        if self.eat(Kind::Eq) {
            let expression = self.parse_expression()?;
            if self.mode == Mode::Build {
                value = Some(Box::new(expression));
            }
            if let (Some(_), Some(external)) =
                (modifiers.external.or(modifiers.r#abstract), modifiers.external.or(modifiers.r#abstract))
            {
                let word = if modifiers.external.is_some() { "external" } else { "abstract" };
                let message = format!("the `{word}` field `{name}` has a value");
                let diagnostic =
                    syntax::unexpected_token::report_with(message, format!("remove the value or `{word}`"), external);
                self.report(diagnostic);
            }
        } else if modifiers.r#const.is_some() && (modifiers.r#static.is_some() || self.class.is_none()) {
            let diagnostic = syntax::missing_value::report(name.as_str(), name.span);
            self.report(diagnostic);
        }
        Ok(VariableAst { name, value })
    }

    /// What a declaration of variables starts with: a type or a word for one, and not both `var` and a type.
    pub(super) fn check_variable_head(&mut self, modifiers: &MemberModifiers, has_type: bool, name: &Name) {
        if self.is_at(Kind::Colon) {
            // The type was written behind the name, which is reported there.
            return;
        }
        let has_word = modifiers.r#const.is_some() || modifiers.r#final.is_some() || modifiers.var.is_some();
        let diagnostic = match modifiers.var {
            Some(var) if has_type => {
                let message = "a variable has either `var` or a type";
                syntax::unexpected_token::report_with(message, "remove `var`", var)
            }
            None if !has_type && !has_word => syntax::missing_type::report(name.as_str(), name.span),
            _ => return,
        };
        self.report(diagnostic);
    }
}
