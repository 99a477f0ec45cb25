//! Classes.

use super::spare::settle;
use super::{Parsed, Parser};
use crate::ast::{ClassAst, ClassModifiers, Declaration, Leading, MemberAst, OtherKind};
use crate::lexer::Kind;
use crate::rules::syntax::{self, misplaced_modifier};
use crate::source::Span;

/// How many tokens a body whose `{` is missing has, at most.
const MOST_UNOPENED: usize = 4096;

/// Whose members are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home {
    Class,
    Enum,
    Mixin,
    Extension,
    ExtensionType,
}

impl Parser<'_> {
    /// A class, or `class C = A with B;`, or a mixin that modifiers stand before.
    pub(super) fn parse_class(&mut self, leading: Leading) -> Parsed<Declaration> {
        let start = self.at;
        let modifiers = self.parse_class_modifiers();
        if self.is_at(Kind::Mixin) {
            let others = [
                ("abstract", modifiers.is_abstract),
                ("sealed", modifiers.is_sealed),
                ("interface", modifiers.is_interface),
                ("final", modifiers.is_final),
            ];
            for (word, _) in others.into_iter().filter(|(_, is_there)| *is_there) {
                let diagnostic = misplaced_modifier::meaningless(word, self.span_of(start), "a mixin");
                self.report(diagnostic);
            }
            return self.parse_mixin_from(leading, start);
        }
        self.expect(Kind::Class)?;
        let name = self.expect_type_name("the name of the class")?;
        let type_parameters = self.parse_type_parameters()?;
        if self.eat(Kind::Eq) {
            self.parse_class_alias()?;
            return Ok(self.other_declaration(leading, OtherKind::ClassAlias, Some(name), start));
        }
        if self.is_at(Kind::OpenParen) {
            let help = format!("write a constructor among its members: `{name}();`");
            let message = "a class has no parameters";
            let diagnostic = syntax::unexpected_token::report_with(message, help, self.span());
            self.report(diagnostic);
            self.at = self.partner(self.at);
            self.bump();
            if self.is_at(Kind::Semicolon) || self.is_at_end() {
                return Err(super::Broken);
            }
        }
        let clauses = self.parse_clauses("a class", &[Kind::Extends, Kind::With, Kind::Implements])?;
        let outer = self.class.replace(name.text.clone());
        let members = self.parse_class_body(&format!("the class `{name}`"), Home::Class);
        self.class = outer;
        Ok(Declaration::Class(ClassAst {
            leading,
            modifiers,
            name,
            type_parameters,
            extends: clauses.extends,
            with: clauses.with,
            implements: clauses.implements,
            members: members?,
            span: self.span_from(start),
        }))
    }

    fn parse_class_modifiers(&mut self) -> ClassModifiers {
        let mut modifiers = ClassModifiers::default();
        let mut seen: Vec<(Kind, Span)> = Vec::new();
        while !self.is_at(Kind::Class) && (!self.is_at(Kind::Mixin) || self.is_modifier_of_class()) {
            let span = self.span();
            let meant = if self.is_stray_class_word(0) { Some(self.report_stray_class_word()) } else { None };
            let kind = meant.flatten().unwrap_or(self.kind());
            let word = self.word(self.at).to_owned();
            self.bump();
            if meant.is_none()
                && let Some(diagnostic) = class_modifier_mistake(&seen, kind, &word, span)
            {
                self.report(diagnostic);
            }
            seen.push((kind, span));
            match kind {
                Kind::Abstract => modifiers.is_abstract = true,
                Kind::Sealed => modifiers.is_sealed = true,
                Kind::Base => modifiers.is_base = true,
                Kind::Interface => modifiers.is_interface = true,
                Kind::Final => modifiers.is_final = true,
                Kind::Mixin => modifiers.is_mixin = true,
                _ => {}
            }
        }
        modifiers
    }

    /// Whether the `mixin` here stands before `class`.
    fn is_modifier_of_class(&self) -> bool {
        self.peek(1) == Kind::Class || (self.peek(1).is_word() && self.peek(2) == Kind::Class)
    }

    /// `A with B implements C;`
    fn parse_class_alias(&mut self) -> Parsed<()> {
        self.judge(|parser| {
            parser.parse_simple_type()?;
            let with = parser.expect(Kind::With);
            with?;
            parser.parse_type_list()?;
            if parser.eat(Kind::Implements) {
                parser.parse_type_list()?;
            }
            parser.expect_semicolon()
        })
    }

    /// `{ members }`.
    pub(super) fn parse_class_body(&mut self, what: &str, home: Home) -> Parsed<Vec<MemberAst>> {
        if !self.is_at(Kind::OpenBrace) {
            if let Some(members) = self.parse_unopened_body(home) {
                return Ok(members);
            }
            return self.missing_class_body(what);
        }
        let end = self.partner(self.at);
        let mut members = std::mem::take(&mut self.spare.members);
        self.bump();
        self.parse_members(end, home, &mut members);
        let members = settle(members, &mut self.spare.members);
        self.at = end;
        self.bump();
        Ok(members)
    }

    /// Members behind which a `}` stands and before which no `{` does.
    fn parse_unopened_body(&mut self, home: Home) -> Option<Vec<MemberAst>> {
        let end = self.eat_missing_brace()?;
        let mut members = Vec::new();
        self.parse_members(end, home, &mut members);
        self.at = end;
        Some(members)
    }

    /// Reports that a `{` is missing whose `}` stands before the token that is given, if there is one.
    pub(super) fn eat_missing_brace(&mut self) -> Option<usize> {
        let end = self.stray_brace()?;
        let place = self.last_span().after();
        let name = self.text_of(self.last_span());
        let (message, help) = (format!("`{{` is missing after `{name}`"), format!("write `{name} {{`"));
        let diagnostic = syntax::unexpected_token::report_with(message, help, place);
        self.report(diagnostic);
        self.missing_openers.push(place);
        Some(end)
    }

    /// The token before which the next `}` stood that closes nothing, unless another declaration starts before it.
    fn stray_brace(&self) -> Option<usize> {
        let next = self.strays.partition_point(|stray| (*stray as usize) < self.at);
        let end = *self.strays.get(next)? as usize;
        let is_declaration = |index: usize| {
            use Kind::{Abstract, Class, Enum, Import, Sealed};
            matches!(self.kind_of(index), Abstract | Class | Enum | Import | Sealed) && self.is_on_new_line(index)
        };
        let is_near = end - self.at <= MOST_UNOPENED && !(self.at..end).any(is_declaration);
        (is_near && end > self.at).then_some(end)
    }

    fn missing_class_body<T>(&mut self, what: &str) -> Parsed<T> {
        if self.is_at(Kind::Semicolon) || self.is_at_end() || self.is_on_new_line(self.at) {
            let diagnostic = syntax::missing_body::report(what, self.last_span().after());
            return self.fail(diagnostic);
        }
        self.unexpected("`{`")
    }

    /// Members up to the token at `end`.
    pub(super) fn parse_members(&mut self, end: usize, home: Home, members: &mut Vec<MemberAst>) {
        while self.at < end {
            let start = self.at;
            if self.eat_stray_semicolon() {
                continue;
            }
            match self.parse_member(home) {
                Ok(Some(member)) => members.push(member),
                Ok(None) => {}
                Err(_) => {
                    self.has_lost |= self.mode == super::Mode::Build;
                    self.recover_member(start, end);
                }
            }
        }
    }
}

