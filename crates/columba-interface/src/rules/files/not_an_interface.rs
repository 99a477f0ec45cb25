//! E0102: `import 'package:flutter/material.dart'`.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0102",
    name: "not-an-interface",
    severity: Severity::Error,
    what: "An import names a package that is known to hold no interface files.",
    why: "An import gives the types that other interface files declare. Classes of Flutter and of libraries of plain \
          Dart have code; they cannot be sent, and the interface file is never compiled with them. Only \
          `package:columba/interface.dart` and `package:pigeon/pigeon.dart` give the annotations.",
    example: Example::Files(
        "\
import 'package:columba/interface.dart';
import 'package:flutter/material.dart';

class Theme {
  Theme({required this.accent});
  final int accent;
}
",
    ),
    fix: Example::Files(
        "\
import 'package:columba/interface.dart';

class Theme {
  Theme({required this.accent});
  final int accent;
}
",
    ),
};

/// Packages of plain Dart that people import out of habit, and those of the annotations. Sorted.
const KNOWN: [&str; 9] = [
    "collection",
    "columba",
    "flutter",
    "flutter_driver",
    "flutter_localizations",
    "flutter_test",
    "flutter_web_plugins",
    "meta",
    "pigeon",
];

/// Whether the package holds no interface files.
pub(crate) fn is_known(package: &str) -> bool {
    KNOWN.binary_search(&package).is_ok()
}

pub(crate) fn report(package: &str, span: Span) -> Diagnostic {
    let help = match package {
        "columba" => "the annotations are in `package:columba/interface.dart`",
        "pigeon" => "the annotations are in `package:pigeon/pigeon.dart`",
        _ => "remove it, and declare the data that is sent as classes of the interface",
    };
    RULE.at(span, format!("`package:{package}` has no interface file of this name")).help(help)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_list_can_be_searched() {
        assert!(super::KNOWN.is_sorted());
    }
}
