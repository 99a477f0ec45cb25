//! W0112: `show` or `hide` of a name that is not there.

use crate::diagnostic::{Diagnostics, Severity};
use crate::files::{InterfaceFile, exported_names};
use crate::rules::{Example, Rule, similar};
use crate::source::SourceMap;

pub(crate) static RULE: Rule = Rule {
    code: "W0112",
    name: "no-such-name",
    severity: Severity::Warning,
    what: "An import or export shows or hides a name that the file does not declare.",
    why: "It has no effect, so it is likely a slip, or a name that was changed elsewhere.",
    example: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'types.dart' hide Weahter;

@HostApi()
abstract class Diary {
  void write(Mood mood);
}
// file: types.dart
enum Mood { good, bad }

enum Weather { sun, rain }
",
    ),
    fix: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'types.dart' hide Weather;

@HostApi()
abstract class Diary {
  void write(Mood mood);
}
// file: types.dart
enum Mood { good, bad }

enum Weather { sun, rain }
",
    ),
};

pub(crate) fn check(files: &[InterfaceFile], sources: &SourceMap, diagnostics: &mut Diagnostics) {
    let has_combinators =
        |file: &InterfaceFile| file.imports.iter().chain(&file.exports).any(|i| !i.combinators.is_empty());
    if !files.iter().any(has_combinators) {
        return;
    }
    let exported = exported_names(files);
    for import in files.iter().flat_map(|file| file.imports.iter().chain(&file.exports)) {
        let Some(Some(names)) = exported.get(import.file) else { continue };
        let path = files.get(import.file).map_or("", |file| sources.file(file.unit.file).path());
        for name in import.combinators.iter().flat_map(|combinator| &combinator.names) {
            if names.contains(&name.text) {
                continue;
            }
            let mut known: Vec<&str> = names.iter().map(|name| &**name).collect();
            known.sort_unstable();
            let help = match similar::closest(&name.text, known) {
                Some(close) => format!("did you mean `{close}`?"),
                None => format!("remove `{name}`"),
            };
            diagnostics.push(RULE.at(name.span, format!("`{path}` declares no `{name}`")).help(help));
        }
    }
}
