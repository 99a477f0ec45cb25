//! W0113: the same import twice.

use crate::diagnostic::{Diagnostics, Severity};
use crate::files::{InterfaceFile, ResolvedImport};
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "W0113",
    name: "imported-twice",
    severity: Severity::Warning,
    what: "A file imports or exports the same file twice, and the second time adds nothing.",
    why: "It has no effect. Two imports of one file make sense with different prefixes, or when each shows other names.",
    example: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'types.dart';
import './types.dart' show Mood;

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

pub(crate) fn check(file: &InterfaceFile, diagnostics: &mut Diagnostics) {
    for imports in [&file.imports, &file.exports] {
        let mut sorted: Vec<&ResolvedImport> = imports.iter().collect();
        sorted.sort_by_key(|import| (import.file, import.prefix.as_ref().map(|prefix| &prefix.text), import.span));
        let is_same = |a: &ResolvedImport, b: &ResolvedImport| {
            a.file == b.file && a.prefix.as_ref().map(|name| &name.text) == b.prefix.as_ref().map(|name| &name.text)
        };
        for group in sorted.chunk_by(|a, b| is_same(a, b)) {
            check_group(group, diagnostics);
        }
    }
}

/// Imports of one file with one prefix, in source order.
fn check_group(group: &[&ResolvedImport], diagnostics: &mut Diagnostics) {
    let Some((first, others)) = group.split_first() else { return };
    for other in others {
        if first.combinators.is_empty() || lists(first) == lists(other) {
            diagnostics.push(
                RULE.at(other.span, "this file is already imported")
                    .secondary(first.span, "here")
                    .help("remove one of the two"),
            );
        }
    }
}

fn lists(import: &ResolvedImport) -> Vec<(bool, Vec<&str>)> {
    import.combinators.iter().map(|c| (c.shows, c.names.iter().map(Name::as_str).collect())).collect()
}
