//! Tokens to a [`Unit`].
//!
//! The grammar is Dart 3.7's. One function per production; each either consumes what it stands for, or reports one
//! mistake and returns `Broken`, which travels up to the nearest place that knows where to go on (`recovery`). The same
//! code judges and builds: where interfaces hold nothing of use (bodies of functions, most expressions) it builds no
//! nodes (see `Mode`). Every recursion passes `Parser::nested`, which bounds its depth; whatever chains without nesting
//! is a loop. Lookahead is a step over paired brackets, or is remembered per token (`lookahead`), so the time is linear.

mod accessors;
mod annotations;
mod arguments;
mod assignments;
mod binary;
mod classes;
mod clauses;
mod collections;
mod constructors;
mod control;
mod cursor;
mod damage;
mod declarations;
mod directives;
mod docs;
mod enums;
mod fields;
mod functions;
mod initializers;
mod lookahead;
mod loops;
mod members;
mod modifiers;
mod parameter;
mod parameters;
mod patterns;
mod primary;
mod records;
mod recovery;
mod report;
mod selectors;
mod signatures;
mod slips;
mod spare;
mod statements;
mod strings;
mod switches;
mod types;

#[cfg(test)]
mod tests;

use smol_str::SmolStr;

use spare::Spare;

use crate::ast::{Declaration, Unit};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::lexer::{self, DocComment, Token};
use crate::source::{FileId, SourceMap, Span};

/// Reads the file, and reports what is not Dart.
///
/// Never fails and never panics: what cannot be understood is reported and skipped.
pub fn parse(sources: &SourceMap, file: FileId, diagnostics: &mut Diagnostics) -> Unit {
    let text = sources.file(file).text();
    let mut found = Vec::new();
    let tokens = lexer::lex(text, file, &mut found);
    let mut parser = Parser::new(text, file, &tokens);
    let mut unit = parser.parse_unit();
    unit.lost_declarations = parser.has_lost || tokens.lost;
    found.append(&mut parser.found);
    found.sort_by_key(|diagnostic| (diagnostic.span(), diagnostic.rule.code));
    report::forgive_closers(&mut found, &parser.missing_openers);
    diagnostics.add_damage(damage::damaged(&unit, &found));
    report::push_limited(found, diagnostics);
    unit
}

/// What was here could not be read; it has been reported.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Broken;

type Parsed<T> = Result<T, Broken>;

/// Whether nodes are built for what is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// Nodes are built.
    Build,
    /// The text is only judged. Expressions are `Other`, lists are empty.
    Judge,
}

/// Which function the parser is in.
#[derive(Clone, Copy, Debug, Default)]
struct FunctionContext {
    kind: BodyKind,
    /// Whether `break` and `continue` have a loop to go to.
    is_in_loop: bool,
    /// Whether `break` has a `switch` to leave, and `continue` may name a case.
    is_in_switch: bool,
}

/// The words before a body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum BodyKind {
    #[default]
    Plain,
    Async,
    AsyncStar,
    SyncStar,
}

/// Whether a `(…)` that a body or `=>` follows may be a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Functions {
    Allowed,
    /// Not here: what follows belongs to what is around the expression.
    Forbidden,
}

/// The state of reading one file.
struct Parser<'t> {
    text: &'t str,
    file: FileId,
    tokens: &'t [Token],
    partners: &'t [u32],
    docs: &'t [DocComment],
    repaired: &'t [Span],
    strays: &'t [u32],
    /// The index of the next token. The last token, the end of the file, is never passed.
    at: usize,
    /// The first doc comment that is not before an earlier token.
    doc_at: usize,
    /// Per token what lookahead found out about it; empty as long as nothing was.
    known: Vec<u32>,
    /// How many productions that nest are open.
    depth: u32,
    /// Where lookahead gave up because a type is nested too deeply.
    too_deep_at: Option<usize>,
    /// What was reported, apart from what the lexer reported.
    found: Vec<Diagnostic>,
    mode: Mode,
    function: FunctionContext,
    functions: Functions,
    /// Where the next token stood after the last expression that can be assigned to.
    assignable_at: usize,
    /// The name of the class whose members are read.
    class: Option<SmolStr>,
    has_lost: bool,
    spare: Spare,
    /// Where a `{` is missing whose `}` is there.
    missing_openers: Vec<Span>,
}

impl<'t> Parser<'t> {
    fn new(text: &'t str, file: FileId, tokens: &'t lexer::Tokens) -> Self {
        Self {
            text,
            file,
            tokens: &tokens.list,
            partners: &tokens.partners,
            docs: &tokens.docs,
            repaired: &tokens.repaired,
            strays: &tokens.strays,
            at: 0,
            doc_at: 0,
            known: Vec::new(),
            depth: 0,
            too_deep_at: None,
            found: Vec::new(),
            spare: Spare::default(),
            mode: Mode::Build,
            function: FunctionContext::default(),
            functions: Functions::Allowed,
            assignable_at: usize::MAX,
            class: None,
            has_lost: false,
            missing_openers: Vec::new(),
        }
    }

    fn parse_unit(&mut self) -> Unit {
        let mut unit =
            Unit { file: self.file, directives: Vec::new(), declarations: Vec::new(), lost_declarations: false };
        let mut order = directives::Order::default();
        while !self.is_at_end() {
            let start = self.at;
            if self.parse_unit_item(&mut unit, &mut order).is_err() {
                self.has_lost = true;
                self.recover_declaration(start);
            }
            debug_assert!(self.at > start || self.is_at_end(), "every round consumes a token");
        }
        unit
    }

    fn parse_unit_item(&mut self, unit: &mut Unit, order: &mut directives::Order) -> Parsed<()> {
        if self.eat_stray_semicolon() {
            return Ok(());
        }
        self.too_deep_at = None;
        let leading = self.parse_leading()?;
        if let Some(kind) = self.directive_ahead() {
            let directive = self.parse_directive(kind, leading, order)?;
            unit.directives.push(directive);
        } else {
            order.see_declaration();
            let declaration: Declaration = self.parse_declaration(leading)?;
            unit.declarations.push(declaration);
        }
        Ok(())
    }
}
