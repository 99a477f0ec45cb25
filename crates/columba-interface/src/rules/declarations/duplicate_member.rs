//! A name within a declaration means one thing.

use crate::ast::ConstructorAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::{Name, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0313",
    name: "duplicate-member",
    severity: Severity::Error,
    what: "Two fields of a class, two values of an enum or two constructors of a class have the same name.",
    why: "Neither could be told from the other, in Dart or in any other language. Pigeon does not look.",
    example: Example::Files(
        "enum Mood { happy, sad, happy }
",
    ),
    fix: Example::Files(
        "enum Mood { happy, sad }
",
    ),
};

/// `name`, a field or a value, stands at `earlier` too.
pub(crate) fn report(cx: &mut Lowering<'_>, what: &str, name: &Name, earlier: Span) {
    cx.report(
        RULE.at(name.span, format!("the {what} `{name}` is declared twice"))
            .secondary(earlier, "declared here first")
            .help(format!("remove it, or give it another name than `{name}`")),
    );
}

/// The class has another constructor of this name.
pub(crate) fn report_constructor(cx: &mut Lowering<'_>, constructor: &ConstructorAst, earlier: Span) {
    let class = &constructor.class;
    let (span, name) = match &constructor.name {
        Some(name) => (name.span, format!("{class}.{name}")),
        None => (class.span, class.to_string()),
    };
    cx.report(
        RULE.at(span, format!("the constructor `{name}` is declared twice"))
            .secondary(earlier, "declared here first")
            .help(format!("remove it, or give it another name than `{name}`")),
    );
}
