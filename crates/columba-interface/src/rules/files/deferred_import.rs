//! E0111: `import 'a.dart' deferred as a`.

use crate::ast::ImportAst;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0111",
    name: "deferred-import",
    severity: Severity::Error,
    what: "An interface file imports a library to be loaded later.",
    why: "An interface is read, never run, so there is no later. Dart does not allow the types of a deferred library to \
          be named at all.",
    example: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'types.dart' deferred as types;

@HostApi()
abstract class Diary {
  void write(types.Mood mood);
}
// file: types.dart
enum Mood { good, bad }
",
    ),
    fix: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'types.dart' as types;

@HostApi()
abstract class Diary {
  void write(types.Mood mood);
}
// file: types.dart
enum Mood { good, bad }
",
    ),
};

pub(crate) fn report(import: &ImportAst) -> Diagnostic {
    RULE.at(import.span, "an interface file cannot be imported `deferred`").help("remove the word `deferred`")
}
