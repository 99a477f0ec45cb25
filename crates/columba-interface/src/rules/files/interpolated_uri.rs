//! E0110: `import '$folder/types.dart'`.

use crate::ast::StringAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0110",
    name: "interpolated-uri",
    severity: Severity::Error,
    what: "The URI of an import or export has an interpolation.",
    why: "What a file imports must be known before anything can be evaluated. Dart rejects it too.",
    example: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import '${folder}types.dart';

const String folder = '';
// file: types.dart
enum Mood { good, bad }
",
    ),
    fix: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'types.dart';

const String folder = '';
// file: types.dart
enum Mood { good, bad }
",
    ),
};

pub(crate) fn report(uri: &StringAst) -> Diagnostic {
    let part = uri.parts.iter().find(|part| part.value.is_none()).map_or(uri.span, |part| part.span);
    RULE.at(part, "the URI has an interpolation").help("write the path itself")
}
