//! Sealed classes have their children beside them.

use crate::ast::{ClassAst, NamedTypeAst};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::model::ClassId;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0318",
    name: "parent-in-other-file",
    severity: Severity::Error,
    what: "A class extends or implements a sealed class of another file.",
    why: "All children of a sealed class are in its file: that is what makes it sealed, in Dart as in Kotlin. The \
          generated code would not compile.",
    example: Example::Files(
        "// file: interface.dart
import 'animals.dart';

class Cat extends Animal {
  int? lives;
}

// file: animals.dart
sealed class Animal {}

class Dog extends Animal {
  int? age;
}
",
    ),
    fix: Example::Files(
        "// file: interface.dart
import 'animals.dart';

class Litter {
  List<Cat>? cats;
}

// file: animals.dart
sealed class Animal {}

class Dog extends Animal {
  int? age;
}

class Cat extends Animal {
  int? lives;
}
",
    ),
};

/// `class` has the parent `ty`, which is `parent` of another file.
pub(crate) fn report(cx: &mut Lowering<'_>, class: &ClassAst, ty: &NamedTypeAst, parent: ClassId) {
    let declared = cx.model.classes[parent].name.clone();
    let class = &class.name;
    cx.report(
        RULE.at(ty.span, format!("the parent of `{class}`, `{declared}`, is sealed in another file"))
            .secondary(declared.span, "declared here")
            .help(format!("declare `{class}` in the file of `{declared}`")),
    );
}
