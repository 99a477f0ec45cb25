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
    what: "Two fields of a class, two values of an enum or two constructors of a class have the same name, \
           or a value of an enum has the name of the enum.",
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

/// Reports the value `name` if it is named like its enum. (The parser sees it in classes.)
pub(crate) fn check_value(cx: &mut Lowering<'_>, name: &Name, of: &Name) {
    if name.text == of.text {
        cx.report(
            RULE.at(name.span, format!("the value `{name}` has the name of its enum"))
                .secondary(of.span, "declared here")
                .help(format!("give it another name than `{name}`")),
        );
    }
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
