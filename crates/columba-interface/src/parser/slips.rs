//! Slips of which it is clear what was meant: they are reported, and read as what was meant.

use super::modifiers::Words;
use super::{Parsed, Parser};
use crate::lexer::Kind;
use crate::rules::similar::closest;
use crate::rules::syntax::{self, foreign_syntax, misplaced_modifier, unexpected_token};
use crate::source::{Name, Span};

/// The words that may stand before a member, a variable, a parameter.
const MODIFIERS: [&str; 9] =
    ["abstract", "const", "covariant", "external", "final", "late", "required", "static", "var"];

impl Parser<'_> {
    /// Reports that a `,` is missing before the next token.
    pub(super) fn report_missing_comma(&mut self) {
        let last = self.last_span();
        let text = self.text_of(last);
        let message = format!("`,` is missing after `{text}`");
        let diagnostic = unexpected_token::report_with(message, format!("write `{text},`"), last.after());
        self.report(diagnostic);
    }

    /// Whether a `:`, `,` or `.` ends a line, where a `;` was meant.
    pub(super) fn is_wrong_end(&mut self) -> bool {
        let next = self.at + 1;
        match self.kind() {
            Kind::Comma => {
                self.kind_of(next) == Kind::CloseBrace
                    || self.is_on_new_line(next)
                        && (self.kind_of(next) == Kind::At
                            || self.kind_of(next).is_reserved()
                            || self.is_type_ahead(next))
            }
            Kind::Colon | Kind::Dot => self.kind_of(next) == Kind::CloseBrace || self.is_on_new_line(next),
            _ => false,
        }
    }

    /// Whether a type, something that does not belong to it, and a name start at `index`: `List<int>> a`, `int[] a`.
    pub(super) fn is_surplus_type(&mut self, index: usize) -> bool {
        let Some(end) = self.type_end(index) else { return false };
        let after = self.surplus_end(end);
        let is_ended = matches!(
            self.kind_of(after + 1),
            Kind::Semicolon | Kind::Comma | Kind::OpenParen | Kind::CloseParen | Kind::Eq | Kind::CloseBrace
        );
        after > end && self.kind_of(after).is_name() && is_ended
    }

    fn surplus_end(&self, mut index: usize) -> usize {
        loop {
            index = match self.kind_of(index) {
                Kind::Gt | Kind::QuestionQuestion | Kind::Question | Kind::DotDotDot => index + 1,
                Kind::OpenSquare => self.partner(index) + 1,
                _ => return index,
            };
        }
    }

    /// Steps over what does not belong to the type that the token at `start` starts and the one before this ends.
    pub(super) fn refuse_surplus(&mut self, start: usize) {
        let (first, end) = (self.at, self.surplus_end(self.at));
        if first == end || !self.kind_of(end).is_name() {
            return;
        }
        let ty = self.text_of(self.span_from(start)).trim_end_matches('?');
        let span = self.span();
        let diagnostic = match self.kind() {
            Kind::Gt => syntax::bracket_not_opened::report(">", span),
            Kind::OpenSquare => {
                let inner = self.span_of(first + 1).to(self.span_of(self.partner(first).saturating_sub(1)));
                let is_empty = self.partner(first) == first + 1;
                let help = if is_empty { format!("List<{ty}>") } else { format!("{ty}<{}>", self.text_of(inner)) };
                unexpected_token::report_with(
                    format!("a type has no square brackets behind `{ty}`"),
                    format!("write `{help}`"),
                    span.to(self.span_of(self.partner(first))),
                )
            }
            Kind::DotDotDot => {
                let help = format!("write `List<{ty}> {}`", self.word(end));
                unexpected_token::report_with("a parameter of Dart stands for one value", help, span)
            }
            _ => unexpected_token::report_with("a type has at most one `?`", format!("write `{ty}?`"), span),
        };
        self.report(diagnostic);
        self.at = end;
    }

    /// Steps over a `?` behind a name that belongs behind the type.
    pub(super) fn refuse_late_question(&mut self, name: &Name) {
        let is_end = matches!(
            self.peek(1),
            Kind::Semicolon | Kind::Comma | Kind::CloseParen | Kind::CloseBrace | Kind::CloseSquare | Kind::Eq
        );
        if self.is_at(Kind::Question) && is_end {
            let message = "this `?` belongs behind the type, not behind the name";
            let help = format!("write it before the name, as in `int? {name}`");
            let diagnostic = unexpected_token::report_with(message, help, self.span());
            self.report(diagnostic);
            self.bump();
        }
    }

    /// The index after the type that stands behind the name before a `:`, if one does.
    pub(super) fn type_behind_end(&mut self) -> Option<usize> {
        let start = self.at + 1;
        let end = self.type_end(start).filter(|_| self.is_at(Kind::Colon) && !self.is_on_new_line(start))?;
        let is_end = matches!(
            self.kind_of(end),
            Kind::Semicolon | Kind::Comma | Kind::CloseParen | Kind::CloseBrace | Kind::CloseSquare | Kind::Eq
        );
        (is_end || self.is_on_new_line(end)).then_some(end)
    }

    /// Reports the type behind the `:` here, up to the token at `end`; it belongs before `declared`.
    pub(super) fn report_type_behind(&mut self, declared: &str, end: usize) {
        let ty = dart_type(self.text_of(self.span_of(self.at + 1).to(self.span_of(end.saturating_sub(1)))));
        let message = "a type stands before the name, not behind it";
        let diagnostic = unexpected_token::report_with(message, format!("write `{ty} {declared}`"), self.span());
        self.report(diagnostic);
    }

    /// Steps over a misspelled modifier, or one of another language, before a declaration.
    pub(super) fn eat_stray_word(&mut self, words: &mut Words) -> bool {
        let (next, after) = (self.peek(1), self.peek(2));
        let is_marked = matches!(next, Kind::This | Kind::Super | Kind::Void | Kind::Final | Kind::Const | Kind::Var);
        let can_be = matches!(self.kind(), Kind::Identifier | Kind::Async | Kind::Required)
            && (is_marked || next.is_name() && (after.is_word() || matches!(after, Kind::Lt | Kind::Question)))
            && !matches!(next, Kind::Get | Kind::Set | Kind::Operator | Kind::Function)
            && !self.is_on_new_line(self.at + 1);
        let index = self.at + 1;
        if !can_be || !is_marked && !self.is_type_ahead(index) {
            return false;
        }
        let (word, span) = (self.word(self.at), self.span());
        let Some(diagnostic) = stray_word(word, span) else { return false };
        let meant = if word == "readonly" { Some("final") } else { closest(word, MODIFIERS) };
        if let Some(slot) = meant.and_then(|meant| words.slot(Kind::of_word(meant.as_bytes()))) {
            slot.get_or_insert(span);
        }
        self.report(diagnostic);
        self.bump();
        true
    }

    /// Steps over modifiers that stand between the type, which starts with the token at `start`, and the name.
    pub(super) fn refuse_words_behind_type(&mut self, start: usize) {
        use Kind::{Abstract, Async, Const, Covariant, External, Final, Late, Required, Static};
        while matches!(self.kind(), Abstract | Async | Const | Covariant | External | Final | Late | Required | Static)
            && self.peek(1).is_word()
            && !matches!(self.peek(1), Async | Kind::Sync)
        {
            let (word, span) = (self.word(self.at), self.span());
            let ty = self.text_of(self.span_of(start).to(self.last_span()));
            let diagnostic = match (self.is_at(Async), self.kind().text()) {
                (true, _) => stray_word(word, span),
                (false, word) => Some(misplaced_modifier::out_of_order(word, span, ty)),
            };
            if let Some(diagnostic) = diagnostic {
                self.report(diagnostic);
            }
            self.bump();
        }
    }

    /// Whether a misspelled modifier, or one of another language, is `ahead`, before a class.
    pub(super) fn is_stray_class_word(&self, ahead: usize) -> bool {
        let is_before_class = match self.peek(ahead + 1) {
            Kind::Class => true,
            Kind::Abstract | Kind::Sealed | Kind::Base | Kind::Final => self.peek(ahead + 2) == Kind::Class,
            _ => false,
        };
        let is_known = || matches!(self.word(self.at + ahead), "data" | "macro");
        is_before_class && self.peek(ahead) == Kind::Identifier && !is_known()
    }

    /// Reports such a word, which is next, and says which was meant.
    pub(super) fn report_stray_class_word(&mut self) -> Option<Kind> {
        let (word, span) = (self.word(self.at), self.span());
        let meant = closest(word, ["abstract", "sealed", "base", "interface", "final", "mixin"]);
        let help = meant.map_or_else(|| format!("remove `{word}`"), |meant| format!("did you mean `{meant}`?"));
        let diagnostic = foreign_syntax::report(word, &help, span);
        self.report(diagnostic);
        meant.map(|meant| Kind::of_word(meant.as_bytes()))
    }

    /// Reports that the type here, which something else than a name follows, has no name.
    pub(super) fn refuse_nameless_type(&mut self, followers: &[Kind]) -> Parsed<()> {
        let at = self.at;
        if !matches!(self.peek(1), Kind::Question | Kind::Lt) {
            return Ok(());
        }
        let end = self.type_end(at);
        let Some(end) = end.filter(|end| followers.contains(&self.kind_of(*end))) else { return Ok(()) };
        let ty = self.span_of(at).to(self.span_of(end.saturating_sub(1)));
        let diagnostic = syntax::missing_type::report_nameless(self.text_of(ty), ty);
        self.fail(diagnostic)
    }

    /// An annotation whose `@` is missing, before a class or an enum.
    pub(super) fn is_bare_annotation(&self) -> bool {
        let is_call = self.is_at(Kind::Identifier) && self.peek(1) == Kind::OpenParen;
        let after = self.partner(self.at + 1) + 1;
        is_call && matches!(self.kind_of(after), Kind::Abstract | Kind::Class | Kind::Sealed | Kind::Enum)
    }

    /// A misspelled `import` and the like.
    pub(super) fn refuse_misspelled_directive(&mut self) -> Parsed<()> {
        if !self.is_at(Kind::Identifier) || self.peek(1) != Kind::Str || self.is_on_new_line(self.at + 1) {
            return Ok(());
        }
        let word = self.word(self.at);
        let Some(meant) = closest(word, ["import", "export", "part", "library"]) else { return Ok(()) };
        let diagnostic = foreign_syntax::report(word, &format!("did you mean `{meant}`?"), self.span());
        self.fail(diagnostic)
    }

    /// The clause that starts here, if one does; a misspelled word is reported.
    pub(super) fn clause_ahead(&mut self) -> Option<Kind> {
        let kind = self.kind();
        let is_same_line = !self.is_on_new_line(self.at + 1);
        match kind {
            Kind::Extends | Kind::With | Kind::Implements | Kind::On => Some(kind),
            Kind::Identifier if self.peek(1).is_name() && is_same_line => {
                let word = self.word(self.at);
                let meant = closest(word, ["extends", "implements", "with"])?;
                let diagnostic = foreign_syntax::report(word, &format!("did you mean `{meant}`?"), self.span());
                self.report(diagnostic);
                Some(Kind::of_word(meant.as_bytes()))
            }
            Kind::Colon if self.peek(1).is_name() && is_same_line => {
                let diagnostic = foreign_syntax::report(":", "write `extends` or `implements`", self.span());
                self.report(diagnostic);
                Some(Kind::Extends)
            }
            _ => None,
        }
    }
}

