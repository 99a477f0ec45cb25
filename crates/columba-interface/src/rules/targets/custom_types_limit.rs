//! E1004: more custom types than a language's codec can tell apart.

use super::TargetCheck;
use crate::diagnostic::{Diagnostics, Severity};
use crate::options::Target;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E1004",
    name: "too-many-custom-types",
    severity: Severity::Error,
    what: "A file of which GObject code is asked for has more than 126 classes and enums, those of imported files \
           included.",
    why: "On the wire a byte says which class or enum a value is of, and 126 are left for these. Other languages go on \
          with a second number; the generated GObject code does not.",
    example: Example::Words("an interface with 127 classes, for `gobjectHeaderOut` and `gobjectSourceOut`"),
    fix: Example::Words("two interfaces, of 100 classes and of 27"),
};

pub(super) fn check(cx: &TargetCheck<'_>, diagnostics: &mut Diagnostics) {
    for target in Target::ALL {
        let lacking = cx.only(target);
        let Some(limit) = target.capabilities().custom_types.filter(|_| !lacking.is_empty()) else { continue };
        let types = custom_types(cx);
        let Some(first_too_many) = types.get(limit) else { continue };
        let found = RULE
            .at(
                first_too_many.span,
                format!("there are {} classes and enums, and {} can have {limit}", types.len(), target.language()),
            )
            .label("the first one too many")
            .help("divide the interface into several files that do not import each other");
        diagnostics.push(lacking.explain(found));
    }
}

/// Classes and enums that have a code, each file's enums first.
fn custom_types<'a>(cx: &TargetCheck<'a>) -> Vec<&'a Name> {
    let mut types = Vec::new();
    for library in &cx.visible {
        let library = &cx.model.libraries[*library];
        types.extend(library.enums.iter().map(|id| &cx.model.enums[*id].name));
        let classes = library.classes.iter().map(|id| &cx.model.classes[*id]);
        types.extend(classes.filter(|class| !class.is_sealed()).map(|class| &class.name));
    }
    types
}
