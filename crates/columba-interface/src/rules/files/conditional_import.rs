//! W0115: `import 'a.dart' if (dart.library.io) 'b.dart'`.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "W0115",
    name: "conditional-import",
    severity: Severity::Warning,
    what: "An import has a condition, which is not evaluated: the file before the first `if` is used.",
    why: "The same interface is generated for all platforms; conditions ask which platform the program is compiled for.",
    example: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'types.dart' if (dart.library.io) 'types_io.dart';

@HostApi()
abstract class Diary {
  void write(Mood mood);
}
// file: types.dart
enum Mood { good, bad }
",
    ),
    fix: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'types.dart';

@HostApi()
abstract class Diary {
  void write(Mood mood);
}
// file: types.dart
enum Mood { good, bad }
",
    ),
};

pub(crate) fn report(condition: Span) -> Diagnostic {
    RULE.at(condition, "the condition of this import is not evaluated").help("remove everything from the `if` on")
}
