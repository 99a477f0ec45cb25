//! E1002: sealed classes for a language that has none.

use super::TargetCheck;
use crate::diagnostic::{Diagnostics, Severity};
use crate::model::{ClassId, ClassKind};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E1002",
    name: "sealed-classes-unsupported",
    severity: Severity::Error,
    what: "A sealed class with its children is in a file of which code is asked for in a language where generated \
           classes cannot extend others.",
    why: "Sealed classes are generated for Dart, Rust, Kotlin, Java and Swift. The generated classes of Objective-C, C++ and \
          GObject have no parents.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  cppHeaderOut: 'windows/messages.h',
  cppSourceOut: 'windows/messages.cpp',
))
sealed class Shape {}

class Circle extends Shape {
  Circle({required this.radius});
  final double radius;
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  cppHeaderOut: 'windows/messages.h',
  cppSourceOut: 'windows/messages.cpp',
))
class Circle {
  Circle({required this.radius});
  final double radius;
}
",
    ),
};

pub(super) fn check(cx: &TargetCheck<'_>, diagnostics: &mut Diagnostics) {
    let lacking = cx.without(|target| target.sealed_classes);
    if lacking.is_empty() {
        return;
    }
    for class in cx.classes().map(|class| &cx.model.classes[class]) {
        let ClassKind::Sealed { children } = &class.kind else { continue };
        let name = &class.name;
        let found = RULE
            .at(name.span, format!("the sealed class `{name}` cannot be generated for {}", lacking.languages()))
            .help(format!(
                "replace `{name}` by one class with a field per case, or do not ask for {}",
                lacking.languages()
            ));
        let child = |child: &ClassId| &cx.model.classes[*child].name;
        let found = children
            .iter()
            .map(child)
            .fold(found, |found, child| found.secondary(child.span, format!("`{child}` would need `{name}`")));
        diagnostics.push(lacking.explain(found));
    }
}
