//! W0119: `export 'missing.dart';`

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "W0119",
    name: "export-not-read",
    severity: Severity::Warning,
    what: "An interface file exports a file that is no interface file or cannot be found.",
    why: "What a file exports is used by files that import it. Pigeon does not look at exports, so a file with one that \
          leads elsewhere still works.",
    example: Example::Files(
        "\
import 'package:columba/interface.dart';
export 'package:flutter/foundation.dart';

@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
    fix: Example::Files(
        "\
import 'package:columba/interface.dart';

@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

/// `target`, a URI or a path, was not read.
pub(crate) fn report(target: &str, uri: Span) -> Diagnostic {
    RULE.at(uri, format!("the export of `{target}` is ignored: there is no such interface file"))
        .help("remove it: your own Dart code can export the file beside the generated one")
}
