use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0017",
    name: "directive-order",
    severity: Severity::Error,
    what: "`library`, `import`, `export` and `part` are out of order.",
    why: "They stand before all declarations: first `library`, then imports and exports, then parts. A file with `part of` has no other directives.",
    example: Example::Files(
        "class Reading {
  int? value;
}

import 'package:columba/interface.dart';
",
    ),
    fix: Example::Files(
        "import 'package:columba/interface.dart';

class Reading {
  int? value;
}
",
    ),
};

/// The directive that starts with the `word` at `span` stands after what it must precede.
pub(crate) fn report(word: &str, span: Span, before: &str) -> Diagnostic {
    RULE.at(span, format!("`{word}` must stand before {before}")).help(format!("move it up, before {before}"))
}

/// The directive `word` at `span` cannot stand in such a file.
pub(crate) fn report_surplus(word: &str, span: Span, why: &str) -> Diagnostic {
    RULE.at(span, format!("`{word}` cannot stand here: {why}")).help(format!("remove this `{word}`"))
}
