//! E0905: a type, a constant or a field named like something that the generated code needs.

use super::walk::NameScope;
use super::{NameCheck, languages};
use crate::diagnostic::{Diagnostics, Severity};
use crate::options::{OptionKey, Target};
use crate::rules::{Example, Rule};
use crate::target_words::{Role, generated_names};

pub(crate) static RULE: Rule = Rule {
    code: "E0905",
    name: "generated-type-name",
    severity: Severity::Error,
    what: "A class, an enum, an API, a constant or a field has a name that the generated code needs itself: of a type that \
           it declares or imports, of a package, or of a member of the generated type.",
    why: "The generated code would mean the declared name where it needs the other, or declare the name twice. The error \
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
    if !matches!(scope.role, Role::Type | Role::Constant | Role::Field) {
        return;
    }
    for name in &scope.names {
        let languages = languages(cx.targets().filter(|target| needs(cx, *target, scope.role, name.as_str())));
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

/// Whether the code of `target` has something of this name already, for which a name in this role would be taken.
fn needs(cx: &NameCheck<'_>, target: Target, role: Role, name: &str) -> bool {
    is_of_options(cx, target, role, name) || {
        let names = generated_names(target, role);
        // With a prefix, `Error` is `AbcError`.
        let prefix = if target == Target::ObjC { cx.options.text(OptionKey::ObjcPrefix) } else { None };
        match prefix {
            Some(prefix) => names.binary_search(&format!("{prefix}{name}").as_str()).is_ok(),
            None => names.binary_search(&name).is_ok(),
        }
    }
}

/// Whether an option gives the name to a type of the generated code.
fn is_of_options(cx: &NameCheck<'_>, target: Target, role: Role, name: &str) -> bool {
    let is = |key| cx.options.text(key) == Some(name);
    match (target, role) {
        (Target::Kotlin, Role::Type | Role::Constant) => is(OptionKey::KotlinErrorClassName),
        (Target::Swift, Role::Type) => is(OptionKey::SwiftErrorClassName),
        (Target::Java, Role::Type) => is(OptionKey::JavaClassName),
        _ => false,
    }
}
