//! Reporting, without noise.

use super::cursor::MOST_LEVELS;
use super::{Broken, Parsed, Parser};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lexer::Kind;
use crate::rules::syntax;
use crate::source::Span;

/// How many mistakes of syntax are shown of one file.
const MOST_SHOWN: usize = 100;

/// Hands over what was found, which is in source order, and no more than [`MOST_SHOWN`].
pub(super) fn push_limited(mut found: Vec<Diagnostic>, diagnostics: &mut Diagnostics) {
    let first_hidden = found.get(MOST_SHOWN).and_then(Diagnostic::span);
    found.truncate(MOST_SHOWN);
    for diagnostic in found {
        diagnostics.push(diagnostic);
    }
    if let Some(span) = first_hidden {
        diagnostics.push(syntax::too_many_errors::report(span, MOST_SHOWN));
    }
}

/// Removes of each `{` that is missing the report about its `}`. Both lists are in source order.
pub(super) fn forgive_closers(found: &mut Vec<Diagnostic>, openers: &[Span]) {
    let mut openers = openers.iter().peekable();
    found.retain(|diagnostic| {
        let closes_nothing = diagnostic.rule.code == syntax::bracket_not_opened::RULE.code;
        let place = diagnostic.span().filter(|_| closes_nothing);
        place.is_none_or(|place| openers.next_if(|opener| **opener < place).is_none())
    });
}

impl Parser<'_> {
    /// Reports, and goes on.
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        // One more than is shown, so that it is known that there are more.
        if self.found.len() <= MOST_SHOWN && !diagnostic.span().is_some_and(|span| self.is_repaired(span)) {
            self.found.push(diagnostic);
        }
    }

    /// Reports, and gives up what is being read.
    pub(super) fn fail<T>(&mut self, diagnostic: Diagnostic) -> Parsed<T> {
        self.report(diagnostic);
        Err(Broken)
    }

    /// Reports that something else than `expected` is next, and gives up.
    pub(super) fn unexpected<T>(&mut self, expected: &str) -> Parsed<T> {
        if let Some(index) = self.too_deep_at.take() {
            let diagnostic = syntax::nesting_too_deep::report(self.span_of(index), MOST_LEVELS);
            return self.fail(diagnostic);
        }
        let diagnostic = syntax::unexpected_token::report(expected, &self.describe_next(), self.span());
        self.fail(diagnostic)
    }

    /// Reports that what is next is nested too deeply, and gives up.
    pub(super) fn fail_too_deep<T>(&mut self) -> Parsed<T> {
        let diagnostic = syntax::nesting_too_deep::report(self.span(), MOST_LEVELS);
        self.fail(diagnostic)
    }

    /// The next token as a message speaks of it.
    pub(super) fn describe_next(&self) -> String {
        if let kind @ (Kind::Eof | Kind::StrStart | Kind::StrMiddle | Kind::StrEnd) = self.kind() {
            kind.described()
        } else {
            let text = self.text_of(self.span());
            let shown: String = text.chars().take(40).take_while(|it| !it.is_control()).collect();
            format!("`{shown}`")
        }
    }

    /// Steps over a `;`. When it is missing at the end of a line or a block, that is all that is wrong.
    pub(super) fn expect_semicolon(&mut self) -> Parsed<()> {
        if self.eat(Kind::Semicolon) {
            return Ok(());
        }
        if self.is_wrong_end() {
            let found = self.describe_next();
            let message = format!("expected `;`, found {found}");
            let help = format!("write `;` in place of {found}");
            let diagnostic = syntax::unexpected_token::report_with(message, help, self.span());
            self.report(diagnostic);
            self.bump();
            return Ok(());
        }
        if matches!(self.kind(), Kind::CloseBrace | Kind::Eof) || self.is_on_new_line(self.at) {
            let place = self.last_span();
            let diagnostic = syntax::missing_semicolon::report(self.text_of(place), place.after());
            self.report(diagnostic);
            return Ok(());
        }
        self.unexpected("`;`")
    }

    /// Whether the token at `index` is the first of its line.
    pub(super) fn is_on_new_line(&self, index: usize) -> bool {
        let before = index.checked_sub(1).map_or(0, |before| self.token(before).end) as usize;
        let gap = self.text.get(before..self.token(index).start as usize).unwrap_or_default();
        index == 0 || gap.contains(['\n', '\r'])
    }

    /// Whether a bracket was missing around `span`, so that what is odd there follows from it.
    fn is_repaired(&self, span: Span) -> bool {
        let before = self.repaired.partition_point(|stretch| stretch.start <= span.start);
        let stretch = before.checked_sub(1).and_then(|index| self.repaired.get(index));
        stretch.is_some_and(|stretch| span.start <= stretch.end)
    }
}
