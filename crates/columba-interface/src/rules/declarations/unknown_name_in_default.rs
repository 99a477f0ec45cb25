//! Names in default values are generated or Dart's.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::Severity;
use crate::lower::{Declared, Lowering, closest_name};
use crate::model::{ClassId, EnumId, LibraryId};
use crate::rules::similar;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0315",
    name: "unknown-name-in-default",
    severity: Severity::Error,
    what: "A default value uses a name that the generated code will not have.",
    why: "A default value is repeated in the generated code, which has the classes, enums and constants of the \
          interface, and nothing else of this file.",
    example: Example::Files(
        "enum Mood { happy, sad }

class Person {
  Person({this.mood = Mood.hapy});

  Mood mood;
}
",
    ),
    fix: Example::Files(
        "enum Mood { happy, sad }

class Person {
  Person({this.mood = Mood.happy});

  Mood mood;
}
",
    ),
};

/// `name` is declared, but is not generated, or not as something that has the names in `rest`.
pub(crate) fn report_declared(cx: &mut Lowering<'_>, name: &Name, declared: Declared, rest: &[Name]) {
    let message = match rest {
        [] => format!("`{name}` is {}, which is no value that the generated code has", declared.what),
        _ => format!("{} has no `{name}` in the generated code", declared.what),
    };
    cx.report(
        RULE.at(name.span, message)
            .secondary(declared.span, "declared here")
            .help("write the value itself, a constant of this file, or a value of an enum"),
    );
}

/// `first`, before the names in `rest`, is declared nowhere. With others behind it, it may still be one of Dart's own:
/// then it is reported, and `true` returned, only if it is a slip of a known name.
pub(crate) fn report_undeclared(cx: &mut Lowering<'_>, library: LibraryId, first: &Name, rest: &[Name]) -> bool {
    let meant = closest_name(cx, library, first.as_str(), []);
    let diagnostic = RULE.at(first.span, format!("`{first}` is not declared"));
    match meant {
        Some(meant) => cx.report(diagnostic.help(format!("did you mean `{meant}`?"))),
        None if rest.is_empty() => {
            cx.report(
                diagnostic.help(format!("write the value itself, or declare a constant: `const int {first} = 1;`")),
            );
        }
        None => return false,
    }
    true
}

/// The enum has no value `name`.
pub(crate) fn report_enum_value(cx: &mut Lowering<'_>, of: EnumId, name: &Name) {
    let meant = if cx.may_suggest() {
        similar::closest(name.as_str(), cx.model.enums[of].values.iter().map(|value| value.name.as_str()))
    } else {
        None
    };
    let declared = &cx.model.enums[of].name;
    let diagnostic = RULE.at(name.span, format!("the enum `{declared}` has no value `{name}`"));
    let diagnostic = diagnostic.secondary(declared.span, "declared here");
    let diagnostic = match meant {
        Some(meant) => diagnostic.help(format!("did you mean `{declared}.{meant}`?")),
        None => diagnostic.help(format!("write one of its values, or add `{name}` to `{declared}`")),
    };
    cx.report(diagnostic);
}

/// The class has no field `name`.
pub(crate) fn report_field(cx: &mut Lowering<'_>, class: ClassId, name: &Name) {
    let meant = if cx.may_suggest() {
        similar::closest(name.as_str(), cx.model.classes[class].fields().iter().map(|field| field.name.as_str()))
    } else {
        None
    };
    let declared = &cx.model.classes[class].name;
    let diagnostic: Diagnostic = RULE.at(name.span, format!("the class `{declared}` has no field `{name}`"));
    let diagnostic = diagnostic.secondary(declared.span, "declared here");
    let diagnostic = match meant {
        Some(meant) => diagnostic.help(format!("did you mean `{meant}`?")),
        None => diagnostic.help(format!("give one of its fields, or add `{name}` to `{declared}`")),
    };
    cx.report(diagnostic);
}
