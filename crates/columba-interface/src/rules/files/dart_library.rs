//! E0101: `import 'dart:io'`.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0101",
    name: "dart-library",
    severity: Severity::Error,
    what: "An interface file imports a library of Dart whose types no interface can use.",
    why: "An interface is made of types that every target language has. Of Dart's own libraries, `dart:core` is always \
          there and `dart:typed_data` gives `Uint8List` and its like; whatever the others declare cannot cross the \
          channel.",
    example: Example::Files(
        "\
import 'dart:io';
import 'package:columba/interface.dart';

@HostApi()
abstract class Storage {
  void delete(String path);
}
",
    ),
    fix: Example::Files(
        "\
import 'package:columba/interface.dart';

@HostApi()
abstract class Storage {
  void delete(String path);
}
",
    ),
};

pub(crate) fn report(library: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("an interface file cannot use `dart:{library}`"))
        .help("remove it: of Dart's own libraries, an interface uses `dart:core` and `dart:typed_data` alone")
}