/// Modifiers that say the same or the opposite.
const CONFLICTS: &[(Kind, Kind)] = &[
    (Kind::Abstract, Kind::Sealed),
    (Kind::Base, Kind::Interface),
    (Kind::Base, Kind::Final),
    (Kind::Base, Kind::Sealed),
    (Kind::Interface, Kind::Final),
    (Kind::Interface, Kind::Sealed),
    (Kind::Final, Kind::Sealed),
    (Kind::Final, Kind::Mixin),
    (Kind::Interface, Kind::Mixin),
    (Kind::Sealed, Kind::Mixin),
];

fn class_modifier_mistake(
    seen: &[(Kind, Span)],
    kind: Kind,
    word: &str,
    span: Span,
) -> Option<crate::diagnostic::Diagnostic> {
    if matches!(kind, Kind::Const | Kind::Identifier) {
        return Some(misplaced_modifier::meaningless(word, span, "a class"));
    }
    if let Some((_, first)) = seen.iter().find(|(other, _)| *other == kind) {
        return Some(misplaced_modifier::repeated(word, span, *first));
    }
    for (other, place) in seen {
        if CONFLICTS.contains(&(kind, *other)) || CONFLICTS.contains(&(*other, kind)) {
            return Some(misplaced_modifier::conflict(word, span, other.text(), *place));
        }
    }
    let rank = |kind: Kind| match kind {
        Kind::Abstract | Kind::Sealed => 0,
        Kind::Mixin => 2,
        _ => 1,
    };
    let later = seen.iter().find(|(other, _)| rank(*other) > rank(kind))?;
    Some(misplaced_modifier::out_of_order(word, span, later.0.text()))
}
