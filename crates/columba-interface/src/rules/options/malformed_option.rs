//! E0243: an option's value that cannot stand where generated code needs it.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::options::{OptionKey, OptionKind, OptionValue, Options, Origin, Resolved};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0243",
    name: "malformed-option",
    severity: Severity::Error,
    what: "The value of an option is not a name, a package or a path where one is needed.",
    why: "The value is written into the generated code as it is, and that code would not compile. Pigeon does not look \
          at it.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
  kotlinOptions: KotlinOptions(package: 'dev.tour.my-app', errorClassName: 'Tour Error'),
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
  kotlinOptions: KotlinOptions(package: 'dev.tour.my_app', errorClassName: 'TourError'),
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

/// What a value must look like.
#[derive(Clone, Copy)]
enum Form {
    /// One identifier.
    Name,
    /// Identifiers with `.` between them.
    Dotted,
    /// Letters, digits and underscores, or nothing.
    Component,
    /// Identifiers with `::` between them, or nothing.
    Namespace,
    /// Something that can stand in a string of any language.
    Text,
    /// Something that can stand between quotation marks after `#include`.
    Include,
    /// Not empty.
    Path,
}

/// Reports what is given and cannot be used. Whose language is not asked for is looked at too: it will be some day.
pub(crate) fn check(options: &Options, diagnostics: &mut Diagnostics) {
    for resolved in options.iter().filter(|resolved| resolved.origin != Origin::Default) {
        let (Some(OptionValue::Text(text)), Some(form)) = (&resolved.value, form(options, resolved.key)) else {
            continue;
        };
        if !form.fits(text) {
            diagnostics.push(report(resolved, text, form));
        }
    }
}

fn form(options: &Options, key: OptionKey) -> Option<Form> {
    use OptionKey as Key;
    let error_class = |included| if options.flag(included) { Form::Name } else { Form::Dotted };
    Some(match key {
        Key::JavaClassName | Key::GobjectModule => Form::Name,
        Key::JavaPackage | Key::KotlinPackage => Form::Dotted,
        Key::KotlinErrorClassName => error_class(Key::KotlinIncludeErrorClass),
        Key::SwiftErrorClassName => error_class(Key::SwiftIncludeErrorClass),
        Key::ObjcPrefix
        | Key::ObjcFileSpecificClassNameComponent
        | Key::SwiftFileSpecificClassNameComponent
        | Key::KotlinFileSpecificClassNameComponent => Form::Component,
        Key::CppNamespace => Form::Namespace,
        Key::DartPackageName => Form::Text,
        Key::ObjcHeaderIncludePath | Key::CppHeaderIncludePath | Key::GobjectHeaderIncludePath => Form::Include,
        Key::BasePath | Key::Input => return None,
        _ if key.spec().kind == OptionKind::Path => Form::Path,
        _ => return None,
    })
}

fn is_name(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_alphabetic() || letter == '_';
    text.starts_with(is_letter) && text.chars().all(|c| is_letter(c) || c.is_numeric())
}

/// Kotlin writes a package named like one of its words as `` `in` ``.
fn is_segment(text: &str) -> bool {
    is_name(text.strip_prefix('`').and_then(|text| text.strip_suffix('`')).unwrap_or(text))
}

impl Form {
    fn fits(self, text: &str) -> bool {
        match self {
            Self::Name => is_name(text),
            Self::Dotted => text.split('.').all(is_segment),
            Self::Component => text.chars().all(|c| c.is_alphanumeric() || c == '_'),
            Self::Namespace => text.is_empty() || text.split("::").all(is_name),
            Self::Text => !text.is_empty() && !text.contains(['"', '\'', '\\', '$', '\n', '\r']),
            Self::Include => !text.is_empty() && !text.contains(['"', '\n', '\r']),
            Self::Path => !text.is_empty(),
        }
    }

    fn describe(self) -> &'static str {
        match self {
            Self::Name => "a name of letters, digits and `_`",
            Self::Dotted => "names of letters, digits and `_` with `.` between them",
            Self::Component => "letters, digits and `_`",
            Self::Namespace => "names of letters, digits and `_` with `::` between them",
            Self::Text => "a text without quotation marks, `\\` and `$`",
            Self::Include => "a path without quotation marks",
            Self::Path => "a path",
        }
    }
}

fn report(resolved: &Resolved, text: &str, form: Form) -> Diagnostic {
    let option = resolved.key.spec().path;
    let message = match text {
        "" => format!("`{option}` is empty"),
        text => format!("`{option}` cannot be {text:?}"),
    };
    let found = match resolved.origin.span() {
        Some(span) => RULE.at(span, message),
        None => RULE.nowhere(message),
    };
    found.help(format!("write {}, or remove it", form.describe()))
}
