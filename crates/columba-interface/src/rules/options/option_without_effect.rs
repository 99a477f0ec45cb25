//! W0233: an option that does nothing.

use crate::diagnostic::{Diagnostic, Severity};
use crate::options::OptionKey;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "W0233",
    name: "option-without-effect",
    severity: Severity::Warning,
    what: "An option is given that has no effect where it stands.",
    why: "`input` says which file to read, and the file that says it is being read already. `headerOutPath` of C++ and \
          GObject exists in Pigeon too but nothing uses it: the header goes where `cppHeaderOut` or `gobjectHeaderOut` \
          says.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  cppHeaderOut: 'windows/messages.h',
  cppSourceOut: 'windows/messages.cpp',
  cppOptions: CppOptions(headerOutPath: 'windows/include/messages.h'),
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
  cppHeaderOut: 'windows/include/messages.h',
  cppSourceOut: 'windows/messages.cpp',
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

/// What to do instead, if the option has no effect in a file.
pub(crate) fn why(key: OptionKey) -> Option<&'static str> {
    match key {
        OptionKey::Input => Some("remove it: this file is the input"),
        OptionKey::CppHeaderOutPath => Some("set `cppHeaderOut` instead"),
        OptionKey::GobjectHeaderOutPath => Some("set `gobjectHeaderOut` instead"),
        _ => None,
    }
}

pub(crate) fn report(key: OptionKey, help: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("`{}` has no effect here", key.spec().path)).help(help)
}
