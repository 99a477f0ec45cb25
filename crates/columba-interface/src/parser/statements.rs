//! Statements.

use super::{Parsed, Parser};
use crate::ast::ExprKind;

impl Parser<'_> {
    pub(super) fn parse_block(&mut self) -> Parsed<()> {
        self.at = self.partner(self.at);
        self.bump();
        Ok(())
    }
    pub(super) fn parse_assert(&mut self) -> Parsed<()> {
        self.bump();
        self.at = self.partner(self.at);
        self.bump();
        Ok(())
    }
    pub(super) fn parse_for_head(&mut self) -> Parsed<()> {
        self.unexpected("an expression")
    }
    pub(super) fn parse_if_condition(&mut self) -> Parsed<()> {
        self.unexpected("an expression")
    }
    pub(super) fn parse_switch_expression(&mut self) -> Parsed<ExprKind> {
        self.unexpected("an expression")
    }
}
