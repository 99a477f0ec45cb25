//! The words before members and variables.

use super::Parser;
use crate::ast::MemberModifiers;
use crate::diagnostic::Diagnostic;
use crate::lexer::Kind;
use crate::rules::syntax;
use crate::source::Span;

/// Modifiers, and the order in which they stand.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) modifiers: MemberModifiers,
    last: Option<(&'static str, Kind)>,
}

impl Words {
    /// The last word and its kind.
    pub(super) fn last(&self) -> Option<(&'static str, Kind)> {
        self.last
    }

    pub(super) fn slot(&mut self, kind: Kind) -> Option<&mut Option<Span>> {
        let modifiers = &mut self.modifiers;
        Some(match kind {
            Kind::Static => &mut modifiers.r#static,
            Kind::External => &mut modifiers.external,
            Kind::Abstract => &mut modifiers.r#abstract,
            Kind::Covariant => &mut modifiers.covariant,
            Kind::Late => &mut modifiers.late,
            Kind::Final => &mut modifiers.r#final,
            Kind::Const => &mut modifiers.r#const,
            Kind::Var => &mut modifiers.var,
            Kind::Factory => &mut modifiers.factory,
            _ => return None,
        })
    }
}

/// Modifiers that cannot stand together.
const CONFLICTS: &[(Kind, Kind)] = &[
    (Kind::Const, Kind::Final),
    (Kind::Const, Kind::Var),
    (Kind::Const, Kind::Late),
    (Kind::Const, Kind::Covariant),
    (Kind::Final, Kind::Var),
    (Kind::Covariant, Kind::Static),
    (Kind::Abstract, Kind::Static),
    (Kind::Abstract, Kind::External),
    (Kind::Abstract, Kind::Late),
    (Kind::Abstract, Kind::Const),
    (Kind::External, Kind::Late),
];

/// Where a modifier stands among the others.
fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::External => 0,
        Kind::Abstract | Kind::Static => 1,
        Kind::Covariant => 2,
        Kind::Late => 3,
        _ => 4,
    }
}

impl Parser<'_> {
    /// Takes the next token, a modifier, and reports when it is repeated, misplaced or in conflict with another.
    pub(super) fn take_modifier(&mut self, words: &mut Words) {
        let (kind, span) = (self.kind(), self.span());
        self.bump();
        let word = kind.text();
        let diagnostic = modifier_mistake(words, kind, span);
        if let Some(slot) = words.slot(kind) {
            slot.get_or_insert(span);
        }
        if words.last.is_none_or(|(_, last)| rank(last) <= rank(kind)) {
            words.last = Some((word, kind));
        }
        if let Some(diagnostic) = diagnostic {
            self.report(diagnostic);
        }
    }

    /// Whether the next token, a word that may be a modifier, is one here, and not a name or a type.
    pub(super) fn is_modifier_ahead(&mut self) -> bool {
        if self.kind().is_reserved() {
            return true;
        }
        match self.peek(1) {
            Kind::OpenParen => {
                let after = self.type_end(self.at + 1);
                after.is_some_and(|after| self.kind_of(after).is_word())
            }
            Kind::At => true,
            Kind::Is | Kind::In => false,
            Kind::As => matches!(self.kind(), Kind::External | Kind::Static) || self.is_name_after_type(self.at + 1),
            next => next.is_word(),
        }
    }

    /// Reports each of the words that is there and has no meaning on `what`.
    pub(super) fn refuse_modifiers(&mut self, what: &str, words: &[(&'static str, Option<Span>)]) {
        for (word, span) in words {
            if let Some(span) = span {
                let diagnostic = syntax::misplaced_modifier::meaningless(word, *span, what);
                self.report(diagnostic);
            }
        }
    }
}

/// What is wrong with the modifier `kind` behind `words`.
fn modifier_mistake(words: &mut Words, kind: Kind, span: Span) -> Option<Diagnostic> {
    let word = kind.text();
    if let Some(first) = words.slot(kind).and_then(|slot| *slot) {
        return Some(syntax::misplaced_modifier::repeated(word, span, first));
    }
    for &(a, b) in CONFLICTS {
        let other = if a == kind { b } else { a };
        if (a == kind || b == kind)
            && let Some(place) = words.slot(other).and_then(|slot| *slot)
        {
            return Some(syntax::misplaced_modifier::conflict(word, span, other.text(), place));
        }
    }
    match words.last {
        Some((last, last_kind)) if rank(last_kind) > rank(kind) => {
            Some(syntax::misplaced_modifier::out_of_order(word, span, last))
        }
        _ => None,
    }
}
