//! E0109: a name that two files declare that are used together.

use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::SmolStr;

use crate::ast::{AnnotationAst, Declaration};
use crate::diagnostic::{Diagnostics, Severity};
use crate::files::{InterfaceFile, declared_name};
use crate::rules::{Example, Rule};
use crate::source::{Name, SourceMap, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0109",
    name: "name-clash",
    severity: Severity::Error,
    what: "Two files that are used together declare the same name.",
    why: "The codec of a file knows every type of the files that it imports, directly or not, and the generated code \
          holds them side by side; most target languages have no way to tell two types of one name apart. A prefix or \
          `hide` on the import helps Dart alone.",
    example: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'water.dart' as water;

class Level {
  Level({required this.bars});
  final int bars;
}

@HostApi()
abstract class Battery {
  Level level();
  water.Level leak();
}
// file: water.dart
class Level {
  Level({required this.meters});
  final double meters;
}
",
    ),
    fix: Example::Files(
        "\
// file: messages.dart
import 'package:columba/interface.dart';
import 'water.dart';

class Level {
  Level({required this.bars});
  final int bars;
}

@HostApi()
abstract class Battery {
  Level level();
  WaterLevel leak();
}
// file: water.dart
class WaterLevel {
  WaterLevel({required this.meters});
  final double meters;
}
",
    ),
};

/// Reports every name that two declarations share.
pub(crate) fn check(files: &[InterfaceFile], sources: &SourceMap, diagnostics: &mut Diagnostics) {
    let mut declared: FxHashMap<SmolStr, Vec<(usize, Span)>> = FxHashMap::default();
    let mut shared: Vec<SmolStr> = Vec::new();
    for (index, file) in files.iter().enumerate() {
        for name in generated_names(file) {
            let places = declared.entry(name.text.clone()).or_default();
            places.push((index, name.span));
            if places.len() == 2 {
                shared.push(name.text.clone());
            }
        }
    }
    if shared.is_empty() {
        return;
    }
    let closures = closures(files);
    for name in shared {
        let places = declared.get(&name).map(Vec::as_slice).unwrap_or_default();
        check_clash(&name, places, &closures, sources, diagnostics);
    }
}

/// The names for which code is generated, each once: a file that declares one twice has an error of its own.
fn generated_names(file: &InterfaceFile) -> impl Iterator<Item = &Name> {
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    let declarations = file.unit.declarations.iter().filter(|declaration| is_generated(declaration));
    declarations.flat_map(declared_name).filter(move |name| seen.insert(name.as_str()))
}

/// Whether code is generated for the declaration: an abstract class without an annotation is nothing to us.
fn is_generated(declaration: &Declaration) -> bool {
    match declaration {
        Declaration::Class(class) => !class.modifiers.is_abstract || class.leading.annotations.iter().any(is_api),
        Declaration::Enum(_) => true,
        Declaration::Variables(variables) => variables.modifiers.r#const.is_some(),
        Declaration::Other(_) => false,
    }
}

fn is_api(annotation: &AnnotationAst) -> bool {
    let name = annotation.path.last().map(Name::as_str);
    matches!(name, Some("HostApi" | "FlutterApi" | "ProxyApi" | "EventChannelApi"))
}

/// For each file the files that it sees, itself included.
fn closures(files: &[InterfaceFile]) -> Vec<Vec<bool>> {
    let mut all: Vec<Vec<bool>> = Vec::with_capacity(files.len());
    for (index, file) in files.iter().enumerate() {
        let mut seen = vec![false; index];
        for import in file.imports.iter().chain(&file.exports) {
            for (mine, theirs) in seen.iter_mut().zip(all.get(import.file).into_iter().flatten()) {
                *mine |= theirs;
            }
        }
        seen.push(true);
        all.push(seen);
    }
    all
}

/// Reports each declaration that a file sees together with an earlier one.
fn check_clash(
    name: &str,
    places: &[(usize, Span)],
    closures: &[Vec<bool>],
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) {
    let together =
        |a: usize, b: usize| closures.iter().position(|seen| seen.get(a) == Some(&true) && seen.get(b) == Some(&true));
    for (at, (file, span)) in places.iter().enumerate() {
        let earlier = places.iter().take(at).find(|(earlier, _)| together(*earlier, *file).is_some());
        let Some((_, first)) = earlier else { continue };
        let path = sources.file(first.file).path();
        diagnostics.push(
            RULE.at(*span, format!("`{name}` is declared in `{path}` too, and both files are used together"))
                .secondary(*first, "also declared here")
                .help(format!("rename one of them, or move `{name}` into a file that both import")),
        );
    }
}
