//! E1006: a Swift struct that holds itself.

use std::collections::{BTreeMap, BTreeSet};

use super::TargetCheck;
use crate::diagnostic::{Diagnostics, Severity};
use crate::model::{ClassId, TypeKind};
use crate::options::Target;
use crate::plan::graph::{components, is_cycle};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E1006",
    name: "swift-recursive-struct",
    severity: Severity::Error,
    what: "A data class holds itself, directly or through others, and Swift code is asked for without `@SwiftClass()`.",
    why: "A data class is a struct in Swift, and a struct has its fields inside it: one that holds itself would be \
          infinitely large, even if the field may be null. `@SwiftClass()` makes it a class, which is held by \
          reference. Lists and maps hold by reference too.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  swiftOut: 'ios/Messages.swift',
))
class Folder {
  Folder({this.parent});
  final Folder? parent;
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  swiftOut: 'ios/Messages.swift',
))
@SwiftClass()
class Folder {
  Folder({this.parent});
  final Folder? parent;
}
",
    ),
};

pub(super) fn check(cx: &TargetCheck<'_>, diagnostics: &mut Diagnostics) {
    let swift = cx.only(Target::Swift);
    if swift.is_empty() {
        return;
    }
    let structs: Vec<ClassId> = cx.classes().filter(|class| is_struct(cx, *class)).collect();
    let positions: BTreeMap<ClassId, usize> = structs.iter().copied().zip(0..).collect();
    let held = |class: &ClassId| {
        let fields = cx.model.classes[*class].fields().iter();
        fields.filter_map(|field| positions.get(&held_class(&field.ty.kind)?).copied()).collect::<Vec<_>>()
    };
    let edges: Vec<Vec<usize>> = structs.iter().map(held).collect();
    for component in components(&edges).iter().filter(|component| is_cycle(&edges, component)) {
        let members: Vec<ClassId> = component.iter().filter_map(|at| structs.get(*at).copied()).collect();
        report(cx, &members, &swift, diagnostics);
    }
}

fn is_struct(cx: &TargetCheck<'_>, class: ClassId) -> bool {
    let class = &cx.model.classes[class];
    !class.is_sealed() && !class.swift_class
}

fn held_class(kind: &TypeKind) -> Option<ClassId> {
    match kind {
        TypeKind::Class(class) => Some(*class),
        _ => None,
    }
}

/// Reports structs that hold each other, at the first of them and the fields that lead on.
fn report(cx: &TargetCheck<'_>, members: &[ClassId], swift: &super::Lacking, diagnostics: &mut Diagnostics) {
    let Some(first) = members.first().map(|class| &cx.model.classes[*class]) else { return };
    let name = &first.name;
    let message = match members {
        [_] => format!("the Swift struct `{name}` would hold itself"),
        _ => format!("the Swift struct `{name}` would hold itself, through other structs"),
    };
    let mut found = RULE.at(name.span, message).help(format!("write `@SwiftClass()` before `class {name}`"));
    let set: BTreeSet<ClassId> = members.iter().copied().collect();
    for class in members.iter().map(|class| &cx.model.classes[*class]) {
        for field in class.fields() {
            if held_class(&field.ty.kind).is_some_and(|held| set.contains(&held)) {
                found = found.secondary(field.span, format!("`{}` holds it here", class.name));
            }
        }
    }
    diagnostics.push(swift.explain(found));
}
