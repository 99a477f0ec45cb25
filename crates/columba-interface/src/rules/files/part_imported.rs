//! E0108: import of a part.

use crate::ast::Directive;
use crate::diagnostic::{Diagnostics, Severity};
use crate::files::InterfaceFile;
use crate::rules::{Example, Rule};
use crate::source::SourceMap;

pub(crate) static RULE: Rule = Rule {
    code: "E0108",
    name: "part-imported",
    severity: Severity::Error,
    what: "An import or export leads to a file that says `part of`.",
    why: "A part belongs to one library and sees its names; it cannot be imported. Dart rejects it too.",
    example: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'types.dart';

@HostApi()
abstract class Diary {
  void write(Mood mood);
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
  void write(Mood mood);
}
// file: types.dart
enum Mood { good, bad }
",
    ),
};

pub(crate) fn check(files: &[InterfaceFile], sources: &SourceMap, diagnostics: &mut Diagnostics) {
    for import in files.iter().flat_map(|file| file.imports.iter().chain(&file.exports)) {
        let Some(file) = files.get(import.file) else { continue };
        let part_of = file.unit.directives.iter().find_map(|directive| match directive {
            Directive::PartOf { span } => Some(*span),
            _ => None,
        });
        if let Some(part_of) = part_of {
            let path = sources.file(file.unit.file).path();
            diagnostics.push(
                RULE.at(import.span, format!("`{path}` is a part and cannot be imported"))
                    .secondary(part_of, "this makes it a part")
                    .help(format!("remove the `part of` in `{path}`")),
            );
        }
    }
}
