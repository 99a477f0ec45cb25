//! W0116: annotations without their import.

use crate::ast::{AnnotationAst, Declaration, Directive, Unit};
use crate::diagnostic::{Diagnostics, Severity};
use crate::files::{InterfaceFile, gives_annotations};
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "W0116",
    name: "annotations-not-imported",
    severity: Severity::Warning,
    what: "A file uses an annotation of interfaces without importing it.",
    why: "Annotations are known by their names, so the file works here. The tools of Dart show errors in it, and offer no \
          completion.",
    example: Example::Files(
        "\
import 'dart:typed_data';

@HostApi()
abstract class Camera {
  Uint8List capture();
}
",
    ),
    fix: Example::Files(
        "\
import 'dart:typed_data';
import 'package:columba/interface.dart';

@HostApi()
abstract class Camera {
  Uint8List capture();
}
",
    ),
};

/// Annotations that stand at declarations. Files that use those of members use one of these too.
const NAMES: [&str; 6] = ["ConfigurePigeon", "EventChannelApi", "FlutterApi", "HostApi", "ProxyApi", "SwiftClass"];

pub(crate) fn check(files: &[InterfaceFile], diagnostics: &mut Diagnostics) {
    let mut exports: Vec<bool> = Vec::with_capacity(files.len());
    for file in files {
        exports.push(
            has_directive(&file.unit, Passes::On) || file.exports.iter().any(|e| exports.get(e.file) == Some(&true)),
        );
        let imports = has_directive(&file.unit, Passes::In)
            || file.lost_imports
            || file.imports.iter().any(|import| exports.get(import.file) == Some(&true));
        let used = file.unit.declarations.iter().flat_map(annotations).find(|annotation| is_ours(annotation));
        if let (false, Some(annotation)) = (imports, used) {
            let name = annotation.path.last().map(Name::as_str).unwrap_or_default();
            diagnostics.push(
                RULE.at(annotation.span, format!("`{name}` is not imported"))
                    .help("add `import 'package:columba/interface.dart';` (or that of `package:pigeon/pigeon.dart`)"),
            );
        }
    }
}

enum Passes {
    In,
    On,
}

fn has_directive(unit: &Unit, passes: Passes) -> bool {
    unit.directives.iter().any(|directive| match (directive, &passes) {
        (Directive::Import(import), Passes::In) | (Directive::Export(import), Passes::On) => {
            gives_annotations(&import.uri)
        }
        // A part gets the imports of its library.
        (Directive::PartOf { .. }, Passes::In) => true,
        _ => false,
    })
}

fn annotations(declaration: &Declaration) -> &[AnnotationAst] {
    match declaration {
        Declaration::Class(class) => &class.leading.annotations,
        Declaration::Enum(r#enum) => &r#enum.leading.annotations,
        Declaration::Variables(variables) => &variables.leading.annotations,
        Declaration::Other(other) => &other.leading.annotations,
    }
}

fn is_ours(annotation: &AnnotationAst) -> bool {
    annotation.path.last().is_some_and(|name| NAMES.contains(&name.as_str()))
}
