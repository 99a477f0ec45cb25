//! `library`, `import`, `export`, `part`, `part of`.

use super::{Parsed, Parser};
use crate::ast::{CombinatorAst, Directive, ImportAst, Leading, StringAst};
use crate::lexer::Kind;
use crate::rules::syntax::{self, directive_order};
use crate::source::Name;

/// Which directives and declarations there were, as far as their order matters.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is something that was seen or not")]
pub(super) struct Order {
    library: bool,
    import: bool,
    part: bool,
    part_of: bool,
    declaration: bool,
    has_complained: bool,
}

impl Order {
    /// A declaration that is no directive was seen.
    pub(super) fn see_declaration(&mut self) {
        self.declaration = true;
    }

    fn any(&self) -> bool {
        self.library || self.import || self.part
    }
}

/// Which directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DirectiveKind {
    Library,
    Import,
    Export,
    Part,
    PartOf,
}

impl Parser<'_> {
    /// The directive that starts here, if one does: its words may also be names.
    pub(super) fn directive_ahead(&self) -> Option<DirectiveKind> {
        let next = self.peek(1);
        match self.kind() {
            Kind::Library if next == Kind::Semicolon || next.is_name() => {
                // `library library;` is a directive; `library x = 1;` would be a variable.
                Some(DirectiveKind::Library)
            }
            Kind::Import if is_string(next) => Some(DirectiveKind::Import),
            Kind::Export if is_string(next) => Some(DirectiveKind::Export),
            Kind::Part if is_string(next) => Some(DirectiveKind::Part),
            Kind::Part if next == Kind::Of => Some(DirectiveKind::PartOf),
            // The file that is named was put in no quotes.
            Kind::Import | Kind::Export if next.is_name() && self.is_on_new_line(self.at) => {
                Some(DirectiveKind::Import)
            }
            _ => None,
        }
    }

    pub(super) fn parse_directive(
        &mut self,
        kind: DirectiveKind,
        leading: Leading,
        order: &mut Order,
    ) -> Parsed<Directive> {
        self.check_order(kind, order);
        match kind {
            DirectiveKind::Library => self.parse_library(leading),
            DirectiveKind::Import => self.parse_import(leading).map(Directive::Import),
            DirectiveKind::Export => self.parse_import(leading).map(Directive::Export),
            DirectiveKind::Part => self.parse_part(),
            DirectiveKind::PartOf => self.parse_part_of(),
        }
    }

    fn check_order(&mut self, kind: DirectiveKind, order: &mut Order) {
        let span = self.span();
        let (word, later) = match kind {
            DirectiveKind::Library => ("library", order.any().then_some("all other directives")),
            DirectiveKind::Import => ("import", order.part.then_some("`part`")),
            DirectiveKind::Export => ("export", order.part.then_some("`part`")),
            DirectiveKind::Part => ("part", None),
            DirectiveKind::PartOf => ("part of", None),
        };
        let surplus = match kind {
            DirectiveKind::Library if order.library => Some("the file has one already"),
            DirectiveKind::PartOf if order.part_of => Some("the file has one already"),
            DirectiveKind::PartOf if order.any() => Some("the file has other directives"),
            _ if order.part_of && kind != DirectiveKind::PartOf => Some("the file is a part of another one"),
            _ => None,
        };
        let before = if order.declaration { Some("the declarations") } else { later };
        let diagnostic = match (before, surplus) {
            // One word about the order is enough; the ones that follow are moved along.
            (Some(before), _) if !order.declaration || !order.has_complained => {
                Some(directive_order::report(word, span, before))
            }
            (None, Some(why)) => Some(directive_order::report_surplus(word, span, why)),
            _ => None,
        };
        order.has_complained |= order.declaration;
        match kind {
            DirectiveKind::Library => order.library = true,
            DirectiveKind::Import | DirectiveKind::Export => order.import = true,
            DirectiveKind::Part => order.part = true,
            DirectiveKind::PartOf => order.part_of = true,
        }
        if let Some(diagnostic) = diagnostic {
            self.report(diagnostic);
        }
    }

    fn parse_library(&mut self, leading: Leading) -> Parsed<Directive> {
        let start = self.at;
        self.bump();
        if !self.is_at(Kind::Semicolon) {
            self.parse_dotted_name()?;
        }
        self.expect_semicolon()?;
        Ok(Directive::Library { leading, span: self.span_from(start) })
    }

    fn parse_part(&mut self) -> Parsed<Directive> {
        let start = self.at;
        self.bump();
        let uri = self.parse_uri()?;
        self.expect_semicolon()?;
        Ok(Directive::Part { uri, span: self.span_from(start) })
    }

    fn parse_part_of(&mut self) -> Parsed<Directive> {
        let start = self.at;
        self.bump();
        self.bump();
        if is_string(self.kind()) {
            self.parse_uri()?;
        } else {
            self.parse_dotted_name()?;
        }
        self.expect_semicolon()?;
        Ok(Directive::PartOf { span: self.span_from(start) })
    }

    fn parse_dotted_name(&mut self) -> Parsed<()> {
        self.expect_name("the name of a library")?;
        while self.eat(Kind::Dot) {
            self.expect_name("the name of a library")?;
        }
        Ok(())
    }

    /// The text of an import or export.
    fn parse_import(&mut self, leading: Leading) -> Parsed<ImportAst> {
        let start = self.at;
        let is_export = self.is_at(Kind::Export);
        self.bump();
        let uri = self.parse_uri()?;
        let mut configurations = Vec::new();
        while self.is_at(Kind::If) {
            configurations.push(self.parse_configuration()?);
        }
        let (deferred, prefix) = if is_export { (false, None) } else { self.parse_prefix()? };
        let mut combinators = Vec::new();
        while matches!(self.kind(), Kind::Show | Kind::Hide) {
            combinators.push(self.parse_combinator()?);
        }
        self.refuse_late_prefix(is_export);
        self.expect_semicolon()?;
        Ok(ImportAst { leading, uri, configurations, deferred, prefix, combinators, span: self.span_from(start) })
    }

    /// `deferred as prefix`, `as prefix`, or nothing.
    fn parse_prefix(&mut self) -> Parsed<(bool, Option<Name>)> {
        let deferred = self.eat(Kind::Deferred);
        if self.eat(Kind::As) {
            return Ok((deferred, Some(self.expect_type_name("the prefix of the import")?)));
        }
        if deferred {
            return self.unexpected("`as` and the prefix of the import");
        }
        Ok((deferred, None))
    }

    /// `as prefix` behind `show` and `hide`.
    fn refuse_late_prefix(&mut self, is_export: bool) {
        if self.is_at(Kind::As) && !is_export && self.peek(1).is_name() {
            let diagnostic = syntax::clause_order::out_of_order("as", self.span(), "show");
            self.report(diagnostic);
            self.bump();
            self.bump();
        }
    }

    /// `show A, B` or `hide A, B`.
    fn parse_combinator(&mut self) -> Parsed<CombinatorAst> {
        let shows = self.is_at(Kind::Show);
        self.bump();
        let mut names = vec![self.expect_name("a name")?];
        while self.eat(Kind::Comma) {
            names.push(self.expect_name("a name")?);
        }
        Ok(CombinatorAst { shows, names })
    }

    /// `if (a.b == 'c') 'uri'`.
    fn parse_configuration(&mut self) -> Parsed<crate::source::Span> {
        let start = self.at;
        self.bump();
        self.expect(Kind::OpenParen)?;
        self.parse_dotted_name()?;
        if self.eat(Kind::EqEq) {
            self.parse_uri()?;
        }
        self.expect(Kind::CloseParen)?;
        self.parse_uri()?;
        Ok(self.span_from(start))
    }

    fn parse_uri(&mut self) -> Parsed<StringAst> {
        if is_string(self.kind()) {
            let uri = self.parse_string()?;
            if let Some(part) = uri.parts.iter().find(|part| part.value.is_none()) {
                let help = "write the path out";
                let message = "the path of a file cannot have an interpolation";
                let diagnostic = syntax::unexpected_token::report_with(message, help, part.span);
                self.report(diagnostic);
            }
            return Ok(uri);
        }
        let message = format!("expected the path of a file in quotes, found {}", self.describe_next());
        let diagnostic = syntax::unexpected_token::report_with(message, "write it like `'shared.dart'`", self.span());
        self.fail(diagnostic)
    }
}

fn is_string(kind: Kind) -> bool {
    matches!(kind, Kind::Str | Kind::StrStart)
}
