//! W0117: a file without a declaration.

use crate::ast::Declaration;
use crate::diagnostic::{Diagnostics, Severity};
use crate::files::InterfaceFile;
use crate::rules::{Example, Rule};
use crate::source::{SourceMap, Span};

pub(crate) static RULE: Rule = Rule {
    code: "W0117",
    name: "declares-nothing",
    severity: Severity::Warning,
    what: "A file declares no API, class, enum or constant, and exports none.",
    why: "Nothing is generated from it. Functions, extensions, mixins and abstract classes without an annotation of \
          interfaces are left aside.",
    example: Example::Files(
        "\
import 'package:columba/interface.dart';

int twice(int value) => 2 * value;
",
    ),
    fix: Example::Files(
        "\
import 'package:columba/interface.dart';

@FlutterApi()
abstract class Doubler {
  int twice(int value);
}
",
    ),
};

pub(crate) fn check(file: &InterfaceFile, sources: &SourceMap, diagnostics: &mut Diagnostics) {
    let unit = &file.unit;
    let declares = unit.declarations.iter().any(|declaration| !matches!(declaration, Declaration::Other(_)));
    if declares || unit.lost_declarations || file.lost_imports || !file.exports.is_empty() {
        return;
    }
    let path = sources.file(unit.file).path();
    diagnostics.push(
        RULE.at(Span::new(unit.file, 0, 0), format!("`{path}` declares nothing to generate code from"))
            .help("declare an API, a class, an enum or a constant"),
    );
}
