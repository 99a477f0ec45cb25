//! E0905: a type named like one that the generated code needs.

use super::walk::NameScope;
use super::{NameCheck, languages};
use crate::diagnostic::{Diagnostics, Severity};
use crate::options::{OptionKey, Target};
use crate::rules::{Example, Rule};
use crate::target_words::{Role, generated_types};

pub(crate) static RULE: Rule = Rule {
    code: "E0905",
    name: "generated-type-name",
    severity: Severity::Error,
    what: "A class, an enum or an API has a name that the generated code needs itself: of a type that it declares or \
           imports, or of a member of the generated type.",
    why: "The generated code would mean the declared type where it needs the other, or declare the name twice. The error \
          class of Kotlin and Swift can be renamed by `errorClassName`.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
))
class FlutterError {
  FlutterError({required this.code});
  final String code;
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
  kotlinOptions: KotlinOptions(errorClassName: 'TourError'),
))
class FlutterError {
  FlutterError({required this.code});
  final String code;
}
",
    ),
};

pub(super) fn check(cx: &NameCheck<'_>, scope: &NameScope<'_>, diagnostics: &mut Diagnostics) {
    if scope.role != Role::Type {
        return;
    }
    for name in &scope.names {
        let languages = languages(cx.targets().filter(|target| needs(cx, *target, name.as_str())));
        if !languages.is_empty() {
            let message = format!("the {languages} code needs the name `{name}` itself");
            let is_error_class = [OptionKey::KotlinErrorClassName, OptionKey::SwiftErrorClassName]
                .iter()
                .any(|key| cx.options.text(*key) == Some(name.as_str()));
            let help = if is_error_class {
                format!("give it another name, or set `errorClassName` to something else than `{name}`")
            } else {
                format!("give it another name than `{name}`")
            };
            diagnostics.push(RULE.at(name.span, message).help(help));
        }
    }
}

/// Whether the code of `target` has a type of this name already.
fn needs(cx: &NameCheck<'_>, target: Target, name: &str) -> bool {
    let text = |key| cx.options.text(key).unwrap_or_default();
    let of_options = match target {
        Target::Kotlin => name == text(OptionKey::KotlinErrorClassName),
        Target::Swift => name == text(OptionKey::SwiftErrorClassName),
        Target::Java => name == text(OptionKey::JavaClassName),
        _ => false,
    };
    of_options
        || match target {
            // With a prefix, `Error` is `AbcError`.
            Target::ObjC => {
                let prefixed = format!("{}{name}", text(OptionKey::ObjcPrefix));
                generated_types(target).binary_search(&prefixed.as_str()).is_ok()
            }
            _ => generated_types(target).binary_search(&name).is_ok(),
        }
}
