//! W0120: an API in a file that is imported, but not asked for.

use rustc_hash::FxHashSet;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::files::{InterfaceFile, ResolvedImport, is_visible};
use crate::model::{ApiId, LibraryId, Model};
use crate::options::Options;
use crate::plan::visible_libraries;
use crate::rules::{Example, Rule, listed};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "W0120",
    name: "imported-api-not-generated",
    severity: Severity::Warning,
    what: "A file that is imported declares an API, but it is not among the inputs, so its API is not generated.",
    why: "The classes, enums, constants and proxy APIs of an imported file go into the output of the first file that imports it. Its \
          other APIs do not: they are generated once, where the file is asked for itself, with its own outputs. If that happens \
          in another run, the types are generated there too; `show` says that only types are wanted here.",
    example: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'moods.dart';

@ConfigurePigeon(PigeonOptions(dartPackageName: 'tour', dartOut: 'lib/messages.g.dart'))
@HostApi()
abstract class Diary {
  void write(Mood mood);
}
// file: moods.dart
import 'package:columba/interface.dart';

enum Mood { good, bad }

@HostApi()
abstract class Barometer {
  Mood read();
}
",
    ),
    fix: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'moods.dart' show Mood;

@ConfigurePigeon(PigeonOptions(dartPackageName: 'tour', dartOut: 'lib/messages.g.dart'))
@HostApi()
abstract class Diary {
  void write(Mood mood);
}
// file: moods.dart
import 'package:columba/interface.dart';

enum Mood { good, bad }

@HostApi()
abstract class Barometer {
  Mood read();
}
",
    ),
};

/// The names of so many APIs are said.
const MOST_NAMES: usize = 3;

/// Warns of each file that an input sees of which code is asked for, at the first import of it.
pub(crate) fn check(model: &Model, files: &[InterfaceFile], options: &[Options], diagnostics: &mut Diagnostics) {
    let mut seen = FxHashSet::default();
    let ids = || model.libraries.ids();
    for (id, _) in ids().zip(options).filter(|(_, options)| options.targets().next().is_some()) {
        seen.extend(visible_libraries(model, id));
    }
    let mut reported = FxHashSet::default();
    for (file, _) in files.iter().zip(ids()).filter(|(_, id)| seen.contains(id)) {
        for import in file.imports.iter().chain(&file.exports) {
            let (Some(imported), Some(id)) = (files.get(import.file), ids().nth(import.file)) else { continue };
            let apis = if imported.is_input { Vec::new() } else { apis(model, id, import) };
            if !apis.is_empty() && reported.insert(id) {
                diagnostics.push(report(import, &apis));
            }
        }
    }
}

/// The APIs of the file that the import lets through.
fn apis<'m>(model: &'m Model, library: LibraryId, import: &ResolvedImport) -> Vec<&'m Name> {
    let apis = model.libraries[library].apis.iter().filter_map(|api| name_of(model, *api));
    apis.filter(|name| is_visible(&import.combinators, name.as_str())).collect()
}

/// Proxy APIs are types, which go with the others.
fn name_of(model: &Model, api: ApiId) -> Option<&Name> {
    match api {
        ApiId::Host(api) => Some(&model.host_apis[api].name),
        ApiId::Flutter(api) => Some(&model.flutter_apis[api].name),
        ApiId::Event(api) => Some(&model.event_apis[api].name),
        ApiId::Proxy(_) => None,
    }
}

fn report(import: &ResolvedImport, apis: &[&Name]) -> Diagnostic {
    let names: Vec<String> = apis.iter().take(MOST_NAMES).map(|name| format!("`{name}`")).collect();
    let more = apis.len().saturating_sub(MOST_NAMES);
    let more = (more > 0).then(|| format!("{more} more"));
    let names: Vec<&str> = names.iter().chain(&more).map(String::as_str).collect();
    let verb = if apis.len() == 1 { "is" } else { "are" };
    let message = format!("{} {verb} not generated: this file is imported, but not an input", listed(&names));
    let found = RULE.at(import.span, message);
    let found = apis.iter().take(MOST_NAMES).fold(found, |found, name| found.secondary(name.span, "declared here"));
    found
        .help("name the file among the inputs, with outputs of its own")
        .help("or, if it is generated elsewhere, import only its types: `show ...`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::MemoryFiles;
    use crate::{Request, analyze};

    /// What is said about files that begin with `// file: PATH`, the first of which is the input.
    fn found(text: &str, inputs: &[&str]) -> Vec<String> {
        let mut files = MemoryFiles::default();
        for file in text.split("// file: ").skip(1) {
            let (path, text) = file.split_once('\n').unwrap();
            files.add(path, text);
        }
        let inputs = inputs.iter().map(|input| (*input).to_owned()).collect();
        let analysis = analyze(&files, &Request { inputs, ..Request::default() });
        analysis.diagnostics.iter().map(|found| format!("{}: {}", found.rule.code, found.message)).collect()
    }

    #[test]
    fn the_example_breaks_the_rule_and_the_fix_does_not() {
        let (Example::Files(example), Example::Files(fix)) = (&RULE.example, &RULE.fix) else { unreachable!() };
        let said = ["W0120: `Barometer` is not generated: this file is imported, but not an input"];
        assert_eq!(found(example, &["messages.dart"]), said);
        assert_eq!(found(fix, &["messages.dart"]), [""; 0]);
        // As an input it is generated, or on purpose not.
        assert_eq!(found(example, &["messages.dart", "moods.dart"]), [""; 0]);
    }

    #[test]
    fn a_file_that_is_reached_through_others_is_named_once() {
        let pigeon = "import 'package:pigeon/pigeon.dart';";
        let apis: Vec<String> = (0..5).map(|at| format!("@HostApi() abstract class A{at} {{}}\n")).collect();
        let apis = apis.concat();
        let text = |options: &str| {
            format!(
                "// file: a.dart\n{pigeon} import 'b.dart'; import 'c.dart'; {options} class A {{}}\n\
                 // file: b.dart\n{pigeon} import 'c.dart'; class B {{}}\n// file: c.dart\n{pigeon} {apis}"
            )
        };
        let asks = text("@ConfigurePigeon(PigeonOptions(dartPackageName: 'x', dartOut: 'x.dart'))");
        let said = ["W0120: `A0`, `A1`, `A2` and 2 more are not generated: this file is imported, but not an input"];
        assert_eq!(found(&asks, &["a.dart"]), said);
        // Where no code is asked for, nothing is missing.
        assert_eq!(found(&text(""), &["a.dart"]), [""; 0]);
    }
}
