//! W0114: `part 'more.dart';`

use crate::ast::StringAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "W0114",
    name: "part-not-read",
    severity: Severity::Warning,
    what: "An interface file has a part, and parts are not read.",
    why: "Pigeon reads one file and leaves parts alone, so interfaces that have one rely on that. Other interface files \
          can be imported.",
    example: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';

part 'types.dart';

@HostApi()
abstract class Diary {
  void write(String text);
}
// file: types.dart
part of 'messages.dart';

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
  void write(String text);
}
// file: types.dart
enum Mood { good, bad }
",
    ),
};

pub(crate) fn report(uri: &StringAst, span: Span) -> Diagnostic {
    let path = uri.value().unwrap_or_default();
    RULE.at(span, format!("the part `{path}` is not read, and what it declares is unknown"))
        .help(format!("import it: write `import '{path}';` here, and remove the `part of` there"))
}
