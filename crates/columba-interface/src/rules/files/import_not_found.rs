//! E0103: an import that leads nowhere.

use crate::diagnostic::{Diagnostic, Severity};
use crate::files::{Unreadable, path};
use crate::rules::syntax::cannot_read;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0103",
    name: "import-not-found",
    severity: Severity::Error,
    what: "An imported or exported file does not exist.",
    why: "A relative path starts at the folder of the file that imports, not at the folder in which the command runs. \
          `package:` leads to the folder `lib` of the package. Types of the missing file are not reported as unknown \
          as well.",
    example: Example::Files(
        "\
// file: interface/messages.dart
import 'interface/types.dart';

@HostApi()
abstract class Diary {
  void write(Mood mood);
}
// file: interface/types.dart
enum Mood { good, bad }
",
    ),
    fix: Example::Files(
        "\
// file: interface/messages.dart
import 'package:columba/interface.dart';
import 'types.dart';

@HostApi()
abstract class Diary {
  void write(Mood mood);
}
// file: interface/types.dart
enum Mood { good, bad }
",
    ),
};

/// Says why the file at `path` cannot be read, at the URI that names it.
pub(crate) fn report(path: &str, why: &Unreadable, uri: Span) -> Diagnostic {
    if *why != Unreadable::NotFound {
        return cannot_read::report(path, why, Some(uri));
    }
    let folder = match path::folder(path) {
        "" => "this folder".to_owned(),
        folder => format!("the folder `{folder}`"),
    };
    RULE.at(uri, format!("there is no file `{path}`"))
        .help(format!("put `{}` into {folder}, or mend the path: it is relative to this file", path::file_name(path)))
}
