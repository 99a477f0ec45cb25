//! E0118: `import 'https://example.com/types.dart'`.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0118",
    name: "unsupported-uri",
    severity: Severity::Error,
    what: "The URI of an import or export names no file.",
    why: "A URI is a path relative to the importing file, `package:` with a package and a path, or `file:` with an \
          absolute path. `%` starts an escape of two hexadecimal digits. Nothing is fetched from a network.",
    example: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'https://example.com/types.dart';

@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
    fix: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'types.dart';

@HostApi()
abstract class Diary {
  void write(String text);
}
// file: types.dart
enum Mood { good, bad }
",
    ),
};

pub(crate) fn report(uri: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("`{uri}` names no file that can be read"))
        .help("write a path relative to this file, or `package:` with a package and a path")
}
