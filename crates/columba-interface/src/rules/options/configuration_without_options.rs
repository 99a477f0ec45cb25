//! What `@ConfigurePigeon` needs.

use crate::ast::AnnotationAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0202",
    name: "configuration-without-options",
    severity: Severity::Error,
    what: "`@ConfigurePigeon` is not given a `PigeonOptions(…)`.",
    why: "The annotation has one argument without a name, the call of `PigeonOptions`, and the options are that \
          call's arguments.",
    example: Example::Files(
        "@ConfigurePigeon()
enum Mood { calm, wild }
",
    ),
    fix: Example::Files(
        "@ConfigurePigeon(PigeonOptions(dartOut: 'lib/mood.g.dart'))
enum Mood { calm, wild }
",
    ),
};

/// The annotation has no argument, or one that is something else.
pub(crate) fn without_options(annotation: &AnnotationAst) -> Diagnostic {
    RULE.at(annotation.span, "`@ConfigurePigeon` is not given its options")
        .help("write `@ConfigurePigeon(PigeonOptions(…))` with the options inside `PigeonOptions`")
}