/// What is wrong with a word before a declaration, if it is known.
fn stray_word(word: &str, span: Span) -> Option<crate::diagnostic::Diagnostic> {
    let help = match word {
        "public" | "private" | "protected" | "internal" | "open" | "virtual" | "pub" | "suspend" | "throws" => {
            format!("remove `{word}`")
        }
        "readonly" => "write `final`".to_owned(),
        "override" => "write `@override`".to_owned(),
        "async" => "remove `async`; write `@async` before a method of an API that answers later".to_owned(),
        "required" => return Some(misplaced_modifier::meaningless(word, span, "a field or a method")),
        _ => format!("did you mean `{}`?", closest(word, MODIFIERS)?),
    };
    Some(foreign_syntax::report(word, &help, span))
}

/// What a type that other languages have is called in Dart.
pub(super) fn dart_type(text: &str) -> String {
    let (name, question) = text.strip_suffix('?').map_or((text, ""), |name| (name, "?"));
    let name = match name {
        "Int" | "Integer" | "Long" | "Short" | "Byte" | "long" => "int",
        "Bool" | "Boolean" | "boolean" => "bool",
        "Double" | "Float" | "float" => "double",
        "string" => "String",
        "Unit" | "Void" => "void",
        other => other,
    };
    format!("{name}{question}")
}
