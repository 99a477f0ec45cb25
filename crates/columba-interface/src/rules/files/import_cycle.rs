//! E0107: files that import each other.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0107",
    name: "import-cycle",
    severity: Severity::Error,
    what: "Interface files import each other in a circle, or a file imports itself.",
    why: "Dart allows it, but Rust modules aside no target language can compile headers that need each other first. Each \
          file becomes generated code of its own, in an order in which what is needed comes before.",
    example: Example::Files(
        "\
// file: diary.dart
import 'package:columba/interface.dart';
import 'mood.dart';

class Page {
  Page({required this.mood});
  final Mood mood;
}
// file: mood.dart
import 'diary.dart';

enum Mood { good, bad }
",
    ),
    fix: Example::Files(
        "\
// file: diary.dart
import 'package:columba/interface.dart';
import 'mood.dart';

class Page {
  Page({required this.mood});
  final Mood mood;
}
// file: mood.dart
enum Mood { good, bad }
",
    ),
};

/// Says that these imports, each a URI and the name of the file that it leads to, make a circle; the last closes it.
pub(crate) fn report(edges: &[(Span, &str)]) -> Option<Diagnostic> {
    let ((closing, first), others) = edges.split_last()?;
    if others.is_empty() {
        let found = RULE.at(*closing, format!("`{first}` imports itself")).help("remove this import");
        return Some(found);
    }
    let found = RULE.at(*closing, format!("`{first}` is imported by a file that it needs itself"));
    let found = others.iter().fold(found.label(format!("leads back to `{first}`")), |found, (uri, file)| {
        found.secondary(*uri, format!("leads to `{file}`"))
    });
    Some(found.help("move what both need into a file of its own that imports neither"))
}
